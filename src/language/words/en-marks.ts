/* English around marks and emoji, and around numbers that look like a mark: all repeats bounded. */

/** "Oh no!", a sentence of at most three words. */
export const outcry = /^[\uE003\s,]{0,90}(?:[a-z']{1,10} ){0,2}[a-z']{1,10}[!?]{1,60}$/;

/** "Hi Ana!" */
export const greetingWithMark =
  /^[\uE003\s,]{0,90}(?:hi|hiya|hello|hey|howdy|dear|greetings|welcome|good (?:morning|afternoon|evening|day))\b[^.!?]{0,40}!/;

/** Thanks, wishes and farewells. */
export const courtesyWithMark = new RegExp(
  String.raw`^(?:many |thank you|thanks|cheers|happy (?!to\b)|have (?:a|an)\b|enjoy\b|see you|see ya|good luck|congrat|take care|` +
    String.raw`speak soon|talk soon|best\b|you(?:'re| are) (?:very |most )?welcome|welcome back)`,
);

/** "Tap 👍": the emoji names a thing on the screen. */
export const namedBefore =
  /\b(?:tap|click|press|hit|select|choose|push|reply with|react with|type|send)(?: on)?(?: the| a| an)? ?$/i;

/** "The 👍 button". */
export const namedAfter = /^ ?(?:icon|button|symbol|tab|menu|sign|key|emoji|reaction|logo)/i;

/** Before "1/2": a part of something else than a message. */
export const counted = /\b(?:steps?|phase|page|photo|picture|question|point|option)\s{0,3}$/i;

/** Before "1/2": a score, a share or a date. */
export const measured =
  /\b(?:rated|rating|scored?|won|lost|is|was|are|only|just|about|by|on|from|until|before|since|due|at|of)\s{0,3}$/i;

/** Behind "1/2": a size or a share. */
export const unit =
  /^\s{0,3}(?:price|off|cups?|hours?|days?|term|size|inch|full|empty|way|an?|the|of|lb|kg|mile|pint|litre|stars?)\b/i;
