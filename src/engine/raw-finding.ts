import { unknownName } from '../base/mistakes.js';
import type { ActiveRule, Report, Rule } from '../rule.js';
import type { RenderingId } from '../templates/template-parts.js';
import type { Edit, Span } from '../base/types.js';
import type { MessageData } from './message.js';

/** What a rule reported on a reply, in offsets of the reply's text: nothing of it is masked or placed in a file yet. */
export interface RawFinding {
  readonly active: ActiveRule;
  readonly messageId: string;
  /** Likely and not sure: no error. */
  readonly isUnsure: boolean;
  readonly span: Span;
  readonly data: MessageData;
  readonly fix?: readonly Edit[];
  readonly suggestions: readonly { readonly message: string; readonly edits: readonly Edit[] }[];
  /** In which rendering it was seen, when not in the usual one. */
  readonly rendering?: Exclude<RenderingId, 'full'>;
}

/** Takes a report of a rule, seen in a rendering. Throws Error for a message the rule does not have. */
export function toRawFinding(
  active: ActiveRule,
  { messageId, span, data, fix, suggestions = [], isUnsure = false }: Report<Rule['messages']>,
  rendering?: RenderingId,
): RawFinding {
  const { messages } = active.rule;
  if (!Object.hasOwn(messages, messageId)) {
    throw new Error(unknownName('message of this rule', messageId, Object.keys(messages)));
  }
  return {
    active,
    messageId,
    isUnsure,
    span,
    data: dataOf(data),
    suggestions,
    ...(fix !== undefined && { fix }),
    ...(rendering !== undefined && rendering !== 'full' && { rendering }),
  };
}

/** The slots of a report: its type is known where the rule is written, not here. */
function dataOf(data: unknown): MessageData {
  if (typeof data !== 'object' || data === null) return {};
  const values: [string, string | number][] = [];
  for (const [slot, value] of Object.entries(data)) {
    if (typeof value === 'string' || typeof value === 'number') values.push([slot, value]);
  }
  return Object.fromEntries(values);
}

/** Text order. */
export const byPlace = (a: RawFinding, b: RawFinding): number => a.span.start - b.span.start || a.span.end - b.span.end;
