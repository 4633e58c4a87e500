import { chmodSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/** Detectors that have nothing to do without a digit: a chunk of its own, for texts that hold one. */
const NUMBERS =
  /\/personal-data\/(?:address|address-shapes|bank-account|birth|booking-code|device|documents|geo|iban|national-id|national-id-registers|network|order-number|phone|phone-fakes|postcode|street-words|us-ssn|vehicle|wallet)\.ts$/;

/** True for what loads that chunk. */
const isNumbers = (node) =>
  node.type === 'CallExpression' && node.callee.name === 'require' && node.arguments[0]?.value === './numbers.cjs';

/** True for a pattern that costs a start: V8 looks up each `\p{}` in tables, 0.1 ms, when it reads the file and again. */
function isCostly(node) {
  if (isNumbers(node)) return true;
  if (node.type === 'NewExpression') return node.callee.name === 'RegExp';
  return node.type === 'Literal' && node.regex?.pattern.includes('\\p{') === true;
}

/** Calls `visit` with every node of a tree, its parent, and whether it stands in a function. */
function walk(node, visit, parent, inFunction = false) {
  if (Array.isArray(node)) return node.forEach((child) => walk(child, visit, parent, inFunction));
  if (typeof node?.type !== 'string') return undefined;
  visit(node, parent, inFunction);
  const within = inFunction || /Function|^PropertyDefinition$/.test(node.type);
  for (const child of Object.values(node))
    if (child !== null && typeof child === 'object') walk(child, visit, node, within);
}

/** Names that something inside of a function binds: there the name may mean something else. */
function innerNames(program) {
  const names = new Set();
  const add = (node) => walk(node, (inner) => inner.type === 'Identifier' && names.add(inner.name));
  walk(program, (node, _, inFunction) => {
    if (node.params !== undefined) add(node.params);
    if (node.type === 'CatchClause') add(node.param);
    if (inFunction && /^(?:VariableDeclarator|Function|Class)/.test(node.type)) add(node.id);
  });
  return names;
}

/** True for an identifier that names a variable, not a property. */
const isVariable = (node, parent) =>
  node.type === 'Identifier' &&
  !(parent.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) && parent.key === node && !parent.computed);

/** Methods that begin at the start of the text, whatever `lastIndex` a pattern was left with. */
const RESETTING = new Set(['replace', 'replaceAll', 'match', 'matchAll', 'search', 'split']);

const isShareable = (node, { type, callee }) =>
  !/[gy]/.test(node.regex.flags) || (type === 'CallExpression' && RESETTING.has(callee.property?.name));

/**
 * Makes the costly patterns of a chunk, and loads the chunk of numbers, at their first use: a draft needs few of them.
 * Constants become functions, properties of constants getters, and literals in functions are made once.
 */
export function lazyPatterns(code) {
  const program = parseAst(code, { sourceType: 'script' });
  const taken = innerNames(program);
  const constants = new Map();
  const lazyChunks = new Set();
  for (const { type, kind, declarations } of program.body) {
    if (type !== 'VariableDeclaration' || kind !== 'const') continue;
    const [{ id, init }] = declarations;
    if (init === null || !isCostly(init) || taken.has(id.name)) continue;
    constants.set(id.name, id);
    if (isNumbers(init)) lazyChunks.add(id.name);
  }
  const edits = [];
  const insert = (at, text) => edits.push({ start: at, end: at, text });
  let count = 0;
  walk(program, (node, parent, inFunction) => {
    if (constants.has(node.name) && constants.get(node.name) !== node && isVariable(node, parent)) {
      insert(node.end, parent.shorthand ? `: ${node.name}()` : '()');
    }
    const isHeld = parent?.type === 'Property' && parent.value === node && !parent.computed && !inFunction;
    if (isHeld && node.type === 'MemberExpression' && lazyChunks.has(node.object.name)) {
      insert(parent.start, 'get ');
      edits.push({ start: parent.key.end, end: node.start, text: '() { return ' });
      insert(node.end, '; }');
    }
    if (!isCostly(node)) return;
    const isConstant = parent.type === 'VariableDeclarator' && constants.get(parent.id.name) === parent.id;
    const isInner = inFunction && node.type === 'Literal' && isShareable(node, parent);
    const isLazy = isConstant || isHeld || isInner;
    const name = `lazy_${count++}`;
    if (isLazy) insert(0, `let ${name};\n`);
    if (isHeld) insert(parent.start, 'get ');
    if (isHeld) edits.push({ start: parent.key.end, end: node.start, text: '() { return ' });
    const opening = isLazy ? `${isConstant ? '() => ' : ''}(${name} ??= ` : '';
    const closing = `${isLazy ? ')' : ''}${isHeld ? '; }' : ''}`;
    if (node.type === 'Literal') {
      const { pattern, flags } = node.regex;
      const text = `${opening}new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})${closing}`;
      edits.push({ start: node.start, end: node.end, text });
    } else {
      insert(node.start, opening);
      insert(node.end, closing);
    }
  });
  let made = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    made += code.slice(at, start) + text;
    at = end;
  }
  return made + code.slice(at);
}

/** commander loads it to start programs as subcommands, which care-lint has none of; with it come sockets: 5 ms. */
const noChildProcess = {
  name: 'no-child-process',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('commander') ? '\0no-child-process' : undefined,
  load: (id) => (id === '\0no-child-process' ? 'module.exports = {};' : undefined),
};

/*
 * The command as one CommonJS file plus a chunk for everything a run may not need: a cold start loads as few files as possible
 * (CommonJS starts 4 ms faster than an ES module). The library beside it stays as tsc wrote it.
 */
export default defineConfig({
  input: 'bin/care-lint.ts',
  platform: 'node',
  // Read by name at run time, because most replies need none of them (see src/personal-data/libraries.ts).
  external: [/^libphonenumber-js/, 'ibantools', /^stdnum/],
  plugins: [
    noChildProcess,
    { name: 'lazy-patterns', renderChunk: (code) => lazyPatterns(code) },
    // npm sets the mode only when it links a package: a later build must keep `npx care-lint` working.
    { name: 'executable', writeBundle: () => chmodSync('dist/bin/care-lint.cjs', 0o755) },
  ],
  output: {
    dir: 'dist/bin',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name].cjs',
    // Each group but the first takes what its modules import along, and what an earlier group has stays there: linting a
    // draft loads `start`, `lint` and `rules`, whatever else only when it is needed.
    codeSplitting: {
      groups: [
        { name: 'numbers', test: NUMBERS, priority: 4, includeDependenciesRecursively: false },
        { name: 'start', test: /\/src\/cli\/(run|io)\.ts$/, priority: 3 },
        {
          name: 'lint',
          test: /\/src\/(lint|cli\/commands\/lint|reporters\/(pretty|styles)|formats\/text-format)\.ts$/,
          priority: 2,
        },
        { name: 'rules', test: /\/rules\/(?!.*\/cases\.ts$)/, priority: 1 },
      ],
    },
  },
});
