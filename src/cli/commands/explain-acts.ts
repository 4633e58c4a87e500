import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reply, Span } from '../../base/types.js';
import { labels as labelByCode, type Label } from '../../language/labels.js';
import { languageOf } from '../../language/language.js';
import { withoutHidden } from '../../language/normal-text.js';
import { read } from '../../language/read-reply.js';
import type { Act, Reading, Sentence } from '../../language/reading.js';
import { findPersonalData, type PersonalDatum } from '../../personal-data/index.js';
import { escapeTerminal } from '../../reporters/escape.js';
import { paragraphs, table } from '../layout.js';

/** Each sentence of a reply: what it does for the customer, how sure that is, and which words decided. */
export function explainActs(reply: Reply, locale: string | undefined, width: number): string {
  const reading = read({ ...reply, text: withoutHidden(reply.text)?.text ?? reply.text }, locale);
  const heading = `${escapeTerminal(reply.id)}\n`;
  if (reading.language === undefined) return `${heading}  care-lint has no corpus for the language of this reply.\n`;
  const data = findPersonalData(reading.text);
  const about = reading.isAboutProblem ? 'something went wrong' : 'no sign that something went wrong';
  const turn = reading.turn === undefined ? '' : `; the customer's last turn: ${reading.turn}`;
  const nearest = exampleFinder(reading.language);
  const sentences = reading.sentences.map((sentence) => sentenceText(reading, data, sentence, width, nearest));
  return `${heading}  (${about}${turn})\n\n${sentences.join('\n')}`;
}

/** The same for programs: one line of JSON a reply. */
export function actsAsJson(reply: Reply, locale: string | undefined): string {
  const reading = read(reply, locale);
  const sentences = reading.sentences.map(({ start, end, labels: seen, concrete }) => ({
    start,
    end,
    acts: seen.map(({ label }) => label),
    scores: seen.map(({ score }) => rounded(score)),
    concrete: rounded(concrete),
  }));
  // Without a thread the reply alone shows whether something went wrong.
  const turn = reading.isAboutProblem ? 'problem' : notProblem(reading);
  return `${JSON.stringify({ id: reply.id, turn, sentences })}\n`;
}

const notProblem = ({ turn }: Reading): string => (turn === undefined || turn === 'problem' ? 'chat' : turn);

const rounded = (score: number): number => Math.round(score * 100) / 100;

function sentenceText(
  reading: Reading,
  data: readonly PersonalDatum[],
  { acts, labels: seen, concrete, ...span }: Sentence,
  width: number,
  nearest: ReturnType<typeof exampleFinder>,
): string {
  const { text } = reading;
  const rows = seen.map(({ label, score }) => [
    '   ',
    label,
    percent(score),
    slotsText(acts.find((act) => act.label === label)),
    decidingText(reading, data, label, span),
  ]);
  const shown = rows.length === 0 ? '    unknown\n' : table(rows);
  const example = nearest(text.slice(span.start, span.end), codesOf(seen.map(({ label }) => label)));
  const like = example === undefined ? '' : paragraphs(`like: “${example}”`, width, '    ');
  return `${paragraphs(maskedSlice(text, span, data), width, '  ')}${shown}    gives something to use: ${percent(concrete)}\n${like}`;
}

const codesOf = (seen: readonly Label[]): ReadonlySet<string> =>
  new Set(Object.entries(labelByCode).flatMap(([code, label]) => (seen.includes(label) ? [code] : [])));

/** Log odds as a probability. */
const percent = (score: number): string => `${Math.round(100 / (1 + Math.exp(-score)))} %`;

const MOST_DECIDING = 4;

/** The words that count most for a label, in the order of the text. */
function decidingText(
  { text, normal, language }: Reading,
  data: readonly PersonalDatum[],
  label: Label,
  span: Span,
): string {
  if (language === undefined) return '';
  const words = languageOf(language)
    .sentences.decidingWords(label, text, normal, span.start, span.end)
    .filter(({ weight, start, end }) => weight > 0 && !data.some((datum) => datum.start < end && start < datum.end))
    .slice(0, MOST_DECIDING)
    .toSorted((a, b) => a.start - b.start);
  return words.length === 0 ? '' : `by: ${words.map(({ start, end }) => text.slice(start, end)).join(', ')}`;
}

function slotsText(act: Act | undefined): string {
  if (act === undefined) return '';
  const { kind: _kind, start: _start, end: _end, label: _label, score: _score, ...slots } = act;
  return Object.entries(slots)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? name : `${name}: ${String(value)}`))
    .join(', ');
}

/** A stretch of the text on one line. Personal data in it is masked as a whole, even where the stretch cuts it. */
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

/**
 * Makes a finder of the example in the corpus that shares most words with a sentence (Jaccard index). The corpus is part of the
 * package; without it no example is found.
 */
function exampleFinder(language: string): ExampleFinder {
  const known = finders.get(language);
  if (known !== undefined) return known;
  const finder = makeFinder(language);
  finders.set(language, finder);
  return finder;
}

type ExampleFinder = (sentence: string, codes: ReadonlySet<string>) => string | undefined;

const finders = new Map<string, ExampleFinder>();

interface Example {
  readonly codes: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function makeFinder(language: string): ExampleFinder {
  const folder = corpusFolder(language);
  if (folder === undefined) return () => undefined;
  const examples: readonly Example[] = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .flatMap((line) => {
      const bar = line.indexOf('|');
      if (bar < 0 || line.startsWith('#')) return [];
      const text = line.slice(bar + 1);
      return [{ codes: line.slice(0, bar), text, words: wordsOf(text) }];
    });
  return (sentence, codes) => {
    const own = wordsOf(sentence);
    let best: Example | undefined;
    let bestShare = 0;
    for (const example of examples) {
      if (!example.codes.split(' ').some((code) => codes.has(code))) continue;
      let shared = 0;
      for (const word of example.words) if (own.has(word)) shared++;
      const share = shared / (own.size + example.words.size - shared);
      if (share > bestShare) [best, bestShare] = [example, share];
    }
    return best?.text;
  };
}

function corpusFolder(language: string): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < 5; level++) {
    const path = join(folder, 'corpus', language);
    if (existsSync(path)) return path;
    folder = dirname(folder);
  }
  return undefined;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/\p{L}{2,}|[?!]/gu) ?? [],
  );
