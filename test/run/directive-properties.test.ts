import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/run/lint.js';
import { runCli } from '../cli/fake-io.js';
import { folderWith } from '../config/folder.js';
import { everyReport } from '../personal-data/every-report.js';
import { leaksIn, values } from '../personal-data/values.js';
import { fc } from '../property.js';

const FAULT = 'Please be advised that';
const WHY = 'Legal wants it, Ana, until 2027-03';
const rules = { 'boilerplate-phrase': 'warn' } as const;

/** An entry of a library: whether it has a fault, and how its source says that it may stay. */
interface Entry {
  readonly id: string;
  readonly isFaulty: boolean;
  readonly said: 'nothing' | 'field' | 'above' | 'inside' | 'beside';
  /** True when its text comes first. */
  readonly isTextFirst: boolean;
}

const wordOf = (id: string) => `lamp ${id}`;
const textOf = ({ id, isFaulty }: Entry) =>
  `${isFaulty ? `${FAULT} the` : 'The'} ${wordOf(id)} left today; it will reach you by 8 May.`;
const comment = (rule: string) => `care-lint-ignore ${rule} -- ${WHY}`;

const entries = (...said: readonly Entry['said'][]): fc.Arbitrary<readonly Entry[]> =>
  fc
    .array(
      fc.record({
        isFaulty: fc.boolean(),
        said: fc.constantFrom<Entry['said']>('nothing', ...said),
        isTextFirst: fc.boolean(),
      }),
      { minLength: 2, maxLength: 6 },
    )
    .map((all) => all.map((entry, i) => ({ ...entry, id: `r${i + 1}` })));

const ordered = (entry: Entry, id: string, text: string, ...more: readonly string[]) =>
  entry.isTextFirst ? [text, ...more, id] : [id, ...more, text];

function toYaml(all: readonly Entry[]): string {
  const lines = all.flatMap((entry) => {
    const { id, said } = entry;
    const more = [
      ...(said === 'field' ? [`care-lint: {ignore: {boilerplate-phrase: "${WHY}"}}`] : []),
      ...(said === 'inside' ? [`# ${comment('boilerplate-phrase')}`] : []),
    ];
    const [first = '', ...rest] = ordered(entry, `id: ${id}`, `text: ${textOf(entry)}`, ...more);
    return [
      ...(said === 'above' ? [`# ${comment('boilerplate-phrase')}`] : []),
      `- ${first}`,
      ...rest.map((line) => `  ${line}`),
    ];
  });
  return `${lines.join('\n')}\n`;
}

const toRecord = (entry: Entry): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    ordered(entry, 'id', 'text', ...(entry.said === 'field' ? ['care-lint'] : [])).map((key) => [
      key,
      { id: entry.id, text: textOf(entry), 'care-lint': { ignore: { 'boilerplate-phrase': WHY } } }[key],
    ]),
  );

const toJson = (all: readonly Entry[]): string => `${JSON.stringify(all.map(toRecord), undefined, 2)}\n`;
const toJsonl = (all: readonly Entry[]): string => all.map((entry) => `${JSON.stringify(toRecord(entry))}\n`).join('');
const toCsv = (all: readonly Entry[]): string =>
  [
    'care-lint,id,text',
    ...all.map(
      (entry) => `"${entry.said === 'field' ? `boilerplate-phrase -- ${WHY}` : ''}",${entry.id},${textOf(entry)}`,
    ),
  ].join('\n');
const toXml = (all: readonly Entry[]): string => {
  const said = `<!-- ${comment('boilerplate-phrase')} -->`;
  const records = all.map((entry) => {
    const field = entry.said === 'field' ? `<care-lint>boilerplate-phrase -- ${WHY}</care-lint>` : '';
    const parts = ordered(
      entry,
      `<title>${entry.id}</title>`,
      `<body>${textOf(entry)}</body>`,
      field,
      entry.said === 'inside' ? said : '',
    );
    return `${entry.said === 'above' ? `${said}\n` : ''}<macro id="${entry.id}">${parts.join('\n')}</macro>\n`;
  });
  return `<macros>\n${records.join('')}</macros>\n`;
};

