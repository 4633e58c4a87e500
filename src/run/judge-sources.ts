import type { FileSettings } from '../config/settings.js';
import { checkReply } from '../engine/check-reply.js';
import type { Finding, Reply } from '../base/types.js';
import { unreadNotice } from '../sources/read.js';
import type { Source } from './find-sources.js';
import { openReply } from './open-reply.js';
import type { Batch } from '../formats/format.js';
import type { Selection } from './selection.js';
import type { Tally } from './tally.js';

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
  readonly selection: Selection;
  /** False for a source in which what reads as a slip of a writer may be code. */
  readonly isFixable: (path: string) => boolean;
  readonly withCards: boolean;
  /** Marks the findings of a reply that are neither to be shown nor to be fixed. */
  readonly suppress: (reply: Reply, findings: readonly Finding[]) => readonly Finding[];
}

/** Reads and judges the replies of every source. */
export async function judgeSources(sources: readonly RunSource[], run: RunSettings, tally: Tally): Promise<void> {
  for (const { source, settings, read } of sources) {
    tally.files++;
    try {
      for await (const { replies, notices, leftOut, ignoredColumns } of read()) {
        tally.notices.push(...notices);
        tally.skip(leftOut);
        settings.useColumns(ignoredColumns ?? []);
        for (const reply of replies) {
          if (!run.selection.takes(reply)) tally.skip({ unselected: 1 });
          else {
            const opened = await openReply(reply, settings, run.now);
            tally.add(opened, checkReply(opened.views, opened.settings));
          }
        }
      }
    } catch (error) {
      if (sources.length === 1) throw error;
      tally.notices.push(unreadNotice(source.path, error));
    }
    tally.notices.push(...settings.notices());
  }
}
