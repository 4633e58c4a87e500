import { worstFirst } from '../base/results.js';
import type { Finding, Notice, ReplyCard, ReplyResult, Summary } from '../base/types.js';
import { countBySeverity, createGrouping, type Group, type SeverityCounts } from './finding-counts.js';
import { createScoreCounter, meanScore, type ScoreHistogram } from './score-histograms.js';

/** A whole run at a glance; everything in it is masked. */
export interface Overview {
  readonly now: Date;
  readonly summary: Summary;
  readonly notices: readonly Notice[];
  /** By number of errors, warnings and hints, most first. */
  readonly rules: readonly Group[];
  readonly tags: readonly Group[];
  readonly owners: readonly Group[];
  readonly scores: readonly ScoreHistogram[];
  /** Worst first: by errors, warnings, score. */
  readonly worst: Shortlist<FlaggedReply>;
  /** Replies that say nearly the same, largest cluster first. */
  readonly clusters: readonly (readonly ReplyName[])[];
  readonly conflicts: Shortlist<NamedFinding>;
}

/** The first of many, and how many there are in all. */
export interface Shortlist<Item> {
  readonly first: readonly Item[];
  readonly total: number;
}

/** A reply with findings. */
export interface FlaggedReply {
  readonly card: ReplyCard;
  /** Its title, else the path of a draft, else its id. */
  readonly name: string;
  readonly path: string;
  /** 1-based line of its first finding. */
  readonly line: number;
  readonly counts: SeverityCounts;
  /** Mean of its scores, 0 to 100; absent when none applies. */
  readonly score?: number;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

/** A reply in a list: what tells it from others. */
export interface ReplyName {
  readonly id: string;
  readonly title?: string;
  /** Path and 1-based line: `macros/refunds.yaml:12`. */
  readonly place?: string;
}

/** A finding, with the name of its reply. */
export interface NamedFinding extends ReplyName {
  readonly finding: Finding;
}

/** Takes the replies of a run one by one and keeps what a report over all of them shows. */
interface OverviewBuilder {
  /** `findings` are those findings of the result that the report shows. */
  add(result: ReplyResult, findings: readonly Finding[]): void;
  finish(summary: Summary, notices: readonly Notice[], now: Date): Overview;
}

/** Most replies in the list of the worst; the rest is counted. */
const MOST_WORST = 25;
/** Replies collected before all but the worst are dropped. */
const MOST_WAITING = 1000;
/** Most conflicts that are kept; the rest is counted. */
const MOST_CONFLICTS = 200;

/** The rule whose findings pair two replies: their `data` has the id and place of the other one, `twin` and `place`. */
const DUPLICATE = 'duplicate-reply';
/** The rule whose findings are conflicts. */
const CONFLICT = 'conflicting-facts';

/** Makes a builder without replies. */
export function createOverviewBuilder(): OverviewBuilder {
  const rules = createGrouping();
  const tags = createGrouping();
  const owners = createGrouping();
  const scoreCounter = createScoreCounter();
  let worst: readonly FlaggedReply[] = [];
  let waiting: FlaggedReply[] = [];
  let flagged = 0;
  const twins: (readonly [string, string])[] = [];
  const names = new Map<string, ReplyName>();
  const conflicts: NamedFinding[] = [];
  let conflictCount = 0;

  function rank(): void {
    worst = [...worst, ...waiting].toSorted(byFindingsAndScore).slice(0, MOST_WORST);
    waiting = [];
  }

  /** Keeps a finding that relates replies: nearly the same text, or facts in conflict. */
  function addRelation({ id, title }: ReplyCard, finding: Finding): void {
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
    if (conflicts.length < MOST_CONFLICTS) conflicts.push({ ...name, finding });
  }

  return {
    add(result, findings) {
      const { card, path } = result;
      if (card === undefined) throw new Error('a report over many replies needs cards: lint withCards');
      for (const tag of new Set(card.tags)) tags.add(tag, findings);
      if (card.owner !== undefined) owners.add(card.owner, findings);
      scoreCounter.add(card.scores);
      for (const rule of new Set(findings.map(({ ruleId }) => ruleId))) {
        const found = findings.filter(({ ruleId }) => ruleId === rule);
        rules.add(rule, found, found[0]?.url);
      }
      for (const finding of findings) addRelation(card, finding);
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
        findings: worstFirst(findings),
      });
      if (waiting.length >= MOST_WAITING) rank();
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
        scores: scoreCounter.histograms(),
        worst: { first: worst, total: flagged },
        clusters: clustersOf(twins).map((ids) => ids.map((id) => names.get(id) ?? { id })),
        conflicts: { first: conflicts, total: conflictCount },
      };
    },
  };
}

/** By errors, then warnings, then score; equals stay in the order of the files. */
function byFindingsAndScore(a: FlaggedReply, b: FlaggedReply): number {
  return b.counts.error - a.counts.error || b.counts.warn - a.counts.warn || (a.score ?? 100) - (b.score ?? 100);
}

/** Joins pairs of names to clusters (union-find): largest first, then in the order of their first name. */
export function clustersOf(pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    // Every name on the way now points to the root, so that the next walk is short.
    for (let at = name; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [one, other] of pairs) {
    for (const name of [one, other]) if (!parents.has(name)) parents.set(name, name);
    parents.set(rootOf(other), rootOf(one));
  }
  const clusters = new Map<string, string[]>();
  for (const name of parents.keys()) {
    const root = rootOf(name);
    const members = clusters.get(root) ?? [];
    clusters.set(root, members);
    members.push(name);
  }
  return [...clusters.values()].filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length);
}
