import { findAddresses } from './address.js';
import { findBankAccounts } from './bank-account.js';
import { findAges, findBirthDates } from './birth.js';
import { findSecretsInLinks, findTokens } from './credential.js';
import { findImeis } from './device.js';
import { findDriverLicences, findPassports } from './documents.js';
import { findEmails } from './email.js';
import { findCoordinates } from './geo.js';
import { findHealth } from './health.js';
import { findIbans } from './iban.js';
import { findIntroductions, findNames } from './names.js';
import { findNationalIds } from './national-id.js';
import { findIpAddresses, findMacAddresses } from './network.js';
import { findOrderNumbers } from './order-number.js';
import { findCardDetails } from './card-details.js';
import { findPaymentCards } from './payment-card.js';
import { findPhones } from './phone.js';
import { findPostcodes } from './postcode.js';
import { findOneTimeCodes, findPasswords, findPins, findUsernames } from './secrets.js';
import { findUsSsns } from './us-ssn.js';
import { findPlates, findVins } from './vehicle.js';
import { findWallets } from './wallet.js';
import type { Detector, PersonalDataType } from './types.js';

/** One family: which types it can report and what a text must hold for it to be worth a look. */
interface Family {
  readonly types: readonly PersonalDataType[];
  /** Fewest digits outside links and mentions. */
  readonly digits: number;
  /** Fewest token signs (letters, digits, `_.+=-`) in a row. */
  readonly token?: number;
  /** Cheap sign that must be there too. */
  readonly sign?: RegExp;
  /** Set where only one perspective looks for it. */
  readonly perspective?: 'any' | 'reply';
  readonly find: Detector;
}

