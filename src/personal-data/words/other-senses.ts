import type { ByLanguage } from '../context.js';

/* Labels of other things: near a value, they show that it is not what it looks like. A new language is one more row in each list. */

/**
 * Labels of numbers that are not personal: orders, cases, products, amounts. For every detector of digits, they are labels
 * of something else.
 */
export const otherNumbers: ByLanguage = {
  en:
    'order|orders|order number|order no|order id|case|case number|ticket|ticket number|ref|reference|reference number|tracking|tracking number|' +
    'track|trace|invoice|invoice number|serial|serial number|model|version|sku|item|item number|product|article|article number|part|' +
    'part number|lot|batch|booking|booking code|booking reference|reservation|confirmation|confirmation number|po number|purchase order|claim|' +
    'claim number|policy number|policy no|transaction|transaction id|payment id|parcel|package|shipment|consignment|waybill|awb|isbn|ean|upc|' +
    'barcode|gtin|guid|uuid|hash|build|firmware|error|error code|fault|flight|train|bus|seat|gate|platform|room|aisle|bin|row|shelf|meter|' +
    'meter number|mpan|mprn|member number|membership|membership number|loyalty|loyalty number|points|promo|promo code|promotion|voucher|coupon|' +
    'coupon code|gift card|gift card number|gift|giftcard|gift code|library card|loyalty card|rewards card|bonus card|score|scores|between|' +
    'route|channel|page|chapter|section|size|sizes|chart|dimensions|range|figure|table|rfc|bug|pull request|commit|release|patch|' +
    'account number|account no|customer number|customer id|client number|customer account|utility account|call number|licence key|license key|' +
    'product key|activation key|vat|vat number|company number|registration number|charity number|patent|case id|incident|request|request id|' +
    'rma|e ticket|e ticket number|frequent flyer|miles|lotto|lottery|bingo|raffle|draw|asin|style|colour|color|zone|floor|warehouse|pallet|' +
    'container|frequency|mhz',
  de:
    'bestellung|bestellnummer|auftrag|auftragsnummer|kundennummer|rechnung|rechnungsnummer|vorgang|vorgangsnummer|sendung|sendungsnummer|' +
    'artikel|artikelnummer|vertragsnummer|gutschein|gutscheinkarte',
  fr: 'commande|numéro de commande|facture|dossier|colis|référence|carte cadeau|carte de fidélité',
  es: 'pedido|número de pedido|factura|expediente|referencia|tarjeta regalo|tarjeta de regalo',
  it: 'ordine|numero d ordine|fattura|spedizione|riferimento|carta regalo',
  pt: 'encomenda|fatura|nota fiscal|cartão presente',
  nl: 'bestelling|bestelnummer|factuur|klantnummer|cadeaubon|cadeaukaart',
  da: 'ordre|ordrenummer|gavekort',
  sv: 'ordernummer|presentkort',
  no: 'fakturanummer',
  pl: 'zamówienie|numer zamówienia',
  cs: 'objednávka',
};

/** Labels of goods, whose numbers may look like an IBAN. */
export const noIban: ByLanguage = {
  en: 'article|item|product|model|part|sku|licence key|license key|serial|serial number|tracking|parcel',
  de: 'artikel',
  fr: 'référence|colis',
};

/** Further labels of digits that are not an account. */
export const noAccount: ByLanguage = {
  en:
    'phone|telephone|mobile|call|fax|id|customer|energy|electricity|gas|water|utility|customer account number|energy account|ending|ends|ssn|' +
    'passport|born|imei|vin|donations|meals|last|card|visa|mastercard|code|zip|airline',
  es: 'cuenta de cliente|número de cuenta de cliente',
  fr: 'compte client',
  de: 'kundenkonto',
  pt: 'conta de cliente',
  it: 'conto cliente',
};

/** Labels of two decimals that are not coordinates. */
export const noPlace: ByLanguage = {
  en:
    'time|times|price|prices|rate|rates|ratio|value|values|reading|readings|sensor|fee|fees|vector|tolerance|invoice|tax|version|versions|' +
    'p value|colour|color|usd|eur|gbp|took|score|weights|weight|size|sample|average|mean|from 0|between',
};

/** Landmarks and meeting points everybody may know. */
export const publicPlaces: ByLanguage = {
  en:
    'tower|mount|mountain|monument|fountain|festival|ship|ship s|vessel|turbine|station|stadium|trailhead|summit|lighthouse|island|venue|' +
    'stands|landmark|museum|airport|harbour|harbor|meet the|meeting point|volcano|wind farm',
  it: 'la sede',
};

/** Labels of dates that are not a birth. */
export const noBirth: ByLanguage = {
  en:
    'offer|sale|valid|promotion|promo|delivery|delivered|order|ordered|invoice|expires|expiry|shipped|founded|launched|established|since|' +
    'appointment|discount|coupon|reward|gift|voucher|policy|baby is due|due|brand|company|store|shop|website|app|idea|horse|foal|puppy|kitten|' +
    'dog|cat|team|club|we were|tradition',
};

