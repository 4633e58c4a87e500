import type { Finding, Notice, ReplyCard, ScoreCategory, Severity, Summary } from '../types.js';

/** Findings by severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** What was found under one name: a rule, a tag, an owner. */
export interface Group {
  readonly name: string;
  /** Page of a rule; empty when there is none. */
  readonly url: string;
  /** Replies under this name: for a rule, those it found something in. */
  readonly replies: number;
  readonly counts: Counts;
}

/** How the scores of one category spread over the replies it applies to. */
export interface Spread {
  readonly category: ScoreCategory;
  readonly replies: number;
  /** Whole number, 0 to 100. */
  readonly mean: number;
  /** Replies scored 0 to 19, 20 to 39, 40 to 59, 60 to 79, 80 to 100. */
  readonly bins: readonly number[];
}

/** A reply with findings. */
export interface ListedReply {
  readonly card: ReplyCard;
  /** Its title, else the path of a draft, else its id. */
  readonly name: string;
  readonly path: string;
  /** 1-based line of its first finding. */
  readonly line: number;
  readonly counts: Counts;
  /** Mean of its scores, 0 to 100; absent when none applies. */
  readonly score?: number;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

/** A reply as others name it. */
export interface ReplyName {
  readonly id: string;
  readonly title?: string;
  /** Path and 1-based line: `macros/refunds.yaml:12`. */
  readonly place?: string;
}

/** What a finding says of a reply, in a list over many. */
export interface Remark extends ReplyName {
  readonly finding: Finding;
}

/** The first of many, and how many there are in all. */
export interface Listed<Item> {
  readonly first: readonly Item[];
  readonly total: number;
}

/** A whole run at one look; everything in it is masked. */
export interface Overview {
  readonly now: Date;
  readonly summary: Summary;
  readonly notices: readonly Notice[];
  /** By number of errors, warnings and hints, most first. */
  readonly rules: readonly Group[];
  readonly tags: readonly Group[];
  readonly owners: readonly Group[];
  readonly spreads: readonly Spread[];
  /** Worst first: by errors, warnings, score. */
  readonly worst: Listed<ListedReply>;
  /** Replies that say nearly the same, largest cluster first. */
  readonly clusters: readonly (readonly ReplyName[])[];
  readonly conflicts: Listed<Remark>;
}
