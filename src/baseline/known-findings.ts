import { fingerprint, isOpen } from '../base/results.js';
import type { Finding, Trend, TrendCounts } from '../base/types.js';
import type { Baseline, KnownFinding } from './baseline-file.js';

/** How a baseline names a reply; masked. */
export interface ReplyAddress {
  /** Relative to the folder of the baseline, with `/`. */
  readonly path: string;
  /** The record's own id; `undefined` without one. */
  readonly id: string | undefined;
}

/** The findings that a baseline accepts, and those of them that a run found. */
export interface KnownFindings {
  /** Marks the findings of a reply that are known and may be. Call it for every reply, with findings or without. */
  mark(
    address: ReplyAddress,
    findings: readonly Finding[],
    mayBeKnown: (finding: Finding) => boolean,
  ): readonly Finding[];
  /** Call it when a file was read to its end: its replies that were not seen are gone. */
  endFile(path: string): void;
  /** How many findings were marked. */
  marked(): number;
  /** Findings that the baseline accepts and the run did not find any more. Files that were not read do not count. */
  stale(): readonly KnownFinding[];
  /** The baseline without stale findings, and with the paths of today. */
  current(): Baseline;
}

/** How a run uses a baseline. */
export interface KnownFindingsOptions {
  /** True when every finding goes into the baseline. */
  readonly isGrowing: boolean;
  /** True for a path, as the baseline writes it, whose file is there. */
  readonly isThere: (path: string) => boolean;
}

/** Findings of one reply with the same wording. */
interface Known {
  readonly rule: string;
  readonly wording: string;
  /** How many the baseline accepts. */
  readonly count: number;
  /** How many the run found, as far as they are accepted. */
  found: number;
}

/** The known findings of a reply. Records with the same id share them: one reply in several languages, for instance. */
interface KnownReply {
  address: ReplyAddress;
  readonly known: Map<string, Known>;
  isSeen: boolean;
}

/**
 * Opens a baseline for a run. A reply is found by its path and its id; by its id alone when the file is gone, since it may
 * have been renamed. Findings that others cover are left out: they are not shown anyway.
 */
export function createKnownFindings(
  { findings: entries }: Baseline,
  { isGrowing, isThere }: KnownFindingsOptions,
): KnownFindings {
  const replies = new Map<string, KnownReply>();
  const ended = new Set<string>();
  let marked = 0;

  function openReply(address: ReplyAddress): KnownReply {
    const key = keyOf(address);
    const reply = replies.get(key) ?? { address, known: new Map<string, Known>(), isSeen: false };
    replies.set(key, reply);
    return reply;
  }

  for (const { path, id, rule, wording, count } of entries) {
    const { known } = openReply({ path, id });
    const key = `${rule}\n${wording}`;
    known.set(key, { rule, wording, count: count + (known.get(key)?.count ?? 0), found: 0 });
  }
  const repliesById = new Map<string, KnownReply[]>();
  for (const reply of replies.values()) {
    const { id } = reply.address;
    if (id === undefined) continue;
    const others = repliesById.get(id);
    if (others === undefined) repliesById.set(id, [reply]);
    else others.push(reply);
  }

  const isGone = ({ address: { path } }: KnownReply): boolean => ended.has(path) || !isThere(path);

  function find(address: ReplyAddress): KnownReply | undefined {
    const own = replies.get(keyOf(address));
    if (own !== undefined) return own;
    const others = address.id === undefined ? undefined : repliesById.get(address.id);
    const moved = others?.find((other) => !other.isSeen && !isThere(other.address.path));
    if (moved === undefined) return isGrowing ? openReply(address) : undefined;
    moved.address = address;
    replies.set(keyOf(address), moved);
    return moved;
  }

  function isKnown({ known }: KnownReply, finding: Finding): boolean {
    const { ruleId: rule } = finding;
    const wording = wordingOf(finding);
    const key = `${rule}\n${wording}`;
    const one = known.get(key) ?? { rule, wording, count: 0, found: 0 };
    if (!isGrowing && one.found >= one.count) return false;
    one.found++;
    known.set(key, one);
    return true;
  }

  return {
    mark(address, findings, mayBeKnown) {
      const reply = find(address);
      if (reply === undefined) return findings;
      reply.isSeen = true;
      return findings.map((finding) => {
        if (!isOpen(finding) || !mayBeKnown(finding) || !isKnown(reply, finding)) return finding;
        marked++;
        return { ...finding, suppressed: 'baseline' };
      });
    },
    endFile: (path) => ended.add(path),
    marked: () => marked,
    stale: () =>
      [...new Set(replies.values())].flatMap((reply) => {
        if (!reply.isSeen && !isGone(reply)) return [];
        return listOf(reply, ({ count, found }) => count - found);
      }),
    current: () => ({
      version: 1,
      findings: [...new Set(replies.values())].flatMap((reply) => {
        if (reply.isSeen) return listOf(reply, ({ found }) => found);
        return isGone(reply) ? [] : listOf(reply, ({ count }) => count);
      }),
    }),
  };
}

/** The known findings of a reply as entries, without those whose count is 0. */
function listOf({ address, known }: KnownReply, countOf: (known: Known) => number): readonly KnownFinding[] {
  const { path, id } = address;
  return [...known.values()].flatMap((one) => {
    const { rule, wording } = one;
    const count = countOf(one);
    return count <= 0 ? [] : [{ path, ...(id !== undefined && { id }), rule, wording, count }];
  });
}

const keyOf = ({ path, id }: ReplyAddress): string => (id === undefined ? path : `${path}\n${id}`);

/** Names the words that a finding is about, whatever their case and line breaks. */
function wordingOf({ messageId, frame: { text, start, end } }: Finding): string {
  return fingerprint([messageId, text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')]);
}

/** Compares the findings of a run with its baselines. */
export interface TrendCounter {
  /** Counts the findings of a reply; those that a baseline accepts are marked. */
  add(findings: readonly Finding[]): void;
  /** The counts of the whole run; takes the stale findings of the baselines. */
  finish(stale: readonly KnownFinding[]): Trend;
}

/** Starts counting. */
export function createTrendCounter(): TrendCounter {
  const byRule = new Map<string, Record<keyof TrendCounts, number>>();
  function count(ruleId: string, kind: keyof TrendCounts, number: number): void {
    const counts = byRule.get(ruleId) ?? { new: 0, gone: 0, same: 0 };
    byRule.set(ruleId, counts);
    counts[kind] += number;
  }
  return {
    add(findings) {
      for (const finding of findings) {
        if (isOpen(finding)) count(finding.ruleId, 'new', 1);
        else if (finding.suppressed === 'baseline') count(finding.ruleId, 'same', 1);
      }
    },
    finish(stale) {
      for (const entry of stale) count(entry.rule, 'gone', entry.count);
      const rules = [...byRule]
        .map(([ruleId, counts]) => ({ ruleId, ...counts }))
        .toSorted((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
      const sum = (kind: keyof TrendCounts) => rules.reduce((total, counts) => total + counts[kind], 0);
      return { new: sum('new'), gone: sum('gone'), same: sum('same'), rules };
    },
  };
}
