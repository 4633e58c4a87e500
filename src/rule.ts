import type { GenericSchema, InferInput, InferOutput } from 'valibot';
import type { Category, Customer, Edit, Reply, Severity, SeveritySetting, Span, Turn } from './base/types.js';
import type { ChannelProfile } from './channels/channel.js';
import type { ActKind, Reading } from './language/reading.js';
import type { BrandContacts } from './personal-data/index.js';
import type { RenderingId } from './templates/template-parts.js';

/** One severity, or one by who can read the channel. `unknown` (no channel named) defaults to `private`. */
export type SeverityByAudience =
  | SeveritySetting
  | { readonly public: SeveritySetting; readonly private: SeveritySetting; readonly unknown?: SeveritySetting };

/** One thing a rule can say. Both texts may hold `{slots}`. */
export interface MessageTemplate {
  /** One line, at most 100 characters before slots: what stands there and what to do. */
  readonly message: string;
  /** Why it hurts the customer or breaks a duty, and one good example. */
  readonly note: string;
}

/** What a rule can say, by message id. */
type MessageTemplates = Readonly<Record<string, MessageTemplate>>;

type SlotsIn<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsIn<Rest> : never;

/** The values a message needs: exactly the slots of its two texts. */
export type Slots<Template extends MessageTemplate> = Readonly<
  Record<SlotsIn<Template['message']> | SlotsIn<Template['note']>, string | number>
>;

/** A slot. `{{name}}` is no slot: it quotes a placeholder. */
export const SLOT = /(?<!\{)\{([^{}]{1,60})\}(?!\})/g;

/** Names of the slots of a message or note, in order, each once. */
export function slotsOf(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(SLOT), ([, slot = '']) => slot))];
}

/** What a rule hands to `context.report`. Spans are offsets in `reading.text`. */
export type Report<Messages extends MessageTemplates> = {
  [Id in keyof Messages & string]: {
    readonly messageId: Id;
    readonly span: Span;
    /** An edit that is safe to apply unseen. */
    readonly fix?: readonly Edit[];
    /** True for a finding that is likely and not sure: where the rule is set to error, it becomes a warning. */
    readonly isUnsure?: boolean;
    /** Edits offered to a person. Neither these nor `fix` ever invent a fact. */
    readonly suggestions?: readonly { readonly message: string; readonly edits: readonly Edit[] }[];
  } & ([keyof Slots<Messages[Id]>] extends [never]
    ? { readonly data?: undefined }
    : { readonly data: Slots<Messages[Id]> });
}[keyof Messages & string];

/** What a rule may see beside the reading. */
export interface RuleContext<Options, Messages extends MessageTemplates> {
  readonly options: Options;
  readonly channel: ChannelProfile;
  /** The brand's own contact data, from the config. */
  readonly contacts: (BrandContacts & { readonly regions?: readonly string[] }) | undefined;
  /** The moment of the run, or the one that `--now` names: rules never ask the clock. */
  readonly now: Date;
  /** With which values the placeholders of a library entry are filled; absent for a text as it is written. */
  readonly rendering?: RenderingId | undefined;
  report(report: Report<Messages>): void;
}

/** A reply of a library, as rules that compare replies see it. */
export interface LibraryEntry {
  /** Its text is the template, with its placeholders as written. */
  readonly reply: Reply;
  /** BCP 47 tag that the source, the config or the command line gives it. */
  readonly locale: string | undefined;
  /** BCP 47 language of the corpus it was read by; `undefined` when care-lint has none for it. */
  readonly language: Reading['language'];
  /** Kinds of act that occur in it. */
  readonly kinds: ReadonlySet<ActKind>;
}

/** What a rule that compares replies may see beside them. */
export interface LibraryContext<Options, Messages extends MessageTemplates> {
  readonly options: Options;
  /** The moment of the run, or the one that `--now` names. */
  readonly now: Date;
  /** Reports on one of the entries; spans are offsets in its `reply.text`. */
  report(entry: LibraryEntry, report: Report<Messages>): void;
}

/** Facts about a rule, for presets, docs and `care-lint rules`. Without a parameter, those of a rule without strict options. */
export interface RuleMeta<StrictOptions = never> {
  /** One sentence: what it flags. */
  readonly description: string;
  readonly category: Category;
  readonly recommended: SeverityByAudience;
  readonly strict: SeverityByAudience;
  /** Options the presets `strict` and `all` give it in place of the defaults. */
  readonly strictOptions?: StrictOptions;
  /** `lexicon`: reads wording, so it runs only on languages care-lint has a corpus for. `any`: runs on every text. */
  readonly language: 'lexicon' | 'any';
  /**
   * Which text of a library entry with placeholders it sees: the `template` as written; the `rendering` with usual values
   * (when absent); or `every-rendering`: empty, very long and right-to-left values too.
   */
  readonly judges?: 'template' | 'rendering' | 'every-rendering';
  /** What it needs beside the reply: without the conversation before it, or without the customer's name, it reports nothing. */
  readonly needs?: 'thread' | 'thread or customer';
  /**
   * Rules that report the same fault in another way, by id: `words` where both mark some of the same words, `reply` wherever
   * both report in one reply. Then only the stronger finding is shown, and it names the other.
   */
  readonly partOf?: Readonly<Record<string, 'words' | 'reply'>>;
  /** Why it matters to the customer: Markdown, two or three sentences. */
  readonly why: string;
  /** What it leaves alone on purpose: Markdown list items. */
  readonly nearMisses: readonly string[];
  /** Research, guidance, platform rules. */
  readonly sources: readonly string[];
  /** When to switch it off. */
  readonly whenNotToUse?: string;
}

