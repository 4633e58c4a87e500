import { checkReply } from '../engine/check-reply.js';
import { unreadNotice } from '../sources/read.js';
import { openReply } from './read-replies.js';
import type { RunSettings, RunSource } from './run-settings.js';
import type { Tally } from './tally.js';

/** Reads and judges the replies of every source. */
export async function judgeSources(sources: readonly RunSource[], run: RunSettings, tally: Tally): Promise<void> {
  const files = sources.map(({ source }) => source.absolute);
  let judged = 0;
  for (const [file, { source, settings, read }] of sources.entries()) {
    tally.files++;
    try {
      for await (const { replies, notices, leftOut, ignoredColumns } of read()) {
        tally.notices.push(...notices);
        tally.skip(leftOut);
        settings.useColumns(ignoredColumns ?? []);
        for (const reply of replies) {
          if (!run.selection.takes(reply)) tally.skip({ unselected: 1 });
          else {
            await run.suppressions.loadReaderFor(reply);
            const opened = await openReply(reply, settings, run);
            tally.add(opened, checkReply(opened.views, opened.settings));
            judged++;
            run.onProgress?.({ replies: judged, files, file, reply });
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
