import type { ChannelProfile } from '../channels/types.js';
import type { Reading } from '../language/types.js';
import type { Rule, RuleContext } from '../rule.js';
import type { Edit, Span } from '../types.js';
import type { MessageData } from './message.js';

/** One thing a rule reported, in offsets of the reply's text. */
export interface Collected {
  readonly messageId: string;
  readonly span: Span;
  readonly data: MessageData;
  readonly fix?: readonly Edit[];
  readonly suggestions: readonly { readonly message: string; readonly edits: readonly Edit[] }[];
}

/** What a rule is run with: options as its schema gave them, and the channel. */
export interface RuleSettings {
  readonly options: unknown;
  readonly channel: ChannelProfile;
  /** The brand's own contact data, from the config. */
  readonly contacts?: RuleContext<unknown, Rule['messages']>['contacts'];
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

/** True when a rule has anything to say about a text: a lexicon rule has not where care-lint has no lexicon. */
export function canRead(rule: Rule, reading: Reading): boolean {
  return rule.meta.language === 'any' || reading.language !== undefined;
}

/** Runs one rule on one reading and gives what it reports, in text order. Does not ask `canRead`. */
export function collect(
  rule: Rule,
  reading: Reading,
  { options, channel, contacts }: RuleSettings,
): readonly Collected[] {
  const collected: Collected[] = [];
  rule.check(reading, {
    options,
    channel,
    contacts,
    report: ({ messageId, span, data, fix, suggestions = [] }) => {
      collected.push({
        messageId,
        span,
        data: dataOf(data),
        suggestions,
        ...(fix === undefined ? {} : { fix }),
      });
    },
  });
  return collected.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
