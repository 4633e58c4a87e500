/*
 * How a letter begins and ends, as lines of its own or in a row with the rest. Usual forms of business letters:
 * Guffey & Loewy, Business Communication; the greeting and closing lists of helpdesk style guides.
 */

/** Opens a normalised text: what greets, then blanks. The first word behind it is the name, if there is one. */
export const opening =
  /^[^\p{L}\p{N}]{0,400}(?:hi|hello|hey|hiya|heya|howdy|dear|greetings|good (?:morning|afternoon|evening|day))\b[\s,]{0,3}/u;

/** Who is greeted when nobody is. */
export const anybody =
  /^(?:there|again|all|team|every(?:one|body)|folks|guys|customers?|clients?|guests?|users?|valued|friends?|sir|madam|from|we|i|thank\w*)\b/i;

/** Ends a normalised text: a complimentary close and at most a few words of a name or a team. */
export const farewell =
  /(?:^|[\n.!?:\uE000-\uF8FF])\s{0,3}(?:(?:kind|kindest|warm|warmest|best|many|with (?:kind|best|warm)|all the|yours) )?(?:regards|best|wishes|sincerely|truly|faithfully|respectfully|thanks|thank you|cheers|take care|warmly)[,!]?(?:\s[^.!?]{0,80})?$/;

/** A last line of a text that is no sentence: a name, a team, a placeholder for one. */
export const signature =
  /\n[ \t]{0,9}(?:[-–—~^] ?)?(?:\p{Lu}[\p{L}'’-]{0,20}(?:[.,]{0,2} [\p{L}&|/][\p{L}'’-]{0,20}){0,5}|[{%[<][^\n.!?]{1,60}[\]}>])\s{0,9}$/u;
