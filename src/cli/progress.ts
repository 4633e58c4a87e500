import { statSync } from 'node:fs';
import type { RunProgress } from '../run/run-settings.js';
import type { Io, OutputStream } from './io.js';

/** A line on stderr that shows how far a run is; at the end it is erased. */
export interface ProgressLine {
  /** Shows the line once the run has lasted a second, and updates it at most ten times a second. */
  readonly show: (progress: RunProgress) => void;
  /** The streams of the run: text for a terminal replaces the line. */
  readonly streams: Pick<Io, 'stdout' | 'stderr'>;
  /** Erases the line. */
  readonly end: () => void;
}

/** A shorter run shows no line. */
const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;
/** Below this share, the time left is not shown: the first replies are slow. */
const LEAST_SHARE = 0.02;
/** Back to the start of the line, and erase it (ECMA-48). */
const ERASE = '\r\u001b[K';

/** Starts the clock. */
export function createProgressLine({ stdout, stderr, now }: Pick<Io, 'stdout' | 'stderr' | 'now'>): ProgressLine {
  const started = now().getTime();
  let passStarted = started;
  let shownAt = started;
  let isShown = false;
  /** A report may have stopped in the middle of a line, which must not be erased. */
  let isMidLine = false;
  let shareOf = createShare();

  function end(): void {
    if (isShown) stderr.write(ERASE);
    isShown = false;
  }

  function around(stream: OutputStream): OutputStream {
    if (!stream.isTTY) return stream;
    return {
      isTTY: true,
      get columns() {
        return stream.columns;
      },
      get isClosed() {
        return stream.isClosed;
      },
      write(text) {
        if (text === '') return;
        end();
        stream.write(text);
        isMidLine = !text.endsWith('\n');
      },
    };
  }

  return {
    show(progress) {
      const time = now().getTime();
      if (progress.replies === 1) {
        passStarted = time;
        shareOf = createShare();
      }
      if (time - started < PATIENCE_MS || time - shownAt < INTERVAL_MS || isMidLine) return;
      shownAt = time;
      isShown = true;
      const line = progressInWords(progress, time - passStarted, shareOf(progress));
      stderr.write(ERASE + line.slice(0, (stderr.columns ?? 80) - 1));
    },
    streams: { stdout: around(stdout), stderr: around(stderr) },
    end,
  };
}

/** `3 of 12 files, 1204 replies, 310/s, 14 s left`; without the time left where it is not known. */
function progressInWords({ files, file, replies }: RunProgress, ms: number, share: number | undefined): string {
  const leftSeconds = share === undefined || share < LEAST_SHARE ? undefined : (ms * (1 / share - 1)) / 1000;
  return [
    ...(files.length > 1 ? [`${file + 1} of ${files.length} files`] : []),
    replies === 1 ? '1 reply' : `${replies} replies`,
    ...(ms === 0 ? [] : [`${Math.round((1000 * (replies - 1)) / ms)}/s`]),
    ...(leftSeconds === undefined ? [] : [timeLeft(leftSeconds)]),
  ].join(', ');
}

function timeLeft(seconds: number): string {
  if (seconds < 1) return 'almost done';
  return seconds < 90 ? `${Math.round(seconds)} s left` : `${Math.round(seconds / 60)} min left`;
}

/**
 * The share of the files that was read, from 0 to 1, by their bytes and the place of the reply; `undefined` with stdin. Places
 * count UTF-16 code units, so the share is a little low when a file is not ASCII.
 */
function createShare(): (progress: RunProgress) => number | undefined {
  let bytes: readonly (number | undefined)[] | undefined;
  return ({ files, file, reply }) => {
    bytes ??= files.map(sizeOf);
    let all = 0;
    let read = 0;
    for (const [at, size] of bytes.entries()) {
      if (size === undefined) return undefined;
      all += size;
      if (at < file) read += size;
      else if (at === file) read += Math.min(size, reply.map.toSource({ start: 0, end: 0 }).start);
    }
    return all === 0 ? undefined : read / all;
  };
}

/** Bytes of a file; `undefined` for stdin, and for a file that is gone, which the run reports. */
function sizeOf(path: string | undefined): number | undefined {
  try {
    return path === undefined ? undefined : statSync(path).size;
  } catch {
    return undefined;
  }
}
