import type { Finding, Notice, ReplyCard, ReplyResult, Severity, Summary } from '../types.js';
import { clustersOf } from './clusters.js';
import { countBySeverity, createGrouping } from './groups.js';
import { createSpreading, meanScore } from './spreads.js';
import type { ListedReply, Overview, Remark, ReplyName } from './types.js';

/** Takes the replies of a run one by one and keeps what a page over all of them shows. */
export interface Collector {
  /** `findings` are those of the result that are to be shown. */
  add(result: ReplyResult, findings: readonly Finding[]): void;
  finish(summary: Summary, notices: readonly Notice[], now: Date): Overview;
}

/** Replies that are listed; the rest is counted. */
const LISTED = 25;
/** Replies that wait for the end before all but the worst are let go. */
const WAITING = 1000;
const CONFLICTS = 200;

/** Says which two replies are nearly the same: `data` has the id and place of the other one, `twin` and `place`. */
const DUPLICATE = 'duplicate-reply';
const CONFLICT = 'conflicting-facts';

const WEIGHT = { error: 0, warn: 1, info: 2 } as const satisfies Record<Severity, number>;

/** Starts with nothing. */
export function createCollector(): Collector {
  const rules = createGrouping();
  const tags = createGrouping();
  const owners = createGrouping();
  const spreading = createSpreading();
  let worst: readonly ListedReply[] = [];
  let waiting: ListedReply[] = [];
  let flagged = 0;
  const twins: (readonly [string, string])[] = [];
  const names = new Map<string, ReplyName>();
  const conflicts: Remark[] = [];
  let conflictCount = 0;

  function rank(): void {
    worst = [...worst, ...waiting].toSorted(worstFirst).slice(0, LISTED);
    waiting = [];
  }

  function relate({ id, title }: ReplyCard, finding: Finding): void {
    const name: ReplyName = {
      id,
      ...(title !== undefined && { title }),
      place: `${finding.path}:${finding.start.line}`,
    };
    if (finding.ruleId === DUPLICATE) {
      const { twin = id, place } = finding.data;
      twins.push([id, String(twin)]);
      names.set(id, name);
      if (!names.has(String(twin)))
        names.set(String(twin), { id: String(twin), ...(place !== undefined && { place: String(place) }) });
    }
    if (finding.ruleId !== CONFLICT) return;
    conflictCount++;
    if (conflicts.length < CONFLICTS) conflicts.push({ ...name, finding });
  }

  return {
    add(result, findings) {
      const { card, path } = result;
      if (card === undefined) throw new Error('a report over many replies needs cards: lint withCards');
      for (const tag of new Set(card.tags)) tags.add(tag, findings);
      if (card.owner !== undefined) owners.add(card.owner, findings);
      spreading.add(card.scores);
      for (const rule of new Set(findings.map(({ ruleId }) => ruleId))) {
        const found = findings.filter(({ ruleId }) => ruleId === rule);
        rules.add(rule, found, found[0]?.url);
      }
      for (const finding of findings) relate(card, finding);
      const [first] = findings;
      if (first === undefined) return;
      flagged++;
      const score = meanScore(card.scores);
      waiting.push({
        card,
        name: card.title ?? (card.id === `${path}#1` ? path : card.id),
        path,
        line: first.start.line,
        counts: countBySeverity(findings),
        ...(score !== undefined && { score }),
        findings: findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]),
      });
      if (waiting.length >= WAITING) rank();
    },
    finish(summary, notices, now) {
      rank();
      return {
        now,
        summary,
        notices,
        rules: rules.groups(),
        tags: tags.groups(),
        owners: owners.groups(),
        spreads: spreading.spreads(),
        worst: { first: worst, total: flagged },
        clusters: clustersOf(twins).map((ids) => ids.map((id) => names.get(id) ?? { id })),
        conflicts: { first: conflicts, total: conflictCount },
      };
    },
  };
}

/** By errors, then warnings, then score; what is alike stays in the order of the files. */
function worstFirst(a: ListedReply, b: ListedReply): number {
  return b.counts.error - a.counts.error || b.counts.warn - a.counts.warn || (a.score ?? 100) - (b.score ?? 100);
}
