import { FORMAT_IDS } from '../formats/index.js';
import { reporters } from '../reporters/index.js';
import type { CommandRow, OptionRow } from './io.js';

/** `pretty (default), compact, … or rdjsonl`. */
const REPORTERS = Object.keys(reporters)
  .join(', ')
  .replace(',', ' (default),')
  .replace(/, (?=\w+$)/, ' or ');

/** The options of `care-lint [files...]`. */
export const lintOptionRows = [
  {
    flags: '--channel <id>',
    description: 'where the replies are sent, e.g. x-post, sms, email (see `care-lint channels`)',
  },
  { flags: '--locale <tag>', description: 'language of the replies, e.g. en or en-GB' },
  {
    flags: '--format <id>',
    description: `how to read the input: ${FORMAT_IDS.join(', ')}`,
  },
  { flags: '--stdin', description: 'read stdin, the same as the file `-`' },
  { flags: '--stdin-filename <path>', description: 'treat stdin as if this file held it' },
  { flags: '--config <file>', description: 'use this config instead of the nearest care-lint.config.*' },
  { flags: '--no-config', description: 'use no config at all' },
  { flags: '--baseline <file>', description: 'accept the findings of this file instead of care-lint-baseline.json' },
  { flags: '--no-baseline', description: 'ignore the baseline: show all findings' },
  { flags: '--write-baseline', description: 'accept all findings of this run: write them into the baseline' },
  { flags: '--prune-baseline', description: 'take findings that are gone out of the baseline' },
  {
    flags: '--ticket <file>',
    description: 'the conversation that the reply answers: JSON, a transcript, a mail, an export',
  },
  { flags: '--last', description: 'lint the last message of the brand in the ticket' },
  {
    flags: '--only <id>',
    description: 'lint only this reply: its id, path#id, or a pattern like refund-*',
    isRepeatable: true,
  },
  { flags: '--tag <tag>', description: 'lint only replies with this tag', isRepeatable: true },
  { flags: '--owner <name>', description: 'lint only replies of this owner', isRepeatable: true },
  {
    flags: '--allow <what>',
    description: 'do not fail on unparsable-rows, unknown-columns or duplicate-ids; they are still reported',
    isRepeatable: true,
  },
  {
    flags: '--report-unused',
    description: 'fail on formats, overrides and ignoreColumns of the config that no file of this run needs',
  },
  {
    flags: '--report-unused-suppressions',
    description: 'fail on suppressions that hide nothing in this run',
  },
  { flags: '--rule <id:severity>', description: 'set a rule to off, hint, warning or error', isRepeatable: true },
  { flags: '--now <date>', description: 'use this day as today, e.g. 2026-05-31' },
  { flags: '--fix', description: 'write safe fixes into the files, then report the findings that are left' },
  {
    flags: '--fix-type <type>',
    description: 'make only fixes of this rule or category (hygiene, clarity, tone, …); separate several by commas',
    isRepeatable: true,
  },
  { flags: '--diff', description: 'print the changes of --fix as a patch, and write nothing' },
  {
    flags: '--reporter <name[:file]>',
    description: REPORTERS,
    isRepeatable: true,
  },
  { flags: '--verdict', description: 'say in five lines whether to send, fix or stop: the reporter verdict' },
  {
    flags: '--output <file>',
    description: 'write the report to this file; for several, give each reporter its file: --reporter sarif:out.sarif',
  },
  { flags: '--quiet', description: 'show errors only; the exit code stays the same' },
  { flags: '--verbose', description: 'show the text, the reason and better wording for every finding' },
  { flags: '--max-warnings <n>', description: 'fail when there are more warnings than this' },
  {
    flags: '--fail-on <severity>',
    description: 'fail from this severity on: error (default), warning or hint',
  },
  { flags: '--color', description: 'colour the report even without a terminal' },
  { flags: '--no-color', description: 'never colour the report' },
  { flags: '--debug', description: 'print on stderr what is done and how long it takes' },
] as const satisfies readonly OptionRow[];

/** Options of linting that another command takes too, by their first flags. */
function lintRows(...starts: readonly string[]): readonly OptionRow[] {
  return lintOptionRows.filter(({ flags }) => starts.some((start) => `${flags} `.startsWith(`${start} `)));
}

const asJson: OptionRow = { flags: '--json', description: 'print JSON' };

/** Every command but linting, in the order of help. */
export const commandRows: readonly CommandRow[] = [
  {
    name: 'rules',
    args: '',
    description: 'list the rules, with those of the plugins of the config',
    options: [...lintRows('--config', '--no-config'), asJson],
    load: async () => (await import('./commands/rules-command.js')).rulesCommand,
  },
  {
    name: 'explain',
    args: '[rule]',
    description: 'what a rule wants and why, with examples; or what care-lint sees in a reply',
    options: [
      { flags: '--acts <file>', description: 'print each sentence of a reply with what it does for the customer' },
      { flags: '--personal-data <file>', description: 'print the personal data in a reply, masked, and why' },
      ...lintRows('--locale', '--format', '--config', '--no-config'),
      { flags: '--json', description: 'with --acts, print one line of JSON a reply' },
    ],
    load: async () => (await import('./commands/explain-command.js')).explainCommand,
  },
  {
    name: 'test',
    args: '[files...]',
    description: 'run the examples of your own rules: of these YAML files and plugins, or of all that the config names',
    options: lintRows('--config'),
    load: async () => (await import('./commands/test-command.js')).testCommand,
  },
  {
    name: 'channels',
    args: '',
    description: 'list the channels and their limits',
    options: [asJson],
    load: async () => (await import('./commands/channels-command.js')).channelsCommand,
  },
  {
    name: 'print-config',
    args: '<file>',
    description: 'print the settings a file is linted with and where each comes from',
    options: [...lintRows('--channel', '--locale', '--config', '--no-config'), asJson],
    load: async () => (await import('./commands/print-config-command.js')).printConfigCommand,
  },
  {
    name: 'init',
    args: '',
    description: 'write a care-lint.config.yaml to start from',
    options: [],
    load: async () => (await import('./commands/init-command.js')).initCommand,
  },
  {
    name: 'mask',
    args: '',
    description: 'copy stdin to stdout with the personal data masked',
    options: [{ flags: '--json', description: 'print one line of JSON for each masked stretch instead' }],
    load: async () => (await import('./commands/mask-command.js')).maskCommand,
  },
  {
    name: 'completion',
    args: '<shell>',
    description: 'print the completion script for bash, zsh or fish',
    options: [],
    load: async () => (await import('./commands/completion-command.js')).completionCommand(lintOptionRows, commandRows),
  },
];

/** The end of `--help`. */
export const examples = `
Examples:
  care-lint draft.txt                         one reply, before it is sent
  pbpaste | care-lint --channel x-post        the reply on the clipboard
  care-lint macros/                           every canned reply of a folder
  care-lint --stdin --format jsonl < replies.jsonl
  care-lint --reporter json --fail-on warning macros/refunds.yaml
  care-lint --fix macros/                     fix what is safe to fix, report the rest
  care-lint explain anemic-apology            what a rule wants, with examples

Exit codes: 0 nothing to change, 1 findings, 2 the run itself went wrong.`;
