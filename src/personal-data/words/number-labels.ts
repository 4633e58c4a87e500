import type { ByLanguage } from '../context.js';

/*
 * Labels of the numbers of money, papers, devices and orders. A new language is one more row in each list. Entries are
 * lower case, separated by `|`. In a list marked "Expressions", entries are sources of regular expressions without
 * capturing groups; of two that begin alike, the longer comes first.
 */

/** IBANs. */
export const ibanLabels: ByLanguage = {
  en: 'iban|account|bank|transfer|payment|wire',
  de: 'konto|kontonummer|bankverbindung',
  fr: 'compte|rib',
  es: 'cuenta',
  it: 'conto',
  pt: 'conta',
  nl: 'rekening',
};

/** Accounts of all sorts. */
export const accountLabels: ByLanguage = {
  en:
    'account number|account no|account nr|account num|acct number|acct no|acc number|acc no|account|acct|acc|a c|a c no|a c number|' +
    'bank account|checking account|checking acct|savings account|current account|checking|savings|banking|beneficiary account|payee account',
  pt: 'conta corrente|conta poupança|número da conta|conta|conta bancária',
  de: 'kontonummer|kontonr|konto|konto nr|konto nummer',
  fr: 'numéro de compte|compte|n de compte|compte bancaire',
  es: 'número de cuenta|cuenta|cuenta bancaria|clabe',
  it: 'conto corrente|numero di conto|conto',
  nl: 'rekeningnummer|rekening',
  da: 'bankkonto',
  fi: 'tilinumero',
  pl: 'numer konta|nr konta',
  cs: 'číslo účtu|účtu',
  hu: 'bankszámlaszám',
  ru: 'счет|номер счета',
};

/** Words of banking: with one of them, an account is one at a bank and not one with us. */
export const bankWords: ByLanguage = {
  en:
    'bank|sort code|sort|routing|routing number|aba|ach|ifsc|bsb|transit|transit number|institution|institution number|swift|bic|iban|wire|' +
    'transfer|transferred|deposit|deposited|direct deposit|direct debit|payout|paid into|paid to|pay|payee|beneficiary|refund|refunded|' +
    'credited|credit|checking|savings|current account|checking account|savings account|standing order|mandate|bacs|chaps|faster payment|sepa|' +
    'debited|debit|mortgage|salary|payroll|loan',
  de: 'blz|bankleitzahl|überweisung|überwiesen|lastschrift|kontonummer|kontonr|bankverbindung',
  fr: 'virement|rib|compte bancaire',
  es: 'transferencia|domiciliación|clabe|cuenta bancaria',
  it: 'bonifico|abi|cab|conto corrente',
  pt: 'transferência|agência|agencia',
  nl: 'overschrijving|rekeningnummer',
  fi: 'tilinumero',
  da: 'bankkonto',
  hu: 'bankszámlaszám',
};

/** Sort codes of British banks. */
export const sortCodeLabels: ByLanguage = {
  en: 'sort code|sortcode|sort codes|sort code is|s c',
};

/** Routing numbers of banks in the United States. */
export const routingLabels: ByLanguage = {
  en: 'routing|routing number|routing no|aba|aba number|rtn|aba routing|aba rtn|transit routing',
};

/** Bank-state-branch numbers of Australia. */
export const bsbLabels: ByLanguage = {
  en: 'bsb|bsb number|bsb no',
};

/** Bank codes of India. */
export const ifscLabels: ByLanguage = {
  en: 'ifsc|ifsc code|ifs code',
};

/** Bank codes of Germany. */
export const blzLabels: ByLanguage = {
  de: 'blz|bankleitzahl',
};

/** Accounts in Mexico. */
export const clabeLabels: ByLanguage = {
  es: 'clabe|clabe interbancaria|cuenta clabe|cuenta|transferencia|spei',
};

/** Branch numbers of Canadian banks. */
export const transitLabels: ByLanguage = {
  en: 'transit|transit number|transit no|institution',
};

/** Identity numbers of Singapore. */
export const nricLabels: ByLanguage = {
  en: 'nric|fin|nric number|fin number|ic number',
};

/** Social Security and taxpayer numbers of the United States. */
export const ssnLabels: ByLanguage = {
  en: 'ssn|ssns|social security|social security number|social|soc sec|itin|tin|taxpayer|tax id|taxpayer identification',
  es: 'seguro social|número de seguro social',
};

