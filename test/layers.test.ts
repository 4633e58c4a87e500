import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Import {
  readonly specifier: string;
  readonly isType: boolean;
  readonly isDynamic: boolean;
}

interface Module {
  /** Path from the top of the project. */
  readonly path: string;
  /** Code without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const STATIC = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]{0,2000}?\s+from\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?'([^']+)'/g;

function readModule(path: string): Module {
  const code = readFileSync(join(root, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
  const fixed = [...code.matchAll(STATIC)].map(([, type, specifier = '']) => ({
    specifier,
    isType: type !== undefined,
    isDynamic: false,
  }));
  const lazy = [...code.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ specifier, isType: false, isDynamic: true }));
  return { path, code, imports: [...fixed, ...lazy] };
}

const modules: readonly Module[] = ['bin', 'src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readModule(join(folder, path))),
);
const moduleByPath = new Map(modules.map((module) => [module.path, module]));

/** Path from the top of what a relative import means, `undefined` for a package. */
function targetOf(module: Module, { specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return relative(root, resolve(root, dirname(module.path), specifier)).replace(/\.js$/, '.ts');
}

/** Layers of `src` that may not know the outside. */
const pure = [
  'engine',
  'language',
  'library',
  'formats',
  'overview',
  'reporters',
  'channels',
  'personal-data',
  'templates',
  'tickets',
];
const isPure = ({ path }: Module): boolean => pure.some((layer) => path.startsWith(`src/${layer}/`));

/** What a folder of `src` may import from, beside itself and the nouns at the top of `src`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  channels: [],
  'personal-data': [],
  templates: [],
  language: ['channels', 'templates'],
  library: ['language', 'templates'],
  formats: ['channels'],
  tickets: ['formats'],
  overview: [],
  reporters: ['overview'],
  engine: ['channels', 'language', 'personal-data', 'config', 'plugins', 'templates'],
  config: ['channels', 'formats', 'personal-data', 'plugins'],
  plugins: ['channels', 'language'],
  sources: ['channels', 'formats'],
};
/** Nouns and pure functions any layer may use. */
const nouns = ['types', 'rule', 'errors', 'nearest', 'mistakes', 'matches', 'languages', 'formats/offsets'].map(
  (name) => `src/${name}.ts`,
);

describe('layers', () => {
  test('every import finds its file', () => {
    const lost = modules.flatMap((module) =>
      module.imports.flatMap((entry) => {
        const target = targetOf(module, entry);
        return target === undefined || target.endsWith('.json') || moduleByPath.has(target)
          ? []
          : [`${module.path}: ${entry.specifier}`];
      }),
    );
    expect(modules.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });

  test('rules import only the rule contract and what understands replies', () => {
    const may = /^(rules\/|src\/(rule|types)\.ts$|src\/(language|library|channels|personal-data|templates)\/)/;
    expect(
      forbidden(
        modules.filter(({ path }) => /^rules\/[^/]+\//.test(path)),
        (target) => may.test(target),
      ),
    ).toEqual([]);
  });

  test.each(Object.entries(allowed))('src/%s', (folder, others) => {
    const own = modules.filter(({ path }) => path.startsWith(`src/${folder}/`));
    const may = (target: string, isType: boolean): boolean =>
      nouns.includes(target) ||
      [folder, ...others].some((layer) => target.startsWith(`src/${layer}/`)) ||
      (folder === 'config' && target === 'rules/index.ts') ||
      // The one file that language needs beside its code: what was trained.
      (folder === 'language' && target === 'src/weights.ts') ||
      // A type costs nothing and ties nothing.
      (isType && target.startsWith('src/'));
    expect(forbidden(own, may)).toEqual([]);
  });

  test('nothing but bin and the API stands above the command line', () => {
    const users = modules.filter(({ path }) => !path.startsWith('src/cli/') && !path.startsWith('bin/'));
    expect(forbidden(users, (target) => !target.startsWith('src/cli/') && !target.startsWith('bin/'))).toEqual([]);
  });
});

function forbidden(from: readonly Module[], may: (target: string, isType: boolean) => boolean): readonly string[] {
  return from.flatMap((module) =>
    module.imports.flatMap((entry) => {
      const target = targetOf(module, entry);
      return target === undefined || may(target, entry.isType) ? [] : [`${module.path} -> ${target}`];
    }),
  );
}

describe('the outside', () => {
  const outside = /^(node:)?(fs|path|os|process|child_process|net|http|https|dns|tty|worker_threads)(\/|$)/;

  test('pure layers touch no file system, process or console', () => {
    const found = modules.filter(isPure).flatMap((module) => {
      const packages = module.imports.filter(({ specifier, isType }) => !isType && outside.test(specifier));
      const globals = module.code.match(/\b(?:process|console)\.\w+/g) ?? [];
      return [...packages.map(({ specifier }) => specifier), ...globals].map((what) => `${module.path}: ${what}`);
    });
    expect(found).toEqual([]);
  });

  test('only the command line writes to streams', () => {
    const writers = modules
      .filter(({ code }) => /\b(?:stdout|stderr)\b|\bconsole\./.test(code))
      .map(({ path }) => path);
    expect(writers.filter((path) => !path.startsWith('src/cli/'))).toEqual([]);
  });

  test('nobody exits, and only bin sets the exit code', () => {
    const exits = modules
      .filter(({ code }) => /\bprocess\.exit\b|\bprocess\.abort\b/.test(code))
      .map(({ path }) => path);
    const setters = modules
      .filter(({ code }) => /\bexitCode\s*=[^=>]/.test(code.replace(/const \w+ =/g, '')))
      .map(({ path }) => path);
    expect(exits).toEqual([]);
    expect(setters).toEqual(['bin/care-lint.ts']);
  });

  test('nothing opens a network connection', () => {
    const network = /^(node:)?(net|http|https|http2|dns|dgram|tls|undici)(\/|$)/;
    const found = modules.filter(
      ({ code, imports }) => imports.some(({ specifier }) => network.test(specifier)) || /\bfetch\(/.test(code),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('start', () => {
  const heavy =
    /^(chalk|yaml|valibot|libphonenumber-js|ibantools|stdnum|micromark|htmlparser2|parse-english|diff|tinyglobby|ignore|import-meta-resolve)(\/|$)/;

  /** Packages reached from a module without a dynamic import. */
  function packagesFrom(path: string, seen = new Set<string>()): readonly string[] {
    const module = moduleByPath.get(path);
    if (module === undefined || seen.has(path)) return [];
    seen.add(path);
    return module.imports
      .filter(({ isType, isDynamic }) => !isType && !isDynamic)
      .flatMap((entry) => {
        const target = targetOf(module, entry);
        return target === undefined ? [entry.specifier] : packagesFrom(target, seen);
      });
  }

  test('bin loads commander and what Node has', () => {
    const packages = packagesFrom('bin/care-lint.ts').filter((name) => !name.startsWith('node:'));
    expect([...new Set(packages)]).toEqual(['commander']);
  });

  test('linting a plain draft loads nothing heavy', () => {
    const packages = ['src/cli/commands/lint-command.ts', 'src/reporters/pretty.ts'].flatMap((path) =>
      packagesFrom(path),
    );
    expect(packages.filter((name) => heavy.test(name))).toEqual([]);
  });
});
