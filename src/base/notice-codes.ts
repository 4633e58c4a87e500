import type { UserErrorCode } from './errors.js';

/** What a code means. */
interface AboutCode {
  /** `allowable`: a failure that `--allow` makes a note. */
  readonly level: 'failure' | 'note' | 'allowable';
  readonly about: string;
}

/**
 * Every code of a notice, for programs that tell notices apart: codes stay the same, while messages may become better. The
 * first six are the codes of the errors that end a run.
 */
export const noticeCodes = {
  usage: { level: 'failure', about: 'An option is wrong, or options do not go together.' },
  config: { level: 'failure', about: 'A config, what it extends, or the file of suppressions has mistakes.' },
  plugin: { level: 'failure', about: 'A plugin, or a reporter of your own, is missing or broken.' },
  input: { level: 'failure', about: 'A file is missing or cannot be read as text, or nothing was linted.' },
  format: { level: 'failure', about: 'There is no such format.' },
  output: { level: 'failure', about: 'A file could not be written.' },
  fault: { level: 'failure', about: 'care-lint itself is at fault.' },
  'unparsable-file': { level: 'failure', about: 'A file, or its front matter, does not follow its format.' },
  'unparsable-rows': { level: 'allowable', about: 'A row, a line or a document could not be parsed.' },
  'unknown-columns': {
    level: 'allowable',
    about: 'A table has columns that nothing reads, or lacks some that the config names.',
  },
  'duplicate-ids': { level: 'allowable', about: 'Replies of a library share an id.' },
  'missing-text': { level: 'failure', about: 'The config says where the texts of a file are, and they are not there.' },
  'unmatched-selection': { level: 'failure', about: 'No reply has what `--only`, `--tag` or `--owner` names.' },
  'crashed-rule': { level: 'failure', about: 'A rule crashed; the others went on.' },
  'unused-setting': { level: 'failure', about: '`--report-unused`: an entry of a config is of no use.' },
  'directive-sent': { level: 'failure', about: 'A directive is in the text of a reply, and would be sent.' },
  'directive-mistake': { level: 'failure', about: 'A directive cannot be read, or gives no reason.' },
  'unknown-rule': { level: 'failure', about: 'A directive names a rule that does not exist.' },
  'directive-lost': { level: 'note', about: 'A directive holds for no reply; a failure in strict presets.' },
  'suppression-over': { level: 'note', about: 'The last day of a suppression is over; a failure in strict presets.' },
  'suppression-unused': {
    level: 'note',
    about: 'A suppression hides nothing; a failure with `--report-unused-suppressions` and in strict presets.',
  },
  'baseline-unwritten': {
    level: 'failure',
    about: 'The baseline was not written, because the run could not check everything.',
  },
  baseline: { level: 'note', about: 'How many findings the baseline accepts.' },
  'stale-baseline': { level: 'note', about: 'The baseline accepts findings that are gone.' },
  'no-replies': { level: 'note', about: 'A file holds no reply.' },
  'records-left-out': { level: 'note', about: 'Internal notes, and records without a text, were left out.' },
  'text-left-out': { level: 'note', about: 'A part of a file is not read, because it does not look like a reply.' },
  'doubtful-reading': { level: 'note', about: 'A file may hold one reply or many; the message says how it was read.' },
  'unknown-ending': { level: 'note', about: 'Nothing says what a file is: it is read as plain text.' },
  'ignored-file': { level: 'note', about: 'A file was named that `.care-lintignore` leaves out.' },
  'unknown-channel': {
    level: 'note',
    about: 'A record names a channel that does not exist, or that may mean several.',
  },
  'unread-language': { level: 'note', about: 'Replies are in a language that most rules do not read.' },
  'fix-withheld': { level: 'note', about: 'A fix was not made, or not shown in a patch.' },
  'ticket-guess': { level: 'note', about: 'A ticket leaves something open; the message says how it was read.' },
  'ticket-left-out': { level: 'note', about: 'Parts of a ticket were left out.' },
} as const satisfies Readonly<Record<string, AboutCode>> & Readonly<Record<UserErrorCode, AboutCode>>;

/** What a notice is about. */
export type NoticeCode = keyof typeof noticeCodes;

/** Code of a failure that a run may allow: it becomes a note, and no longer fails the run. */
export type Allowance = {
  [Code in NoticeCode]: (typeof noticeCodes)[Code]['level'] extends 'allowable' ? Code : never;
}[NoticeCode];
