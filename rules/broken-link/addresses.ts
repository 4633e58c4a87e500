import type { Edit, Span } from '../../src/base/types.js';

/** An address with a scheme or `www.`, without the punctuation after it. */
export interface Address extends Span {
  readonly host: string;
  /** What stands in the address and does not belong to it, with the edit that mends it. */
  readonly swallowed: Swallowed | undefined;
}

interface Swallowed extends Span {
  readonly fix: Edit;
}

const address = /(?:https?:\/\/|file:\/\/|(?<![\w.@/-])www\.)(?!https?:?\/)[^\s<>"“”]{1,2000}/gi;
const tail = /[.,;:!?'’]{1,20}$/;
/** Characters no tool shows; at the end, a blank of no width keeps the mark after it out of the address. */
const invisible = /[\u00AD\u200B\u2060\uFEFF](?=[\w/?#=&%-])/;
/** Two addresses with a comma between them. */
const joined = /[,;|](?=https?:\/\/)/;
const firstWords =
  'The|This|That|These|There|If|Please|You|Your|We|Our|It|Its|I|Then|And|But|Just|Once|When|Thanks?|Hope|Also|After|' +
  'Before|Let|For|To|In|On|Or|So|Click|Open|Print|Choose|Press|Reply|Send|Sign|Log|See';
/** A full stop without a blank, and a word that begins a sentence. */
const sentence = new RegExp(`[.!?,;](?=(?:${firstWords})[,']?$)`);
/** Company names and initials end in a full stop. */
const abbreviation = /(?:[_./-](?:Inc|Ltd|Corp|Co|Jr|Sr|St|[A-Z])|%2[A-F]|%20\w{1,4})\.$/;

/** Addresses of a text, in order. */
export function findAddresses(text: string): readonly Address[] {
  return [...text.matchAll(address)].flatMap(({ index, 0: match }) => readAddress(text, index, match));
}

function readAddress(text: string, start: number, raw: string): readonly Address[] {
  const cut = joined.exec(raw);
  if (cut !== null && !raw.slice(0, cut.index).includes('?')) {
    const at = start + cut.index + 1;
    const first = addressOf(start, raw.slice(0, cut.index), { start, end: at, fix: insertBlank(at) });
    return [first, ...readAddress(text, at, raw.slice(cut.index + 1))];
  }
  const isBracketed = text[start - 1] === '<' && text[start + raw.length] === '>';
  const swallowed = isBracketed ? tailOf(start, raw) : (glueOf(text, start, raw) ?? bracketOf(text, start, raw));
  return [addressOf(start, trimmed(raw), swallowed)];
}

function addressOf(start: number, shown: string, swallowed: Swallowed | undefined): Address {
  const [, host = ''] = /^(?:[a-z]{4,5}:\/\/)?([^/?#]{0,300})/i.exec(shown) ?? [];
  const end = start + shown.length;
  const hidden = invisible.exec(shown);
  const at = start + (hidden?.index ?? 0);
  const cutHidden = hidden === null ? undefined : { start, end, fix: { span: { start: at, end: at + 1 }, text: '' } };
  return { start, end, host: host.toLowerCase(), swallowed: swallowed ?? cutHidden };
}

const insertBlank = (at: number): Edit => ({ span: { start: at, end: at }, text: ' ' });

/** An address without the marks after it, and without the closing bracket of a pair around it. */
function trimmed(raw: string): string {
  let shown = raw;
  for (let i = 0; i < 4; i++) {
    const before = shown;
    shown = shown.replace(tail, '');
    if (isUnbalanced(shown)) shown = shown.slice(0, -1);
    if (shown === before) break;
  }
  return shown;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** True where the last sign closes a bracket that the text does not open. */
function isUnbalanced(text: string): boolean {
  if (text.endsWith(')')) return count(text, ')') > count(text, '(');
  return text.endsWith(']') && count(text, ']') > count(text, '[');
}

/** Between `<` and `>` every sign counts: the target of a link. */
function tailOf(start: number, raw: string): Swallowed | undefined {
  const shown = trimmed(raw);
  if (shown === raw || abbreviation.test(raw)) return undefined;
  const end = start + raw.length;
  return { start, end, fix: { span: { start: start + shown.length, end }, text: '' } };
}

function glueOf(text: string, start: number, raw: string): Swallowed | undefined {
  const match = sentence.exec(raw);
  if (match === null || !/^ [a-z\d]/.test(text.slice(start + raw.length, start + raw.length + 2))) return undefined;
  return { start, end: start + raw.length, fix: insertBlank(start + match.index + 1) };
}

/** A closing bracket that nothing opens, before or in the address. */
function bracketOf(text: string, start: number, raw: string): Swallowed | undefined {
  const shown = raw.replace(tail, '');
  const sign = shown.at(-1);
  if (!isUnbalanced(shown) || /[:;=8]-?\)$/.test(shown)) return undefined;
  const before = text.slice(Math.max(0, start - 2000), start);
  const [open, close] = sign === ')' ? ['(', ')'] : ['[', ']'];
  if (count(before, open) > count(before, close)) return undefined;
  const end = start + shown.length;
  return { start, end, fix: { span: { start: end - 1, end }, text: '' } };
}
