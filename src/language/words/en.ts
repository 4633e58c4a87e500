import { pattern, lazyPattern } from '../../base/patterns.js';
import { requests } from './en-requests.js';
import { clauses, routes, slots } from './en-slots.js';
import { vocabulary } from './en-vocabulary.js';

const CLOSE_BEFORE =
  String.raw`(?:^|[\n.!?:\uE000-\uF8FF])\s{0,3}` +
  '(?:(?:kind|kindest|warm|warmest|best|many|with (?:kind|best|warm)|all the|yours) )?';
const CLOSE = 'regards|best|wishes|sincerely|truly|faithfully|respectfully|thanks|thank you|cheers|take care|warmly';
const CLOSE_BEHIND = String.raw`[,!]?(?:\s[^.!?]{0,80})?$`;

/** Usual forms of business letters: Guffey & Loewy, Business Communication; greetings and closings of helpdesk style guides. */
const letters = {
  opening: lazyPattern`^[^\p{L}\p{N}]{0,400}(?:hi|hello|hey|hiya|heya|howdy|dear|greetings|good (?:morning|afternoon|evening|day))\b[\s,]{0,3}`,
  anybody:
    /^(?:there|again|all|team|every(?:one|body)|folks|guys|customers?|clients?|guests?|users?|valued|friends?|sir|madam|from|we|i|thank\w*)\b/i,
  farewell: pattern(`${CLOSE_BEFORE}(?:${CLOSE})${CLOSE_BEHIND}`),
} as const;

const topics = {
  frame:
    /\b(?:greet\w{0,4}|hello|welcome|opener|opening(?! hours)|intro\w{0,8}|closing|closer|goodbye|farewell|wrap ?up|sign ?off|signature)\b/,
  courtesy: pattern(
    String.raw`\b(?:bye|thanks?|thank you|csat|survey|rating|review request|follow ?up|positive|praise|compliment|congrat\w*|ack\w*|` +
      String.raw`auto ?re\w*|out of office|hours|holiday)\b`,
  ),
} as const;

/** All that care-lint knows of English, apart from its corpus. */
export const english = { vocabulary, slots, routes, clauses, requests, letters, topics } as const;
