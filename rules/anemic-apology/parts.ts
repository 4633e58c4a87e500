import { hasAct } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';

/** What an apology lacks, as the end of a sentence: the parts of Lewicki's list that a customer can use. */
export function missingParts(reading: Reading): string {
  const isNamed = reading.acts.some((act) => act.kind === 'apology' && act.object === 'named');
  if (hasAct(reading, 'commitment')) {
    return isNamed ? 'comes with a promise that has no time' : 'names no fault, and the promise has no time';
  }
  return isNamed ? 'repairs nothing' : 'names no fault and repairs nothing';
}
