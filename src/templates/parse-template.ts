import type { Span } from '../base/types.js';
import { findMarks, type Mark } from './dialects.js';
import { readMark, takesBlanks, type MarkContent } from './read-mark.js';
import type { Branch, DialectId, Part, Shown, Slot, Template } from './template-parts.js';
import { slotTypeOf } from './values.js';

/** Reads the placeholders and conditions of a text. Never throws: half of a pair becomes a lone tag. */
export function parseTemplate(text: string): Template {
  const marks = findMarks(text);
  if (marks.length === 0) {
    return { text, parts: text === '' ? [] : [{ kind: 'prose', start: 0, end: text.length }], slots: [] };
  }
  const tree = createTree();
  let reached = 0;
  let before: Mark | undefined;
  for (const mark of marks) {
    addProse(tree, text, { start: reached, end: mark.start }, before, mark);
    tree.add(mark, readMark(mark.dialect, text.slice(mark.start, mark.end)));
    reached = mark.end;
    before = mark;
  }
  addProse(tree, text, { start: reached, end: text.length }, before, undefined);
  return { text, ...tree.done() };
}

/** Adds the text between two marks, without the blanks that they take away. */
function addProse(tree: Tree, text: string, gap: Span, before: Mark | undefined, after: Mark | undefined): void {
  const prose = text.slice(gap.start, gap.end);
  const left = before !== undefined && takesBlanks(text.slice(before.start, before.end)).after;
  const right = after !== undefined && takesBlanks(text.slice(after.start, after.end)).before;
  const start = left ? gap.end - prose.trimStart().length : gap.start;
  const end = right ? Math.max(start, gap.start + prose.trimEnd().length) : gap.end;
  if (before !== undefined && start > gap.start) {
    tree.push({ kind: 'tag', dialect: before.dialect, name: '-', start: gap.start, end: start });
  }
  if (end > start) tree.push({ kind: 'prose', start, end });
  if (after !== undefined && gap.end > end) {
    tree.push({ kind: 'tag', dialect: after.dialect, name: '-', start: end, end: gap.end });
  }
}

/** Collects parts in order, and closes conditions over those between their tags. */
interface Tree {
  push(part: Part): void;
  add(mark: Mark, content: MarkContent): void;
  done(): Pick<Template, 'parts' | 'slots'>;
}

/** Openings nested deeper stay lone tags, so that hostile nesting costs nothing. */
const MAX_DEPTH = 32;

interface OpenBranch {
  readonly opening: Span;
  readonly name: string;
  readonly test: string | undefined;
  readonly shown: Shown;
  readonly parts: Part[];
}

/** A condition that waits for its end. */
interface OpenCondition {
  readonly dialect: DialectId;
  readonly name: string;
  readonly branches: OpenBranch[];
  /** How many slots came before it. */
  readonly slotsBefore: number;
}

function createTree(): Tree {
  const top: Part[] = [];
  const slots: Slot[] = [];
  const open: OpenCondition[] = [];
  const parts = (): Part[] => open.at(-1)?.branches.at(-1)?.parts ?? top;
  const pushTag = ({ start, end, dialect }: Mark, name: string) => {
    parts().push({ kind: 'tag', dialect, name, start, end });
  };

  /** Turns the tags of the innermost open condition into lone tags. */
  const dissolve = () => {
    const condition = open.pop();
    for (const { opening, name, parts: inner } of condition?.branches ?? []) {
      pushTag({ ...opening, dialect: condition?.dialect ?? 'liquid' }, name);
      const outer = parts();
      for (const part of inner) outer.push(part);
    }
  };

  const close = (mark: Mark, name: string) => {
    const index = open.findLastIndex((each) => each.name === name && each.dialect === mark.dialect);
    if (index < 0) return pushTag(mark, name);
    while (open.length > index + 1) dissolve();
    const condition = open.pop();
    const start = condition?.branches[0]?.opening.start ?? mark.start;
    if (name === 'comment') {
      slots.length = condition?.slotsBefore ?? slots.length;
      return pushTag({ ...mark, start }, name);
    }
    parts().push({
      kind: 'condition',
      dialect: mark.dialect,
      name,
      branches:
        condition?.branches.map(({ opening, test, shown, parts }): Branch => ({ opening, test, shown, parts })) ?? [],
      closing: { start: mark.start, end: mark.end },
      start,
      end: mark.end,
    });
  };

  const add = (mark: Mark, content: MarkContent) => {
    const { start, end, dialect } = mark;
    if (content.role === 'slot') {
      const { variable, fallback, filters } = content;
      const type = slotTypeOf(variable, filters);
      const slot: Slot = { kind: 'slot', dialect, variable, fallback, filters, type, start, end };
      slots.push(slot);
      parts().push(slot);
    } else if (content.role === 'open' && open.length < MAX_DEPTH) {
      const { name, test, shown } = content;
      const branches = [{ opening: { start, end }, name, test, shown, parts: [] }];
      open.push({ dialect, name, branches, slotsBefore: slots.length });
    } else if (content.role === 'branch' && open.at(-1)?.dialect === dialect) {
      const { name, test, shown } = content;
      open.at(-1)?.branches.push({ opening: { start, end }, name, test, shown, parts: [] });
    } else if (content.role === 'close') close(mark, content.name);
    else pushTag(mark, content.name);
  };

  return {
    push: (part) => parts().push(part),
    add,
    done() {
      while (open.length > 0) dissolve();
      return { parts: top, slots };
    },
  };
}
