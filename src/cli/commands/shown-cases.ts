import type { Case, InvalidCase, InvalidLibraryCase, LibraryCase } from '../../rule.js';

type AnyCase = Case | LibraryCase | InvalidCase | InvalidLibraryCase;

const MAX_SHOWN = 3;
/** So many characters more count against a case as much as a new message or channel counts for it. */
const CHARS_PER_TRAIT = 100;

/**
 * The few cases that the page of a rule and `care-lint explain` show, in the order of their file. A title and a better reply
 * come first, then variety of messages and channels, and shortness.
 */
export function shownCases<One extends AnyCase>(cases: readonly One[]): readonly One[] {
  const shown = new Set<One>();
  const seen = new Set<string>();
  while (shown.size < Math.min(MAX_SHOWN, cases.length)) {
    const worth = (one: One): number =>
      (one.title === undefined || seen.has(one.title) ? 0 : 10) +
      ('better' in one ? 5 : 0) +
      (one.options === undefined ? 3 : 0) +
      traitsOf(one).filter((trait) => !seen.has(trait)).length -
      charsOf(one) / CHARS_PER_TRAIT;
    const rest = cases.filter((one) => !shown.has(one));
    const best = rest.reduce((first, second) => (worth(second) > worth(first) ? second : first));
    shown.add(best);
    for (const trait of traitsOf(best)) seen.add(trait);
    if (best.title !== undefined) seen.add(best.title);
  }
  return cases.filter((one) => shown.has(one));
}

/** What sets a case apart: where it is sent, and what is said of it. */
function traitsOf(one: AnyCase): readonly string[] {
  const messages = 'findings' in one ? one.findings.map(({ messageId }) => `message ${messageId}`) : [];
  return [...new Set([...('channel' in one ? [`channel ${one.channel}`] : []), ...messages])];
}

function charsOf(one: AnyCase): number {
  const texts = 'entries' in one ? one.entries : [one];
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
