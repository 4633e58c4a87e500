import { SLOT } from '../rule.js';

/** The values of a message's slots. */
export type MessageData = Readonly<Record<string, string | number>>;

/**
 * Fills the slots of a message or note: one line, whatever the values hold. Throws Error when a slot has no value,
 * which is a bug of the rule.
 */
export function renderMessage(template: string, data: MessageData): string {
  const { parts, whole } = cut(template);
  if (whole !== undefined) return whole;
  let rendered = '';
  for (const [at, part] of parts.entries()) {
    const value = at % 2 === 0 ? part : Object.hasOwn(data, part) ? data[part] : undefined;
    if (value === undefined) throw new Error(`the slot {${part}} of a message has no value`);
    rendered += String(value);
  }
  return onOneLine(rendered);
}

/** A template cut at its slots. */
interface Cut {
  /** Texts and slots in turn. */
  readonly parts: readonly string[];
  /** The whole text of a template without slots: thousands of findings share it. */
  readonly whole: string | undefined;
}

/** Kept, because there are few templates and every finding fills two. */
const cuts = new Map<string, Cut>();
const MAX_TEMPLATES = 1000;

function cut(template: string): Cut {
  const known = cuts.get(template);
  if (known !== undefined) return known;
  const parts = template.split(SLOT);
  const made = { parts, whole: parts.length === 1 ? onOneLine(template) : undefined };
  if (cuts.size >= MAX_TEMPLATES) cuts.clear();
  cuts.set(template, made);
  return made;
}

/** Fits a text that `BREAKS` would change. */
const BROKEN = /[\0-\x1f\x7f\u0085\u00a0\u2028\u2029]| {2}/;
const BREAKS = /[\0-\x20\x7f\u0085\u00a0\u2028\u2029]{1,1000}/g;

function onOneLine(text: string): string {
  return (BROKEN.test(text) ? text.replace(BREAKS, ' ') : text).trim();
}
