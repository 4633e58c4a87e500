/*
 * How a letter begins and ends, and what entries of a library are called. Usual forms of business letters: Guffey & Loewy,
 * Business Communication; the greeting and closing lists of helpdesk style guides.
 */
import type { LetterPatterns } from '../letter.js';

export const letters: LetterPatterns = {
  opening:
    /^[^\p{L}\p{N}]{0,400}(?:hi|hello|hey|hiya|heya|howdy|dear|greetings|good (?:morning|afternoon|evening|day))\b[\s,]{0,3}/u,
  anybody:
    /^(?:there|again|all|team|every(?:one|body)|folks|guys|customers?|clients?|guests?|users?|valued|friends?|sir|madam|from|we|i|thank\w*)\b/i,
  farewell:
    /(?:^|[\n.!?:\uE000-\uF8FF])\s{0,3}(?:(?:kind|kindest|warm|warmest|best|many|with (?:kind|best|warm)|all the|yours) )?(?:regards|best|wishes|sincerely|truly|faithfully|respectfully|thanks|thank you|cheers|take care|warmly)[,!]?(?:\s[^.!?]{0,80})?$/,
  frameTopic:
    /\b(?:greet\w{0,4}|hello|welcome|opener|opening(?! hours)|intro\w{0,8}|closing|closer|goodbye|farewell|wrap ?up|sign ?off|signature)\b/,
  courtesyTopic:
    /\b(?:bye|thanks?|thank you|csat|survey|rating|review request|follow ?up|positive|praise|compliment|congrat\w*|ack\w*|auto ?re\w*|out of office|hours|holiday)\b/,
};
