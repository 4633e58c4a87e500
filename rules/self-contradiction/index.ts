import type { Span } from '../../src/base/types.js';
import { quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';
import { findConflict } from './claims.js';
import { noName, selfNaming, signing } from './lexicon.js';

export default defineRule({
  id: 'self-contradiction',
  meta: {
    description:
      'Flags two statements in one reply that cannot both be true: at once and in five days, free and for a fee.',
    category: 'clarity',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why:
      'The customer takes the better half as the promise, and is let down by the other. It mostly comes from two saved texts ' +
      'that were joined, or from a draft that was changed in one place only.',
    nearMisses: [
      'Values that are set apart: "£20 for the shirt and £15 for the shoes", "moved from 10:00 to 11:00"',
      'Conditions: "free over £50, otherwise there is a fee of £4"',
      'Two steps of one thing: "we refund at once, your bank takes 5 days"',
      'A weekday that does not fit its date: `wrong-weekday`; entries of a library against each other: `conflicting-facts`',
      'A second person who is named: "Sam, who looked into it, and I"',
    ],
    sources: [
      'ISO 10002:2018, 5.5: consistent information to complainants',
      'Einwiller & Steilen 2015: consistency of answers',
    ],
  },
  messages: {
    conflict: {
      message: 'Check "{second}": the reply also says "{first}"',
      note: 'The customer holds you to the better one. "The refund leaves us today and is on your card in 5 days" says which is which.',
    },
    name: {
      message: 'Check the name: {first} writes, and {second} signs',
      note: 'The customer does not know whom to ask for. Sign as the person who says "I": "I\'m Sam … Sam".',
    },
  },
  check(reading, { report }) {
    if (reading.sentences.length < 2) return;
    const conflict = findConflict(reading);
    if (conflict !== undefined) {
      const { first, second } = conflict;
      report({
        messageId: 'conflict',
        span: second,
        data: { first: quote(reading, first), second: quote(reading, second) },
      });
    }
    const signer = otherSigner(reading);
    if (signer === undefined) return;
    const { introduced, name, span } = signer;
    report({ messageId: 'name', span, data: { first: introduced, second: name } });
  },
});

/** Who signs a reply in which somebody else says "I'm …". */
function otherSigner({
  text,
}: Reading): { readonly introduced: string; readonly name: string; readonly span: Span } | undefined {
  const introduced = selfNaming.exec(text)?.[1];
  if (introduced === undefined) return undefined;
  const tail = text.slice(-120);
  const signed = signing.exec(tail);
  const name = signed?.[1];
  if (signed === null || name === undefined || noName.test(name) || signed[0].includes(introduced)) return undefined;
  // Sam and Samantha, Jo and Joanna are one person.
  if (name.startsWith(introduced.slice(0, 2)) || introduced.startsWith(name.slice(0, 2))) return undefined;
  const start = text.length - tail.length + signed.index + signed[0].indexOf(name);
  return { introduced, name, span: { start, end: start + name.length } };
}
