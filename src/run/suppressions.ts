import { dirname } from 'node:path';
import { UserError } from '../base/errors.js';
import type { Finding, Notice, Reply } from '../base/types.js';
import { quote } from '../base/mistakes.js';
import { isFile } from '../config/find-config.js';
import type { FileSettings } from '../config/settings.js';
import { shownPath } from '../sources/find.js';
import { readSource } from '../sources/read.js';
import type { Directives } from '../suppressions/directives.js';
import type { SuppressionPolicy, SuppressionUse, Suppressor } from '../suppressions/suppression.js';
import { besideConfig, pathFrom, type Source } from './find-sources.js';

/** The suppressions of a run: one file for each config, and what sources say of their own replies. */
export interface RunSuppressions {
  /** Finds and reads the suppressions of a source. Throws UserError `config` and `input`. */
  open(source: Source, settings: FileSettings): Promise<void>;
  /** Marks the findings of a reply that are not to be shown. */
  suppress(reply: Reply, findings: readonly Finding[]): readonly Finding[];
  /** Loads what reads the directives of a reply, when it has some. */
  prepare(reply: Reply): Promise<void>;
  /** Forgets what was judged so far: all replies are judged once more. */
  restart(): void;
  /** What the run says of its files, and, when all are read, of suppressions that hide nothing or are wrong. */
  finish(said: readonly Notice[]): readonly Notice[];
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
  /** True when the config makes failures of entries that hide nothing. */
  readonly isStrict: boolean;
  readonly suppressor: Suppressor;
}

/** Starts with none. */
export function createSuppressions({
  cwd,
  now,
  reportUnusedSuppressions: isStrict,
  isNarrow,
}: SuppressionOptions): RunSuppressions {
  const today = now.toISOString().slice(0, 10);
  const byFile = new Map<string, OpenSuppressions | undefined>();
  const policies = new Map<string, SuppressionPolicy>();
  let directives: Directives | undefined;
  const files = new Map<string, { readonly own: OpenSuppressions; readonly path: string }>();

  async function read(file: string, settings: FileSettings): Promise<OpenSuppressions | undefined> {
    const misnamed = file.replace(/yaml$/, 'yml');
    if (isFile(misnamed)) {
      throw new UserError('config', `${shownPath(misnamed, cwd)} is not read`, { hint: `Name it ${NAME}.` });
    }
    if (!isFile(file)) return undefined;
    const path = shownPath(file, cwd);
    const { readSuppressions } = await import('../config/read-suppressions.js');
    const { createSuppressor } = await import('../suppressions/suppression.js');
    const suppressions = await readSuppressions(path, readSource(path, file).text, settings.suppressionPolicy);
    const suppressor = createSuppressor(suppressions, today);
    return { path, folder: dirname(file), isStrict: settings.suppressionPolicy.isStrict, suppressor };
  }

  /** A directive that a format could not place, as the settings of its file have it. */
  const settled = (notice: Notice): Notice =>
    notice.code === 'directive-lost' && isStrictIn(notice.path) ? { ...notice, level: 'failure' } : notice;
  const isStrictIn = (path: string): boolean => isStrict || policies.get(path)?.isStrict === true;

  return {
    async open({ path }, settings) {
      policies.set(path, { ...settings.suppressionPolicy, isStrict: isStrict || settings.suppressionPolicy.isStrict });
      const file = besideConfig(settings, cwd, NAME);
      if (!byFile.has(file)) byFile.set(file, await read(file, settings));
      const own = byFile.get(file);
      if (own !== undefined) files.set(path, { own, path: pathFrom(own.folder, cwd, path) });
    },
    async prepare({ directives: said, text }) {
      if (said === undefined && !text.includes('care-lint')) return;
      directives ??= (await import('../suppressions/directives.js')).createDirectives(today);
    },
    suppress(reply, all) {
      const policy = policies.get(reply.path);
      const findings = policy === undefined ? all : (directives?.suppress(reply, all, policy) ?? all);
      const file = files.get(reply.path);
      if (file === undefined) return findings;
      const start = `${reply.path}#`;
      const isNumbered = reply.id.startsWith(start);
      const address = `${file.path}#${isNumbered ? reply.id.slice(start.length) : reply.id}`;
      return file.own.suppressor.suppress(isNumbered ? [address] : [reply.id, address], findings);
    },
    restart: () => directives?.restart(),
    finish(said) {
      const failed = new Set(said.filter(({ level }) => level === 'failure').map(({ path }) => path));
      const read = new Set([...files].flatMap(([name, { path }]) => (failed.has(name) ? [] : [path])));
      const beside = [...byFile.values()].flatMap((one) =>
        (one?.suppressor.uses() ?? []).flatMap((use): readonly Notice[] => {
          const about = messageAbout(use, { read, isNarrow, isAll: isStrict, isStrict: one?.isStrict === true });
          if (one === undefined || about === undefined) return [];
          const level = isStrict || one.isStrict ? 'failure' : 'note';
          return [{ level, ...about, path: one.path, line: use.suppression.line }];
        }),
      );
      return [...said.map(settled), ...(directives?.notices(isNarrow) ?? []), ...beside];
    },
  };
}

/** What is wrong with an entry that hides nothing. A run that does not see all replies cannot tell that one is unused. */
function messageAbout(
  { suppression: { reply, rules, owner, until }, isOver, hasReply, isUsed }: SuppressionUse,
  { read, isAll, isStrict, isNarrow }: AboutOptions,
): Pick<Notice, 'code' | 'message'> | undefined {
  const about = `${rules.join(', ')} on ${quote(reply)}${owner === undefined ? '' : `, owner ${quote(owner)}`}`;
  if (isOver) {
    return { code: 'suppression-over', message: `It ended with ${until}, and hides nothing any more (${about}).` };
  }
  if (isUsed || isNarrow) return undefined;
  const code = 'suppression-unused';
  const [file = ''] = reply.split('#');
  if (!hasReply && file === reply && read.has(file)) {
    return { code, message: `${quote(file)} is a file: write ${quote(`${file}#*`)} for all its replies (${about}).` };
  }
  if (!hasReply && (isAll || read.has(file))) return { code, message: `There is no reply ${quote(reply)} (${about}).` };
  return isAll || (isStrict && hasReply) ? { code, message: `It hides nothing (${about}).` } : undefined;
}

interface AboutOptions {
  /** Files that were read to their end, as entries name them. */
  readonly read: ReadonlySet<string>;
  readonly isNarrow: boolean;
  /** True when entries for replies that the run does not see are told of too. */
  readonly isAll: boolean;
  /** True when those are told of that hide nothing in a reply that it sees. */
  readonly isStrict: boolean;
}