/** All families, in no order that matters. */
export const families: readonly Family[] = [
  { types: ['email'], digits: 0, sign: /@|%40|[([{<] ?[aA][tT] ?[)\]}>]|arroba| (?:dot|DOT) /, find: findEmails },
  { types: ['payment-card'], digits: 12, find: findPaymentCards },
  {
    types: ['card-cvv', 'card-expiry'],
    digits: 3,
    sign: /cv|csc|cid|secur|verif|digit|prüf|sicherh|krypt|crypto|sécur|segur|sicur|veilig|beveil|sikker|säker|exp|valid|thru|runs? out|ends? in|gültig|ablauf|läuft|caduc|venc|scad|válid|verva|verlo|geldig|udløb|utgång|gyldig|ważn/i,
    find: findCardDetails,
  },
  { types: ['iban'], digits: 9, find: findIbans },
  { types: ['bank-account'], digits: 6, find: findBankAccounts },
  { types: ['us-ssn'], digits: 9, find: findUsSsns },
  { types: ['national-id'], digits: 4, find: findNationalIds },
  { types: ['passport'], digits: 4, sign: /pas|útlevél|пасп|護照|旅券/i, find: findPassports },
  {
    types: ['driver-licence'],
    digits: 4,
    sign: /lic|permi|dl|führer|patent|carta|cnh|carteira|rijb|kör|kør|før|ajok|prawo|prawa|d\.l\.|carnet/i,
    find: findDriverLicences,
  },
  {
    types: ['licence-plate'],
    digits: 1,
    sign: /plat|reg|[A-Z]{2}\d\d ?[A-Z]{3}|vr[mn]|kennz|schild|immat|plaque|matr|placa|targa|kentek|rekist|rejestr|rendsz|spz|skilt|госномер|index/i,
    find: findPlates,
  },
  { types: ['vin'], digits: 5, token: 17, find: findVins },
  { types: ['imei'], digits: 15, sign: /imei|handset|device/i, find: findImeis },
  { types: ['ip-address'], digits: 1, sign: /\d\.\d{1,3}\.\d|[0-9a-fA-F]:[0-9a-fA-F:]{2}|::/, find: findIpAddresses },
  {
    types: ['mac-address'],
    digits: 1,
    sign: /[0-9a-f][:-][0-9a-f]{2}[:-]|\.[0-9a-f]{4}\.|mac/i,
    find: findMacAddresses,
  },
  { types: ['geo-coordinates'], digits: 0, sign: /\.\d{4}|°/, find: findCoordinates },
  {
    types: ['crypto-wallet'],
    digits: 2,
    token: 26,
    sign: /[13LMDT9X][1-9A-HJ-NP-Za-km-z]{25}|1[02-9ac-hj-np-zAC-HJ-NP-Z]{20}|0x/,
    find: findWallets,
  },
  { types: ['phone'], digits: 6, find: findPhones },
  {
    types: ['date-of-birth'],
    digits: 1,
    sign: /born|dob|d\.o\.b|birth|b-?day|gebor|geb\.|geburt|\bn[ée]e? |naiss|naci|nato|nata|nasc|geboorte|fød|född|födel|synt|urodz|naroz|γέν|рожд|родил|cumple|anniv|compl/i,
    find: findBirthDates,
  },
  {
    types: ['age'],
    digits: 1,
    sign: /old|y\/o|yo\b|y\.o|turn|age|years|\bans\b|jahre|años|anni|anos|jaar|alter|âge|edad|età|idade|leeftijd|ålder|was|i.m|I am/i,
    find: findAges,
  },
  {
    types: ['postal-address'],
    digits: 1,
    sign: /[\p{L}\d][.,]?\s{1,2}\d|\d[A-Za-z]?,?\s{1,2}\p{L}/u,
    find: findAddresses,
  },
  {
    types: ['postcode'],
    digits: 2,
    sign: /zip|post|pin|plz|cp|c\.p|cap|cep|kod|irány|psč|eir|индекс|郵便/i,
    find: findPostcodes,
  },
  {
    types: ['person-name'],
    digits: 0,
    perspective: 'any',
    sign: /I'm [A-Z]|I am [A-Z]|[Mm]y (?:hus|wif|son|dau|par|bro|sis|mot|fat|kid|chi|col)/,
    find: findIntroductions,
  },
  {
    types: ['person-name'],
    digits: 0,
    sign: /\b(?:M[rsx]|M[rR][sS]|Miss|M[RS]|D[rR]|Prof|Doctor|Rev|Reverend|Herrn?|Frau|Monsieur|Madame|Mademoiselle|Mme|Mlle|Se[nñ]or|Sr|Sra|Srta|Don|Doña|Sig|Dott|Senhor|Dhr|Mev|Meneer|De heer|Fru|Pan)|[Nn]am[enm]|NAME|[Hh]o(?:ld|ud)er|(?:'s|is|[Bb]ooked|[Ll]isted) under |(?:billing|shipping|delivery|mailing|Billing|Shipping|Delivery) address|[Cc]laimant|[Tt]enant|[Oo]wner|[Rr]ecipient|[Aa]ddressed to|[Ss]igned for|[Rr]egistered|[Bb]ooked|[Nn]ominee|[Bb]enefic|[Nn]ext of kin|[Cc]ustomer|[Pp]assenger|[Gg]uest|[Ii]nhaber|[Ee]mpfänger|[Nn]om|[Tt]itul|[Aa]pell|[Cc]ognome|[Ii]ntest|[Nn]aam|[Nn]avn|[Nn]imi|[Ii]mię|[Nn]azw/,
    find: findNames,
  },
  { types: ['credential'], digits: 0, token: 15, find: findTokens },
  {
    types: ['credential'],
    digits: 0,
    sign: /:\/\/[^\s/]{0,99}:|[?&#][\w-]{2,20}=|PRIVATE KEY/,
    find: findSecretsInLinks,
  },
  {
    types: ['password'],
    digits: 0,
    sign: /pas{1,2}|pw|kennw|mdp|mot de|contrase|clave|senha|parola|wachtw|lösen|adgang|salas|has[łl]o|heslo|jelsz|şifre|парол|κωδ|wi-?fi|psk/i,
    find: findPasswords,
  },
  {
    types: ['one-time-code'],
    digits: 3,
    sign: /code|otp|2fa|mfa|tan|kod|códig|codice|one-?time|passcode|einmal|verific|clave|код|pin/i,
    find: findOneTimeCodes,
  },
  { types: ['pin'], digits: 4, sign: /pin|puk|geheim|identifikationsn|nip|tunnus/i, find: findPins },
  {
    types: ['username'],
    digits: 0,
    sign: /user|player|account name|login|log-in|logon|screen|gamer|nick|handle|psn|xbox|steam|discord|skype|epic|riot|benutz|nutzer|anmelden|utilis|identif|pseudo|usu[aá]|utent|utiliz|gebruik|använd|bruker|bruger|käytt|użytk|логин/i,
    find: findUsernames,
  },
  { types: ['order-number'], digits: 2, find: findOrderNumbers },
  {
    types: ['health'],
    digits: 0,
    sign: /your|his|her|patient|diagnos|suffer|treated|positive|recover|living|you/i,
    find: findHealth,
  },
];
