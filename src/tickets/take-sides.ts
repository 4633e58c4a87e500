import type { Side } from '../formats/sides.js';
import type { Notice } from '../base/types.js';
import { isRobot, isSignedByTeam, sideOfEmail, sideOfName, type Spoken } from './speakers.js';

/** A message whose side is known. */
export interface SidedTurn extends Spoken {
  readonly side: Side;
}

interface Person {
  side: Side | undefined;
}

/**
 * Finds the side of each message, oldest first. Known are the words in names (`Agent`, `Mara (customer)`, `Lampwerk
 * Support`), the addresses of `brandDomains` and of teams (`support@`), and signatures with the name of a team. Of two
 * people without such signs, the one who speaks first is the customer; where one side is known, the one other person is
 * the other side. Who speaks beside a customer and a robot is the brand. Other messages are left out. Notices
 * say what was left out and what was taken for granted.
 */
export function takeSides(
  path: string,
  spoken: readonly Spoken[],
  brandDomains: readonly string[],
): { readonly turns: readonly SidedTurn[]; readonly notices: readonly Notice[] } {
  const personOf = meet(spoken);
  const people = [...new Set(personOf.flatMap((person) => person ?? []))];
  for (const [i, one] of spoken.entries()) {
    const person = personOf[i];
    if (person !== undefined) person.side ??= one.side ?? signOf(one, brandDomains);
  }
  const known = spoken.flatMap((one, i) => (isRobot(one.name ?? '') ? [] : (one.side ?? personOf[i]?.side ?? [])));
  const notices = settle(path, people, new Set(known));
  const turns: SidedTurn[] = [];
  const lost: Spoken[] = [];
  for (const [i, one] of spoken.entries()) {
    const before = turns.at(-1);
    const answer = one.isAnswer === true && before !== undefined ? otherSide(before.side) : undefined;
    const side = one.side ?? personOf[i]?.side ?? answer;
    if (side === undefined) lost.push(one);
    else turns.push({ ...one, side });
    if (side !== undefined && side === answer && personOf[i]?.side === undefined) notices.push(answerNote(path, side));
  }
  return { turns, notices: [...notices, ...lostNotes(path, lost)] };
}

/** The person who wrote each message, known by address or by name; `undefined` where it says neither. */
function meet(spoken: readonly Spoken[]): readonly (Person | undefined)[] {
  const people = new Map<string, Person>();
  return spoken.map(({ name, email }) => {
    const keys = [email, name].flatMap((key) => key?.toLowerCase() ?? []);
    if (keys.length === 0) return undefined;
    const person = keys.map((key) => people.get(key)).find((one) => one !== undefined) ?? { side: undefined };
    for (const key of keys) people.set(key, person);
    return person;
  });
}

function signOf({ name, email, text }: Spoken, brandDomains: readonly string[]): Side | undefined {
  const named = name === undefined ? undefined : sideOfName(name);
  const addressed = email === undefined ? undefined : sideOfEmail(email, brandDomains);
  return named ?? addressed ?? (isSignedByTeam(text) ? 'brand' : undefined);
}

/** Gives a side to people without a sign of one, where the others leave only one. */
function settle(path: string, people: readonly Person[], known: ReadonlySet<Side>): Notice[] {
  const unknown = people.filter(({ side }) => side === undefined);
  const [first, second] = unknown;
  if (first === undefined || known.size === 2 || (known.size === 1 && unknown.length > 1)) return [];
  if (known.size === 1) {
    first.side = known.has('brand') ? 'customer' : 'brand';
    return [];
  }
  first.side = 'customer';
  if (second !== undefined && unknown.length === 2) second.side = 'brand';
  const message =
    'The ticket does not say who the customer is: the one who speaks first is taken. Write `Customer:` or `Agent:` to say it.';
  return [{ level: 'note', code: 'ticket-guess', path, message }];
}

const otherSide = (side: Side): Side => (side === 'customer' ? 'brand' : 'customer');

function answerNote(path: string, side: Side): Notice {
  const who = side === 'customer' ? 'the customer' : 'the brand';
  const taken = `The text at the top names no writer: it is taken for an answer of ${who}.`;
  const message = `${taken} Write \`From:\` and \`Date:\` lines above it to say it.`;
  return { level: 'note', code: 'ticket-guess', path, line: 1, message };
}

function lostNotes(path: string, lost: readonly Spoken[]): readonly Notice[] {
  const [first] = lost;
  if (first === undefined) return [];
  const what = lost.length === 1 ? '1 message is' : `${lost.length} messages are`;
  const why = `as the ticket does not say which side wrote ${lost.length === 1 ? 'it' : 'them'}`;
  const message = `${what} left out, ${why}. Write \`Customer:\` or \`Agent:\` as the name.`;
  return [
    { level: 'note', code: 'ticket-left-out', path, ...(first.line !== undefined && { line: first.line }), message },
  ];
}
