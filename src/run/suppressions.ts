import { dirname } from 'node:path';
import type { Finding, Notice, Reply } from '../base/types.js';
import { quote } from '../base/mistakes.js';
import { isFile } from '../config/find-config.js';
import type { FileSettings } from '../config/settings.js';
import { shownPath } from '../sources/find.js';
import { readSource } from '../sources/read.js';
import type { SuppressionUse, Suppressor } from '../suppressions/suppressor.js';
import { besideConfig, pathFrom } from './beside-config.js';
import type { Source } from './find-sources.js';

/** The suppressions of a run: one file for each config. */
export interface RunSuppressions {
  /** Finds and reads the suppressions of a source. Throws UserError `config` and `input`. */
  open(source: Source, settings: FileSettings): Promise<void>;
  /** Marks the findings of a reply that are not to be shown. */
  suppress(reply: Reply, findings: readonly Finding[]): readonly Finding[];
  /** What is to be said of entries that hide nothing, when all are read; `said` is what the run says of its files. */
  notices(said: readonly Notice[]): readonly Notice[];
}

/** What a run does with suppressions. */
interface SuppressionOptions {
  readonly cwd: string;
  readonly now: Date;
  /** Entries that hide nothing are failures. */
  readonly reportUnusedSuppressions: boolean;
  /** True for a run that looks at some replies of a file only. */
  readonly isNarrow: boolean;
}

const NAME = 'care-lint-suppressions.yaml';

interface OpenSuppressions {
  /** As the user is shown it. */
  readonly path: string;
  /** Absolute folder that its addresses are relative to. */
  readonly folder: string;
  readonly suppressor: Suppressor;
}

/** Starts with none. */
export function createSuppressions({
  cwd,
  now,
  reportUnusedSuppressions: isStrict,
  isNarrow,
}: SuppressionOptions): RunSuppressions {
  const byFile = new Map<string, OpenSuppressions | undefined>();
  const files = new Map<string, { readonly own: OpenSuppressions; readonly path: string }>();

  async function read(file: string, settings: FileSettings): Promise<OpenSuppressions | undefined> {
    if (!isFile(file)) return undefined;
    const path = shownPath(file, cwd);
    const { readSuppressions } = await import('../config/read-suppressions.js');
    const { createSuppressor } = await import('../suppressions/suppressor.js');
    const suppressions = await readSuppressions(path, readSource(path, file).text, settings.suppressionPolicy);
    const suppressor = createSuppressor(suppressions, now.toISOString().slice(0, 10));
    return { path, folder: dirname(file), suppressor };
  }

  return {
    async open({ path }, settings) {
      const file = besideConfig(settings, cwd, NAME);
      if (!byFile.has(file)) byFile.set(file, await read(file, settings));
      const own = byFile.get(file);
      if (own !== undefined) files.set(path, { own, path: pathFrom(own.folder, cwd, path) });
    },
    suppress(reply, findings) {
      const file = files.get(reply.path);
      if (file === undefined) return findings;
      const start = `${reply.path}#`;
      const isNumbered = reply.id.startsWith(start);
      const address = `${file.path}#${isNumbered ? reply.id.slice(start.length) : reply.id}`;
      return file.own.suppressor.suppress(isNumbered ? [address] : [reply.id, address], findings);
    },
    notices(said) {
      const failed = new Set(said.filter(({ level }) => level === 'failure').map(({ path }) => path));
      const read = new Set([...files].flatMap(([name, { path }]) => (failed.has(name) ? [] : [path])));
      const messageOf = (use: SuppressionUse) => messageAbout(use, { read, isStrict, isNarrow });
      return [...byFile.values()].flatMap((one) =>
        (one?.suppressor.uses() ?? []).flatMap((use): readonly Notice[] => {
          const message = messageOf(use);
          if (one === undefined || message === undefined) return [];
          return [
            {
              level: isStrict ? 'failure' : 'note',
              code: 'unused-suppression',
              path: one.path,
              line: use.suppression.line,
              message,
            },
          ];
        }),
      );
    },
  };
}

/** What is wrong with an entry that hides nothing. A run that does not see all replies cannot tell that one is unused. */
function messageAbout(
  { suppression: { reply, rules, owner, until }, isOver, hasReply, isUsed }: SuppressionUse,
  {
    read,
    isStrict,
    isNarrow,
  }: { readonly read: ReadonlySet<string>; readonly isStrict: boolean; readonly isNarrow: boolean },
): string | undefined {
  const about = `${rules.join(', ')} on ${quote(reply)}${owner === undefined ? '' : `, owner ${quote(owner)}`}`;
  if (isOver) return `It ended with ${until}, and hides nothing any more (${about}).`;
  if (isUsed || isNarrow) return undefined;
  const [file = ''] = reply.split('#');
  if (!hasReply && (isStrict || read.has(file))) return `There is no reply ${quote(reply)} (${about}).`;
  return isStrict ? `It hides nothing (${about}).` : undefined;
}
