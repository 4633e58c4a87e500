/*
 * CPU time and memory of the built command, always beside something measured in the same minute: figures of one machine
 * mean little on another, ratios do. Every round runs all programs of a group in turn, so that load meets them alike.
 *
 *   npm run bench
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryOf } from './library.js';
import { bin, sharedFile } from './shared-data.js';

const replies = readFileSync(sharedFile('data/replies/x-2017.jsonl'), 'utf8').trimEnd().split('\n');
const folder = mkdtempSync(join(tmpdir(), 'care-lint-bench-'));

/** Writes a file into the folder of this run. */
function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

// Prints what the process used to file descriptor 3 as it ends.
const probe = file(
  'probe.cjs',
  `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    require('fs').writeSync(3, JSON.stringify({ ms: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 }));
  });`,
);

/** Milliseconds of CPU and peak megabytes of one run of node. */
async function measure({ args, stdin }) {
  const usedFile = join(folder, 'used');
  const input = stdin === undefined ? 'ignore' : openSync(stdin, 'r');
  const used = openSync(usedFile, 'w');
  const child = spawn(process.execPath, ['--require', probe, ...args], { stdio: [input, 'pipe', 'ignore', used] });
  child.stdout.resume();
  await new Promise((done) => child.on('close', done));
  closeSync(used);
  if (typeof input === 'number') closeSync(input);
  return JSON.parse(readFileSync(usedFile, 'utf8'));
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Runs programs in turn, round after round, and prints each as a multiple of the first: the median of the ratios within
 * a round. Gives a function that says the same of any two, per unit of their work.
 */
async function compare(title, rounds, programs) {
  const runs = programs.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, program] of programs.entries()) runs[index].push(await measure(program));
  }
  const all = new Map(programs.map(({ name, work = 1 }, index) => [name, { work, runs: runs[index] }]));
  const ratio = (name, other, key = 'ms') => {
    const [one, two] = [all.get(name), all.get(other)];
    return median(one.runs.map((run, round) => run[key] / one.work / (two.runs[round][key] / two.work)));
  };
  console.log(`\n${title} (${rounds} rounds)`);
  for (const { name, replies, bytes } of programs) {
    const of = (key) => median(all.get(name).runs.map((run) => run[key]));
    const figures = [
      `${ratio(name, programs[0].name).toFixed(2)}x`.padStart(8),
      `${of('ms').toFixed(0)} ms CPU`.padStart(13),
      `${of('megabytes').toFixed(0)} MB`.padStart(8),
      replies === undefined ? '' : `${Math.round((1000 * replies) / of('ms'))} replies/s`,
      bytes === undefined ? '' : `${((1e6 * of('ms')) / bytes).toFixed(0)} ns/byte`,
    ];
    console.log(`  ${name.padEnd(34)}${figures.filter(Boolean).join('  ')}`);
  }
  ratio.megabytes = (name) => median(all.get(name).runs.map((run) => run.megabytes));
  return ratio;
}

console.log(`Node ${process.version}, ${process.platform}`);

// An invented draft of some 200 characters, as a person would have it in a file.
const draft =
  'Hi Mara, we are so sorry for the inconvenience this may have caused. Your feedback is important to us and ' +
  'we will look into it as soon as possible. Please do not hesitate to contact us again at any time. Team Lumo';
const draftFile = file('draft.txt', draft);
const start = await compare('A. Start: one draft', 15, [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'care-lint --version', args: [bin, '--version'] },
  { name: 'care-lint draft.txt', args: [bin, draftFile] },
  { name: 'care-lint < draft.txt', args: [bin, '-'], stdin: draftFile },
  { name: 'care-lint --reporter json', args: [bin, '--reporter', 'json', draftFile] },
]);

const once = file('x1.jsonl', `${replies.join('\n')}\n`);
const often = file('x20.jsonl', `${replies.join('\n')}\n`.repeat(20));
const parser = file(
  'parse.mjs',
  `import { ParseEnglish } from ${JSON.stringify(import.meta.resolve('parse-english'))};
  import { readFileSync } from 'node:fs';
  const parser = new ParseEnglish();
  for (const line of readFileSync(process.argv[2], 'utf8').trimEnd().split('\\n')) parser.parse(JSON.parse(line).text);`,
);
const bulkArgs = [bin, '--reporter', 'compact', '--channel', 'x-post'];
const [x1, x20] = [replies.length, 20 * replies.length];
const bulk = await compare('B. Bulk: posts as JSON Lines, beside parse-english, which only parses', 3, [
  { name: 'parse-english x20', args: [parser, often], replies: x20, work: 20 },
  { name: 'care-lint x1', args: [...bulkArgs, once], replies: x1 },
  { name: 'care-lint x20', args: [...bulkArgs, often], replies: x20, work: 20 },
  {
    name: 'care-lint x20 on stdin',
    args: [...bulkArgs, '--format', 'jsonl', '-'],
    stdin: often,
    replies: x20,
    work: 20,
  },
]);

