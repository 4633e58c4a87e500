/** The values of a message's slots. */
export type MessageData = Readonly<Record<string, string | number>>;

const SLOT = /\{([^{}]{1,60})\}/g;
/** What `BREAKS` would change. */
const BROKEN = /[\0-\x1f\x7f\u0085\u00a0\u2028\u2029]| {2}/;
const BREAKS = /[\0-\x20\x7f\u0085\u00a0\u2028\u2029]{1,1000}/g;

/** Names of the slots of a template, in order, each once. */
export function slotsOf(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(SLOT), ([, slot = '']) => slot))];
}

/** Texts and slots of the templates in turn: there are few, and every finding fills two. */
const partsByTemplate = new Map<string, readonly string[]>();
const MAX_TEMPLATES = 1000;

function partsOf(template: string): readonly string[] {
  const known = partsByTemplate.get(template);
  if (known !== undefined) return known;
  const parts = template.split(SLOT);
  if (partsByTemplate.size >= MAX_TEMPLATES) partsByTemplate.clear();
  partsByTemplate.set(template, parts);
  return parts;
}

/**
 * Fills the slots of a message or note: one line, whatever the values hold. Throws Error when a slot has no value,
 * which is a bug of the rule.
 */
export function renderMessage(template: string, data: MessageData): string {
  let rendered = '';
  for (const [at, part] of partsOf(template).entries()) {
    const value = at % 2 === 0 ? part : Object.hasOwn(data, part) ? data[part] : undefined;
    if (value === undefined) throw new Error(`the slot {${part}} of a message has no value`);
    rendered += String(value);
  }
  return (BROKEN.test(rendered) ? rendered.replace(BREAKS, ' ') : rendered).trim();
}
