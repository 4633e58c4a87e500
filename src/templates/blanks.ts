import type { Edit } from '../base/types.js';
import type { Slot } from './template-parts.js';

/**
 * Types of the blanks in suggestions of rules, such as `{{amount}}`, which the writer has to replace. No helpdesk fills them:
 * `unfilled-placeholder` flags those left in drafts, `unknown-variable` those left in libraries.
 */
export const typedBlanks = ['action', 'amount', 'date', 'owner', 'time'] as const;

/** What a blank stands for. */
export type BlankType = (typeof typedBlanks)[number];

/** A blank of a suggestion, as it stands in the text. */
export const blank = (type: BlankType): string => `{{${type}}}`;

/** Suggests to add, at an offset, a sentence that offers something. */
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