/** IP addresses. */
export const ipLabels: ByLanguage = {
  en: 'ip|ips|ip address|ipv4|ipv6|address|logged in|login|connection|connected|from|visitor|blocked|client',
  fr: 'adresse',
  es: 'dirección',
  it: 'indirizzo',
  pt: 'endereço',
};

/** MAC addresses. */
export const macLabels: ByLanguage = {
  en: 'mac|mac address|mac addr|hwaddr|ether|wifi address|wi fi address|hardware address|physical address|device|router',
  de: 'mac adresse',
  fr: 'adresse mac',
  es: 'dirección mac',
  it: 'indirizzo mac',
  nl: 'macadres',
};

/** IMEIs. */
export const imeiLabels: ByLanguage = {
  en: 'imei|imeis|imei number|imei1|imei2|imei sv|iphone imei|handset|device|phone s imei',
};

/** Codes of a journey or a stay. */
export const bookingLabels: ByLanguage = {
  en:
    'pnr|pnr code|pnr number|record locator|locator|locator code|booking reference|booking ref|booking code|booking number|booking no|' +
    'booking id|booking confirmation|reservation code|reservation number|reservation reference|reservation ref|airline reference|' +
    'flight reference|trip reference|trip id|itinerary number',
  de: 'buchungscode|buchungsnummer|buchungsreferenz',
  fr: 'code de réservation|numéro de réservation|référence de réservation',
  es: 'código de reserva|localizador',
  it: 'codice di prenotazione|codice prenotazione',
  nl: 'boekingscode|boekingsnummer',
  pt: 'código da reserva',
};

/** Words for the journey or stay itself. */
export const journeyLabels: ByLanguage = {
  en: 'booking|bookings|reservation|reservations|flight|flights|trip|itinerary',
  de: 'buchung|flug',
  fr: 'réservation|vol',
  es: 'reserva|vuelo',
  it: 'prenotazione|volo',
  nl: 'boeking|vlucht',
};

/** Orders, cases, bookings and customers. Expressions. */
export const orderLabels: ByLanguage = {
  en:
    'orders?|order id|case|case id|ticket|booking|booking reference|reservation|reference|ref|ref\\.|confirmation|confirmation code|tracking|' +
    'shipment|invoice|account|customer|customer id|member|membership|membership id|policy|claim|incident|request|transaction|transaction id|' +
    'pnr|record locator|rma|return|subscription|serial',
  de: 'bestellung|bestellnummer|auftragsnummer|kundennummer|vorgangsnummer|rechnungsnummer|sendungsnummer',
  fr: 'commande|numéro de commande|dossier|facture',
  es: 'pedido|factura|expediente',
  it: 'ordine|fattura',
  pt: 'encomenda|fatura',
  nl: 'bestelling|bestelnummer|factuur',
  da: 'ordrenummer',
  sv: 'ordernummer',
  pl: 'zamówienie',
};

/** Passports. Expressions. */
export const passportLabels: ByLanguage = {
  en: 'passport|passports',
  de: 'reisepass|reisepassnummer|passnummer|pass|passnr',
  fr: 'passeport',
  es: 'pasaporte',
  it: 'passaporto',
  pt: 'passaporte',
  nl: 'paspoort|paspoortnummer',
  fi: 'passinumero',
  pl: 'paszport|paszportu',
  hu: 'útlevél',
  ru: 'паспорт|паспорта',
  zh: '護照',
  ja: '旅券',
};

/** Driving licences. Expressions. */
export const licenceLabels: ByLanguage = {
  en:
    "(?:driver|drivers|driver's|driving|dvla|operator's) (?:licen[cs]e|permit|lic\\.?)(?: (?:number|no\\.?|#))?|dl|dlno|d\\.l\\.|" +
    'licen[cs]e (?:number|no\\.?|nr\\.?|#)',
  fr: 'numéro de permis(?: de conduire)?|permis de conduire|permis|permis de conduire',
  de: 'führerschein|führerscheinnummer|führerscheinnr',
  es: 'permiso de conducir|licencia de conducir|carnet de conducir',
  it: 'patente di guida|patente',
  pt: 'carta de condução|cnh|carteira de motorista',
  nl: 'rijbewijs|rijbewijsnummer',
  sv: 'körkort',
  no: 'førerkort|førerkortnummer',
  da: 'kørekort',
  fi: 'ajokortti',
  pl: 'prawo jazdy|prawa jazdy',
};

