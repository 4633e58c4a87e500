import { createDecoder, type Decoder } from '../base/offsets.js';
import type { Branch, Condition, Part, Rendered, RenderingId, SampleValues, Template } from './template-parts.js';
import { valueOf } from './values.js';

/** Most ways through the conditions that are rendered beside the usual one. */
const MAX_WAYS = 20;

/**
 * A template filled with sample values, `full` first; each text once, under the first id that gives it. Every branch of a
 * condition stands in `full` or in an `otherwise`, up to twenty of these. Empty for a text without placeholders, which is its
 * own rendering.
 */
export function renderings(template: Template, samples: SampleValues = {}): readonly Rendered[] {
  if (template.parts.every(({ kind }) => kind === 'prose')) return [];
  const ways: Way[] = [{ id: 'full' }];
  for (const choices of waysThrough(template.parts, new Map())) {
    if (ways.push({ id: 'otherwise', choices }) > MAX_WAYS) break;
  }
  ways.push({ id: 'empty' }, { id: 'long' }, { id: 'right-to-left' });
  const seen = new Set<string>();
  return ways.flatMap((way) => {
    const rendered = render(template, way, samples);
    if (seen.has(rendered.text)) return [];
    seen.add(rendered.text);
    return [rendered];
  });
}

/** The branch to take in some conditions; in the others the values decide. */
type Choices = ReadonlyMap<Condition, Branch | 'none'>;

/** A way to fill a template in. */
interface Way {
  readonly id: RenderingId;
  readonly choices?: Choices;
}

/** Ways that together show every branch; each takes the branches around the one it shows. */
function* waysThrough(parts: readonly Part[], taken: Choices): Generator<Choices> {
  for (const part of parts) {
    if (part.kind !== 'condition') continue;
    for (const branch of part.branches) {
      if (branch.shown === 'never') continue;
      const choices = new Map(taken).set(part, branch);
      yield choices;
      yield* waysThrough(branch.parts, choices);
    }
    if (part.branches.every(({ shown }) => shown !== 'otherwise')) yield new Map(taken).set(part, 'none');
  }
}

function render({ text, parts }: Template, way: Way, samples: SampleValues): Rendered {
  const { id } = way;
  const decoder = createDecoder();
  const lengths = new Map<Branch, number>();
  const valueIn = (part: Part): string =>
    part.kind === 'prose'
      ? text.slice(part.start, part.end)
      : part.kind === 'slot'
        ? valueOf(part, id, text, samples)
        : '';
  const lengthOf = (branch: Branch): number => {
    const known = lengths.get(branch);
    if (known !== undefined) return known;
    let length = 0;
    for (const part of branch.parts) {
      const shown = part.kind === 'condition' ? shownOf(part, way, lengthOf) : undefined;
      length += shown === undefined ? valueIn(part).length : lengthOf(shown);
    }
    lengths.set(branch, length);
    return length;
  };
  const write = (written: readonly Part[]) => {
    for (const part of written) {
      if (part.kind === 'condition') write(shownOf(part, way, lengthOf)?.parts ?? []);
      else add(decoder, part, valueIn(part));
    }
  };
  write(parts);
  return { id, ...decoder.done() };
}

function add(decoder: Decoder, part: Part, value: string): void {
  if (part.kind === 'prose') decoder.verbatim(value, part.start);
  else decoder.atomic(value, part.start, part.end - part.start);
}

/** The branch of a condition that a rendering shows; `undefined` when it shows no branch. */
function shownOf(condition: Condition, { id, choices }: Way, lengthOf: (branch: Branch) => number): Branch | undefined {
  const { branches } = condition;
  const choice = choices?.get(condition);
  if (choice !== undefined) return choice === 'none' ? undefined : choice;
  if (id === 'long') {
    let longest: Branch | undefined;
    for (const branch of branches) {
      if (branch.shown !== 'never' && (longest === undefined || lengthOf(branch) > lengthOf(longest))) longest = branch;
    }
    return longest;
  }
  const wanted = id === 'empty' ? 'empty' : 'filled';
  return branches.find(({ shown }) => shown === wanted) ?? branches.find(({ shown }) => shown === 'otherwise');
}