/** Texts as one draft each, and the same as many short ones: time a byte must not grow with the length. */
const texts = replies.map((line) => JSON.parse(line).text);
const many = Array.from({ length: Math.ceil(1e6 / texts.join('\n\n').length) }, () => texts).flat();
const hit =
  'We are so sorry for the inconvenience. You should have read the terms. Please calm down. We will get back to you.';
const hits = Array.from({ length: Math.ceil(1e6 / hit.length) }, () => hit);
const asLines = (all) => all.map((text, at) => JSON.stringify({ id: `d${at}`, text })).join('\n');
const whole = many.join('\n\n');
const oneLine = whole.replace(/\s+/g, ' ');
const program = (name, text, extension = 'txt') => {
  const bytes = Buffer.byteLength(text);
  return { name, args: [bin, '--reporter', 'compact', file(`${name}.${extension}`, text)], bytes, work: bytes };
};
const long = await compare('C. Long drafts, a byte', 3, [
  {
    ...program('many short replies', asLines(many), 'jsonl'),
    work: Buffer.byteLength(whole),
    bytes: Buffer.byteLength(whole),
  },
  program('one draft of 0.5 MB', whole.slice(0, whole.length / 2)),
  program('one draft of 1 MB', whole),
  program('one line', oneLine),
  program('without full stops', oneLine.replace(/[.!?]/g, '')),
]);
const found = await compare('   with a finding every 30 characters', 3, [
  { ...program('many short findings', asLines(hits), 'jsonl'), work: hit.length * hits.length },
  program('0.5 MB of findings', hits.join('\n').slice(0, 5e5)),
  program('1 MB of findings', hits.join('\n')),
  program('1 MB of findings, one line', hits.join(' ')),
]);

const library = libraryOf(20_000);
const megabytes = Buffer.byteLength(library.yaml) / 1e6;
const yamlParser = file(
  'yaml.mjs',
  `import { parse } from ${JSON.stringify(import.meta.resolve('yaml'))};
  import { readFileSync } from 'node:fs';
  parse(readFileSync(process.argv[2], 'utf8'));`,
);
const linted = (extension) => ({
  name: `care-lint library.${extension}`,
  args: [bin, '--reporter', 'compact', file(`library.${extension}`, library[extension])],
  replies: 20_000,
});
const lists = await compare(`D. A library of ${megabytes.toFixed(1)} MB, beside yaml, which only parses`, 1, [
  { name: 'yaml.parse library.yaml', args: [yamlParser, file('library.yaml', library.yaml)] },
  linted('yaml'),
  linted('csv'),
  linted('jsonl'),
]);

// 200 macros of 900 characters have some 650 findings, as on the first run of a team.
const macros = file('macros.yaml', libraryOf(200, 800).yaml);
const reporters = 'json pretty compact verdict html markdown sarif junit checkstyle github gitlab rdjson rdjsonl'.split(
  ' ',
);
const reports = await compare(
  'E. Reports of 200 macros',
  5,
  reporters.map((name) => ({
    name,
    args: [bin, '--no-config', '--now', '2026-03-09', '--reporter', name, macros],
    replies: 200,
  })),
);

console.log('\nGoals');
const goal = (what, value, limit) =>
  console.log(`  ${what.padEnd(52)}${value.toFixed(2)}  goal ${limit}  ${value <= limit ? 'met' : 'missed'}`);
goal('A. a draft / bare node', start('care-lint draft.txt', 'node -e 0'), 1.5);
// 12,000 replies/s where parse-english takes 26 µs a reply.
goal('B. a reply / parse-english', bulk('care-lint x20', 'parse-english x20'), 3.2);
goal('B. memory x20 / x1', bulk('care-lint x20', 'care-lint x1', 'megabytes') * 20, 1.4);
for (const name of ['one draft of 1 MB', 'one line', 'without full stops']) {
  goal(`C. ${name} / short`, long(name, 'many short replies'), 1);
}
goal('C. a byte of 1 MB / of 0.5 MB', long('one draft of 1 MB', 'one draft of 0.5 MB'), 1.1);
goal('C. findings in one draft / short', found('1 MB of findings', 'many short findings'), 1);
goal('C. findings in one line / short', found('1 MB of findings, one line', 'many short findings'), 1);
goal('C. a byte of 1 MB of findings / of 0.5 MB', found('1 MB of findings', '0.5 MB of findings'), 1.1);
goal('D. library.yaml / yaml.parse', lists('care-lint library.yaml', 'yaml.parse library.yaml'), 3);
for (const extension of ['csv', 'jsonl']) {
  goal(`D. library.${extension} / library.yaml`, lists(`care-lint library.${extension}`, 'care-lint library.yaml'), 1);
}
goal('D. memory / library.yaml', lists.megabytes('care-lint library.yaml') / megabytes, 6);
for (const name of reporters.slice(1)) goal(`E. ${name} / json`, reports(name, 'json'), 1.2);

rmSync(folder, { recursive: true });
