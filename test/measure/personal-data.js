/*
 * Measures src/personal-data: precision and recall on labelled sentences, alarms and speed on real replies.
 * The data lie outside the project; where they are missing this prints nothing and passes.
 *
 *   node test/measure/personal-data.js [--dist FOLDER] [--errors N]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { hasShared, root, sharedFile } from './shared-data.js';

const option = (name) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
const dist = path.resolve(option('--dist') ?? path.join(root, 'dist'));
const errors = option('--errors') ?? '0';

/** Gold type of presidio-research -> ours. Types we do not claim are left out on both sides. */
const MAP =
  'CREDIT_CARD=payment-card,PHONE_NUMBER=phone,EMAIL_ADDRESS=email,IBAN_CODE=iban,US_SSN=us-ssn,IP_ADDRESS=ip-address,' +
  'US_DRIVER_LICENSE=driver-licence,AGE=age,DATE_TIME=date-of-birth';
const SHAPES = 'payment-card,phone,email,iban,us-ssn,ip-address,driver-licence,age,date-of-birth';

function readJsonl(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function score(folder, gold, predictions, flags) {
  const file = path.join(folder, 'predictions.jsonl');
  writeFileSync(file, predictions.map((row) => JSON.stringify(row)).join('\n'));
  return execFileSync(execPath, [sharedFile('tools/score-spans.mjs'), gold, file, ...flags, '--errors', errors], {
    encoding: 'utf8',
  });
}

function predict(find, records, options) {
  return records.map((record) => ({
    id: record.id,
    spans: find(record.text, options).map(({ start, end, type, score: value }) => ({ start, end, type, score: value })),
  }));
}

function alarms(find, name, options) {
  const records = readJsonl(sharedFile(`data/replies/${name}`));
  const hits = records.flatMap((record) => find(record.text, options).map((datum) => ({ record, datum })));
  const texts = new Set(hits.map(({ record }) => record.id)).size;
  const lines = hits.slice(0, errors === '0' ? 0 : 60).map(({ record, datum }) => {
    const around = record.text.slice(Math.max(0, datum.start - 50), datum.end + 30);
    return `  ${datum.type} ${datum.score} ${datum.context ?? '-'}: ${JSON.stringify(around)} [${datum.masked}]`;
  });
  const rate = ((1000 * texts) / records.length).toFixed(2);
  return [
    `${name} ${JSON.stringify(options)}: ${hits.length} alarms in ${texts} of ${records.length} replies (${rate} per 1,000)`,
    ...lines,
  ].join('\n');
}

function speed(find, texts, options) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const text of texts) find(text, options);
  const started = performance.now();
  for (let round = 0; round < 3; round++) for (const text of texts) find(text, options);
  return (bytes * 3) / 1e6 / ((performance.now() - started) / 1e3);
}

function hostile() {
  const block = 100_000;
  const random = (alphabet) => {
    let state = 7;
    return Array.from(
      { length: block },
      () => alphabet[(state = (state * 1103515245 + 12345) & 0x7fffffff) % alphabet.length],
    ).join('');
  };
  const repeated = [
    '1',
    ' ',
    '@',
    '+',
    '.',
    'a',
    '-',
    '(',
    ':',
    '{',
    'a@',
    '1 ',
    '+1',
    '1.',
    '1234567,',
    '555-1234 ',
    'a.',
    ':: ',
    'GB12',
    'Mr ',
    'xn--',
    '</',
    'é',
    '\u0301',
    '&amp;',
    '4111 ',
    '0 1',
    'A',
    'Aa ',
    'phone ',
    'phone: 123456789 ',
    '\n',
    '1\n',
    'user:',
    'http://',
    '#a',
    '00',
    'No. 5 ',
  ];
  return [
    ...repeated.map((unit) => [JSON.stringify(unit), unit.repeat(block / unit.length)]),
    ...['0123456789 +@.-', 'ab1 .@\n', '0123456789abcdefABCDEF:-', 'aA1 ,.'].map((set) => [
      `random ${JSON.stringify(set)}`,
      random(set),
    ]),
  ];
}

async function main() {
  if (!hasShared()) return;
  const { findPersonalData: find } = await import(pathToFileURL(path.join(dist, 'src/personal-data/index.js')).href);
  const folder = mkdtempSync(path.join(tmpdir(), 'personal-data-'));
  const gold = sharedFile('data/personal-data/presidio-v2.jsonl');
  const sentences = readJsonl(gold);
  for (const perspective of ['any', 'reply']) {
    const predictions = predict(find, sentences, { perspective, include: ['age'] });
    const places =
      'STREET_ADDRESS=postal-address,GPE=postal-address,ZIP_CODE=postal-address,postcode=postal-address,PERSON=person-name';
    const print = (title, ...flags) => stdout.write(`\n${title}\n${score(folder, gold, predictions, flags)}`);
    print(`presidio-v2, ${perspective}, overlap 0.9`, '--map', MAP, '--types', SHAPES);
    print('labelled ZIP', '--map', 'ZIP_CODE=postcode', '--types', 'postcode');
    const any = `presidio-v2, ${perspective}, any overlap`;
    print(any, '--map', places, '--types', 'postal-address,person-name', '--iou', '0');
    const street = 'STREET_ADDRESS';
    print(`${street} alone`, '--map', `postal-address=${street}`, '--types', street, '--iou', '0');
    stdout.write('\n');
  }
  const own = path.join(root, 'fixtures/personal-data');
  for (const file of existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('.jsonl')) : []) {
    const records = readJsonl(path.join(own, file));
    const predictions = predict(find, records, { perspective: 'reply' });
    stdout.write(`\nown gold ${file}\n${score(folder, path.join(own, file), predictions, [])}`);
  }
  for (const name of [
    'x-2017.jsonl',
    'x-nike-2017.jsonl',
    'email-courses.jsonl',
    'email-synthetic-multilingual.jsonl',
  ]) {
    for (const perspective of ['reply', 'any']) stdout.write(`${alarms(find, name, { perspective })}\n`);
  }
  const replies = readJsonl(sharedFile('data/replies/x-2017.jsonl')).map((record) => record.text);
  stdout.write(`speed on x-2017: ${speed(find, replies, { perspective: 'reply' }).toFixed(1)} MB/s\n`);
  const quiet =
    'Thanks for letting us know, we will look into it and come back to you before the end of the day today.';
  stdout.write(
    `reply without any: ${(
      (quiet.length /
        1e6 /
        speed(
          find,
          Array.from({ length: 20_000 }, () => quiet),
          {},
        )) *
      1e6
    ).toFixed(2)} microseconds\n`,
  );
  for (const [name, text] of hostile()) {
    const started = performance.now();
    find(text);
    const spent = performance.now() - started;
    if (spent > 20 || errors !== '0') stdout.write(`hostile ${name}: ${spent.toFixed(0)} ms\n`);
  }
}

await main();
