import type { Root } from 'nlcst';
import type { Reply, Span } from '../base/types.js';
import type { Label } from './labels.js';
import type { Scored } from './reader.js';

/** Stretches that are not prose. No pattern of words looks into them; only their kind is known. */
export type TokenKind =
  | 'placeholder'
  | 'link'
  | 'email-address'
  | 'mention'
  | 'hashtag'
  | 'emoji'
  | 'quote'
  | 'signature'
  | 'part-marker';

/** A stretch of a text that is not prose. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** Where a customer is sent. */
export type Route = 'dm' | 'phone' | 'email' | 'form' | 'chat' | 'store' | 'site' | 'app' | 'team' | 'link';

/**
 * What an apology is for. `named` a fault one could check; `stock` the inconvenience, the experience, the trouble;
 * `feeling` how the customer feels; `condition` "sorry if"; `pointer` "sorry about that", or a bare "sorry".
 */
export type ApologyObject = 'named' | 'stock' | 'feeling' | 'condition' | 'pointer';

/** What words may name, whatever their sentence does: a time, an amount, a private route. `words/en-slots.ts` explains each. */
export type SlotName =
  | 'time'
  | 'amount'
  | 'facts'
  | 'soon'
  | 'owner'
  | 'comeBack'
  | 'look'
  | 'trigger'
  | 'event'
  | 'inReturn'
  | 'ourPart'
  | 'noPromise'
  | 'beingDone'
  | 'leaveTaking'
  | 'privateRoute'
  | 'directMessage'
  | 'owned'
  | 'sorry'
  | 'sorryForStock'
  | 'madeSpecific'
  | 'sorryForFeeling'
  | 'sorryIf'
  | 'message';

/** `start` and `end` are those of the clause that does it. */
interface ActBase extends Span {
  /** What the sentence was read as. */
  readonly label: Label;
  /** How sure that is: log odds, 0 is an even chance. */
  readonly score: number;
}

/** An act without slots. */
export type PlainActKind =
  | 'greeting'
  | 'empathy'
  | 'thanks'
  | 'acknowledgement'
  | 'values'
  | 'hope'
  | 'offer-of-help'
  | 'feedback-noted'
  | 'explanation'
  | 'remedy-done'
  | 'instruction'
  | 'status-fact'
  | 'plea'
  | 'praise-request'
  | 'closing'
  | 'small-talk'
  | 'privacy-warning'
  | 'blame'
  | 'dismissal';

/**
 * What a stretch of a sentence does for the customer, with its slots.
 * Acts: ISO 24617-2; Oraby et al. 2017 for customer service.
 */
export type Act = ActBase &
  (
    | { readonly kind: PlainActKind }
    | { readonly kind: 'apology'; readonly object: ApologyObject; readonly owned: boolean }
    | { readonly kind: 'compensation'; readonly amount: boolean }
    | {
        readonly kind: 'commitment';
        readonly owner: boolean;
        readonly time: boolean;
        /** Depends on an event, mostly the customer's next message. */
        readonly trigger: boolean;
        /** `come-back`: we will be in touch; `look`: we will look into it; `do`: something the customer will notice. */
        readonly effort: 'come-back' | 'look' | 'do';
      }
    | { readonly kind: 'question'; readonly narrowing: boolean }
    | {
        readonly kind: 'hand-off';
        readonly route: Route;
        /** Says what we will do there, why that route is needed, or what to bring. */
        readonly purpose: boolean;
        /** Names what to bring. */
        readonly facts: boolean;
        /** Gives the number, address or link. */
        readonly details: boolean;
      }
    | { readonly kind: 'refusal'; readonly alternative: boolean }
    | {
        readonly kind: 'personal-data-request';
        readonly datum: string;
        readonly secret: boolean;
        readonly privateRoute: boolean;
      }
  );

/** The kind of an act: its label, without what its slots say. */
export type ActKind = Act['kind'];

/** One sentence, with what it does. */
export interface Sentence extends Span {
  /** What it was read as, surest first; empty when no label fits: unknown is an honest answer. */
  readonly labels: readonly Scored[];
  /** Log odds that it gives the customer something to use. */
  readonly concrete: number;
  /** The same of its clause that most likely does: a long sentence may hide it. */
  readonly mostConcrete: number;
  readonly acts: readonly Act[];
}

/** What the last customer turn does. */
export type TurnClass = 'problem' | 'request' | 'question' | 'suggestion' | 'closing' | 'praise' | 'chat';

/** What a library entry is kept for. `frame`: a greeting or closing, sent before or after an answer. */
export type Topic = 'frame' | 'complaint' | 'courtesy';

/** A reply, understood once. Rules only ask questions of it. All spans are offsets in `text`. */
export interface Reading {
  readonly reply: Reply;
  readonly text: string;
  /**
   * `text` in lower case, with straight quotes and plain blanks. The private-use character of its kind stands for every
   * character of a token (see `normal-text.ts`). Both texts have the same length, so offsets hold in both.
   */
  readonly normal: string;
  /** nlcst tree; tokens are SourceNodes with `data.kind`. */
  readonly tree: Root;
  readonly tokens: readonly Token[];
  /** BCP 47 language it was read in; `undefined` when care-lint has no corpus for it. */
  readonly language: 'en' | undefined;
  /** Empty when `language` is undefined. */
  readonly sentences: readonly Sentence[];
  /** All acts of all sentences, in text order. */
  readonly acts: readonly Act[];
  /** Kinds of act that occur: the cheap test before any other. */
  readonly kinds: ReadonlySet<ActKind>;
  /** What the customer's last turn does; `undefined` without a thread. */
  readonly turn: TurnClass | undefined;
  /** True when the customer's last turn surely waits for something: help, an answer, a thing done. False without a thread. */
  readonly isWaiting: boolean;
  /** True when something went wrong for the customer, by their turns, rating or topic, and by what the reply does. */
  readonly isAboutProblem: boolean;
  /** What a library entry is kept for, where its title, tags or id say so. */
  readonly topic: Topic | undefined;
  /** True when a stretch of the reply names what a slot is about: a time, an amount, a private route. */
  has(slot: SlotName, span: Span): boolean;
}
