import { describe, expect, test } from 'vitest';
import { caseLoaders } from '../rules/cases.js';
import { ruleLoaders } from '../rules/index.js';
import type { Finding, Suggestion } from '../src/base/types.js';
import { lintText } from '../src/run/lint.js';
import { typedBlanks } from '../src/templates/template-parts.js';

/** Rules that offer wording with blanks, for facts only the writer has. */
const withBlanks = ['anemic-apology', 'no-concrete-offer', 'vague-promise'];
const BLANK = /\{\{(\w{1,20})\}\}/g;

function applied(text: string, { edits }: Suggestion): string {
  let result = text;
  for (const { start, end, text: inserted } of edits.toReversed()) {
    result = result.slice(0, start) + inserted + result.slice(end);
  }
  return result;
}

async function findingsOf(text: string, path: string): Promise<readonly Finding[]> {
  return (await lintText(text, { path, config: false })).findings;
}

describe.each(withBlanks)('suggestions of %s', (id) => {
  test('hold typed blanks, and no reply passes with one of them', async () => {
    const cases = await caseLoaders[id]?.();
    expect(ruleLoaders[id]).toBeDefined();
    let tried = 0;
    for (const one of cases?.default.invalid ?? []) {
      if (!('text' in one)) continue;
      const { findings } = await lintText(one.text, { path: 'draft.txt', config: { rules: { [id]: 'error' } } });
      for (const suggestion of findings.flatMap(({ ruleId, suggestions = [] }) => (ruleId === id ? suggestions : []))) {
        const text = applied(one.text, suggestion);
        const blanks = Array.from(text.matchAll(BLANK), ([, type = '']) => type);
        expect(blanks.length).toBeGreaterThan(0);
        expect(typedBlanks).toEqual(expect.arrayContaining(blanks.filter((type) => !one.text.includes(type))));
        const asDraft = await findingsOf(text, 'draft.txt');
        expect(asDraft).toContainEqual(expect.objectContaining({ ruleId: 'unfilled-placeholder', severity: 'error' }));
        const asEntry = await findingsOf(text, 'macros/entry.txt');
        expect(asEntry).toContainEqual(expect.objectContaining({ ruleId: 'unknown-variable', messageId: 'blank' }));
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(2);
  }, 120_000);
});

test('a promise with its blanks filled in is not vague', async () => {
  const text = 'I ordered the hinge for your cabinet. We will get back to you shortly!';
  const [suggestion] = (await findingsOf(text, 'draft.txt')).flatMap(({ suggestions = [] }) => suggestions);
  expect(suggestion?.message).toBe('Write "We will get back to you by {{time}}" and fill in the blanks');
  const filled = applied(text, suggestion ?? { message: '', edits: [], reads: '' }).replace(
    '{{time}}',
    '3 pm tomorrow',
  );
  expect(filled).toBe('I ordered the hinge for your cabinet. We will get back to you by 3 pm tomorrow!');
  expect(await findingsOf(filled, 'draft.txt')).toEqual([]);
});

test.each([
  // Words that stand for a time make room for one.
  ['We will ship the lamp as soon as possible.', 'We will ship the lamp by {{time}}'],
  ['We will ship the lamp as soon as we can.', 'We will ship the lamp by {{time}}'],
  ['We will ship the lamp as soon as it is possible.', 'We will ship the lamp by {{time}}'],
  ['We will call you back as fast as we possibly can.', 'We will call you back by {{time}}'],
  ["We'll get back to you as quickly as possible.", "We'll get back to you by {{time}}"],
  ['We will get back to you at the earliest possible time.', 'We will get back to you by {{time}}'],
  ['We will get back to you at our earliest convenience.', 'We will get back to you by {{time}}'],
  ["We'll be in touch with you as a matter of urgency.", "We'll be in touch with you by {{time}}"],
  ['We will email you in the near future.', 'We will email you by {{time}}'],
  ['Someone will call you when possible.', 'Someone will call you by {{time}}'],
  ['We will get back to you very soon, Kim.', 'We will get back to you by {{time}}'],
  ['We will get back to you ASAP 🙂', 'We will get back to you by {{time}}'],
  ['Your claim will be reviewed in due course.', 'Your claim will be reviewed by {{time}}; {{owner}} looks after it'],
  // In the midst, and before the verb.
  ['We will call you back as soon as possible with an answer.', 'We will call you back by {{time}} with an answer'],
  ["We'll look into it soon and let you know.", "We'll look into it by {{time}}"],
  ["We'll shortly get back to you.", "We'll get back to you by {{time}}"],
  ['We will soon be in touch with you.', 'We will be in touch with you by {{time}}'],
  // A time behind a clause of its own would be the time of that.
  ['I will look into why the pump failed.', 'I will look into why the pump failed, by {{time}} at the latest'],
  [
    'Our repairs team will contact you to arrange a visit.',
    'Our repairs team will contact you to arrange a visit, by {{time}} at the latest',
  ],
  [
    'We will let you know once we have more news.',
    'We will let you know once we have more news, by {{time}} at the latest',
  ],
  [
    'We will send it to you as soon as the parts have been sorted.',
    'We will send it to you as soon as the parts have been sorted, by {{time}} at the latest',
  ],
  [
    "I'll check with the nurse whether the dose is right (she is in on weekdays).",
    "I'll check with the nurse whether the dose is right, by {{time}} at the latest",
  ],
  [
    'We will look into the pump, the valve and the hose.',
    'We will look into the pump, the valve and the hose by {{time}}',
  ],
])('the suggestion for "%s" is English', async (text, promise) => {
  const { findings } = await lintText(text, { path: 'draft.txt', config: { rules: { 'vague-promise': 'error' } } });
  const [suggestion] = findings.flatMap(({ ruleId, suggestions = [] }) =>
    ruleId === 'vague-promise' ? suggestions : [],
  );
  expect(suggestion?.message).toBe(`Write "${promise}" and fill in the blanks`);
  expect(applied(text, suggestion ?? { message: '', edits: [], reads: '' })).toContain(promise);
});
