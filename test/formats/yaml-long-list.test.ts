import { expect, test } from 'vitest';
import type { TreeNode } from '../../src/formats/library/tree.js';
import { scanYaml } from '../../src/formats/yaml/yaml-tree.js';
import { fc } from '../property.js';
import { RUNS, SLOW } from './runs.js';

/** A version before the document: yaml then reads the text as a whole. */
const WHOLE = '%YAML 1.2\n---\n';
/** Enough for several stretches. */
const LONG = 160_000;

/** A tree as data, its offsets moved. */
function plain(node: TreeNode, by: number): unknown {
  if (node.kind === 'list') return { start: node.start - by, items: node.items.map((item) => plain(item, by)) };
  if (node.kind === 'map')
    return { start: node.start - by, entries: node.entries.map(({ key, value }) => [key, plain(value, by)]) };
  if (node.kind === 'value') return node.value;
  const segments = node.segments().map((segment) => ({ ...segment, sourceStart: segment.sourceStart - by }));
  return { start: node.start - by, end: node.end - by, text: node.text, segments };
}

function scanned(source: string, by = 0): unknown {
  const { documents, errors } = scanYaml(source);
  return {
    documents: documents.map((document) => plain(document, by)),
    errors: errors.map(({ offset, reason }) => [offset - by, reason]),
  };
}

const usual = [
  '- id: a\n  body: |\n    Hi Ana,\n\n    - we are sorry\n',
  '- "Sorry,\\n\\n  we are late. \\u2764"\n',
  "- body: >-\n    Folded\n    lines\n\n    it's\n",
  '-\n  id: b\n  tags: [x, y]\n',
  '- body: |+\n    kept\n\n\n',
  '# a remark\n- plain\n  going on\n',
  '- {text: flow, other: [1, 2]}\n',
];
/** What is read as a whole, or is no list: a value from far away, a slip, a second document. */
const odd = [
  '- &far Hello\n',
  '- *far\n',
  '- "never closed\n',
  '- a: b: c\n',
  '---\n- x\n',
  'id: x\n',
  '- "over\n- lines"\n',
];

test(
  'a long list reads as it does in one piece',
  () => {
    const items = fc.array(fc.constantFrom(...usual), { minLength: 1, maxLength: 8 });
    const odds = fc.array(fc.tuple(fc.constantFrom(...odd), fc.nat(LONG)), { maxLength: 2 });
    fc.assert(
      fc.property(items, odds, (some, slips) => {
        const list = some.join('');
        let text = list.repeat(Math.ceil(LONG / list.length));
        for (const [slip, near] of slips) {
          // Before the first item `---` ends no document here, but an empty one behind the version.
          const first = text.search(/^-/m);
          const next = text.indexOf('\n- ', Math.max(near, first));
          // No item begins so near the end: it comes last.
          const at = next < 0 ? text.length : next + 1;
          text = text.slice(0, at) + slip + text.slice(at);
        }
        expect(JSON.stringify(scanned(text)) === JSON.stringify(scanned(WHOLE + text, WHOLE.length))).toBe(true);
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 25) },
    );
  },
  SLOW,
);
