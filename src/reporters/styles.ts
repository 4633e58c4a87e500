import type { Severity } from '../types.js';

/** How the parts of a pretty report are coloured; every function takes escaped text. */
export interface Styles {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly heading: (text: string) => string;
  readonly muted: (text: string) => string;
  readonly better: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const plain: Styles = {
  severity: { error: same, warn: same, info: same },
  heading: same,
  muted: same,
  better: same,
};
