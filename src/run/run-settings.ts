import type { Finding, Reply } from '../base/types.js';
import type { FileSettings } from '../config/settings.js';
import type { Batch } from '../formats/format.js';
import type { Conversations } from './conversation.js';
import type { Source } from './find-sources.js';
import type { Selection } from './selection.js';

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
  /** Opened with the first reply whose conversation is told elsewhere than in its record. */
  readonly conversations: () => Promise<Conversations>;
  /** True when the run itself tells of a conversation. */
  readonly isTold: boolean;
  readonly selection: Selection;
  /** False for a source in which what reads as a slip of a writer may be code. */
  readonly isFixable: (path: string) => boolean;
  readonly withCards: boolean;
  /** Called with each reply before it is judged: loads what reads its directives. */
  readonly prepare: (reply: Reply) => Promise<void>;
  /** Marks the findings of a reply that are neither to be shown nor to be fixed. */
  readonly suppress: (reply: Reply, findings: readonly Finding[]) => readonly Finding[];
  /** Called after each reply that was judged. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** How far a run is, after a reply was judged. */
export interface RunProgress {
  /** Replies judged so far. With fixes, all are judged twice: then it starts again at 1. */
  readonly replies: number;
  /** Absolute paths in the order they are read; `undefined` for stdin. */
  readonly files: readonly (string | undefined)[];
  /** Index of the file that the reply is in. */
  readonly file: number;
  /** What was judged. Not masked. */
  readonly reply: Reply;
}
