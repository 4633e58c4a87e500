import { matchesOf } from '../base/matches.js';
import { findMarks } from '../templates/dialects.js';
import type { DialectId } from '../templates/template-parts.js';
import type { Span } from '../base/types.js';
import { findGaps, isInstruction, isNoun, wordsOf } from './gaps.js';

/** A slot the helpdesk or a person should have filled. */
export interface Placeholder extends Span {
  /** `template`: a helpdesk's syntax; `hand-made`: brackets, blanks or filler words a person left. */
  readonly origin: 'template' | 'hand-made';
}

/** True for `[[insert link here]]`: brackets of a template that tell somebody what to write. No helpdesk fills those. */
export function isFilledByHand(dialect: DialectId, inside: string): boolean {
  return (dialect === 'square-brackets' || dialect === 'angle-brackets') && isInstruction(inside);
}

/** Finds every placeholder of a text, in order. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const marks = findMarks(text).map(({ start, end, dialect }): Placeholder => {
    const isByHand = isFilledByHand(dialect, text.slice(start + 2, end - 2));
    return { start, end, origin: isByHand ? 'hand-made' : 'template' };
  });
  const byHand = [...findGaps(text), ...findFillers(text)];
  if (byHand.length === 0) return marks;
  const found = [...marks, ...byHand.map(({ start, end }): Placeholder => ({ start, end, origin: 'hand-made' }))];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** One way to leave out a value: a cheap test, the pattern, and what has to hold for a match where not every one counts. */
interface Kind {
  readonly mayBe: RegExp;
  readonly pattern: RegExp;
  readonly holds?: (text: string, start: number, end: number) => boolean;
}

