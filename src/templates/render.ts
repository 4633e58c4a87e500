import { createDecoder, type Decoder } from '../formats/offsets.js';
import type { Branch, Condition, Part, Rendered, RenderingId, SampleValues, Template } from './types.js';
import { valueOf } from './values.js';

const ids: readonly RenderingId[] = ['full', 'empty', 'long', 'right-to-left'];

/**
 * A template filled with sample values, `full` first; each text once, under the first id that gives it. Empty for a text
 * without placeholders: it is its own rendering.
 */
export function renderings(template: Template, samples: SampleValues = {}): readonly Rendered[] {
  if (template.parts.every(({ kind }) => kind === 'prose')) return [];
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const rendered = render(template, id, samples);
    if (seen.has(rendered.text)) return [];
    seen.add(rendered.text);
    return [rendered];
  });
}

function render({ text, parts }: Template, id: RenderingId, samples: SampleValues): Rendered {
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
      const shown = part.kind === 'condition' ? shownOf(part, id, lengthOf) : undefined;
      length += shown === undefined ? valueIn(part).length : lengthOf(shown);
    }
    lengths.set(branch, length);
    return length;
  };
  const write = (written: readonly Part[]) => {
    for (const part of written) {
      if (part.kind === 'condition') write(shownOf(part, id, lengthOf)?.parts ?? []);
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

/** The branch of a condition that stands in a rendering; `undefined` when none does. */
function shownOf(condition: Condition, id: RenderingId, lengthOf: (branch: Branch) => number): Branch | undefined {
  const { branches } = condition;
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
