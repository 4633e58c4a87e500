import type { Reply } from '../base/types.js';
import type { FileSettings } from '../config/settings.js';
import type { Batch } from '../formats/format.js';
import type { Source } from './find-sources.js';
import type { Conversations } from './open-conversations.js';
import type { Selection } from './selection.js';
import type { RunSuppressions } from './suppressions.js';

/** A source of a run, the settings that hold for it, and its replies. */
export interface RunSource {
  readonly source: Source;
  readonly settings: FileSettings;
  /** Reads the replies, once. Throws UserError `input` and `format`. */
  readonly read: () => AsyncIterable<Batch>;
}

/** What is the same for every reply of a run. */
export interface RunSettings {
  readonly now: Date;
  readonly conversations: Pick<Conversations, 'of'>;
  readonly selection: Selection;
  /** Findings that they hide are neither shown nor fixed. */
  readonly suppressions: RunSuppressions;
  /** False for a file of an unknown kind: what looks like a slip of a writer may be code there. */
  readonly isFixable: (path: string) => boolean;
  /** True when each result gets its card. */
  readonly withCards: boolean;
  /** Called after each reply that was judged. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** How far a run is, after a reply was judged. */
export interface RunProgress {
  /** Replies judged so far. With fixes all are judged twice, and the count starts again at 1. */
  readonly replies: number;
  /** Absolute paths in the order they are read; `undefined` for stdin. */
  readonly files: readonly (string | undefined)[];
  /** Index of the file that the reply is in. */
  readonly file: number;
  /** What was judged. Not masked. */
  readonly reply: Reply;
}
