import { describe, expect, test } from 'vitest';
import { caseLoaders } from '../rules/cases.js';
import { ruleLoaders } from '../rules/index.js';
import { lintText } from '../src/lint.js';
import { typedBlanks } from '../src/templates/blanks.js';
import type { Finding, Suggestion } from '../src/types.js';

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

test('a promise with its blanks filled in is none that is vague', async () => {
  const text = 'I ordered the hinge for your cabinet. We will get back to you shortly!';
  const [suggestion] = (await findingsOf(text, 'draft.txt')).flatMap(({ suggestions = [] }) => suggestions);
  expect(suggestion?.message).toBe('Write "We will get back to you by {{time}}" and fill in the blanks');
  const filled = applied(text, suggestion ?? { message: '', edits: [] }).replace('{{time}}', '3 pm tomorrow');
  expect(filled).toBe('I ordered the hinge for your cabinet. We will get back to you by 3 pm tomorrow!');
  expect(await findingsOf(filled, 'draft.txt')).toEqual([]);
});
