import type { NoticeCode } from './notice-codes.js';

/**
 * The nouns of care-lint, each with the unit of its fields.
 * Offsets are UTF-16 code units, 0-based, half-open; lines and columns are 1-based.
 */

/** How much a finding matters. `error` fails the run; `warn` fails it with `--fail-on warning` or `--max-warnings`. */
export type Severity = 'info' | 'warn' | 'error';

/** What a rule can be set to. */
export type SeveritySetting = 'off' | Severity;

/** A stretch of a text. */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
}

/** A place in a source file. */
export interface Point {
  /** UTF-16 code units from the start of the file, 0-based. */
  readonly offset: number;
  /** 1-based; lines end at `\n`. */
  readonly line: number;
  /** UTF-16 code units from the start of the line, 1-based. */
  readonly column: number;
}

/** One message of the conversation before a reply, oldest first. */
export interface Turn {
  readonly from: 'customer' | 'brand';
  readonly text: string;
  /** Who wrote it, as the source says it. */
  readonly name?: string;
  /** When it was sent, as the source says it (ISO 8601 where the source is ours). */
  readonly at?: string;
}

/** What the source knows of the customer; every text as it is written there. */
export interface Customer {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Postal address, on one line or several. */
  readonly address?: string;
  /** Number of the order, booking or account that the conversation is about. */
  readonly order?: string;
}

/** What a source tells care-lint about one of its replies, as it is written there. */
export interface Directive {
  /** The value of the field `care-lint`, or the text behind `care-lint-ignore` in a comment. */
  readonly value: unknown;
  /** Where it begins, in the file. */
  readonly offset: number;
  /** True when it would be sent with the reply. */
  readonly isSent?: true;
}

/** The part of a file that belongs to one reply, in file offsets. */
export interface Extent extends Span {
  /** Where the record of the text begins; absent when there is no record around it. */
  readonly recordStart?: number;
}

/** Maps spans of a reply's decoded text back to the file that holds it. */
export interface SourceMap {
  /** File offsets of a span of the reply's text; a span that starts or ends inside an escape or entity is widened to it. */
  toSource(span: Span): Span;
  /** Line and column of a file offset. */
  point(offset: number): Point;
  /** True when the span reads the same in the file, so that an edit can be spliced in without encoding. */
  isVerbatim(span: Span): boolean;
  /** The whole line or lines of the file that hold a span of file offsets, and the file offset where they begin. */
  lines(span: Span): { readonly text: string; readonly start: number };
  /** The part of the file that belongs to the reply, with the markup at its ends; absent when the span of the text is all of it. */
  readonly extent?: () => Extent;
}

/** The text one customer would receive; the unit that rules judge. */
export interface Reply {
  /** The record's own id where it has one, else `path#n` (1-based). */
  readonly id: string;
  /** Decoded text: no escapes, no entities, no markup. */
  readonly text: string;
  /** Path of the source as the user would write it, or `<stdin>`. */
  readonly path: string;
  /** A draft is about to be sent; a library entry is kept to be sent many times. */
  readonly kind: 'draft' | 'library';
  /** Channel id the source names. */
  readonly channel?: string;
  /** BCP 47 tag the source names. */
  readonly locale?: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly owner?: string;
  /** The turns before this reply, oldest first. Absent when the source says nothing of them. */
  readonly thread?: readonly Turn[];
  readonly customer?: Customer;
  /** Who answers. */
  readonly agent?: { readonly name?: string };
  /** The conversation it answers, as text of several lines, or the file that holds it, relative to its own. */
  readonly ticket?: string;
  /** Stars the customer gave, 1 to 5. */
  readonly rating?: number;
  /** What the source tells care-lint about it, in the order of the file. Absent when it tells nothing. */
  readonly directives?: readonly Directive[];
  readonly map: SourceMap;
}

/** An edit of a reply's text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Edits in file offsets, as findings carry them. */
export interface Fix {
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** The sentence as it would read then, masked and on one line; empty when it is to be left out. */
  readonly reads: string;
}

/** Edits offered to a person, never applied on their own. */
export interface Suggestion extends Fix {
  readonly message: string;
}

/** The headings rules are listed under, in the order of what matters to the customer. */
export const CATEGORIES = [
  'substance',
  'apology',
  'promise',
  'channel',
  'privacy',
  'tone',
  'clarity',
  'length',
  'hygiene',
  'library',
  'conversation',
] as const;

/** The heading a rule is listed under. */
export type Category = (typeof CATEGORIES)[number];

/** What a rule is about, for outputs that list rules beside findings. */
export interface AboutRule {
  /** One sentence: what it flags. */
  readonly description: string;
  /** Why it matters to the customer: Markdown. */
  readonly why: string;
  /** What the preset `recommended` sets it to where the channel is not known. */
  readonly recommended: SeveritySetting;
}

