import type { Reply } from '../base/types.js';

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
