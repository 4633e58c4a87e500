import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reporters } from '../../src/reporters/index.js';
import { runCli } from '../cli/fake-io.js';
import { folderWith } from '../config/folder.js';

/** One report, and it with all that the run says beside it. */
interface Said {
  readonly report: string;
  readonly all: string;
}

/**
 * What one run says in the report of each name. Folders and times are taken out: they differ from run to run, and may happen to
 * spell a short value.
 * The JSON report also goes to stdout, where it stands even when the run could not begin.
 */
export async function everyReport(argv: readonly string[], cwd: string): Promise<ReadonlyMap<string, Said>> {
  const names = Object.keys(reporters);
  // Beside the folder: it may be what is linted.
  const folder = folderWith({});
  const fileOf = (name: string): string => join(folder, name);
  const asked = names.flatMap((name) => ['--reporter', `${name}:${fileOf(name)}`]);
  const { stdout, stderr } = await runCli([...argv, '--reporter', 'json', ...asked], { cwd });
  const cleaned = (text: string): string => withoutLuck(text, cwd, folder);
  const said = names.map((name) => {
    const report = existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '';
    return [name, { report: cleaned(report), all: cleaned(report + stdout + stderr) }] as const;
  });
  return new Map(said);
}

/** An output without what differs from run to run: folders, by their path or as a stack has them (`name/…`), and milliseconds. */
export function withoutLuck(output: string, ...folders: readonly string[]): string {
  const all = [...folders, process.cwd()];
  const named = all.reduce(
    (text, folder) => text.replaceAll(folder, '').replaceAll(`${basename(folder)}/`, ''),
    output,
  );
  return named.replace(/\d+ ms/g, 'ms');
}
