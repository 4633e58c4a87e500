import type { Completed, CompletedCommand, CompletedOption, Shell } from './completion-words.js';

type Commands = readonly CompletedCommand[];

/** What a shell reads to complete `care-lint` with these commands. All words are in it: nothing runs while somebody types. */
export const completionScripts: Readonly<Record<Shell, (commands: Commands) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

const named = (commands: Commands): Commands => commands.filter(({ name }) => name !== '');
const namesOf = (commands: Commands): readonly string[] => named(commands).map(({ name }) => name);

/** Options of all commands that take a value, each once: they mean the same everywhere. */
function valueOptions(commands: Commands): readonly (CompletedOption & { readonly value: Completed })[] {
  const found = new Map<string, CompletedOption & { readonly value: Completed }>();
  for (const { name, description, value } of commands.flatMap(({ options }) => options)) {
    if (value !== undefined) found.set(name, { name, description, value });
  }
  return [...found.values()];
}

/** An empty answer makes bash complete files. Written for bash 3.2, which macOS has. */
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

/** A text in single quotes: these shells agree on how a quote goes into one. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
