/** "Not this one", said beside the text, where it cannot be sent. */
export interface Suppression {
  /** Id of a reply, its address `path#id`, or a pattern of either, in which `*` stands for anything. */
  readonly reply: string;
  /** Ids of the rules that it is about. */
  readonly rules: readonly string[];
  /** Who answers for it. */
  readonly owner: string | undefined;
  /** The last day, or the last month, it holds: `2027-03-31` or `2027-03`. */
  readonly until: string | undefined;
  /** Line of the file it stands in, 1-based. */
  readonly line: number;
}
