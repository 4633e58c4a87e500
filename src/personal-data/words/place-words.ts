import type { ByLanguage } from '../context.js';

/*
 * Words of streets, and labels of addresses and places. Streets: USPS publication 28 appendix C, and the usual words of
 * each country's postal guide. A new language is one more row in each list, and more words of streets.
 */

/** After the name, as a word of its own: "Juniper Hollow Road". */
export const STREET_AFTER =
  'street|str|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|court|ct|crescent|cres|place|pl|square|sq|terrace|ter|way|' +
  'close|parkway|pkwy|highway|hwy|gardens|gdns|grove|mews|hill|row|walk|park|parade|pde|circle|cir|trail|trl|alley|plaza|quay|wharf|' +
  'rise|view|green|gate|bend|loop|run|ridge|crossing|xing|point|pt|pike|turnpike|tpke|expressway|freeway|esplanade|promenade|' +
  'heights|hts|bridge|mount|vale|croft|lodge|chase|drove|common|meadow|meadows|manor|cove|creek|path|pass|causeway|bypass|broadway|' +
  'station road|utca|u\\.|út|útja|tér|körút|rkp\\.|sokak|sokağı|caddesi|cad\\.|sk\\.|bulvarı|mahallesi|marg|nagar|gali|chowk|jalan|' +
  'jl\\.|katu|tie|gatan|gata|gate|vägen|veien|vei|vej|gade|allé|terrasse|plads|plass|ulica|trg|cesta|nám\\.|náměstí|tee|tänav|iela|' +
  'gatvė';

/** Before the name, in any case: "rue de la Gare", "ul. Miodowa". */
export const STREET_BEFORE =
  'rue|avenue|av\\.|ave|boulevard|bd\\.?|bld|chemin|allée|allées|impasse|quai|faubourg|esplanade|viale|v\\.le|corso|c\\.so|piazza|' +
  'p\\.za|piazzale|vicolo|contrada|lungomare|calle|c\\/|avenida|avda\\.?|paseo|plaza|pza\\.?|carretera|ctra\\.?|travesía|glorieta|' +
  'callejón|carrer|rambla|passeig|cra\\.|rua|travessa|praça|alameda|estrada|rodovia|beco|ul\\.|ulica|aleja|aleje|osiedle|plac|' +
  'strada|bulevardul|b-dul|calea|șoseaua|jalan|jl\\.|λεωφόρος|λ\\.|οδός|ул\\.|улица|пр\\.|проспект|вул\\.|вулиця|rúa';

/** Everyday words before the name: they count only with a capital, and with a town, postcode or label beside the address. */
export const STREET_BEFORE_WEAK =
  'Via|Place|Route|Passage|Square|Cours|Largo|Av|Villa|Diagonal|Carrera|Camino|Ronda|Promenade|Al\\.|Os\\.|Pl\\.|Str\\.|' +
  'R\\.|Am|An der|Auf der|Auf dem|Im|In der|Zur|Zum|Unter den|Alte|Neue';

/** At the end of the name, in one word: "Lindenstraße", "Storgatan". */
export const STREET_SUFFIX =
  'straße|strasse|strase|str\\.|gasse|weg|platz|allee|damm|ufer|chaussee|brücke|stieg|straat|laan|plein|gracht|dijk|' +
  'singel|steeg|gatan|vägen|veien|vegen|gade|stræde|torget|torvet|plassen|plads|backen|bakken|katu|kuja|polku|utca|gränd|' +
  'gränden|vænget|toften|lunden|gata|gaten|vej|vei|väg|stræti|straeti|vegur|skoven';

/** Ends of everyday words: they count only with a town, postcode, unit or label beside the address. */
export const STREET_SUFFIX_WEAK =
  'ring|steig|promenade|graben|markt|kade|hof|hove|dreef|baan|lei|gate|stien|stigen|torv|tie|kaari|raitti|tori|ranta|' +
  'puisto|bakke|alléen|krogen|parken|braut|brautar|hlíð|ova|ská|terrasse|haven|marken';

/** Postal addresses. */
export const addressLabels: ByLanguage = {
  en:
    'address|addresses|lives at|live at|living at|lived at|lives on|lived in|moved to|deliver to|delivered to|delivery to|ship to|shipped to|' +
    'sent to|send to|send it to|sent it to|mailed to|returned to|dispatched to|reside at|resides at|resident at|residence|meet me at|' +
    'meet you at|located at|return to|office is at|restaurant is at|taxi to|to the same',
  de: 'adresse|anschrift|lieferadresse|rechnungsadresse|wohnt in|wohnhaft',
  es: 'dirección|direccion|domicilio|vive en',
  it: 'indirizzo|abita in',
  pt: 'endereço|morada|mora na',
  nl: 'adres|woont op',
  sv: 'adress|bor på',
  fi: 'osoite',
  fr: 'habite',
};

/** Postcodes. Expressions. */
export const postcodeLabels: ByLanguage = {
  en: 'zip[ -]?codes?|zip|postcodes?|post code|postal code|postalcode|pin code|pincode|postcode is|eircode',
  de: 'plz|postleitzahl',
  fr: 'code postal|cp',
  es: 'código postal|codigo postal|c\\.p\\.',
  it: 'cap',
  pt: 'cep',
  sv: 'postnummer|postnr',
  fi: 'postinumero',
  pl: 'kod pocztowy',
  hu: 'irányítószám',
  cs: 'psč',
  ru: 'индекс',
  ja: '郵便番号',
};

/** Coordinates and places. */
export const placeLabels: ByLanguage = {
  en:
    'at|to|location|located|position|gps|coordinates|coords|coordinate|lat|latitude|map|pin|dropped|drop off|left|parked|seen|tracked|tracker|' +
    'reported|pinged|ping|delivered|geotag|geolocation|equals|home|house|address|started|ended|from|in|near|by|where',
  de: 'standort|position|koordinaten',
  fr: 'coordonnées',
  es: 'ubicación|coordenadas',
  it: 'posizione|coordinate',
  pt: 'localização',
  nl: 'locatie|stond',
  sv: 'plats',
  fi: 'sijainti',
};

/** Behind coordinates. */
export const placesAfter: ByLanguage = {
  en: 'location|gps|map|coordinates|pin|position|house|home|address|back|front|door|flat|garden|drive',
};
