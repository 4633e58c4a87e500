import type { Segment } from '../base/offsets.js';
import type { Edit, Span } from '../base/types.js';

/** A way of writing placeholders; several tools may share one. */
export type DialectId =
  | 'salesforce'
  | 'handlebars'
  | 'liquid'
  | 'help-scout'
  | 'zammad'
  | 'osticket'
  | 'zoho'
  | 'otrs'
  | 'erb'
  | 'intercom'
  | 'mautic'
  | 'braces'
  | 'mailchimp'
  | 'square-brackets'
  | 'angle-brackets'
  | 'guillemets'
  | 'percent'
  | 'dollar'
  | 'printf';

/** What kind of value a variable holds, as far as its name tells. */
export type SlotType = 'name' | 'number' | 'amount' | 'date' | 'time' | 'link' | 'email' | 'phone' | 'free';

/** Text that stands in every rendering as it is. */
export interface Prose extends Span {
  readonly kind: 'prose';
}

/** A place for a value. */
export interface Slot extends Span {
  readonly kind: 'slot';
  readonly dialect: DialectId;
  /** As written, without brackets, fallback and filters: `ticket.requester.first_name`. */
  readonly variable: string;
  /** What stands there when the variable is empty; `''` for an empty fallback, `undefined` without one. */
  readonly fallback: string | undefined;
  /** As written, without the fallback: `date: "%d %B"`. */
  readonly filters: readonly string[];
  readonly type: SlotType;
}

/** When a branch is shown: its variables hold values, they are empty, no other branch is shown, or never. */
export type Shown = 'filled' | 'empty' | 'otherwise' | 'never';

/** One way through a condition. */
export interface Branch {
  /** The tag before it. */
  readonly opening: Span;
  /** What is asked, as written; `undefined` for an else. */
  readonly test: string | undefined;
  readonly shown: Shown;
  /** Side by side, from the end of the opening to the next tag of the condition. */
  readonly parts: readonly Part[];
}

/** Text that is shown or not; a loop is a condition too. */
export interface Condition extends Span {
  readonly kind: 'condition';
  readonly dialect: DialectId;
  /** The word it opens with: `if`, `unless`, `case`, `for`. */
  readonly name: string;
  readonly branches: readonly Branch[];
  /** The tag after the last branch. */
  readonly closing: Span;
}

/** Signs that leave no text: an assignment, a comment, half of a pair, blanks that a `-` in a tag takes away. */
export interface Tag extends Span {
  readonly kind: 'tag';
  readonly dialect: DialectId;
  /** Its word: `assign`, `comment`, `if`; `-` for blanks, `''` when it has none. */
  readonly name: string;
}

/** A stretch of a template. */
export type Part = Prose | Slot | Condition | Tag;

/** A text with its placeholders read. Offsets are those of `text`. */
export interface Template {
  readonly text: string;
  /** Side by side, from 0 to the end of the text. */
  readonly parts: readonly Part[];
  /** All slots in order, also those inside of conditions, but not those inside of comments. */
  readonly slots: readonly Slot[];
}

/**
 * How a template is filled: with usual values; with those through other branches of its conditions; with no values; with long
 * ones; with names in a right-to-left script.
 */
export type RenderingId = 'full' | 'otherwise' | 'empty' | 'long' | 'right-to-left';

/** Values for variables, by their names as written. */
export type SampleValues = Readonly<Record<string, string>>;

/** A template filled with sample values. */
export interface Rendered {
  readonly id: RenderingId;
  readonly text: string;
  /** Lead from `text` back to the text of the template; a value leads to its whole placeholder. */
  readonly segments: readonly Segment[];
}

/**
 * Types of the blanks in suggestions of rules, such as `{{amount}}`, which the writer has to replace. No helpdesk fills them:
 * `unfilled-placeholder` flags those left in drafts, `unknown-variable` those left in libraries.
 */
export const typedBlanks = ['action', 'amount', 'date', 'owner', 'time'] as const;

/** What a blank stands for. */
export type BlankType = (typeof typedBlanks)[number];

/** A blank of a suggestion, as it stands in the text. */
export const blank = (type: BlankType): string => `{{${type}}}`;

/** A suggestion to add, at an offset, a sentence that offers something. */
export function offerWithBlanks(at: number): { readonly message: string; readonly edits: readonly Edit[] } {
  const offer = `Here is what we do: ${blank('action')}, by ${blank('date')}. ${blank('owner')}`;
  return {
    message: `Add "${offer}" and fill in the blanks`,
    edits: [{ span: { start: at, end: at }, text: ` ${offer}` }],
  };
}

/** True for a slot that is a blank of a suggestion. */
export function isTypedBlank({ dialect, variable, fallback, filters }: Slot): boolean {
  const isBare = dialect === 'liquid' && filters.length === 0 && fallback === undefined;
  return isBare && typedBlanks.some((type) => type === variable);
}