interface RuleFacts<Schema extends GenericSchema, Messages extends MessageTemplates> {
  /** kebab-case; equals its folder. */
  readonly id: string;
  readonly meta: RuleMeta<NoInfer<InferInput<Schema>>>;
  readonly messages: Messages;
  /** valibot schema with defaults and descriptions; one source for type, check and docs. */
  readonly options?: Schema;
}

/** A rule that judges one reply. Stateless between replies. */
export interface ReplyRule<
  Schema extends GenericSchema = GenericSchema,
  Messages extends MessageTemplates = MessageTemplates,
> extends RuleFacts<Schema, Messages> {
  check(reading: Reading, context: RuleContext<InferOutput<Schema>, Messages>): void;
  readonly checkLibrary?: undefined;
}

/** A rule that compares all entries of a library; runs once, when all are read. */
export interface LibraryRule<
  Schema extends GenericSchema = GenericSchema,
  Messages extends MessageTemplates = MessageTemplates,
> extends RuleFacts<Schema, Messages> {
  checkLibrary(entries: readonly LibraryEntry[], context: LibraryContext<InferOutput<Schema>, Messages>): void;
  readonly check?: undefined;
}

/** A rule of either kind. */
export type Rule = ReplyRule | LibraryRule;

/** A rule that is on for a reply, and how. */
export interface ActiveRule {
  /** As users name it: `plugin-name/rule-id` for rules of plugins. */
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Severity;
  /** Checked with the rule's schema, defaults filled in. */
  readonly options: unknown;
}

/** Gives a rule its types: slots of messages and options are checked where it reports. */
export function defineRule<
  const Messages extends MessageTemplates,
  const Schema extends GenericSchema = GenericSchema<Record<string, never>>,
>(rule: ReplyRule<Schema, Messages>): ReplyRule<Schema, Messages> {
  return rule;
}

/** The same for a rule that compares the entries of a library. */
export function defineLibraryRule<
  const Messages extends MessageTemplates,
  const Schema extends GenericSchema = GenericSchema<Record<string, never>>,
>(rule: LibraryRule<Schema, Messages>): LibraryRule<Schema, Messages> {
  return rule;
}

/** One example of a rule: test, documentation and `explain` output at once. */
export interface Case {
  /** The reply, as the customer would get it. */
  readonly text: string;
  /** Why it is here, when that is not plain. */
  readonly title?: string;
  readonly channel?: string;
  readonly kind?: 'draft' | 'library';
  /** Title of the entry, in a library. */
  readonly replyTitle?: string;
  readonly tags?: readonly string[];
  /** What the customer wrote last, or the whole thread. */
  readonly customer?: string;
  readonly thread?: readonly Turn[];
  readonly customerName?: string;
  /** What else is known of the customer. */
  readonly customerData?: Omit<Customer, 'name'>;
  /** Who answers. */
  readonly agentName?: string;
  /** Stars the customer gave, 1 to 5. */
  readonly rating?: number;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The moment of the run, ISO 8601; some fixed day when absent. */
  readonly now?: string;
}

/** A case that must give findings: each with its message id and the exact text it marks. */
export interface InvalidCase extends Case {
  readonly findings: readonly { readonly messageId: string; readonly marked: string; readonly fixed?: string }[];
  /** A better reply to the same customer, written with invented facts; shown in the docs and must itself be valid. */
  readonly better?: string;
}

/** The examples of a rule. */
export interface Cases {
  readonly valid: readonly Case[];
  readonly invalid: readonly InvalidCase[];
}

/** Gives a cases file its types. */
export function defineCases(cases: Cases): Cases {
  return cases;
}

/** An entry of the library in a case. */
export interface CaseEntry {
  readonly id: string;
  /** The template, with its placeholders as written. */
  readonly text: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  /** BCP 47 tag. */
  readonly locale?: string;
  readonly channel?: string;
}

/** One example of a rule that compares entries: a small library. */
export interface LibraryCase {
  readonly entries: readonly CaseEntry[];
  /** Why it is here, when that is not plain. */
  readonly title?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The moment of the run, ISO 8601; some fixed day when absent. */
  readonly now?: string;
}

/** A library that must give findings, in the order of its entries: on which, with which message, on which text. */
export interface InvalidLibraryCase extends LibraryCase {
  readonly findings: readonly {
    readonly id: string;
    readonly messageId: string;
    readonly marked: string;
    readonly fixed?: string;
  }[];
}

/** The examples of a rule that compares entries. */
export interface LibraryCases {
  readonly valid: readonly LibraryCase[];
  readonly invalid: readonly InvalidLibraryCase[];
}

/** Gives a cases file of a rule that compares entries its types. */
export function defineLibraryCases(cases: LibraryCases): LibraryCases {
  return cases;
}
