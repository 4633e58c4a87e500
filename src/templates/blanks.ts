import type { Edit } from '../types.js';
import type { Slot } from './template-parts.js';

/**
 * Blanks with a type that suggestions of rules may hold, as `{{amount}}`: the writer is to replace them. No helpdesk
 * fills them, so `unfilled-placeholder` refuses them in drafts and `unknown-variable` in libraries.
 */
export const typedBlanks = ['action', 'amount', 'date', 'owner', 'time'] as const;

/** What a blank stands for. */
export type BlankType = (typeof typedBlanks)[number];

/** A blank of a suggestion, as it stands in the text. */
export const blank = (type: BlankType): string => `{{${type}}}`;

/** A sentence that offers something, to be put behind one that offers nothing. */
export function offerWithBlanks(at: number): { readonly message: string; readonly edits: readonly Edit[] } {
  const offer = `Here is what we do: ${blank('action')}, by ${blank('date')}. ${blank('owner')}`;
  return {
    message: `Add "${offer}" and fill in the blanks`,
    edits: [{ span: { start: at, end: at }, text: ` ${offer}` }],
  };
}

/** True for a slot that is such a blank. */
export function isTypedBlank({ dialect, variable, fallback, filters }: Slot): boolean {
  const isBare = dialect === 'liquid' && filters.length === 0 && fallback === undefined;
  return isBare && typedBlanks.some((type) => type === variable);
}
