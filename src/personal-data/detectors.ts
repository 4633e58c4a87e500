import { findAddresses } from './address.js';
import { ADDRESS_SIGN } from './address-shapes.js';
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
import { findBookingCodes } from './booking-code.js';
import { findCardDetails } from './card-details.js';
import { findPaymentCards } from './payment-card.js';
import { findPhones } from './phone.js';
import { findPostcodes } from './postcode.js';
import { findOneTimeCodes, findPasswords, findPins, findUsernames } from './secrets.js';
import { findUsSsns } from './us-ssn.js';
import { findPlates, findVins } from './vehicle.js';
import { findWallets } from './wallet.js';
import type { Announced } from './signs.js';
import type { Detector, PersonalDataType } from './types.js';

/** One family: which types it can report and what a text must hold for it to be worth a look. */
export interface Family extends Announced {
  readonly types: readonly PersonalDataType[];
  /** Fewest digits outside links and mentions. */
  readonly digits: number;
  /** Fewest token signs (letters, digits, `_.+=-`) in a row. */
  readonly token?: number;
  /** Cheap sign that must be there too. */
  readonly sign?: RegExp;
  /** Set where only one perspective looks for it. */
  readonly perspective?: 'any' | 'reply';
  /** Set where what it finds hangs on the perspective: no other asks for `Scan.perspective`. */
  readonly isSided?: true;
  readonly find: Detector;
}

/** A title in front of a name, or a label of one, at the start of a word: what `names.ts` looks for. */
const NAME_SIGN = new RegExp(
  '(?<![A-Za-z])(?:(?:M(?:[rsx]|[rR][sS]|[RS]|iss|me|lle|onsieur|adame|ademoiselle|ev(?:r|rouw)?|eneer)|D(?:[rR]|octor|on|oña|ott(?:\\.ssa)?|hr|e heer)|Prof(?:essor)?|Rev(?:erend)?|Herrn?|Fr(?:au|u)|' +
    'S(?:e[nñ]or(?:a|ita)?|ra?|rta|ig(?:\\.ra|nora|nore?)?|enhora?)|Pan[ia]?)[. ]|' +
    '(?:(?:[Vv]or|[Nn]ach|[Ff]örs?|[Ee]fter|[Ff]or|[Ee]tter|[Vv]oor|[Aa]chter)?[Nn](?:am|avn|aam)|NAME|(?:[Cc]ard|[Pp]olicy|[Rr]ekening)?[Hh]o(?:ld|ud)er|s under |is under |[Bb]ooked|[Ll]isted under |' +
    '(?:[Bb]illing|[Ss]hipping|[Dd]elivery|[Mm]ailing|[Ii]nvoice|[Hh]ome) address|[Cc]laimant|[Tt]enant|[Oo]wner|[Rr]ecipient|[Aa]ddressed to|[Ss]igned for|[Rr]egistered|[Nn]ominee|[Bb]enefic|' +
    '[Nn]ext of kin|[Cc]ustomer|[Pp]assenger|[Gg]uest|(?:[Kk]onto|[Kk]arten)?[Ii]nhaber|[Ee]mpfänger|[Nn]om|[Tt]itul|[Aa]pell|[Cc]ognome|[Ii]ntest|(?:[Ss]uku)?[Nn]imi|[Ii]mię|[Nn]azw))',
);

const NAME_STARTS =
  'mr|ms|mx|miss|mme|mlle|mons|mada|made|mevr|mev |mev.|mene|dr|doct|don |don.|doña|dott|dhr|de h|prof|rev |rev.|reve|herr|frau|fru |fru.|seno|seño|senh|sr|sig |sig.|sign|pan |pan.|pani|pana|' +
  'nam|nav|naa|vorn|nach|förn|förs|efte|forn|ette|voor|acht|hold|houd|card|poli|reke|is u|s un|book|list|bill|ship|deli|mail|invo|home|clai|tena|owne|reci|addr|regi|nomi|bene|next|cust|pass|gues|inha|kont|kart|empf|' +
  'nom|titu|apel|appe|cogn|inte|suku|nimi|imię|nazw';