/** Vehicle identification numbers. */
export const vinLabels: ByLanguage = {
  en: 'vin|vin number|vehicle identification|vehicle identification number|chassis|chassis number|car|vehicle',
  de: 'fin|fahrgestellnummer|fahrzeug identifikationsnummer',
  fr: 'numéro de châssis|châssis',
  es: 'bastidor',
  it: 'telaio',
  pt: 'chassi',
  nl: 'chassisnummer',
};

/** Licence plates. Expressions. */
export const plateLabels: ByLanguage = {
  en: '(?:licen[cs]e|number|registration|vehicle|car|index)[ -]?plates?|plates?|registration|rego|reg|reg\\.|vrm|vrn|registration mark',
  de: 'kennzeichen|kfz-kennzeichen|autokennzeichen|nummernschild',
  fr: "immatriculation|immatriculée?|plaque|plaque d'immatriculation",
  es: 'matrícula|matricula|placa',
  it: 'targa',
  nl: 'kenteken|nummerplaat',
  sv: 'registreringsnummer',
  no: 'skiltnummer',
  da: 'nummerplade',
  fi: 'rekisterinumero|rekisterikilpi',
  pl: 'rejestracyjny|rejestracja',
  hu: 'rendszám',
  cs: 'spz',
  ru: 'регистрационный|госномер',
};

/** Words of vehicles. */
export const carWords: ByLanguage = {
  en:
    'car|van|vehicle|vehicles|cars|motorbike|motorcycle|truck|lorry|taxi|driver|parked|parking|permit|toll|congestion charge|mot|tow|towed|' +
    'breakdown|insured|bmw|audi|ford|vauxhall|toyota|volkswagen|vw|golf|fiesta|corsa|focus|nissan|kia|hyundai|honda|peugeot|renault|mercedes|' +
    'tesla|volvo|skoda|mini|fiat|seat|mazda|astra|polo',
};

/** Payment cards. */
export const cardWords: ByLanguage = {
  en: 'card|cards|cc|credit|debit|visa|mastercard|maestro|amex|american express|discover|diners|jcb|pan|amex cid|unionpay|rupay|card number|#',
  de: 'karte|kreditkarte|kreditkartennummer|kartennummer|kartennr',
  fr: 'carte|carte bancaire|cb',
  es: 'tarjeta',
  it: 'carta|carta di credito',
  pt: 'cartão|cartao',
  sv: 'kort|kortnummer',
  fi: 'kortti',
  pl: 'karta|karty',
  nl: 'kaart|creditcard',
  da: 'kreditkort|bankkort',
  hu: 'bankkártya|kártya',
  ru: 'карта|карты',
  el: 'κάρτα',
};

/** Security codes of cards. Expressions. */
export const securityCodeLabels: ByLanguage = {
  en:
    'cid|cvv2?|cvc2?|cvn|cvv2? code|cvc-code|csc|card security code|card verification (?:code|value|number)|security code|' +
    '(?:3|4|three|four)[ -]?digits?(?: code| number)? (?:on|from) the (?:back|front|reverse)(?: of (?:your|the|his|her) card)?|' +
    'digits on the (?:back|signature strip)',
  de: 'kartenprüfnummer|prüfnummer|prüfziffer|sicherheitscode',
  fr: 'cryptogramme(?: visuel)?|code de sécurité',
  es: 'código de seguridad',
  it: 'codice di sicurezza',
  pt: 'código de segurança',
  nl: 'veiligheidscode|beveiligingscode',
  da: 'sikkerhedskode',
  sv: 'säkerhetskod',
};

/** Expiry dates of cards. Expressions. */
export const expiryLabels: ByLanguage = {
  en:
    'exp\\.?|expiry|expiry date|expiration|expiration date|exp\\.? date|expires?|expired|expiring|expires end|' +
    'valid (?:thru|through|until|till|to)|good thru|runs? out|ends? in',
  de: 'gültig bis|ablaufdatum|gültigkeit|läuft ab',
  fr: "date d'expiration|expire(?: fin| en| le)?|validité",
  es: 'fecha de caducidad|caducidad|vencimiento|fecha de vencimiento|caduca|vence',
  it: 'scadenza|scade|data di scadenza',
  pt: 'validade|data de validade|válido até',
  nl: 'vervaldatum|verloopt|geldig tot',
  da: 'udløbsdato',
  sv: 'utgångsdatum',
  no: 'gyldig til',
  pl: 'data ważności|ważna do',
};