/** Things and animals that are said to be born. */
export const notPeople: ByLanguage = {
  en: 'brand|company|store|shop|website|app|idea|horse|foal|puppy|kitten|team|club|project|offer|sale|calf|lamb|panda',
};

/** Things that have an age. */
export const agedThings: ByLanguage = {
  en:
    'account|phone|device|laptop|computer|product|order|car|vehicle|warranty|battery|router|modem|boiler|tv|machine|appliance|kit|policy|model|' +
    'version|company|brand|house|building|software|app|item|bike|watch|console|tickets|ticket|system|issue|bug|post|thread|over|under|least|' +
    'than|18|minimum|limit|must be|whisky|whiskey|wine|recipe|tradition',
};

/** Further labels of nine digits that are not a Social Security number. */
export const noSsn: ByLanguage = {
  en: 'phone|fax|call|zip|zip code',
};

/** Versions and parts: four numbers with points are no IP address there. */
export const versionLabels: ByLanguage = {
  en:
    'version|versions|v|ver|build|firmware|release|update|updated|part|part no|order|item|model|sku|whatsapp|windows|chrome|firefox|safari|' +
    'python|node|java|php|opera|edge|outlook|office|framework|library|package|software|driver|ios|android|os|chapter|section|clause|paragraph|' +
    'revision|rev|app|patch|kernel',
  de: 'schritt|abschnitt',
};

/** Labels of codes that are not of a booking. */
export const noBooking: ByLanguage = {
  en:
    'promo|promo code|voucher|voucher code|coupon|coupon code|discount|discount code|offer code|use code|flight number|flight no|aircraft|' +
    'plane|tail number|registration|gate|terminal|seat|class|booking class|fare|fare basis|error|error code|model|sku|product|order|' +
    'order number|case|case number|ticket number|reference number|airport|room|car|zip|postcode|post code|tracking|tracking number|invoice|' +
    'customs|form',
  de: 'flugnummer',
};

/** Further labels of long numbers that are not a card. */
export const noCard: ByLanguage = {
  en: 'loyalty card|points card|imei|barcode|sim|iccid|iccid number|id|mileage',
  de: 'sendungsnummer',
};

/** Words that show that a security code is not of a card. */
export const otherSecurity: ByLanguage = {
  en: 'error|alarm|door|gate|app|login|sms|text|texted|house|entry|example|sample|sandbox',
};

/** Things other than cards that end on a date. */
export const otherDates: ByLanguage = {
  en:
    'offer|sale|promo|promotion|deal|coupon|voucher|code|gift card|gift|discount|subscription|membership|plan|trial|licence|license|passport|' +
    'visa application|permit|warranty|guarantee|product|food|milk|medicine|batch|lot|yoghurt|cream|points|miles|domain|certificate|contract|' +
    'policy|pass|ticket|tickets|season|token|link|session|reservation|hold|bottle|package|insurance|lease|rewards|credit note|store credit|' +
    'best before|use by|id card|identity card|library card|loyalty card|railcard|bus card|mot|registration|storage|inspection',
  de: 'angebot|gutschein|rabatt',
  fr: 'offre',
  es: 'oferta',
  it: 'offerta',
  nl: 'aanbieding',
};

/** Further labels of digits that are not a phone number. */
export const noPhone: ByLanguage = {
  en:
    'bank account|sin|code|pin|zip|postcode|card|iban|routing|licence|license|passport|ssn|social security|since|dated|date|imei|' +
    'driver s license|driver s licence|driving licence|nhs|suite|apt|unit|box|tax|year|id',
  fr: 'numéro client|numéro de client|compte bancaire|siret|siren',
  es: 'número de cliente|nif',
  it: 'numero cliente',
  de: 'kundenr|steuernummer',
};

/** Labels of codes that unlock nothing. */
export const noCode: ByLanguage = {
  en:
    'promo|promo code|promotion|discount|discount code|coupon|coupon code|voucher|voucher code|gift|referral|referral code|offer code|error|' +
    'error code|status code|http|zip|zip code|post code|postcode|postal|area code|country code|dial|dialling code|product code|item code|' +
    'style code|style|colour code|color code|sku|order|booking|reservation|case|ticket|reference|tracking|flight|branch code|sort code|swift|' +
    'bank code|bar code|barcode|qr|code of conduct|building code|source code|article|fault code|postcode|select code|model|part|version|year|' +
    'store code|hs code|vat|since|shortcode|short code|cvv|cvc|checkout|at checkout|use code|enter code|to|press|dial code|shop code|exit code|' +
    'class code|dress code|team code|game code|season|pin code',
  de: 'gutscheincode|rabattcode|gutschein|plz|fehlercode',
  fr: 'code promo|code postal',
  es: 'código postal|código de descuento|cupón',
  it: 'codice sconto|codice postale',
  nl: 'kortingscode',
};
