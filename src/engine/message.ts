/** The values of a message's slots. */
export type MessageData = Readonly<Record<string, string | number>>;

const SLOT = /\{([^{}]{1,60})\}/g;
const BREAKS = /[\0-\x20\x7f\u0085\u00a0\u2028\u2029]{1,1000}/g;

/** Names of the slots of a template, in order, each once. */
export function slotsOf(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(SLOT), ([, slot = '']) => slot))];
}

/**
 * Fills the slots of a message or note: one line, whatever the values hold. Throws Error when a slot has no value,
 * which is a bug of the rule.
 */
export function renderMessage(template: string, data: MessageData): string {
  const rendered = template.replace(SLOT, (_, slot: string) => {
    const value = Object.hasOwn(data, slot) ? data[slot] : undefined;
    if (value === undefined) throw new Error(`the slot {${slot}} of a message has no value`);
    return String(value);
  });
  return rendered.replace(BREAKS, ' ').trim();
}
