import type { ChannelProfile } from '../channels/channel.js';
import type { Reading } from '../language/reading.js';
import type { LibraryEntry, LibraryRule, ReplyRule, Report, Rule, RuleContext } from '../rule.js';
import type { RenderingId } from '../templates/template-parts.js';
import type { Edit, Span } from '../types.js';
import type { MessageData } from './message.js';

/** One thing a rule reported, in offsets of the reply's text. */
export interface Collected {
  /** Likely and not sure: no error. */
  readonly isUnsure: boolean;
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
  readonly now: Date;
  readonly rendering?: RenderingId | undefined;
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
export function canRead(rule: Rule, { language }: Pick<Reading, 'language'>): boolean {
  return rule.meta.language === 'any' || language !== undefined;
}

/** Runs one rule on one reading and gives what it reports, in text order. Does not ask `canRead`. */
export function collect(
  rule: ReplyRule,
  reading: Reading,
  { options, channel, contacts, now, rendering }: RuleSettings,
): readonly Collected[] {
  const collected: Collected[] = [];
  rule.check(reading, {
    options,
    channel,
    contacts,
    now,
    rendering,
    report: (report) => void collected.push(toCollected(report)),
  });
  if (collected.length > 1) collected.sort(byPlace);
  return collected;
}

/** Runs one rule on the entries of a library and gives what it reports of each, in text order. Does not ask `canRead`. */
export function collectLibrary(
  rule: LibraryRule,
  entries: readonly LibraryEntry[],
  { options, now }: Pick<RuleSettings, 'options' | 'now'>,
): ReadonlyMap<LibraryEntry, readonly Collected[]> {
  const collected = new Map<LibraryEntry, Collected[]>();
  rule.checkLibrary(entries, {
    options,
    now,
    report(entry, report) {
      const reports = collected.get(entry) ?? [];
      collected.set(entry, reports);
      reports.push(toCollected(report));
    },
  });
  for (const reports of collected.values()) reports.sort(byPlace);
  return collected;
}

function toCollected({
  messageId,
  span,
  data,
  fix,
  suggestions = [],
  isUnsure = false,
}: Report<Rule['messages']>): Collected {
  return { messageId, isUnsure, span, data: dataOf(data), suggestions, ...(fix === undefined ? {} : { fix }) };
}

const byPlace = (a: Collected, b: Collected): number => a.span.start - b.span.start || a.span.end - b.span.end;
