import { sideOf } from '../formats/library/reply-fields.js';
import { readAddress, sideOfName, type Speaker } from './speakers.js';
import { readStamp, type Stamp } from './stamps.js';

/** The start of a line of a chat: the name of a speaker, a notice of the chat, or a date alone. */
export interface ChatHead extends Speaker {
  /** `stamped` has a time beside the name; `role` has a word for its side; `name` may also be a label in a text. */
  readonly kind: 'stamped' | 'role' | 'name' | 'event' | 'stamp';
  readonly stamp?: Stamp;
  /** The text on the same line. */
  readonly rest: string;
}

/** A head is searched in this many code units of a line. */
const LONGEST_HEAD = 200;
/** Direction marks that WhatsApp puts in front of lines. */
const MARKS = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]{1,8}/;
const DECORATION = /^(?:#{1,6} {1,3})?[*_]{0,2}/;
const EVENT = /^\*{3} [^*]{1,180} \*{3}$/;
const CAME_OR_WENT =
  /^\p{Lu}[^.!?:,;]{1,60} (?:has |have )?(?:joined|left|entered|ended) (?:the |this )(?:chat|conversation|group)\.?$/u;
/** What may surround a date on a line of its own: `Chat started: 3 May 2026`, `--- 3 May 2026 ---`. */
const BEFORE_DATE =
  /^(?:(?:(?:chat|conversation) )?(?:started|date|timestamp)(?: on| at)?:? {1,3}|[-–—=*_]{1,10} {0,3})/i;
const AFTER_DATE = /^[\s\-–—=*_]{0,20}$/;

/** A quick test: every head has a colon, a digit, an asterisk, or ends with a word for a chat. */
const HEAD_SIGN = /[:\d*]|(?:chat|conversation|group)\.?$/;

/** Reads the head of a line; `undefined` for a line that belongs to the message above. */
export function readHead(line: string): ChatHead | undefined {
  if (!HEAD_SIGN.test(line.slice(0, LONGEST_HEAD))) return undefined;
  const text = line.trimStart().replace(MARKS, '');
  const alone = readLoneStamp(text);
  if (alone !== undefined) return { kind: 'stamp', stamp: alone, rest: '' };
  const lead = readLead(text);
  const { stamp } = lead;
  const after = text.slice(lead.end).replace(MARKS, '');
  const words = after.trim();
  if (words.length < LONGEST_HEAD && (EVENT.test(words) || CAME_OR_WENT.test(words))) {
    return { kind: 'event', rest: '', ...(stamp !== undefined && { stamp }) };
  }
  const named = readName(after, stamp);
  if (named !== undefined && isName(named, lead.isSure)) return named;
  return lead.isSure ? { kind: 'event', rest: '', ...(stamp !== undefined && { stamp }) } : undefined;
}

function readLoneStamp(text: string): Stamp | undefined {
  if (text.length > LONGEST_HEAD) return undefined;
  const start = BEFORE_DATE.exec(text)?.[0].length ?? 0;
  const stamp = readStamp(text.slice(start));
  return stamp !== undefined && AFTER_DATE.test(text.slice(start + stamp.length)) ? stamp : undefined;
}

/** The stamp that a line begins with. */
interface Lead {
  readonly stamp: Stamp | undefined;
  /** True for a stamp in brackets, and for a date with a time: the line surely begins something new. */
  readonly isSure: boolean;
  readonly end: number;
}

/** A stamp in front of a name: `[03/05/2026, 09:14:02] `, `(09:14:02 AM) `, `09:14 `, `2026-05-03 09:14 - `. */
function readLead(text: string): Lead {
  const open = text[0] === '[' ? ']' : text[0] === '(' ? ')' : undefined;
  const start = open === undefined ? 0 : 1;
  const stamp = readStamp(text.slice(start, LONGEST_HEAD));
  const stampEnd = start + (stamp?.length ?? 0);
  const [between] = /^[\])]?(?: ?[-–—|:])?[ \t]{1,8}/.exec(text.slice(stampEnd, LONGEST_HEAD)) ?? [];
  const isClosed = open === undefined || text[stampEnd] === open;
  if (stamp === undefined || between === undefined || !isClosed) return { stamp: undefined, isSure: false, end: 0 };
  const hasDay = stamp.date !== undefined || stamp.slashed !== undefined;
  const isSure = stamp.time !== undefined && (open !== undefined || hasDay);
  return { stamp, isSure, end: stampEnd + between.length };
}

interface NamedHead extends ChatHead {
  /** True without a colon behind the name. */
  readonly isAlone: boolean;
}

