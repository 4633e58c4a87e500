import type { Root } from 'nlcst';
import type { Reply, Span } from '../types.js';

/** Stretches that are not prose: opaque to the lexicon, known by kind. */
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

export interface Token extends Span {
  readonly kind: TokenKind;
}

/** Where a customer is sent. `here` is the channel the reply stands in. */
export type Route =
  | 'dm'
  | 'phone'
  | 'email'
  | 'form'
  | 'chat'
  | 'store'
  | 'site'
  | 'app'
  | 'team'
  | 'support'
  | 'link'
  | 'here';

/**
 * What an apology is for. `named` a fault one could check; `stock` the inconvenience, the experience, the trouble;
 * `feeling` how the customer feels; `condition` "sorry if"; `pointer` sorry about this/that; `none` a bare sorry.
 */
export type ApologyObject = 'named' | 'stock' | 'feeling' | 'condition' | 'pointer' | 'none';

interface ActBase extends Span {
  /** Id of the lexicon entry that saw it: the evidence. */
  readonly evidence: string;
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
  | 'sign-off'
  | 'small-talk';

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
        /** Hangs on an event, mostly the customer's next message. */
        readonly trigger: boolean;
        /** `come-back`: we will be in touch; `look`: we will look into it; `do`: something the customer will notice. */
        readonly effort: 'come-back' | 'look' | 'do';
      }
    | { readonly kind: 'question'; readonly narrowing: boolean }
    | {
        readonly kind: 'hand-off';
        readonly route: Route;
        /** Says what we will do there, or why that route is needed. */
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

export type ActKind = Act['kind'];

/** One sentence, with what it does. No act means the detector does not know: `unknown`, an honest answer. */
export interface Sentence extends Span {
  readonly acts: readonly Act[];
  /** Words that no act accounts for, function words left out. */
  readonly unknownWords: readonly Span[];
}

/** What the last customer turn does. */
export type TurnClass = 'problem' | 'request' | 'question' | 'suggestion' | 'closing' | 'chat';

/** A reply, understood once. Rules only ask questions of it. All spans are offsets in `text`. */
export interface Reading {
  readonly reply: Reply;
  readonly text: string;
  /**
   * `text` lower-cased, with straight quotes and plain blanks, and every token replaced by the private-use character of
   * its kind (see `normalise.ts`), as many as it is long: same length, so offsets hold in both.
   */
  readonly normal: string;
  /** nlcst tree; tokens are SourceNodes with `data.kind`. */
  readonly tree: Root;
  readonly tokens: readonly Token[];
  /** BCP 47 language of the lexicon that read it; `undefined` when care-lint has none for this text. */
  readonly language: 'en' | undefined;
  /** Empty when `language` is undefined. */
  readonly sentences: readonly Sentence[];
  /** All acts of all sentences, in text order. */
  readonly acts: readonly Act[];
  /** Kinds of act that occur: the cheap look before anything else. */
  readonly kinds: ReadonlySet<ActKind>;
  /** Class of the last unresolved customer turn; `undefined` when no thread is known. */
  readonly turn: TurnClass | undefined;
  /** True when the thread, or without one the reply itself, shows that something went wrong. */
  readonly isAboutProblem: boolean;
}
