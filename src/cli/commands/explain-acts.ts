import { withoutHidden } from '../../language/hidden.js';
import { read } from '../../language/read.js';
import type { Act, Reading, Sentence } from '../../language/types.js';
import { findPersonalData } from '../../personal-data/index.js';
import type { PersonalDatum } from '../../personal-data/index.js';
import { escapeTerminal } from '../../reporters/escape.js';
import type { Reply, Span } from '../../types.js';
import { paragraphs } from '../paragraphs.js';
import { table } from '../table.js';

/** Each sentence of a reply with what it does for the customer, the evidence, and the words nothing accounts for. */
export function explainActs(reply: Reply, locale: string | undefined, width: number): string {
  const reading = read({ ...reply, text: withoutHidden(reply.text)?.text ?? reply.text }, locale);
  const heading = `${escapeTerminal(reply.id)}\n`;
  if (reading.language === undefined) return `${heading}  care-lint has no lexicon for the language of this reply.\n`;
  const data = findPersonalData(reading.text);
  const about = reading.isAboutProblem ? 'something went wrong' : 'nothing says that something went wrong';
  const turn = reading.turn === undefined ? '' : `; the customer's last turn: ${reading.turn}`;
  const sentences = reading.sentences.map((sentence) => sentenceText(reading, data, sentence, width));
  return `${heading}  (${about}${turn})\n\n${sentences.join('\n')}`;
}

function sentenceText(
  { text }: Reading,
  data: readonly PersonalDatum[],
  { acts, unknownWords, ...span }: Sentence,
  width: number,
): string {
  const rows = acts.map((act) => ['   ', act.kind, `“${maskedSlice(text, act, data)}”`, slotsText(act), act.evidence]);
  const words = unknownWords
    .filter((word) => !data.some((datum) => datum.start < word.end && word.start < datum.end))
    .map((word) => text.slice(word.start, word.end));
  const seen = rows.length === 0 ? '    unknown\n' : table(rows);
  const rest = words.length === 0 ? '' : paragraphs(`words nothing accounts for: ${words.join(', ')}`, width, '    ');
  return `${paragraphs(maskedSlice(text, span, data), width, '  ')}${seen}${rest}`;
}

function slotsText(act: Act): string {
  const { kind: _kind, start: _start, end: _end, evidence: _evidence, ...slots } = act;
  return Object.entries(slots)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? name : `${name}: ${String(value)}`))
    .join(', ');
}

/** A stretch of the text on one line, its personal data masked as a whole even where the stretch cuts it. */
function maskedSlice(text: string, { start, end }: Span, data: readonly PersonalDatum[]): string {
  let slice = '';
  let at = start;
  for (const datum of data) {
    if (datum.end <= at || datum.start >= end) continue;
    slice += text.slice(at, Math.max(at, datum.start)) + datum.masked;
    at = datum.end;
  }
  return (slice + text.slice(at, Math.max(at, end))).replace(/\s+/g, ' ').trim();
}
