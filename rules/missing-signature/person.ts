import type { Reading } from '../../src/language/reading.js';
import { groupNames, introducing, leaveTakings } from './lexicon.js';

const GROUP = new RegExp(`\\b(?:${groupNames})\\b[.!]?$`, 'i');
const CLOSING = new RegExp(`^(?:${leaveTakings})\\b`, 'i');
/** The same words with a capital, as they stand at the start of a line. */
const CAPITALS = leaveTakings.replaceAll(/(?:^|\|)[a-z]/g, (start) => start.toUpperCase());
const NAME = `(?!(?:${CAPITALS})\\b)\\p{Lu}[\\p{L}’'-]{0,15}\\.?(?: (?:\\p{Lu}[\\p{L}’'.-]{0,20}|of|from|at|the|for|in|&)){0,6}`;
/** A name at the very end, set apart by a mark or a line; a role, a place or a kiss may follow. */
const LAST = new RegExp(
  `(?:[.!?…)\\]}"'”’~^*/|=,–—-]|[\\p{Extended_Pictographic}\\uFE0F]|https?:\\S{1,200}) {0,3}(${NAME})(?: ?[,|] ?[^\\n.!?]{1,60})?(?: x{1,3})?[.!]?$`,
  'u',
);
const WHOLE_LINE = new RegExp(
  `^[ \\t]{0,9}[-–—~^*/|=]{0,2} ?(${NAME})(?: ?[,|(] ?[^\\n!?]{1,60})?(?: x{1,3})?[.!]?$`,
  'u',
);
/** Initials after a mark, in brackets, or as the last word in capitals; a shift number may follow. */
const INITIALS =
  /(?:[-–—~^*/|=] ?\p{L}{1,12}|\(\p{Lu}{2,3}\)|[ .!?]\p{Lu}{2,3}|\p{Lu}\p{Ll}{1,12} \d{2})(?: \d{1,2})?(?:\s{1,4}(?:https?:\S{1,200}|\d\/\d))?[.)]?$/u;
/** How many last lines may hold the name: a role, a phone number or an address may stand below it. */
const LINES = 5;

/** True for words that name a team, a desk, the management. */
export const isGroup = (words: string): boolean => GROUP.test(words) && !/^[^,|]{1,30}[,|]/.test(words);

/** True for a reply that says which person wrote it. */
export function isSignedByPerson({ reply, text, tokens }: Reading, pattern: string | undefined): boolean {
  const trimmed = text.trimEnd();
  const tail = trimmed.slice(-200);
  if (pattern !== undefined && tail.includes(pattern)) return true;
  const agent = reply.agent?.name?.split(' ')[0];
  if (agent !== undefined && agent.length > 1 && trimmed.includes(agent)) return true;
  if (tokens.some(({ kind }) => kind === 'signature') || introducing.test(text)) return true;
  const lines = tail.split('\n');
  const last = lines.at(-1) ?? '';
  if (INITIALS.test(last) || names(LAST, last)) return true;
  return lines.length > 1 && lines.slice(-LINES).some((line) => names(WHOLE_LINE, line));
}

/** True where the pattern finds a name that is neither a closing nor a group. */
function names(pattern: RegExp, line: string): boolean {
  const name = pattern.exec(line)?.[1];
  return name !== undefined && !CLOSING.test(name) && !GROUP.test(name);
}
