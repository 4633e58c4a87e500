import { ruleLoaders } from '../../rules/index.js';
import { severities } from '../base/finding-order.js';
import { CATEGORIES } from '../base/types.js';
import { channelIds } from '../channels/profiles.js';
import { FORMAT_IDS } from '../formats/index.js';
import { reporters } from '../reporters/index.js';
import { ALLOWANCES } from '../run/notices.js';
import type { CommandRow, OptionRow } from './command-row.js';

/** Shells that a completion can be printed for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A shell that completes. */
export type Shell = (typeof SHELLS)[number];

/** What may be typed in a place: one of some words, the name of a file, or a text that nobody can guess. */
export type Completed = readonly string[] | 'files';

/** An option, and what follows it; `undefined` when nothing does. */
export interface CompletedOption {
  /** With its dashes. */
  readonly name: string;
  readonly description: string;
  readonly value: Completed | undefined;
}

/** A command, its options, and what it is given. */
export interface CompletedCommand {
  /** Empty for linting. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  readonly argument: Completed;
}

const ruleIds = Object.keys(ruleLoaders);

/** Words that an option takes, for those that take one of a few. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '--channel': channelIds,
  '--format': FORMAT_IDS,
  '--reporter': Object.keys(reporters),
  '--fail-on': severities,
  '--rule': ruleIds,
  '--allow': ALLOWANCES,
  '--fix-type': [...CATEGORIES, ...ruleIds],
};

const ARGUMENTS: Readonly<Record<string, Completed>> = {
  '[rule]': ruleIds,
  '<file>': 'files',
  '[files...]': 'files',
  '<shell>': SHELLS,
};

/** Linting, then every other command. */
export function completedCommands(
  lintRows: readonly OptionRow[],
  rows: readonly CommandRow[],
): readonly CompletedCommand[] {
  const others = rows.map(({ name, description, options, args }) => {
    return { name, description, options: options.map(completedOption), argument: ARGUMENTS[args] ?? [] };
  });
  return [{ name: '', description: '', options: lintRows.map(completedOption), argument: 'files' }, ...others];
}

function completedOption({ flags, description }: OptionRow): CompletedOption {
  const [name = '', placeholder] = flags.split(' ');
  const isFile = placeholder === '<file>' || placeholder === '<path>';
  const value = placeholder === undefined ? undefined : isFile ? 'files' : (WORDS[name] ?? []);
  return { name, description, value };
}