/** All families, in no order that matters. */
export const families: readonly Family[] = [
  {
    types: ['email'],
    digits: 0,
    marks: '@%([{<',
    starts: 'dot ',
    sign: /[^\s"(),;:!?@<>[\]{}]@[^\s@]|%40|[([{<] ?(?:[aA][tT]|[Aa]rroba|ARROBA|[äÄ][tT]) ?[)\]}>]| (?:dot|Dot|DOT) /,
    find: findEmails,
  },
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
  { types: ['national-id'], digits: 4, sign: /\d(?:[ ./+-]?[\p{Lu}\d]){3}/u, find: findNationalIds },
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
  { types: ['geo-coordinates'], digits: 0, marks: '.°', sign: /\.\d{4}|°/, isSided: true, find: findCoordinates },
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
    sign: ADDRESS_SIGN,
    find: findAddresses,
  },
  {
    types: ['postcode'],
    digits: 2,
    sign: /zip|post|pin|plz|cp|c\.p|cap|cep|kod|irány|psč|eir|индекс|郵便/i,
    isSided: true,
    find: findPostcodes,
  },
  {
    types: ['person-name'],
    digits: 0,
    perspective: 'any',
    starts: "i'm |i am|my h|my w|my s|my d|my p|my b|my m|my f|my k|my c",
    sign: /I'm [A-Z]|I am [A-Z]|[Mm]y (?:hus|wif|son|dau|par|bro|sis|mot|fat|kid|chi|col)/,
    find: findIntroductions,
  },
  {
    types: ['person-name'],
    digits: 0,
    starts: NAME_STARTS,
    sign: NAME_SIGN,
    isSided: true,
    find: findNames,
  },
  { types: ['credential'], digits: 0, token: 15, find: findTokens },
  {
    types: ['credential'],
    digits: 0,
    marks: ':=',
    starts: 'private',
    sign: /:\/\/[^\s/]{0,99}:|[?&#][\w-]{2,20}=|PRIVATE KEY/,
    find: findSecretsInLinks,
  },
  {
    types: ['password'],
    digits: 0,
    starts:
      'pas|pw|kenn|mdp|mot |cont|clav|senh|paro|pala|wach|lösenord|adga|sala|hasł|hasl|hesl|jels|şifr|паро|κωδι|wifi|wi f|wi-f|psk',
    sign: /(?<![A-Za-z])(?:pas|pw|kennw|mdp|mot de|contrase|clave|senha|parola|wachtw|lösen|adgang|salas|has[łl]o|heslo|jelsz|şifre|парол|κωδ|wi-?fi|psk)/i,
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
    starts:
      'user|play|acco|prof|logi|logo|log-|log |scre|game|nick|hand|psn|xbox|stea|disc|skyp|epic|riot|benu|nutz|anme|util|iden|pseu|usua|usuá|uten|gebr|anvä|bruk|brug|käyt|użyt|логи',
    sign: /(?<![A-Za-z])(?:user|player|account name|profile name|log-?in|log-?on|screen|gamer|nick|handle|psn|xbox|steam|discord|skype|epic|riot|benutz|nutzer|anmelden|utilis|identif|pseudo|usu[aá]|utent|utiliz|gebruik|använd|bruker|bruger|käytt|użytk|логин)/i,
    find: findUsernames,
  },
  {
    types: ['booking-code'],
    digits: 0,
    starts: 'pnr|book|rese|flig|trip|itin|reco|loca|airl|buch|flug|rése|vol |vuel|pren|boek|vluc',
    sign: /(?<![A-Za-z])(?:pnr|booking|reserv|flight|trip|itiner|record locator|locator|localizador|airline ref|buchung|flug|réserv|vol |vuelo|prenot|boeking|vlucht)/i,
    find: findBookingCodes,
  },
  { types: ['order-number'], digits: 2, find: findOrderNumbers },
  {
    types: ['health'],
    digits: 0,
    sign: /your|his|her|patient|diagnos|suffer|treated|positive|recover|living|you/i,
    find: findHealth,
  },
];
