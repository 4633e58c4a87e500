import * as v from 'valibot';
import type { Reply } from '../../src/base/types.js';
import { languageOf } from '../../src/language/language.js';
import {
  canBeSamePerson,
  introducedNames,
  isPersonName,
  nameAt,
  signatureOf,
  type UsedName,
} from '../../src/language/names.js';
import type { Reading } from '../../src/language/reading.js';
import { standIns } from '../../src/language/words/en-names.js';
import { defineRule } from '../../src/rule.js';
import { foreignBrand, foreignSignature, isNameOfBrand } from './house-names.js';
import { usedNames } from './used-names.js';

const names = v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(80)));

const STAND_IN = new RegExp(`^${standIns}(?![a-z])`);

export default defineRule({
  id: 'wrong-name',
  meta: {
    description:
      'Flags a greeting that names somebody other than the customer, and a signature or a brand that is not yours.',
    category: 'hygiene',
    recommended: 'warn',
    strict: 'error',
    language: 'lexicon',
    needs: 'thread or customer',
    why: 'A wrong name says that the answer was meant for somebody else, and the customer wonders who got theirs. Most scorecards fail such a reply.',
    nearMisses: [
      'Nicknames, short forms and initials: "Hi Kate" to Catherine, "Dear Mr Smith" to John Smith',
      'Accents and umlauts: "Zoë" and "Zoe", "Müller" and "Mueller"',
      'A name the customer signs with, or of somebody they write for: "I am writing for my mother, Enid Marsh"',
      'Handles and firms: they do not tell the name of the person',
      'People in the text who are not addressed: "Ana from repairs will call"',
      'With `agents`: names of teams and job titles below a letter; with `brand`: your products, once they are listed',
      'Staff who are named in an answer to a review: sites show such answers, and customers thank people by name',
      'Placeholders for a name: unfilled-placeholder and empty-merge report those',
    ],
    sources: [
      'Quality scorecards of helpdesks: a wrong name fails the reply',
      'Gao et al. 2023: being called by name raises engagement and resolution',
    ],
  },
  messages: {
    'other-person': {
      message: 'Check the name "{name}": the customer has another name',
      note: 'The customer is known by another name, or signed with one. Greet them as they sign, or without a name: "Hello, your desk leaves on Friday."',
    },
    'own-name': {
      message: 'Check the name "{name}": that is who answers, not who asked',
      note: 'The greeting holds the name of the colleague. It belongs at the end: "Hi Enid, your desk leaves on Friday. Sam"',
    },
    'two-names': {
      message: 'Check the names: the reply says "{name}" and greets "{greeted}"',
      note: 'One of the two is somebody else, so the customer wonders whose answer this is. "Hi Enid, thanks for waiting" needs no second name.',
    },
    'stand-in': {
      message: 'Add the name of the customer in place of "{name}", or greet without one',
      note: 'The name is left over from a template. "Hello, your desk leaves on Friday" is better than a wrong name.',
    },
    signature: {
      message: 'Check the signature "{name}": no colleague has that name',
      note: 'The name is not in `agents`, so it may be left over from the answer of somebody else. Sign with your own name: "Kind regards, Sam"',
    },
    'other-brand': {
      message: 'Check the name "{name}": that is not a name of your brand',
      note: 'The name is not in `brand`. A text that was written for another house tells the customer that nobody read it.',
    },
  },
  options: v.strictObject({
    brand: v.optional(
      v.pipe(names, v.description('Names of your brand, and of products that customers choose or write to.')),
      [],
    ),
    agents: v.optional(v.pipe(names, v.description('Names of the colleagues who sign replies.')), []),
  }),
  check(reading, { options, report }) {
    const { reply } = reading;
    if (reply.kind === 'library') return;
    const { brand } = options;
    const house = {
      brand,
      agents: reply.agent?.name === undefined ? options.agents : [...options.agents, reply.agent.name],
    };
    const signature = options.agents.length === 0 ? undefined : foreignSignature(reading, house);
    if (signature !== undefined) report({ messageId: 'signature', span: signature, data: { name: signature.name } });
    const other = foreignBrand(reading, house);
    if (other !== undefined)
      report({ messageId: 'other-brand', span: other, data: { name: other.name }, isUnsure: true });
    const { greeted, later, start } = usedNames(reading);
    if (start === undefined && later.length === 0) return;
    const customers = namesOfCustomer(reply);
    const fitsCustomer = ({ name }: UsedName): boolean =>
      [...customers.known, ...customers.possible].some((one) => canBeSamePerson(name, one));
    const standIn = start === undefined ? undefined : STAND_IN.exec(reading.normal.slice(start, start + 60))?.[0];
    if (start !== undefined && standIn !== undefined && !greeted.some(fitsCustomer)) {
      const span = { start, end: start + standIn.length };
      report({ messageId: 'stand-in', span, data: { name: reading.text.slice(span.start, span.end) } });
      return;
    }
    const [first] = greeted;
    const isKnown = customers.known.length > 0;
    if (first !== undefined && !greeted.some(fitsCustomer)) {
      const isOwn =
        [...writersOf(reading), ...(isKnown ? house.agents : [])].some((one) => canBeSamePerson(first.name, one)) ||
        isNameOfBrand(first.name, brand);
      if (isOwn || isKnown) {
        // A customer and a colleague may share a name: as long as neither is known, it is likely and not sure.
        const isUnsure = isOwn && !isKnown && reply.agent?.name === undefined;
        const messageId = isOwn ? 'own-name' : 'other-person';
        report({ messageId, span: first, data: { name: first.name }, isUnsure });
        return;
      }
    }
    for (const one of later) {
      if (fitsCustomer(one) || options.agents.some((agent) => canBeSamePerson(one.name, agent))) continue;
      if (greeted.some(({ name }) => canBeSamePerson(name, one.name))) continue;
      const { name } = one;
      if (first !== undefined) report({ messageId: 'two-names', span: one, data: { name, greeted: first.name } });
      else if (isKnown) report({ messageId: 'other-person', span: one, data: { name } });
    }
  },
});

/** Names of the customer: those that are sure, and further ones that are possible. */
function namesOfCustomer({ customer, thread = [] }: Reply): {
  readonly known: readonly string[];
  readonly possible: readonly string[];
} {
  const turns = thread.filter(({ from }) => from === 'customer');
  const known = [customer?.name, ...turns.map(({ name }) => name), ...turns.map(({ text }) => signatureOf(text))];
  return {
    known: known.flatMap((name) => (name !== undefined && isPersonName(name) ? [name] : [])),
    possible: turns.flatMap(({ text }) => introducedNames(text)),
  };
}

/** Who may have written the reply: who answers, who signs, whom the customer greets. */
function writersOf({ reply, text, language }: Reading): readonly string[] {
  const turns = reply.thread ?? [];
  const opening = language === undefined ? undefined : languageOf(language).letters.opening();
  const greetedByCustomer = turns.map((turn) => {
    const words = turn.from === 'customer' ? opening?.exec(turn.text.toLowerCase())?.[0] : undefined;
    return words === undefined ? undefined : nameAt(turn.text, words.length)?.name;
  });
  const names = [reply.agent?.name, signatureOf(text), ...greetedByCustomer];
  return names.flatMap((name) => (name === undefined || !isPersonName(name) ? [] : [name]));
}
