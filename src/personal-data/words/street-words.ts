/** Words for streets by language: USPS publication 28 appendix C, and the usual words of each country's postal guide. */

/** After the name, as a word of its own: "Juniper Hollow Road". */
export const STREET_AFTER =
  'street|str|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|court|ct|crescent|cres|place|pl|square|sq|terrace|ter|way|close|parkway|pkwy|highway|hwy|gardens|gdns|grove|mews|hill|row|walk|' +
  'park|parade|pde|circle|cir|trail|trl|alley|plaza|quay|wharf|rise|view|green|gate|bend|loop|run|ridge|crossing|xing|point|pt|pike|turnpike|tpke|expressway|freeway|esplanade|promenade|heights|hts|bridge|mount|vale|croft|lodge|chase|drove|common|' +
  'meadow|meadows|manor|cove|creek|path|pass|causeway|bypass|broadway|station road|utca|u\\.|út|útja|tér|körút|rkp\\.|sokak|sokağı|caddesi|cad\\.|sk\\.|bulvarı|mahallesi|marg|nagar|gali|chowk|jalan|jl\\.|katu|tie|gatan|gata|gate|vägen|veien|vei|vej|gade|allé|terrasse|plads|plass|ulica|trg|cesta|nám\\.|náměstí|tee|tänav|iela|gatvė';
/** Before the name, in any case: "rue de la Gare", "ul. Miodowa". */
export const STREET_BEFORE =
  'rue|avenue|av\\.|ave|boulevard|bd\\.?|bld|chemin|allée|allées|impasse|quai|faubourg|esplanade|viale|v\\.le|corso|c\\.so|piazza|p\\.za|piazzale|vicolo|contrada|lungomare|' +
  'calle|c\\/|avenida|avda\\.?|paseo|plaza|pza\\.?|carretera|ctra\\.?|travesía|glorieta|callejón|carrer|rambla|passeig|cra\\.|rua|travessa|praça|alameda|estrada|rodovia|beco|' +
  'ul\\.|ulica|aleja|aleje|osiedle|plac|strada|bulevardul|b-dul|calea|șoseaua|jalan|jl\\.|λεωφόρος|λ\\.|οδός|ул\\.|улица|пр\\.|проспект|вул\\.|вулиця|rúa';
/** The same, but everyday words too: only with a capital, and with town, postcode or label beside it. */
export const STREET_BEFORE_WEAK =
  'Via|Place|Route|Passage|Square|Cours|Largo|Av|Villa|Diagonal|Carrera|Camino|Ronda|Promenade|Al\\.|Os\\.|Pl\\.|Str\\.|R\\.|Am|An der|Auf der|Auf dem|Im|In der|Zur|Zum|Unter den|Alte|Neue';
/** At the end of the name, in one word: "Lindenstraße", "Storgatan". */
export const STREET_SUFFIX =
  'straße|strasse|strase|str\\.|gasse|weg|platz|allee|damm|ufer|chaussee|brücke|stieg|straat|laan|plein|gracht|dijk|singel|steeg|gatan|vägen|veien|vegen|gade|stræde|torget|torvet|plassen|plads|backen|bakken|katu|kuja|polku|utca|gränd|gränden|vænget|toften|lunden|gata|gaten|vej|vei|väg|stræti|straeti|vegur|skoven';
/** The same, but ends of everyday words too: only with town, postcode, unit or label beside it. */
export const STREET_SUFFIX_WEAK =
  'ring|steig|promenade|graben|markt|kade|hof|hove|dreef|baan|lei|gate|stien|stigen|torv|tie|kaari|raitti|tori|ranta|puisto|bakke|alléen|krogen|parken|braut|brautar|hlíð|ova|ská|terrasse|haven|marken';
