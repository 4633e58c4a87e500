import { readAddress, type Speaker } from './speakers.js';
import { readStamp, type Stamp } from './stamps.js';

/** A line of a mail without its marks of quotation. */
export interface QuotedLine {
  /** How many `>` stand in front. */
  readonly depth: number;
  readonly text: string;
}

/** The lines that say whose words follow. */
export interface MailHead extends Speaker {
  readonly stamp?: Stamp;
  /** True for headers such as `From:`, false for `… wrote:`. */
  readonly isBlock: boolean;
  /** How many lines it takes. */
  readonly lines: number;
}

const QUOTES = /^(?:> ?){1,30}/;

/** Takes the marks of quotation off each line. */
export function readQuotedLines(text: string): readonly QuotedLine[] {
  return text.split('\n').map((line) => {
    const marks = QUOTES.exec(line)?.[0] ?? '';
    return { depth: marks.replaceAll(' ', '').length, text: line.slice(marks.length) };
  });
}

/** Reads the lines at `at` that say whose words follow; `undefined` when they say something else. */
export function readMailHead(lines: readonly QuotedLine[], at: number): MailHead | undefined {
  const first = lines[at]?.text.trim() ?? '';
  if (first === '' || first.length > 300) return undefined;
  return readAttribution(lines, at) ?? readHeaderBlock(lines, at);
}

const WROTE = /\bwrote:$/;
const ON = /^On /;
/** What may stand on a second line where no date stands in front. */
const ADDRESS_WROTE = /^(?:<[^\s<>]{3,250}> ?)?wrote:$/;
/** Mail programs break the line after 70 or so characters. */
const MOST_LINES = 4;

/** `On 3 May 2026, at 09:14, Mara Lindt <mara@example.com> wrote:`, `Mara Lindt wrote:`, over several lines too. */
function readAttribution(lines: readonly QuotedLine[], at: number): MailHead | undefined {
  const { depth, text: first } = lines[at] ?? { depth: 0, text: '' };
  let text = '';
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || line.depth !== depth || line.text.trim() === '') return undefined;
    const next = line.text.trim();
    const goesOn = count === 1 || (ON.test(first.trim()) ? !ON.test(next) : count === 2 && ADDRESS_WROTE.test(next));
    if (!goesOn) return undefined;
    text = `${text} ${next}`.trimStart();
    if (WROTE.test(text)) return readWriter(text, count);
  }
  return undefined;
}

function readWriter(text: string, lines: number): MailHead | undefined {
  const inner = text.replace(WROTE, '').trim();
  if (!ON.test(inner)) {
    const writer = readAddress(inner.replace(/,$/, ''));
    return writer.email !== undefined || isPerson(writer.name) ? { ...writer, isBlock: false, lines } : undefined;
  }
  const dated = inner.slice(3);
  const stamp = readStamp(dated);
  const [between = ''] =
    stamp === undefined ? [] : (/^[\s,]{0,4}(?:\(?[A-Z]{2,5}\)?,? )?/.exec(dated.slice(stamp.length)) ?? []);
  // A date in an unknown form ends at the last comma before the name.
  const nameAt = stamp === undefined ? (dated.split('<')[0]?.lastIndexOf(', ') ?? -1) : stamp.length + between.length;
  const writer = readAddress(
    dated
      .slice(stamp === undefined ? nameAt + 1 : nameAt)
      .trim()
      .replace(/,$/, ''),
  );
  if (writer.email === undefined && (nameAt < 0 || !isPerson(writer.name))) return undefined;
  return { ...writer, ...(stamp !== undefined && { stamp }), isBlock: false, lines };
}

const PRONOUN = /^(?:I|We|You|He|She|They|It)$/;

/** True for one to five words that begin with a capital, as names and teams do. */
function isPerson(name: string | undefined): boolean {
  const words = name?.split(/\s/) ?? [];
  return (
    words.length > 0 &&
    words.length <= 5 &&
    !PRONOUN.test(words.at(-1) ?? '') &&
    words.every((word) => /^(?:[\p{Lu}\p{Lo}]|d[aeiu]$|v[ao]n$)/u.test(word))
  );
}

const SEPARATOR = /^(?:-{2,12} ?(?:Original Message|Forwarded message) ?-{2,12}|Begin forwarded message:|_{10,100})$/i;
const HEADER = /^[*_]{0,2}(From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance):[*_]{0,2}(?: |$)/i;

/** `From: … / Sent: … / To: … / Subject: …`, with the line Outlook draws above it. */
function readHeaderBlock(lines: readonly QuotedLine[], at: number): MailHead | undefined {
  const { depth, text: first } = lines[at] ?? { depth: 0, text: '' };
  let next = at;
  if (SEPARATOR.test(first.trim())) {
    do next++;
    while (next - at < 3 && lines[next]?.text.trim() === '');
  }
  const headers = new Map<string, string>();
  for (let line = lines[next]; line !== undefined && line.depth === depth; line = lines[++next]) {
    const text = line.text.trim();
    const [marks, name = ''] = HEADER.exec(text) ?? [];
    if (marks === undefined || headers.has(name.toLowerCase())) break;
    headers.set(name.toLowerCase(), text.slice(marks.length).trim());
  }
  const from = headers.get('from');
  if (from === undefined || headers.size < 2) return undefined;
  const stamp = readStamp(headers.get('sent') ?? headers.get('date') ?? '');
  return { ...readAddress(from), ...(stamp !== undefined && { stamp }), isBlock: true, lines: next - at };
}
