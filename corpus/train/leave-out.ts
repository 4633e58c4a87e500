import { readSentence } from '../../src/language/acts.js';
import { CONCRETE, concreteLabels } from '../../src/language/labels.js';
import { languageOf } from '../../src/language/language.js';
import { sentenceReader } from '../../src/language/reader.js';
import { segment } from '../../src/language/segment.js';
import { vocabulary } from '../../src/language/words/en-vocabulary.js';
import { readCorpus, type Line } from './read.js';
import { acts, modelOf } from './tasks.js';

/*
 * Trains on all trades but one group, tests on that group, for each group: shows what to expect of a trade that is not in the
 * corpus. `node dist/corpus/train/leave-out.js`, from the top of the project; a minute or two. Prints a table.
 */

const concreteNames: ReadonlySet<string> = concreteLabels;

/** How often a label was read rightly, wrongly, or not at all. */
interface Counts {
  hits: number;
  wrong: number;
  missed: number;
}

interface Figures {
  readonly byLabel: ReadonlyMap<string, Counts>;
  /** F1, the mean of all labels; and weighted by their lines. */
  readonly macro: number;
  readonly weighted: number;
  /** How often one label was read in place of another, by "… read as …". */
  readonly confusions: ReadonlyMap<string, number>;
}

const f1 = ({ hits, wrong, missed }: Counts): number => (2 * hits) / Math.max(1, 2 * hits + wrong + missed);

/** Groups of themes: each theme is left out once. */
const GROUPS = 6;

const groupOf = (themes: readonly string[], theme: string): number => themes.indexOf(theme) % GROUPS;

/** Figures of the corpus, each line read by a model that saw no line of its theme. */
function leaveOut(lines: readonly Line[]): Figures {
  const themes = [...new Set(lines.map(({ theme }) => theme))].toSorted();
  const english = languageOf('en');
  const byLabel = new Map<string, Counts>();
  const confusions = new Map<string, number>();
  const rowOf = (label: string) => {
    const row = byLabel.get(label) ?? { hits: 0, wrong: 0, missed: 0 };
    byLabel.set(label, row);
    return row;
  };
  for (let group = 0; group < GROUPS; group++) {
    const model = modelOf(
      lines.filter(({ theme }) => groupOf(themes, theme) !== group),
      vocabulary,
      acts,
    );
    const reader = { ...english, sentences: sentenceReader(vocabulary, model) };
    for (const { codes, text } of lines.filter(({ theme }) => groupOf(themes, theme) === group)) {
      const { tokens, normal } = segment(text);
      const { labels } = readSentence(reader, { text, normal, tokens }, { start: 0, end: text.length });
      const read = new Set<string>(labels.map(({ label }) => label));
      const meant = new Set<string>(acts.kindsOf(codes).filter((kind) => kind !== CONCRETE));
      const isUse = (set: ReadonlySet<string>): boolean => [...set].some((label) => concreteNames.has(label));
      const count = (label: string, isRead: boolean, isMeant: boolean): void => {
        if (isRead && isMeant) rowOf(label).hits++;
        else if (isRead) rowOf(label).wrong++;
        else if (isMeant) rowOf(label).missed++;
      };
      for (const label of new Set([...read, ...meant])) count(label, read.has(label), meant.has(label));
      count(CONCRETE, isUse(read), isUse(meant));
      for (const missed of meant) {
        if (read.has(missed)) continue;
        for (const wrong of read) {
          if (meant.has(wrong)) continue;
          const pair = `${missed} read as ${wrong}`;
          confusions.set(pair, (confusions.get(pair) ?? 0) + 1);
        }
      }
    }
  }
  const rows = [...byLabel].filter(([label]) => label !== CONCRETE).map(([, row]) => row);
  const size = ({ hits, missed }: Counts): number => hits + missed;
  const total = rows.reduce((sum, row) => sum + size(row), 0);
  return {
    byLabel,
    confusions,
    macro: rows.reduce((sum, row) => sum + f1(row), 0) / rows.length,
    weighted: rows.reduce((sum, row) => sum + f1(row) * size(row), 0) / total,
  };
}

/** The figures as Markdown tables, as the card of the corpus shows them. */
function figuresText({ byLabel, macro, weighted, confusions }: Figures): string {
  const rows = [...byLabel]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([label, row]) => {
      const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(2);
      const { hits, wrong, missed } = row;
      return `| ${label} | ${hits + missed} | ${share(hits, hits + wrong)} | ${share(hits, hits + missed)} | ${f1(row).toFixed(2)} |`;
    });
  const commonest = [...confusions].toSorted(([, a], [, b]) => b - a).slice(0, 12);
  return [
    `Macro F1 ${macro.toFixed(3)}, weighted ${weighted.toFixed(3)}.`,
    '',
    '| label | lines | precision | recall | F1 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'The commonest confusions:',
    '',
    ...commonest.map(([pair, count]) => `- ${pair}: ${count}`),
    '',
  ].join('\n');
}

// oxlint-disable-next-line no-console -- a script: what it prints is what it is for
if (process.argv[1]?.endsWith('leave-out.js') === true) console.log(figuresText(leaveOut(readCorpus('corpus/en'))));