const beside = (all: readonly Entry[]): Readonly<Record<string, string>> => {
  const told = all.filter(({ said }) => said === 'beside');
  const lines = told.map(({ id }) => `- {reply: ${id}, rule: boilerplate-phrase, reason: law}\n`);
  return lines.length === 0 ? {} : { 'care-lint-suppressions.yaml': lines.join('') };
};

async function outcome(file: string, text: string, all: readonly Entry[]) {
  const cwd = folderWith({ [file]: text, ...beside(all) });
  const now = new Date('2026-03-09T09:00:00Z');
  const { findings, notices } = await lint({ cwd, files: [file], now, config: { extends: [], rules } });
  const idsOf = (isHidden: boolean) =>
    findings
      .filter(({ suppressed }) => (suppressed !== undefined) === isHidden)
      .map(({ replyId }) => replyId)
      .toSorted();
  return { open: idsOf(false), hidden: idsOf(true), failed: notices.filter(({ level }) => level === 'failure') };
}

const idsOf = (all: readonly Entry[], isHidden: boolean) =>
  all.filter(({ isFaulty, said }) => isFaulty && (said !== 'nothing') === isHidden).map(({ id }) => id);

const kinds: readonly (readonly [string, string, (all: readonly Entry[]) => string, readonly Entry['said'][]])[] = [
  ['YAML', 'yaml', toYaml, ['field', 'above', 'inside', 'beside']],
  ['JSON', 'json', toJson, ['field', 'beside']],
  ['JSON Lines', 'jsonl', toJsonl, ['field', 'beside']],
  ['CSV', 'csv', toCsv, ['field', 'beside']],
  ['XML', 'xml', toXml, ['field', 'above', 'inside', 'beside']],
];

describe.each(kinds)('suppressions in %s', (_name, ending, write, said) => {
  test('hide the findings of their own reply, wherever it stands and whatever the file is named', async () => {
    const moved = fc.record({
      all: entries(...said).chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
      ),
      name: fc.constantFrom('a', 'macros/b', 'c d'),
      lineBreak: fc.constantFrom('\n', '\r\n'),
      isTurned: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(moved, async ({ all: [all, shuffled], name, lineBreak, isTurned }) => {
        const wanted = { open: idsOf(all, false), hidden: idsOf(all, true), failed: [] };
        expect(await outcome(`a.${ending}`, write(all), all)).toEqual(wanted);
        const turned = isTurned ? shuffled.map((entry) => ({ ...entry, isTextFirst: !entry.isTextFirst })) : shuffled;
        const text = write(turned).replaceAll('\n', lineBreak);
        expect(await outcome(`${name}.${ending}`, text, all)).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });

  test('stay as they are when the rest is fixed', async () => {
    await fc.assert(
      fc.asyncProperty(entries(...said), async (all) => {
        const file = `a.${ending}`;
        const cwd = folderWith({ [file]: write(all), ...beside(all) });
        await runCli(['--fix', file], { cwd });
        const after = all.map((entry) => (entry.said === 'nothing' ? { ...entry, isFaulty: false } : entry));
        expect(readFileSync(join(cwd, file), 'utf8')).toBe(write(after));
      }),
      { numRuns: 15 },
    );
  });
});

test.each(Object.entries(values).filter(([type]) => !/^(?:order-number|age|health)$/.test(type)))(
  'a value of type %s in a directive appears in no output',
  async (_type, one) => {
    const text = one.text.replaceAll('\n', ' ');
    const record = (id: string, said: unknown) => JSON.stringify({ id, text: `${FAULT} it left.`, 'care-lint': said });
    const structure = (until: string) => ({ ignore: { 'boilerplate-phrase': { reason: text, owner: text, until } } });
    const cwd = folderWith({
      'a.jsonl': [
        record('a', structure('2027-03')),
        record('b', structure('2026-01')),
        record('c', structure(text)),
        record('d', { ignore: { [text]: text } }),
        record('e', { [text]: text }),
        record('f', text),
        record('g', { ignore: { 'over-limit': { reason: text, owner: text } } }),
      ].join('\n'),
      'b.yaml': `# care-lint-ignore over-limit -- ${text}, ${text}, until ${text}\n- text: It left.\n  # care-lint-ignore ${text}\n`,
    });
    for (const [reporter, { all }] of await everyReport(['.', '--debug'], cwd))
      expect(leaksIn(all, one), reporter).toEqual([]);
  },
);
