/*
 * Time and memory of the built command, always beside something measured in the same minute: figures of one machine
 * mean little on another, ratios do.
 *
 *   npm run bench
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, sharedFile } from './shared-data.js';

const replies = readFileSync(sharedFile('data/replies/x-2017.jsonl'), 'utf8').trimEnd().split('\n');
const folder = mkdtempSync(join(tmpdir(), 'care-lint-bench-'));

// An invented draft of some 200 characters, as a person would have it in a file.
const draft =
  'Hi Mara, we are so sorry for the inconvenience this may have caused. Your feedback is important to us and ' +
  'we will look into it as soon as possible. Please do not hesitate to contact us again at any time. Team Lumo';

/** Writes a file into the folder of this run. */
function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

// Prints what the process used to file descriptor 3 as it ends.
const probe = file(
  'probe.cjs',
  "process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS)));",
);

/** Milliseconds and peak kilobytes of one run of node. */
async function measure(args, stdin) {
  const peakFile = join(folder, 'peak');
  const input = stdin === undefined ? 'ignore' : openSync(stdin, 'r');
  const peak = openSync(peakFile, 'w');
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', probe, ...args], { stdio: [input, 'ignore', 'ignore', peak] });
  await new Promise((done) => child.on('close', done));
  const ms = performance.now() - start;
  closeSync(peak);
  if (typeof input === 'number') closeSync(input);
  return { ms, kilobytes: Number(readFileSync(peakFile, 'utf8')) };
}

const bare = () => measure(['-e', '0']);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs the command and bare node in turn; medians of the paired ratios. */
async function compare(name, args, { rounds, stdin, count, bytes }) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    const base = await bare();
    const run = await measure(args, stdin);
    runs.push({ ...run, ratio: run.ms / base.ms, memory: run.kilobytes / base.kilobytes, net: run.ms - base.ms });
  }
  const of = (key) => median(runs.map((run) => run[key]));
  const speed = count === undefined ? '' : `${Math.round((1000 * count) / of('ms'))} replies/s`;
  const perByte = bytes === undefined ? '' : `${((1e6 * of('net')) / bytes).toFixed(0)} ns/byte`;
  const figures = [
    `${of('ratio').toFixed(2)}x bare node`,
    `${of('ms').toFixed(0)} ms`,
    `${Math.round(of('kilobytes') / 1024)} MB`,
  ];
  console.log(
    [name.padEnd(34), ...figures, `${of('memory').toFixed(2)}x memory`, speed, perByte].filter(Boolean).join('  '),
  );
  return { ms: of('ms'), kilobytes: of('kilobytes'), net: of('net') };
}

console.log(`Node ${process.version}, ${process.platform}`);

console.log('\nStart, one draft (medians of 15 pairs)');
const draftFile = file('draft.txt', draft);
await compare('care-lint --version', [bin, '--version'], { rounds: 15 });
await compare('care-lint draft.txt', [bin, draftFile], { rounds: 15 });
await compare('care-lint < draft.txt', [bin, '-'], { rounds: 15, stdin: draftFile });
await compare('care-lint --reporter json', [bin, '--reporter', 'json', draftFile], { rounds: 15 });

console.log('\nMany replies on stdin, as JSON Lines');
const streamArgs = [bin, '--stdin', '--format', 'jsonl', '--reporter', 'json'];
const once = file('x1.jsonl', `${replies.join('\n')}\n`);
const often = file('x20.jsonl', `${replies.join('\n')}\n`.repeat(20));
const small = await compare('x1', streamArgs, { rounds: 5, stdin: once, count: replies.length });
const large = await compare('x20', streamArgs, { rounds: 3, stdin: often, count: 20 * replies.length });
console.log(`peak memory x20 / x1: ${(large.kilobytes / small.kilobytes).toFixed(2)}`);
console.log(`time a reply x20 / x1: ${(large.ms / 20 / small.ms).toFixed(2)}`);

console.log('\nOne long draft and the same text as many short ones');
const texts = Array.from({ length: Math.ceil(1e6 / draft.length) }, (_, at) => draft.replace('Mara', `Mara ${at}`));
const long = texts.join('\n\n');
const bytes = Buffer.byteLength(long);
const lines = file('short.jsonl', texts.map((text, at) => JSON.stringify({ id: `d${at}`, text })).join('\n'));
const one = await compare('one draft of 1 MB', [bin, file('long.txt', long)], { rounds: 3, bytes });
const half = await compare('one draft of 0.5 MB', [bin, file('half.txt', long.slice(0, bytes / 2))], {
  rounds: 3,
  bytes: bytes / 2,
});
const many = await compare(`${texts.length} drafts`, streamArgs, { rounds: 3, stdin: lines, bytes });
console.log(`time 1 MB / 0.5 MB: ${(one.net / half.net).toFixed(2)}; long / short: ${(one.net / many.net).toFixed(2)}`);

console.log('\nBeside it: parse-english, which only parses');
const parser = file(
  'parse.mjs',
  `import { ParseEnglish } from ${JSON.stringify(import.meta.resolve('parse-english'))};
  import { readFileSync } from 'node:fs';
  const parser = new ParseEnglish();
  for (const line of readFileSync(process.argv[2], 'utf8').trimEnd().split('\\n')) parser.parse(JSON.parse(line).text);`,
);
await compare('parse-english x1', [parser, once], { rounds: 3, count: replies.length });
await compare('parse-english x20', [parser, often], { rounds: 1, count: 20 * replies.length });

rmSync(folder, { recursive: true });
