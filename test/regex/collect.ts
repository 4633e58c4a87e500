import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

/** A regular expression of the project. */
export interface Found {
  readonly source: string;
  readonly flags: string;
  /** File it stands or is made in. */
  readonly file: string;
}

const root = resolve(import.meta.dirname, '../..');
const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Flags of the patterns that wait for their first use, by their tag. */
const FLAGS_BY_TAG: Readonly<Record<string, string>> = { lazyPattern: 'u', lazySearch: 'gu' };

/** The text of a tagged template without parts; a pattern with parts is found when it is made. */
function rawOf({ type, quasi }: Readonly<Record<string, unknown>>): string | undefined {
  if (type !== 'TaggedTemplateExpression' || !isNode(quasi)) return undefined;
  const quasis = Array.isArray(quasi['quasis']) ? quasi['quasis'].filter(isNode) : [];
  const [only] = quasis.length === 1 ? quasis : [];
  return isNode(only?.['value']) ? String(only['value']['raw']) : undefined;
}

/** A pattern that waits for its first use: a tagged one, or one made with `new RegExp(String.raw…, flags)`. */
function waitingIn(node: Readonly<Record<string, unknown>>, file: string): readonly Found[] {
  const { tag, callee } = node;
  const [pattern, given] = Array.isArray(node['arguments']) ? node['arguments'].filter(isNode) : [];
  const isMade = node['type'] === 'NewExpression' && isNode(callee) && callee['name'] === 'RegExp';
  const source = rawOf(isMade && pattern !== undefined ? pattern : node);
  const flags = isMade ? (given?.['value'] ?? '') : FLAGS_BY_TAG[isNode(tag) ? String(tag['name']) : ''];
  return source === undefined || typeof flags !== 'string' ? [] : [{ source, flags, file }];
}

/** Every literal in a syntax tree, and every pattern that waits. */
function* literalsIn(node: unknown, file: string): Generator<Found> {
  if (Array.isArray(node)) {
    for (const child of node) yield* literalsIn(child, file);
    return;
  }
  if (!isNode(node)) return;
  const regex = node['type'] === 'Literal' ? node['regex'] : undefined;
  if (isNode(regex)) yield { source: String(regex['pattern']), flags: String(regex['flags']), file };
  yield* waitingIn(node, file);
  for (const child of Object.values(node)) yield* literalsIn(child, file);
}

/** Every regular expression in the source text that is written in one piece. */
export function literals(): readonly Found[] {
  return files.flatMap((file) => [
    ...literalsIn(parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' }), file),
  ]);
}

/** The file of the project that made it, from where the call came; `undefined` for libraries and tests. */
function makerOf(stack: string): string | undefined {
  const line = stack.split('\n').find((each) => each.includes('    at ') && !each.includes(import.meta.filename));
  const path = /((?:src|rules)\/[\w./-]{1,200}\.ts)/.exec(line ?? '')?.[1];
  return path !== undefined && line?.includes('node_modules') === false && files.includes(path) ? path : undefined;
}

/**
 * Every regular expression the project makes while it loads all its modules and does `work`: lexicons become
 * expressions when they are first asked.
 */
export async function made(
  work: (load: (file: string) => Promise<unknown>) => Promise<void>,
): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts, newTarget) {
      const regex: RegExp = Reflect.construct(target, parts, newTarget);
      const { source, flags } = regex;
      const key = `/${source}/${flags}`;
      if (!found.has(key)) {
        const file = makerOf(new Error('here').stack ?? '');
        if (file !== undefined) found.set(key, { source, flags, file });
      }
      return regex;
    },
  });
  const load = (file: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(join(root, file)).href);
  try {
    for (const file of files) if (!file.startsWith('src/cli/')) await load(file);
    await work(load);
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}
