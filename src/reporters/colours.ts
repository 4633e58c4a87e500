import { Chalk } from 'chalk';
import type { Styles } from './styles.js';

// Level 1 is the sixteen colours every terminal theme defines; whether to colour at all is decided by the caller.
const chalk = new Chalk({ level: 1 });

/** Colours for a terminal. */
export const colours: Styles = {
  severity: { error: chalk.red.bold, warn: chalk.yellow, info: chalk.blue },
  heading: chalk.underline,
  muted: chalk.dim,
  better: chalk.green,
};
