/** A matter that no emoji suits. */
export interface GraveTopic {
  /** As it stands in the message: "the reply is about a death". */
  readonly name: string;
  /** The words, on lower-cased text with straight quotes. */
  readonly pattern: RegExp;
  /** True where it weighs on the whole conversation: the customer's words count too, and every emoji of the reply. */
  readonly wholeReply: boolean;
}

const PERSON =
  '(?:mother|father|mum|mom|dad|parents?|husband|wife|partner|son|daughter|child|baby|brother|sister|uncle|aunt|cousin|' +
  'gran(?:dmother|dfather|dad|ny|ma|pa)?|nan|friend|dog|cat|pet|he|she)';
const THING =
  '(?:parcel|package|order|bag|bags|luggage|baggage|suitcase|money|deposit|payment|savings|data|files|photos|phone|wallet|passport|card)';
const PART_OF_BODY = '(?:hands?|fingers?|arm|leg|foot|face|mouth|back|head|tongue|wrist|ankle|tooth)';

const anyOf = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`);

/** Deaths, injuries, breaches and losses. Source: Li, Chan & Kim 2019 on emoji after a failure. */
export const graveTopics: readonly GraveTopic[] = [
  {
    name: 'a death',
    wholeReply: true,
    pattern: anyOf([
      'passed away|condolences?|bereave(?:d|ment)|funerals?|deceased|for your loss',
      `${PERSON} (?:has |have |had )?(?:just |recently |sadly |suddenly )?(?:died|passed)`,
      'death of',
    ]),
  },
  {
    name: 'an injury',
    wholeReply: true,
    pattern: anyOf([
      'injur(?:y|ies|ed)|hospitali[sz]ed|(?:in|to) (?:the )?hospital|ambulance|food poisoning|allergic reaction|anaphyla[a-z]{1,6}',
      '(?:got|was|were|been|made (?:you|her|him|me|us|them)) (?:hurt|ill|sick|burn(?:t|ed))',
      `(?:burn(?:t|ed)|cut|broke|hurt) (?:my|your|his|her|their) ${PART_OF_BODY}`,
    ]),
  },
  {
    name: 'fraud or a breach',
    wholeReply: true,
    pattern: anyOf([
      '(?:data|security|privacy) (?:breach|incident)',
      '(?:account|card|data|details|password|e-?mail|identity|information|profile)s? ' +
        '(?:(?:has|have|had|was|were|is|are|been|got|being|may|might) ){1,3}' +
        '(?:hacked|compromised|stolen|leaked|exposed|breached)',
      'hacked|identity theft|fraud(?:ulent(?:ly)?)?',
      'unauthori[sz]ed (?:charges?|payments?|transactions?|access|purchases?|logins?)',
      'scammed|stolen',
    ]),
  },
  {
    name: 'a loss',
    wholeReply: false,
    pattern: anyOf([
      '(?:refund|payment|transfer|transaction|claim) (?:has |was |is |had )?(?:been )?(?:failed|declined|refused|rejected|denied)',
      '(?:charged|billed|debited) (?:you )?(?:twice|double|again)|double[- ]charged|over-?charged',
      `lost (?:your|the|his|her|their) (?:[a-z]{2,12} )?${THING}|lost (?:luggage|baggage|property)`,
      `${THING} (?:is|was|are|were|has been|have been|got|went) (?:lost|missing|damaged|destroyed|smashed)`,
    ]),
  },
];

/**
 * Signs that show a way or a state rather than a mood: arrows, ticks and crosses, numbers, warning and information
 * signs, telephones, letters, pins and links, the marks of shops and media keys, geometric bullets.
 */
const NEUTRAL =
  '\\u2190-\\u21FF\\u23CF-\\u23FF\\u25A0-\\u25FF\\u2934\\u2935\\u2B05-\\u2B07\\u2B1B\\u2B1C\\u27A1' +
  '\\u2705\\u2611\\u2713-\\u2718\\u274C\\u274E\\u2795-\\u2797\\u2022\\u203C\\u2049\\u2753-\\u2757' +
  '\\u26A0\\u2139\\u26D4\\u260E\\u2706\\u2709\\u00A9\\u00AE\\u2122\\u3030' +
  '\\u{1F4DE}\\u{1F4F1}\\u{1F4F2}\\u{1F4E7}-\\u{1F4E9}\\u{1F4EA}-\\u{1F4EE}\\u{1F4CD}\\u{1F4CC}\\u{1F517}' +
  '\\u{1F194}\\u{1F193}\\u{1F195}\\u{1F197}\\u{1F199}\\u{1F518}\\u{1F534}-\\u{1F53D}\\u{1F7E0}-\\u{1F7EB}' +
  '\\u{1F500}-\\u{1F50F}\\u{1F4C5}\\u{1F4C6}\\u{1F550}-\\u{1F567}';
/** An emoji of such signs alone; joiners, selectors and keycaps count as what they join. */
export const neutralSigns = new RegExp(`^[${NEUTRAL}0-9#*\\u200D\\uFE0F\\u20E3]{1,40}$`, 'u');

/** Emoji of anger and pain: a customer who sends them has not asked for emoji back. */
export const painedEmoji = new RegExp(
  String.raw`[\u{1F620}-\u{1F624}\u{1F612}-\u{1F616}\u{1F61E}-\u{1F61F}\u{1F625}-\u{1F62B}\u{1F62D}-\u{1F630}\u{1F641}-\u{1F644}` +
    String.raw`\u{1F44E}\u{1F494}\u{1F4A9}\u{1F92C}\u{1F92E}\u{1F926}\u{1F621}\u{1F97A}\u2639]|[:;=][-'^]?[(/|]`,
  'u',
);