/** `XXX-XXX-XXXX`, `XX/XX`, `£XX`, `____`, `TODO`, lorem ipsum, "Dear First Name". */
const FILLER =
  /(?<![A-Za-z0-9*])(?:[Xx]{3,12}(?:-[Xx]{2,8}|[ .]X{2,8}){0,4}|(?:XX[/:.-]){1,2}XX(?:XX)?|XX(?= (?:days?|hours?|hrs|min(?:ute)?s?|weeks?|months?|points?|miles|business|working|percent)\b|%)|(?<=[£$€₹#] ?)XX{1,6}(?:[.,]XX)?)(?![A-Za-z0-9*])(?![- ][Xx\d]{2})|(?<!_)_{4,60}(?!_)|(?<![\w-])(?:TODO|FIXME|TBD|TBC)(?![\w-])(?! lists?\b)|\b[Ll]orem ipsum\b|(?<=(?:^|\n)(?:Hi|Hello|Hey|Dear|Thanks|Thank you) (?:M[rs]{1,2}\.? )?)(?:[Ff]irst ?[Nn]ame|[Cc]ustomer'?s? [Nn]ame|[Gg]uest [Nn]ame|[Ll]ast ?[Nn]ame|[Ss]urname|FNAME|FIRSTNAME|LNAME|(?:FIRST |CUSTOMER )?NAME|Name|XX)(?=\s{0,2}[,!.:\n])/g;

/** `X days`, `X-Y working days`, `X%`, `£X`: not the X of "iPhone X days". */
const UNKNOWN_NUMBER =
  /(?<=\b(?:within|in|after|for|up to|least|most|than|about|around|approximately|by|next|last|past|every|takes?|another|only|get|of|save|to|have|be) (?:the next |about |up to )?)[Xx](?:(?: ?[-–] ?| to )[XxYy])?(?= ?(?:(?:business |working |calendar )?(?:minutes?|mins|hours?|hrs|days?|weeks?|months?)(?![\w-])|%(?!\w)))|(?<=[£$€] ?)[Xx](?![\w-])/g;

/** `EMAILADDRESS`, `AGENT_NAME`. With blanks only where a value has to follow: "sent to EMAIL ADDRESS", "on DATE". */
const WHOSE =
  '(?:CUSTOMER|CLIENT|GUEST|AGENT|FIRST|LAST|FULL|ORDER|TICKET|CASE|BOOKING|TRACKING|INVOICE|REFUND|DELIVERY|SHIPPING|RETURN|PAYMENT|' +
  'ACCOUNT|PRODUCT|COMPANY|STORE|EMAIL|E-MAIL|PHONE|YOUR|INSERT|LINK|DATE|NAME)S?';
const WHAT = '(?:NAME|NUMBER|NO|ADDRESS|DATE|TIME|LINK|URL|ID|CODE|AMOUNT|TITLE|HERE)';
const CAPITALS = new RegExp(
  `(?<![\\w$%{<[/.-])${WHOSE}_?(?:${WHOSE}_?)?${WHAT}(?![\\w\\]}>(=/-])` +
    `|(?<=\\b(?:to|at|from|by|on|is|of|[Dd]ear|[Hh]i|[Hh]ello) )(?:${WHOSE} ){1,2}${WHAT}(?![\\w\\]}>])` +
    `|(?<=\\b(?:on|by|until|before) )DATE(?! OF)(?!\\w)|(?<=\\bof [£$€]?)AMOUNT(?!\\w)|(?<=\\bat )TIME(?!\\w)` +
    `|\\b(?:INSERT|PASTE|ADD|ENTER|PUT|YOUR) (?:[A-Z]{1,12} ){0,2}${WHAT} HERE(?!\\w)`,
  'g',
);

/** `(insert link)`, `(add name here)`, "insert date here". */
const TOLD =
  /\((?:insert|paste) [a-z' ]{2,60}\)|\((?:enter|add) [a-z' ]{2,60} here\)|\binsert (?:[a-z]{1,12} ){0,2}(?:name|link|date|number|url|address|amount|time) here(?![a-z])/gi;

/** Circles and crosses before a title or a unit: how Japanese and Chinese writers leave a blank. */
const CIRCLES = /[〇○◯△×]{2,6}(?=様|さん|殿|先生|円|元|日|月|年|時|分|番|号|社|店|先生|女士)/g;

/** Also kisses at the end of a message: filler only where a number is expected. */
const KISSES = /^x{3,12}$/;
const NUMBER_BEFORE =
  /(?:\b(?:number|no\.?|ref(?:erence)?|order|code|id|ticket|account|case|ending(?: in)?|call|on|at)|[#:£$€]) ?$/i;

function isFiller(text: string, start: number, end: number): boolean {
  const match = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  if (KISSES.test(match)) return NUMBER_BEFORE.test(before);
  if (match.startsWith('_')) {
    // A line of nothing else is a rule across the page, or a line to sign on.
    const line = text.slice(
      text.lastIndexOf('\n', start - 1) + 1,
      text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end),
    );
    return line.trim().length > end - start;
  }
  return true;
}

const isTold = (text: string, start: number, end: number): boolean => {
  const words = wordsOf(text.slice(start, end)).slice(1);
  return text.charAt(start) !== '(' || isNoun(words.slice(-1)) || (words.at(-1) === 'here' && isNoun(words.slice(-2)));
};

const kinds: readonly Kind[] = [
  {
    mayBe: /[Xx]{3}|XX|_{4}|TODO|FIXME|TB[CD]|orem ipsum|(?:[Nn]ame|NAME)(?=\s{0,2}[,!.:\n])/,
    pattern: FILLER,
    holds: isFiller,
  },
  { mayBe: /\b[Xx]\b/, pattern: UNKNOWN_NUMBER },
  { mayBe: /[A-Z]{4}/, pattern: CAPITALS },
  { mayBe: /\((?:insert|paste|enter|add) |\binsert /i, pattern: TOLD, holds: isTold },
  { mayBe: /[〇○◯△×]{2}/, pattern: CIRCLES },
];

/** Finds what people type in place of a value, without brackets. */
function findFillers(text: string): readonly Span[] {
  return kinds
    .filter(({ mayBe }) => mayBe.test(text))
    .flatMap(({ pattern, holds }) =>
      matchesOf(pattern, text)
        .map(({ index: start, 0: match }): Span => ({ start, end: start + match.length }))
        .filter(({ start, end }) => holds?.(text, start, end) ?? true),
    );
}
