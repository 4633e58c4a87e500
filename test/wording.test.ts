import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Three words or more in a row as alternatives of an expression: wording of a language. */
const WORDING = /\((?:\?:)?(?:[a-z]{2,12}(?:\?|s\?)?\|){2,}[a-z]{2,12}/;
/** Where English may stand: the words of the language, and the phrases of a rule as data. */
const HOME = /^src\/language\/words\/|^rules\/[^/]+\/(?:lexicon|cases|kinds|[a-z-]*phrases)\.ts$/;
/** What looks like wording and is the same in every language: parts of addresses, of markup and of variables. */
const NO_LANGUAGE = [
  'rules/broken-link/hosts.ts',
  'rules/broken-link/query.ts',
  'rules/broken-markup/tags.ts',
  'rules/leaks-personal-data/slots.ts',
  'rules/placeholder-without-fallback/forms.ts',
  'rules/translation-drift/drift.ts',
  'rules/unknown-variable/broken.ts',
  'src/language/gaps.ts',
  'src/language/tokens.ts',
];
/**
 * Where no words of a language may be. Left out are folders with words of their own, which no rule reads: names of fields
 * (`formats/`, `tickets/`), of variables (`templates/`), and the labels of personal data.
 */
const FOLDERS = [
  'rules',
  ...[
    'base',
    'baseline',
    'cli',
    'config',
    'engine',
    'language',
    'library',
    'overview',
    'plugins',
    'reporters',
    'run',
  ].map((name) => `src/${name}`),
];

test('English is with the words of the language or in the lexicons of rules', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const wordy = files.filter((file) => !HOME.test(file) && WORDING.test(readFileSync(join(root, file), 'utf8')));
  expect(wordy.toSorted()).toEqual(NO_LANGUAGE);
});
