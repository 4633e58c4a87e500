import type { Severity } from '../base/types.js';

/** How the parts of a report for people are styled; every function takes escaped text. */
export interface Styles {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  /** A file. */
  readonly heading: (text: string) => string;
  /** A reply in a file. */
  readonly name: (text: string) => string;
  readonly muted: (text: string) => string;
  readonly better: (text: string) => string;
}

const same = (text: string): string => text;

/** Without colour. */
export const plainStyles: Styles = {
  severity: { error: same, warn: same, info: same },
  heading: same,
  name: same,
  muted: same,
  better: same,
};

/** With colour; loads chalk. */
export async function colourStyles(): Promise<Styles> {
  const { Chalk } = await import('chalk');
  // Level 1 is the sixteen colours that every terminal theme defines. The caller decides whether to colour at all.
  const chalk = new Chalk({ level: 1 });
  return {
    severity: { error: chalk.red.bold, warn: chalk.yellow, info: chalk.blue },
    heading: chalk.underline,
    name: chalk.bold,
    muted: chalk.dim,
    better: chalk.green,
  };
}
