import { lazy, lazySearch, matchesOf } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import { findPlaceholders } from './placeholders.js';
import type { Token, TokenKind } from './reading.js';

/** Finds the stretches of a text that are not prose, in order and without overlaps. */
export function findTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // One flag per code unit keeps this linear on a text full of links.
  let taken: Uint8Array | undefined;
  const add = (kind: TokenKind, start: number, end: number) => {
    taken ??= new Uint8Array(text.length);
    if (end <= start || taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    tokens.push({ kind, start, end });
  };
  const each = (pattern: RegExp, kind: TokenKind) => {
    for (const match of matchesOf(pattern, text)) add(kind, match.index, match.index + match[0].length);
  };

  const hasAt = text.includes('@');
  for (const { start, end } of findPlaceholders(text)) add('placeholder', start, end);
  if (hasAt && MAY_BE_EMAIL.test(text)) each(EMAIL, 'email-address');
  if (MAY_BE_LINK.test(text)) {
    for (const match of matchesOf(LINK, text)) {
      const tail = LINK_TAIL.exec(match[0])?.[0].length ?? 0;
      add('link', match.index, match.index + match[0].length - tail);
    }
  }
  if (hasAt || text.includes('u/')) each(MENTION, 'mention');
  if (text.includes('#')) each(HASHTAG, 'hashtag');
  if (MAY_BE_SIGNED.test(text)) each(SIGNATURE(), 'signature');
  const tail = Math.max(0, text.length - LAST_WORDS);
  const name = BARE_NAME.exec(text.slice(tail));
  if (name !== null && !NOT_A_NAME.has(name[0])) {
    add('signature', tail + name.index, tail + name.index + name[0].length);
  }
  if (MAY_BE_PART.test(text)) each(PART_MARKER(), 'part-marker');
  if (MAY_BE_EMOTICON.test(text)) each(EMOTICON, 'emoji');
  if (NON_ASCII.test(text)) each(EMOJI, 'emoji');
  if (MAY_BE_QUOTE.test(text)) each(QUOTE, 'quote');
  return tokens.toSorted((a, b) => a.start - b.start);
}

/** Finds code as writers mark it in plain text, fenced blocks and spans between backticks, in order and without overlaps. */
export function findCode(text: string): readonly Span[] {
  if (!text.includes('`')) return [];
  return Array.from(text.matchAll(/```[^`]{1,5000}```|`[^`\n]{1,300}`/g), ({ index, 0: code }) => ({
    start: index,
    end: index + code.length,
  }));
}

const TOP_LEVEL =
  '(?:com|org|net|io|co|app|gov|edu|info|help|support|shop|store|online|dev|me|us|eu|de|fr|es|it|nl|in|ca|au|uk|ng|example|test)';
const MAY_BE_LINK = new RegExp(`://|www\\.|\\.${TOP_LEVEL}(?![\\w-])`);
const LINK = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s<>"“”]{1,2000}|(?<![\\w@.-])(?:[A-Za-z0-9-]{1,63}\\.){1,4}${TOP_LEVEL}(?:\\/[^\\s<>"“”]{0,500})?(?![\\w-])`,
  'g',
);
const LINK_TAIL = /[.,;:!?)\]'’]{1,20}$/;
const MAY_BE_EMAIL = /[A-Za-z0-9._%+-]@[A-Za-z0-9]/;
const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;
const MENTION = /(?<![\w@/.])@\w{1,30}|(?<![\w/])u\/[\w-]{2,30}/g;
const HASHTAG = /(?<![\w&#/])#(?=\w{0,60}[A-Za-z])\w{2,60}/g;
const MAY_BE_EMOTICON = /[:;=][-'^]?[)(DPp/|*oO]|<3/;
const EMOTICON = /(?<![\w:;=])[:;=][-'^]?[)(DPp/|*oO](?![\w)])|<3(?!\d)/g;
const MAY_BE_QUOTE = /["“”]|^>|\n>/;
const QUOTE = /["“][^"“”\n]{1,300}["”]|(?<=^|\n)>[^\n]{0,2000}/g;
/** `(1/2)`, `1/2`, `2 of 3`, `(cont.)` at either end of a message. Inside of it, `1/2` is a date or a score. */
const MAY_BE_PART = /[1-9] ?\/ ?[1-9]|[1-9] of [1-9]|cont/;
const PART = String.raw`\(?[1-9] ?\/ ?[1-9]\)?`;
const CONTINUED = String.raw`cont(?:'?d|inued)?\.?`;
const PART_MARKER = lazy(
  () =>
    new RegExp(
      [
        String.raw`^(?:@\w{1,30} {1,3}){0,3}${PART}(?=[\s.:)])`,
        String.raw`(?<=[\s.)!?^])${PART}(?=\s{0,3}(?:$|\n|[\^*~][A-Za-z]|@\w))`,
        String.raw`(?<=\n|\n@\w{1,30} {1,3})${PART}(?=\s)`,
        String.raw`\([1-9] of [1-9]\)`,
        String.raw`\(?\b${CONTINUED}\)?\s{0,3}$`,
        String.raw`\(${CONTINUED}\)`,
      ].join('|'),
      'g',
    ),
);
/** `^AB`, `*TMC`, `/RT`, `- Jo`, `--JV`, `~Sam` at the end of a message; a link or marker may follow. */
const MAY_BE_SIGNED = /[\^*~/\-–—] ?[A-Z]/;
const SIGNED_NAME = '[A-Z][A-Za-z.]{0,14}';
const BEFORE_SIGNATURE = String.raw`(?<=^|[\s.!?…)\]:,\u{1F000}-\u{1FAFF}☺☹❤️]|\w(?=[\^*]))`;
const AFTER_SIGN = String.raw`[\^*~/]{1,2} ?${SIGNED_NAME}(?: ${SIGNED_NAME})?`;
const AFTER_DASH = `(?:[-–—]{1,2}) ?${SIGNED_NAME}(?: [A-Z][a-z.]{0,14})?`;
const BEHIND_SIGNATURE = String.raw`(?= {0,3}\.?\s{0,4}(?:$|\n@|\n|${PART}\s{0,3}(?:$|\n)|https?:\S{1,200}\s{0,3}(?:$|\n)))`;
const SIGNATURE = lazySearch`${BEFORE_SIGNATURE}(?:${AFTER_SIGN}|${AFTER_DASH})${BEHIND_SIGNATURE}`;
/** A first name or initials alone after the last sentence: "Hope that helps. Marta". */
const BARE_NAME = /(?<=[.!?…)]\s{1,3})(?:[A-Z][a-z]{1,12}|[A-Z]{2,3})(?=\s{0,3}$)/;
/** Code units at the end of a text in which such a name stands. */
const LAST_WORDS = 24;
const EMOJI = /[\u{1F000}-\u{1FAFF}\u2600-\u27BF\u2B05-\u2B55\u3030\u303D\u203C\u2049\u200D\uFE0F\u20E3]{1,40}/gu;
const NON_ASCII = /[^\0-\x7f]/;

/** Words that end a message alone without being a name. */
const NOT_A_NAME = new Set(
  (
    'Thanks Thank Cheers Regards Best Sorry Sincerely Success Better Yes No Please Hello Hi Enjoy Done Great Thoughts Correct OK FYI ' +
    'ASAP Fixed Welcome Apologies Absolutely'
  ).split(' '),
);