/** What a rule reports, ready to print: every text in it is masked. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One line: what is wrong and what to do. */
  readonly message: string;
  /** Why it hurts the customer or breaks a duty, with a good example. */
  readonly note: string;
  /** Page of the rule. */
  readonly url: string;
  readonly path: string;
  readonly replyId: string;
  readonly start: Point;
  readonly end: Point;
  readonly fix?: Fix;
  readonly suggestions?: readonly Suggestion[];
  /** The fix in offsets of the reply's text, unmasked: for writing, never printed. Present even where `fix` is not possible. */
  readonly repair?: readonly Edit[];
  /** The rendering of a library entry in which it is found, if it is not the usual one. */
  readonly rendering?: 'otherwise' | 'empty' | 'long' | 'right-to-left';
  /** Hash of rule, message, reply and masked words, without the place: it stays the same while the text around changes. */
  readonly fingerprint: string;
  /** Fingerprint of another finding of the reply that reports the same fault: this one is then neither shown nor counted. */
  readonly coveredBy?: string;
  /** What accepts this finding, which is then neither shown nor counted. */
  readonly suppressed?: 'baseline' | 'suppression' | 'directive';
  /** Why a suppression or a directive accepts it, masked. */
  readonly reason?: string;
  /** Ids of rules whose findings this one covers. */
  readonly also?: readonly string[];
  /** The slots of the message. */
  readonly data: Readonly<Record<string, string | number>>;
  /** What the rule is about: the same object for all its findings. Not part of the JSON report. */
  readonly about: AboutRule;
  /** The masked source line or lines for a code frame; offsets are into `text`. Not part of the JSON report. */
  readonly frame: { readonly text: string; readonly firstLine: number; readonly start: number; readonly end: number };
}

/** The categories in which teams rate replies. */
export type ScoreCategory = 'greeting' | 'empathy' | 'solution' | 'closing' | 'tone' | 'clarity' | 'privacy';

/** From 0 to 100, which means nothing to change; a category that does not apply to the reply is absent. */
export type Scores = Readonly<Partial<Record<ScoreCategory, number>>>;

/** What a report on many replies shows of one of them; masked. */
export interface ReplyCard {
  readonly id: string;
  readonly title?: string;
  readonly owner?: string;
  readonly tags: readonly string[];
  readonly scores: Scores;
}

/** The findings of one reply. */
export interface ReplyResult {
  readonly path: string;
  readonly replyId: string;
  /** What was judged. Not masked: nothing prints it as it is. */
  readonly reply: Reply;
  readonly findings: readonly Finding[];
  /** Made when the run is asked for it. */
  readonly card?: ReplyCard;
}

/** Something to know about a run beside its findings: a skipped language, a row that could not be parsed. */
export interface Notice {
  readonly level: 'note' | 'failure';
  /** What it is about. */
  readonly code: NoticeCode;
  /** Empty where no file is to blame. */
  readonly path: string;
  readonly line?: number;
  /** UTF-16 code units from the start of the line, 1-based. */
  readonly column?: number;
  readonly message: string;
}

/** How many records and named files were found and not linted, by reason. */
export interface Skipped {
  /** Internal notes, which no customer gets. */
  readonly internal: number;
  /** Records, and drafts, without a word in them. */
  readonly blank: number;
  /** Rows, lines and documents that could not be parsed. */
  readonly unparsable: number;
  /** Replies that the run did not ask for. */
  readonly unselected: number;
  /** Files that were named, and that the user's own `.care-lintignore` leaves out. */
  readonly ignored: number;
}

/** How many files in folders and of globs were not read, by reason; the largest number first. */
export interface LeftOutFiles {
  /** Files that by their ending hold no replies, by ending; `none` for no ending, `other` for odd ones. */
  readonly unknown: Readonly<Record<string, number>>;
  /** Files that a project keeps for itself, by their usual name: `README`, `package.json`. */
  readonly project: Readonly<Record<string, number>>;
}

/** Counts of a run, taken before `--quiet` hides anything. */
export interface Summary {
  readonly files: number;
  /** Replies that were linted. */
  readonly replies: number;
  /** Distinct rules that ran. */
  readonly rules: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that are accepted; no other count includes them. */
  readonly suppressed: number;
  readonly skipped: Skipped;
  readonly leftOut: LeftOutFiles;
  /** Findings that were fixed before the rest was counted; absent when nothing was to be fixed. */
  readonly fixed?: number;
  /** Absent without a baseline, for a run that writes one, and for one that looks at some replies only. */
  readonly trend?: Trend;
}

/** Everything a run of the programmatic API returns. */
export interface LintResult {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly summary: Summary;
}

/** How many findings only the run has (new), only the baseline has (gone), and both have (same). */
export interface TrendCounts {
  readonly new: number;
  readonly gone: number;
  readonly same: number;
}

/** A run compared with its baseline, in total and by rule. */
export interface Trend extends TrendCounts {
  /** By id; rules without a finding on either side are left out. */
  readonly rules: readonly (TrendCounts & { readonly ruleId: string })[];
}
