import type { Act, ActKind } from '../types.js';

/** A clause being read: all strings are normalised text (see `normalise.ts`). */
export interface Clause {
  /** The clause without lead-in words ("please", "and", a name): what head patterns are anchored to. */
  readonly core: string;
  /** The whole sentence it stands in. */
  readonly sentence: string;
  /** The sentence from this clause on. */
  readonly rest: string;
  /** Lead-in held "please" or "kindly". */
  readonly polite: boolean;
  /** The sentence ends in a question mark. */
  readonly asked: boolean;
  /** True when a pattern matches soon after this sentence, in so many characters: where a bare "here:" may find its link. */
  readonly isFollowedBy: (pattern: RegExp, reach?: number) => boolean;
}

type WithoutSpan<T> = T extends unknown ? Omit<T, 'start' | 'end' | 'evidence'> : never;

/** What an entry makes of a match; `undefined` takes the match back: a near miss. */
export type Slots = WithoutSpan<Act>;

/** One thing a language does, and how it is said. */
export interface Entry {
  /** Names the evidence in `explain`: `apology/sorry`. */
  readonly id: string;
  readonly act: ActKind;
  /** Words one of which the clause must hold, as a regular expression of plain alternatives: a cheap look before the pattern. */
  readonly needs?: string;
  /** Regular expression source on normalised text, without flags, linear: bounded repeats, no nesting. */
  readonly pattern: string;
  /** `head`: at the start of the clause core. `anywhere`: in the clause. */
  readonly at: 'head' | 'anywhere';
  /** The act accounts for the whole clause, not only for the words matched. */
  readonly wholeClause: boolean;
  /** Later entries are not tried on a clause that this one matched. */
  readonly final: boolean;
  /** Reads the slots; returns undefined for a near miss. Not needed for acts without slots. */
  readonly slots?: (match: string, clause: Clause) => Slots | undefined;
  /** Where the wording comes from: research, guidance, or the tradition of the field. */
  readonly source: string;
}

/** Everything the detector needs to know of one language. */
export interface LexiconPack {
  readonly language: 'en';
  /** Tried in order on every clause. */
  readonly entries: readonly Entry[];
  /** Finds where a sentence splits into clauses; global flag. */
  readonly clauseBoundary: RegExp;
  /** Words before the core that carry no act of their own; sticky flag. */
  readonly leadIn: RegExp;
  /** Lead-in words that greet. */
  readonly greeting: RegExp;
  readonly politeness: RegExp;
  /** Words too common to count as unknown. */
  readonly functionWords: ReadonlySet<string>;
}
