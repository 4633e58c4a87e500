import { ruleLoaders } from '../../../rules/index.js';
import { UserError } from '../../base/errors.js';
import { spellingHint } from '../../base/mistakes.js';
import { CATEGORIES } from '../../base/types.js';
import { channelIds } from '../../channels/find-channel.js';
import { FORMAT_IDS } from '../../formats/index.js';
import { reporters } from '../../reporters/index.js';
import { ALLOWANCES } from '../../run/notices.js';
import type { CommandRow, OptionRow, Execute } from '../io.js';

/** `care-lint completion <shell>`: a script that completes these commands, their options and values. */
export function completionCommand(lintRows: readonly OptionRow[], rows: readonly CommandRow[]): Execute {
  return async ([given = ''], _raw, io) => {
    const shell = SHELLS.find((name) => name === given);
    if (shell === undefined) {
      const hint = spellingHint(given, SHELLS, `One of: ${SHELLS.join(', ')}.`);
      throw new UserError('usage', `There is no completion for the shell "${given}"`, { hint });
    }
    io.stdout.write(completionScripts[shell](completedCommands(lintRows, rows)));
    return 0;
  };
}

/** The shells with a completion script. */
const SHELLS = ['bash', 'zsh', 'fish'] as const;

type Shell = (typeof SHELLS)[number];

/** What may be typed: one of these words, or the name of a file. An empty list is any text. */
type Completed = readonly string[] | 'files';

/** An option and its value. */
interface CompletedOption {
  /** With its dashes. */
  readonly name: string;
  readonly description: string;
  /** `undefined` for an option without a value. */
  readonly value: Completed | undefined;
}

/** A command, its options and its argument. */
interface CompletedCommand {
  /** Empty for linting. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  readonly argument: Completed;
}

const ruleIds = Object.keys(ruleLoaders);

/** The words of options that take one of a few. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '--channel': channelIds,
  '--format': FORMAT_IDS,
  '--reporter': Object.keys(reporters),
  '--fail-on': ['error', 'warning', 'hint'],
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
function completedCommands(lintRows: readonly OptionRow[], rows: readonly CommandRow[]): readonly CompletedCommand[] {
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

type Commands = readonly CompletedCommand[];

/** The script of each shell. All words are in it, so care-lint does not run while somebody types. */
const completionScripts: Readonly<Record<Shell, (commands: Commands) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

const named = (commands: Commands): Commands => commands.filter(({ name }) => name !== '');
const namesOf = (commands: Commands): readonly string[] => named(commands).map(({ name }) => name);

/** The options with a value, each once: they mean the same in every command. */
function valueOptions(commands: Commands): readonly (CompletedOption & { readonly value: Completed })[] {
  const found = new Map<string, CompletedOption & { readonly value: Completed }>();
  for (const { name, description, value } of commands.flatMap(({ options }) => options)) {
    if (value !== undefined) found.set(name, { name, description, value });
  }
  return [...found.values()];
}

/** Without an answer bash completes files. Written for bash 3.2, which macOS has. */
function bashScript(commands: Commands): string {
  const answer = (words: readonly string[]): string => `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))`;
  const values = valueOptions(commands).flatMap(({ name, value }) =>
    value === 'files' || value.length === 0 ? [] : [`    ${name}) ${answer(value)}; return ;;`],
  );
  const others = valueOptions(commands).flatMap(({ name, value }) =>
    value === 'files' || value.length === 0 ? [name] : [],
  );
  const options = commands.map(({ name, options }) => {
    const words = [...options.map((option) => option.name), '--help'];
    return `      '${name}') ${answer(words)} ;;`;
  });
  const given = named(commands).flatMap(({ name, argument }) =>
    argument === 'files' || argument.length === 0 ? [] : [`    ${name}) ${answer(argument)} ;;`],
  );
  return `# care-lint: completion for bash
_care_lint() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command=
  case \${COMP_WORDS[1]} in ${namesOf(commands).join('|')}) [ "$COMP_CWORD" -gt 1 ] && command=\${COMP_WORDS[1]} ;; esac
  COMPREPLY=()
  case $previous in
    ${others.join('|')}) return ;;
${values.join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${options.join('\n')}
    esac
    return
  fi
  case $command in
${given.join('\n')}
    '') [ "$COMP_CWORD" -eq 1 ] && ${answer(namesOf(commands))} ;;
  esac
}
complete -o default -F _care_lint care-lint
`;
}

function zshScript(commands: Commands): string {
  const words = (value: Completed): string => (value === 'files' ? '_files' : `compadd -- ${value.join(' ')}`);
  const described = (name: string, description: string): string => quoted(`${name}:${description}`);
  const values = valueOptions(commands).map(
    ({ name, value }) => `    (${name}) ${value.length === 0 ? '' : `${words(value)}; `}return ;;`,
  );
  const options = commands.map(({ name, options }) => {
    const list = options.map((option) => described(option.name, option.description));
    return `      ('${name}') offered=(${[...list, described('--help', 'print this help')].join(' ')}) ;;`;
  });
  const given = named(commands).flatMap(({ name, argument }) =>
    argument.length === 0 ? [] : [`    (${name}) ${words(argument)} ;;`],
  );
  const list = named(commands).map(({ name, description }) => described(name, description));
  return `#compdef care-lint
# care-lint: completion for zsh
_care_lint() {
  local previous=\${words[CURRENT - 1]} command=
  local -a offered
  case \${words[2]} in (${namesOf(commands).join('|')}) (( CURRENT > 2 )) && command=\${words[2]} ;; esac
  case $previous in
${values.join('\n')}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    case $command in
${options.join('\n')}
    esac
    _describe -o option offered
    return
  fi
  case $command in
${given.join('\n')}
    ('')
      offered=(${list.join(' ')})
      (( CURRENT == 2 )) && _describe command offered
      _files ;;
  esac
}
compdef _care_lint care-lint
`;
}

function fishScript(commands: Commands): string {
  const line = (condition: string, rest: string): string => `complete -c care-lint -n ${quoted(condition)} ${rest}`;
  const isLint = `not __fish_seen_subcommand_from ${namesOf(commands).join(' ')}`;
  const valueFlags = (value: Completed | undefined): string => {
    if (value === undefined) return '';
    return value === 'files' ? ' -r' : ` -x${value.length === 0 ? '' : ` -a '${value.join(' ')}'`}`;
  };
  const lines = commands.flatMap(({ name, options, argument }: CompletedCommand) => {
    const condition = name === '' ? isLint : `__fish_seen_subcommand_from ${name}`;
    const own = options.map((option) =>
      line(condition, `-l ${option.name.slice(2)}${valueFlags(option.value)} -d ${quoted(option.description)}`),
    );
    return [
      ...own,
      ...(argument === 'files'
        ? []
        : [line(condition, `-f${argument.length === 0 ? '' : ` -a '${argument.join(' ')}'`}`)]),
    ];
  });
  const names = named(commands).map(({ name, description }) =>
    line('__fish_is_first_arg', `-a ${name} -d ${quoted(description)}`),
  );
  return `# care-lint: completion for fish\n${[...names, ...lines].join('\n')}\n`;
}

/** A text in single quotes; all three shells read a quote inside it in the same way. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
