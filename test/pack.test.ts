import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { installedProject, linkPackages, runLine, type Ended } from './installed-project.js';

const root = resolve(import.meta.dirname, '..');
const folder = installedProject();
const installed = join(folder, 'node_modules/care-lint');
copyFileSync(join(root, 'fixtures/drafts/anemic.txt'), join(folder, 'draft.txt'));
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

function node(args: readonly string[]): Ended {
  return spawnSync(process.execPath, args, { cwd: folder, input: '', encoding: 'utf8' });
}

test('packing prints the name of the package and nothing else: pre-commit reads it', () => {
  // With it, npm would show what `prepare` prints.
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^foreground-scripts=false$/m);
});

describe('the package as npm installs it', () => {
  test('holds what it needs and no more', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'docs/rules.md',
        'report.schema.json',
        'config.schema.json',
        'house-rules.schema.json',
      ]),
    );
    expect(files.filter((file) => /^(src|rules|test|fixtures|node_modules|bin)\b|\.tsbuildinfo$/.test(file))).toEqual(
      [],
    );
    expect(readdirSync(join(installed, 'dist')).toSorted()).toEqual(['bin', 'lib', 'types']);
  });

  test('lints', () => {
    const { status, stdout, stderr } = runLine(folder, folder, 'npx --no-install care-lint draft.txt');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toContain('anemic-apology');
  });

  test('explains a rule, with its examples', () => {
    const { status, stdout, stderr } = runLine(folder, folder, 'care-lint explain anemic-apology');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('marked:');
  });

  test('tests and uses house rules', () => {
    writeFileSync(join(folder, 'house.yaml'), 'rules: { no-hi: { phrase: hi mara, invalid: [Hi Mara] } }');
    writeFileSync(join(folder, 'own.config.yaml'), 'plugins: [./house.yaml]');
    const own = ['--config', 'own.config.yaml'];
    const tested = node(['node_modules/care-lint/dist/bin/care-lint.cjs', 'test', ...own]);
    expect([tested.stdout, tested.stderr]).toEqual(['1 rule, 1 example: all as they should be\n', '']);
    const { stdout } = node(['node_modules/care-lint/dist/bin/care-lint.cjs', 'draft.txt', ...own]);
    expect(stdout).toContain('house/no-hi');
  });

  test('has a library', () => {
    const script = `
      import { lintText } from 'care-lint';
      import { findPersonalData } from 'care-lint/personal-data';
      const { findings } = await lintText('We are so sorry for the inconvenience.');
      const data = findPersonalData('Card 4111 1111 1111 1111');
      console.log(JSON.stringify([findings.map((finding) => finding.ruleId), data.map((datum) => datum.type)]));`;
    writeFileSync(join(folder, 'use.mjs'), script);
    const { stdout, stderr } = node(['use.mjs']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([expect.arrayContaining(['anemic-apology']), ['payment-card']]);
  });

  test('says what care-lint/retext needs', () => {
    const { status, stderr } = node(['--input-type=module', '-e', "import 'care-lint/retext';"]);
    expect(status).toBe(1);
    expect(stderr).toContain('care-lint/retext needs the packages unified and vfile');
    expect(stderr).toContain('npm install unified vfile');
  });

  test('is a plugin of unified once that is there', () => {
    linkPackages(folder, Object.keys(packageJson.peerDependencies));
    const script = `
      import careLint from 'care-lint/retext';
      import { unified } from 'unified';
      import { VFile } from 'vfile';
      const file = new VFile('We are so sorry for the inconvenience.');
      await unified().use(careLint).run({ type: 'root', children: [] }, file);
      console.log(file.messages.map(({ ruleId }) => ruleId).join());`;
    writeFileSync(join(folder, 'pipeline.mjs'), script);
    const { stdout, stderr } = node(['pipeline.mjs']);
    expect(stderr).toBe('');
    expect(stdout).toContain('anemic-apology');
  });

  test('has types, whatever else the project checks', () => {
    const script = `
      import { defineConfig, definePlugin, defineRule, lintText, measureLength, type Finding } from 'care-lint';
      import { findPersonalData } from 'care-lint/personal-data';
      import careLint, { retextRule } from 'care-lint/retext';
      import { testRule } from 'care-lint/testing';
      import type { Root } from 'nlcst';
      const { findings } = await lintText('We are sorry.');
      const first: Finding | undefined = findings[0];
      const rule = defineRule({
        id: 'no-soon',
        meta: {
          description: 'Flags soon.', category: 'promise', recommended: 'off', strict: 'warn', language: 'any',
          why: '', nearMisses: [], sources: [],
        },
        messages: { soon: { message: 'Avoid {word}', note: '' } },
        check({ tree, sentences }, { report }) {
          const root: Root = tree;
          const kind: string | undefined = sentences[0]?.acts[0]?.kind;
          report({ messageId: 'soon', span: { start: 0, end: 1 }, data: { word: kind ?? root.type } });
          // @ts-expect-error a slot that no text of the message has
          report({ messageId: 'soon', span: { start: 0, end: 1 }, data: { day: 'x' } });
        },
      });
      defineConfig({ plugins: [definePlugin({ name: 'acme', rules: { 'no-soon': rule } })] });
      void [first, careLint, retextRule, testRule(rule, { valid: [], invalid: [] })];
      void [measureLength('x', 'sms').used, findPersonalData('x')[0]?.type];`;
    writeFileSync(join(folder, 'use.mts'), script);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const flags = '--module nodenext --target es2023 --lib es2023,dom --strict --noEmit --skipLibCheck false';
    const { status, stdout } = node([tsc, ...flags.split(' '), 'use.mts']);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 120_000);

  test('exports only files it holds', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target ?? {}),
    );
    expect(targets.filter((target) => !existsSync(join(installed, String(target))))).toEqual([]);
  });
});
