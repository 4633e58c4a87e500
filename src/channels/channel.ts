/** How a channel counts the length of a text. Each id names one counter in `counters.ts`. */
export type CounterId =
  | 'x-weighted'
  | 'x-classic'
  | 'mastodon'
  | 'characters'
  | 'code-points'
  | 'graphemes'
  | 'utf-16'
  | 'utf-8-bytes'
  | 'threads'
  | 'sms-segments';

/** Who can read what is sent to a channel; `unknown` when no channel is named. */
export type Audience = 'public' | 'private' | 'unknown';

/** One limit of a channel, and how it is counted. A channel may have several limits; all of them apply. */
export interface ChannelLimit {
  readonly counter: CounterId;
  /** Largest allowed value, in the counter's unit. */
  readonly max: number;
  /** True when going over is advice, not a refusal by the platform. */
  readonly advisory?: boolean;
}

/**
 * What a review site may object to in an answer. `gift` vouchers, discounts, free things; `money` a refund or a payment offered;
 * `promotion` advertising; `rating` a request to change, remove or raise a review; `fraud-claim` calling a review fake;
 * `site-talk` words to or about the site; `list` bullets and numbers; `phone` telephone numbers.
 */
export type ObjectionId = 'gift' | 'money' | 'promotion' | 'rating' | 'fraud-claim' | 'site-talk' | 'list' | 'phone';

/** The rules of a review site for answers, as far as a reader of the text alone can tell. */
export interface AnswerPolicy {
  readonly objectsTo: readonly ObjectionId[];
  /** The document that states these rules. */
  readonly source: string;
  readonly verified: 'primary' | 'secondary';
  /** ISO date on which the document was last read. */
  readonly asOf: string;
}

/** Where a reply is sent. All profiles are data, in the files `profiles-*.ts`. */
export interface ChannelProfile {
  readonly id: string;
  readonly name: string;
  readonly audience: Audience;
  readonly reviewSite: boolean;
  /** What the site objects to in answers; absent where it states no such rules. */
  readonly answerPolicy?: AnswerPolicy;
  readonly limits: readonly ChannelLimit[];
  /** True when mentions at the start of a reply do not count towards the limit. */
  readonly leadingMentionsFree: boolean;
  /** What writers call the private route of this channel: "DM". */
  readonly privateRoute?: string;
  /** How many messages in a row are acceptable for one answer. */
  readonly maxParts: number;
  /** Where the figures come from: a document, a repository, a page. */
  readonly source: string;
  /** Whether the figures were read in a primary source, in secondary sources only, or not at all. */
  readonly verified: 'primary' | 'secondary' | 'unverified';
  /** ISO date on which the source was last read. */
  readonly asOf: string;
}

/** Fields that most channels share, with their defaults in `find-channel.ts`. */
type Defaulted = 'reviewSite' | 'leadingMentionsFree' | 'asOf';

/** A profile as it is written down: it may leave out what most channels share. */
export type ProfileEntry = Omit<ChannelProfile, Defaulted> & Partial<Pick<ChannelProfile, Defaulted>>;

/** What `measureLength` returns: how much of a channel's limit a text uses. */
export interface Length {
  /** In `unit`. For several limits: the one nearest to, or furthest over, its maximum. */
  readonly used: number;
  /** `null` where the channel has no limit we know of. */
  readonly limit: number | null;
  readonly unit: string;
  readonly counter: CounterId;
  readonly over: boolean;
  /** Offset in the text (UTF-16 code units) from which it no longer fits; absent when it fits. */
  readonly overflowStart?: number;
  /** SMS only: which alphabet, how many messages, and the character that forced UCS-2. */
  readonly sms?: {
    readonly encoding: 'gsm-7' | 'ucs-2';
    readonly segments: number;
    readonly forcedBy?: { readonly character: string; readonly start: number; readonly end: number };
  };
}
