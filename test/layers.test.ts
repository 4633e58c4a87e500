import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
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

/** Folders of `src` that may not know the outside. */
const pure = [
  'base',
  'baseline',
  'engine',
  'suppressions',
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
/** Rules are as pure as what they import. */
const isPure = ({ path }: Module): boolean =>
  path.startsWith('rules/') || pure.some((layer) => path.startsWith(`src/${layer}/`));

/** What every folder and every file at the top of `src` imports beside itself, types included: no more, and no less. */
const imports: Readonly<Record<string, readonly string[]>> = {
  // A name in a message may be a person's.
  base: ['personal-data'],
  'personal-data': ['base'],
  channels: ['base'],
  templates: ['base'],
  // The one file that language needs beside its code: what was trained.
  language: ['base', 'templates', 'weights.ts'],
  'weights.ts': ['language'],
  'rule.ts': ['base', 'channels', 'language', 'personal-data', 'templates'],
  library: ['base', 'language', 'rule.ts'],
  formats: ['base', 'channels'],
  sources: ['base', 'formats'],
  tickets: ['base', 'channels', 'formats'],
  plugins: ['base', 'channels', 'language', 'rule.ts', 'templates'],
  config: ['base', 'channels', 'formats', 'personal-data', 'plugins', 'rule.ts', 'rules', 'suppressions'],
  engine: ['base', 'channels', 'language', 'personal-data', 'rule.ts', 'templates'],
  baseline: ['base'],
  suppressions: ['base', 'personal-data'],
  overview: ['base'],
  reporters: ['base', 'overview'],
  run: [
    'base',
    'baseline',
    'config',
    'engine',
    'formats',
    'personal-data',
    'rule.ts',
    'rules',
    'sources',
    'suppressions',
    'templates',
    'tickets',
  ],
  cli: [
    'base',
    'channels',
    'config',
    'formats',
    'language',
    'personal-data',
    'plugins',
    'reporters',
    'rule.ts',
    'rules',
    'run',
    'sources',
    'testing',
  ],
  testing: ['base', 'channels', 'engine', 'formats', 'language', 'rule.ts', 'templates', 'testing.ts'],
  'testing.ts': ['engine', 'rule.ts', 'testing'],
  'retext.ts': ['base', 'config', 'language', 'plugins', 'run'],
  'index.ts': ['base', 'baseline', 'channels', 'config', 'language', 'plugins', 'reporters', 'rule.ts', 'run'],
};

/** The folder or top file of `src` that a path belongs to; `rules` for all rules. */
function layerOf(path: string): string {
  const [top = '', layer = ''] = path.split('/');
  return top === 'src' ? layer : top;
}

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
    const may = /^(rules\/|src\/rule\.ts$|src\/(base|language|library|channels|personal-data|templates)\/)/;
    expect(
      forbidden(
        modules.filter(({ path }) => /^rules\/[^/]+\//.test(path)),
        (target) => may.test(target),
      ),
    ).toEqual([]);
  });

  test('every folder and top file of src has its row', () => {
    const layers = modules.filter(({ path }) => path.startsWith('src/')).map(({ path }) => layerOf(path));
    expect(Object.keys(imports).toSorted()).toEqual([...new Set(layers)].toSorted());
  });

  test.each(Object.entries(imports))('src/%s imports what stands in its row', (layer, others) => {
    const own = modules.filter(({ path }) => path.startsWith('src/') && layerOf(path) === layer);
    const used = own.flatMap((module) => module.imports.flatMap((entry) => targetOf(module, entry) ?? []).map(layerOf));
    expect([...new Set(used)].filter((name) => name !== layer).toSorted()).toEqual(others);
  });

  test('no circle of imports, types included', () => {
    expect(circles()).toEqual([]);
  });

  test('only bin imports the command line', () => {
    const users = modules.filter(({ path }) => !path.startsWith('src/cli/') && !path.startsWith('bin/'));
    expect(forbidden(users, (target) => !target.startsWith('src/cli/') && !target.startsWith('bin/'))).toEqual([]);
  });
});

/** Modules that import each other, directly or through others: one list a circle. */
function circles(): readonly (readonly string[])[] {
  const reached = new Map<string, ReadonlySet<string>>();
  for (const { path } of modules) reached.set(path, reachedFrom(path));
  const circular = modules.filter(({ path }) => reached.get(path)?.has(path) === true).map(({ path }) => path);
  const first = (path: string) =>
    circular.find((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path));
  return [...new Set(circular.map(first))].map((head) => circular.filter((path) => first(path) === head));
}

/** Every module that one imports, or that one of those imports. */
function reachedFrom(start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const module = moduleByPath.get(path);
    for (const entry of module?.imports ?? []) {
      const target = module && targetOf(module, entry);
      if (target === undefined || seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}

function forbidden(from: readonly Module[], may: (target: string) => boolean): readonly string[] {
  return from.flatMap((module) =>
    module.imports.flatMap((entry) => {
      const target = targetOf(module, entry);
      return target === undefined || may(target) ? [] : [`${module.path} -> ${target}`];
    }),
  );
}

describe('files', () => {
  const MOST_COLUMNS = 160;

  test(`no line is longer than ${MOST_COLUMNS} characters`, () => {
    const long = modules.flatMap(({ path }) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.length > MOST_COLUMNS ? [`${path}:${index + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });

  test('a name of a file occurs once in src, index.ts aside', () => {
    const names = modules.filter(({ path }) => path.startsWith('src/')).map(({ path }) => basename(path));
    expect(names.filter((name, index) => name !== 'index.ts' && names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the outside', () => {
  const outside = /^(node:)?(fs|path|os|process|child_process|net|http|https|dns|tty|worker_threads)(\/|$)/;

  test('rules and pure folders touch no file system, process or console', () => {
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

  test('no module ends the process, and only bin sets the exit code', () => {
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
    /^(chalk|yaml|libphonenumber-js|ibantools|stdnum|micromark|htmlparser2|parse-english|diff|tinyglobby|ignore|import-meta-resolve)(\/|$)/;

  /** Modules reached from one without a dynamic import. */
  function modulesFrom(path: string, seen = new Set<string>()): ReadonlySet<string> {
    packagesFrom(path, seen);
    return seen;
  }

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
    const packages = ['src/cli/commands/lint-command.ts', 'src/reporters/pretty-reporter.ts'].flatMap((path) =>
      packagesFrom(path),
    );
    expect(packages.filter((name) => heavy.test(name))).toEqual([]);
  });

  test.each(['markdown/markdown-format', 'html/html-format'])('%s loads yaml only for a front matter', (file) => {
    expect(packagesFrom(`src/formats/${file}.ts`)).not.toContain('yaml');
  });

  test('linting a plain draft loads nothing that reads directives', () => {
    const loaded = ['src/run/lint.ts', 'src/formats/text-format.ts'].flatMap((path) => [...modulesFrom(path)]);
    expect(loaded).toContain('src/run/suppressions.ts');
    expect(loaded.filter((path) => /^src\/suppressions\/|directive|lost-fields/.test(path))).toEqual([]);
  });
});