/** A name with its colon, or with its stamp: `Jo Martin: …`, `Jo (09:14): …`, `**Jo:** …`, `Jo  9:14 AM`. */
function readName(text: string, lead: Stamp | undefined): NamedHead | undefined {
  const from = DECORATION.exec(text)?.[0].length ?? 0;
  const head = text.slice(from, LONGEST_HEAD);
  const colon = /:(?=[*_]{0,2}(?:\s|$))/.exec(head)?.index;
  if (colon === undefined && (lead !== undefined || head.length === LONGEST_HEAD - from)) return undefined;
  const { name, stamp } = splitStamp((colon === undefined ? head : head.slice(0, colon)).replace(/[*_]{1,2}$/, ''));
  if (colon === undefined && stamp === undefined) return undefined;
  const shown = lead ?? stamp;
  const rest = colon === undefined ? '' : text.slice(from + colon + 1).replace(/^[*_]{1,2}(?=\s|$)/, '');
  const speaker = readAddress(name.trim());
  const kind = shown !== undefined ? 'stamped' : sideOfName(speaker.name ?? '') === undefined ? 'name' : 'role';
  return { kind, ...speaker, ...(shown !== undefined && { stamp: shown }), rest, isAlone: colon === undefined };
}

/** A name and the stamp behind it: `Jo (09:14)`, `Jo [9:14 AM]`, `Jo, 3 May 2026 09:14`. */
function splitStamp(text: string): { readonly name: string; readonly stamp: Stamp | undefined } {
  for (const { index, 0: before } of text.matchAll(/,? {1,4}(?:at |on |- )?[[(]?(?=\d|(?:Today|Yesterday) )/g)) {
    const stamp = readStamp(text.slice(index + before.length));
    const rest = stamp === undefined ? undefined : text.slice(index + before.length + stamp.length).trim();
    if (rest === '' || rest === ']' || rest === ')') return { name: text.slice(0, index), stamp };
  }
  return { name: text, stamp: undefined };
}

/** Words that are labels in a text, not people, when a colon follows. */
const LABELS = new Set(
  (
    'account address amount answer article attachment attention attn bcc brand call cc city color ' +
    'colour contact country date dear december delivery details e-mail email error example february friday from ' +
    'fw fwd good hello hey hi id important invoice issue item january july link mail march message ' +
    'model monday name nb note notes november number october option order our payment phone postcode price ' +
    'problem product ps quantity question re reason ref reference refund regards reply result return saturday ' +
    'sent september serial shipping size sku status step subject summary sunday tel telephone thank thanks the ' +
    'thursday ticket time title to today tomorrow total tracking tuesday update url via voucher warning warranty ' +
    'website wednesday yesterday your zip'
  ).split(' '),
);

const NAME_WORD =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]{0,40},?|de|da|del|der|den|di|du|la|le|van|von|zu|bin|al|el|from|[&|–-])$/u;
const LOOSE_NAME = /^[\p{L}+@~][^:;!?<>]{0,60}$/u;

/** An address or a number, as in `Lampwerk Support: 0800 123` at the end of a message. */
const CONTACT = /^\s{0,20}(?:\S{1,80}@\S{1,200}|https?:\/\/\S{1,500}|[+\d(][\d ()./-]{2,30})\s{0,20}$/;

/** True for a head that may name a speaker; beside a sure stamp nearly any words do. */
function isName({ kind, name, email, rest, isAlone }: NamedHead, isSure: boolean): boolean {
  if (name === undefined) return email !== undefined;
  const words = name.trim().split(/[ \u00a0\u202f]{1,4}/);
  if (words.length > 6 || !LOOSE_NAME.test(name)) return false;
  if (isSure || sideOf(name) !== undefined) return true;
  if (kind !== 'stamped' && CONTACT.test(rest)) return false;
  const [first, last] = [words[0], words.at(-1)].map((word) => word?.toLowerCase().replaceAll('.', '') ?? '');
  if (LABELS.has(first ?? '') || LABELS.has(last ?? '')) return false;
  if (kind === 'stamped' && !isAlone && words.length === 1) return true;
  const hasSide = sideOfName(name) !== undefined;
  return (
    words.length <= (hasSide ? 6 : 4) && words.every((word) => NAME_WORD.test(word) || (hasSide && isSideWord(word)))
  );
}

/** True for a word that is small or a number in `Lampwerk support`, `Mara (customer)`, `Visitor 4821`. */
function isSideWord(word: string): boolean {
  const bare = word.replaceAll(/[()[\]#,]/g, '');
  return NAME_WORD.test(bare) || sideOfName(bare) !== undefined || /^\d{1,10}$/.test(bare);
}
