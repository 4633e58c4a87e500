import { hasAct } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';

/** What an apology still lacks, in words: the parts of Lewicki's list that a customer can use. */
export function missingParts(reading: Reading): string {
  const missing: string[] = [];
  const apologies = reading.sentences.flatMap((sentence) => sentence.acts.filter((act) => act.kind === 'apology'));
  if (!apologies.some((act) => act.object === 'named')) missing.push('no named fault');
  if (hasAct(reading, 'commitment')) missing.push('a promise without a time');
  else missing.push('no repair');
  if (!hasAct(reading, 'commitment')) missing.push('no owner or time');
  return missing.length < 3 ? missing.join(' and ') : `${missing.slice(0, -1).join(', ')} and ${missing.at(-1) ?? ''}`;
}
