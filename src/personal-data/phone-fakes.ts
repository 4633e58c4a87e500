/**
 * Numbers set aside for films, books and documentation, as E.164 digits without `+`. Sources: NANPA (555-0100 to -0199),
 * Ofcom "numbers for use in TV and radio drama", ACMA "numbers for fictional use", Arcep decision 2018-0881,
 * Bundesnetzagentur "Rufnummern für Medienproduktionen".
 */
const RESERVED = new RegExp(
  '^(?:' +
    [
      '1\\d{3}55501\\d\\d',
      '44(?:1632960|7700900|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|2896496|2920180|8081570|9098790|3069990)\\d{3}',
      '61(?:[2378](?:5550|7010)\\d{4}|491570(?:006|156|157|158|159|110|313|737)|1[38]00(?:160|975)\\d{3})',
      '33(?:19900|26191|35301|46571|53649|63998)\\d{4}',
      '49(?:3023125|6990009|4066969|2214710|8999998)\\d{3}|491713920\\d{3}|4917604069\\d{3}|4915228817386|4915228895456|4915254599371',
    ].join('|') +
    ')$',
);

/** Digits nobody was given: all the same, counting up or down. */
const STAND_IN =
  /^(?:1?(\d)\1{6,11}|1?\d{0,3}555\d{0,3}1212|0?1?123456789?0?|1?1234567890|0123456789|1?9876543210|1?5551234567|1?2345678901)$/;

/** True for numbers reserved for fiction and for stand-ins such as 123-456-7890. `international` and `national` are digits only. */
export function isFakePhone(international: string, national: string): boolean {
  return RESERVED.test(international) || STAND_IN.test(national) || /^1?(?:\d{3})?55501\d\d$/.test(national);
}
