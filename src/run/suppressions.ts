import { dirname } from 'node:path';
import { UserError } from '../base/errors.js';
import { quote } from '../base/mistakes.js';
import type { Finding, Notice, Reply } from '../base/types.js';
import { isFile } from '../config/find-config.js';
import type { FileSettings } from '../config/settings.js';
import { shownPath } from '../sources/find.js';
import { readSource } from '../sources/read.js';
import type { Directives } from '../suppressions/directives.js';
import type { SuppressionPolicy, SuppressionUse, Suppressor } from '../suppressions/suppression.js';
import { besideConfig, pathFrom, type Source } from './find-sources.js';

/** The suppressions of a run: one file for each config, and the directives in the sources. */
export interface RunSuppressions {
  /** Finds and reads the suppressions of a source. Throws UserError `config` and `input`. */
  open(source: Source, settings: FileSettings): Promise<void>;
  /** Marks the findings of a reply that are not to be shown. */
  suppress(reply: Reply, findings: readonly Finding[]): readonly Finding[];
  /** Loads the reader of directives, when a reply has some. Call it before `suppress`. */
  loadReaderFor(reply: Reply): Promise<void>;
  /** Forgets the directives seen so far: all replies are judged once more. */
  restart(): void;
  /**
   * The notices of the run, and those about suppressions that hide nothing or are wrong. Call it when all sources are read.
   */
  finish(notices: readonly Notice[]): readonly Notice[];
}

/** How a run treats suppressions. */
interface SuppressionOptions {
  readonly cwd: string;
  readonly now: Date;
  /** True reports every entry that hides nothing as a failure. */
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
  /** True when its config reports entries that hide nothing as failures. */
  readonly isStrict: boolean;
  readonly suppressor: Suppressor;
}

/** Starts without suppressions. */
export function createSuppressions({
  cwd,
  now,
  reportUnusedSuppressions: shouldReportAll,
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

  const isStrictIn = (path: string): boolean => shouldReportAll || policies.get(path)?.isStrict === true;
  /** A directive that a format could not place is a failure in a strict file. */
  const withLevelOfFile = (notice: Notice): Notice =>
    notice.code === 'directive-lost' && isStrictIn(notice.path) ? { ...notice, level: 'failure' } : notice;

  return {
    async open({ path }, settings) {
      const policy = settings.suppressionPolicy;
      policies.set(path, { ...policy, isStrict: shouldReportAll || policy.isStrict });
      const file = besideConfig(settings, cwd, NAME);
      if (!byFile.has(file)) byFile.set(file, await read(file, settings));
      const own = byFile.get(file);
      if (own !== undefined) files.set(path, { own, path: pathFrom(own.folder, cwd, path) });
    },
    async loadReaderFor({ directives: besideText, text }) {
      if (besideText === undefined && !text.includes('care-lint')) return;
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
    finish(notices) {
      const failed = new Set(notices.filter(({ level }) => level === 'failure').map(({ path }) => path));
      const read = new Set([...files].flatMap(([name, { path }]) => (failed.has(name) ? [] : [path])));
      const opened = [...byFile.values()].filter((one) => one !== undefined);
      const beside = opened.flatMap(({ path, isStrict, suppressor }) =>
        suppressor.uses().flatMap((use): readonly Notice[] => {
          const about = messageAbout(use, { read, isNarrow, shouldReportAll, isStrict });
          if (about === undefined) return [];
          const level = shouldReportAll || isStrict ? 'failure' : 'note';
          return [{ level, ...about, path, line: use.suppression.line }];
        }),
      );
      return [...notices.map(withLevelOfFile), ...(directives?.notices(isNarrow) ?? []), ...beside];
    },
  };
}

/** What is wrong with an entry that hides nothing. A run that looks at some replies only cannot know that one is unused. */
function messageAbout(
  { suppression: { reply, rules, owner, until }, isOver, hasReply, isUsed }: SuppressionUse,
  { read, shouldReportAll, isStrict, isNarrow }: AboutOptions,
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
  if (!hasReply && (shouldReportAll || read.has(file)))
    return { code, message: `There is no reply ${quote(reply)} (${about}).` };
  return shouldReportAll || (isStrict && hasReply) ? { code, message: `It hides nothing (${about}).` } : undefined;
}

interface AboutOptions {
  /** Files that were read to their end, as entries name them. */
  readonly read: ReadonlySet<string>;
  readonly isNarrow: boolean;
  /** True when entries about replies that the run did not see are reported too. */
  readonly shouldReportAll: boolean;
  /** True when entries are reported that hide nothing in a reply that the run saw. */
  readonly isStrict: boolean;
}
