/* What English says of ways to get in touch: normalised text, all repeats bounded. */

/** When somebody can be reached. */
export const openingHours =
  /\b(?:24\/7|24 hours|round the clock|\d{1,2}(?::\d\d)? ?(?:am|pm)?\s?(?:-|to|–|until|till)\s?\d{1,2}|hours|open|mon|monday)\b/;

/** 1-800-XXX-XXXX: a number nobody filled in. */
export const dummyNumber = /\b(?:1[-. ]?800[-. ]?)?x{3}[-. ]?x{3,4}(?:[-. ]?x{4})?\b/;

/** A number, a link, an address or a placeholder anywhere in the reply. */
export const contactDetails = /[\uE001\uE002]|\b(?:dial|call|text|ring) \*?\d{3,6}\b|\+?\(?\d[\d ().-]{5,18}\d/;

/** Being told to get in touch with us, not to send something or to open a page. */
export const asksToContact = new RegExp(
  String.raw`\b(?:call|phone|ring|telephone|dial|contact|reach|get in touch|speak|talk|write|e-?mail|chat)(?:ing)?(?: out| in)?(?: to| with)? (?:` +
    [
      String.raw`us|me|our|one of our`,
      String.raw`(?:the|a|your) (?:[a-z]{3,12} )?(?:team|desk|office|line|hotline|helpline|support|care|service|services|reception|branch|department|centre|center)`,
      String.raw`customer|support|head office|this number|at`,
    ].join('|') +
    String.raw`)\b|\bgive us a (?:call|ring|bell|shout)|\b(?:drop|send) us an? (?:e-?mail|line|message)|\bfill (?:in|out)\b.{0,40}\bform\b|\b(?:visit|on|see|check|via) (?:our|the) (?:web ?site|site)\b`,
);
