import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { caseLoaders } from '../rules/cases.js';
import { ruleLoaders } from '../rules/index.js';
import { knownKeys } from '../src/base/mistakes.js';
import { slotsOf, type Case, type LibraryCase } from '../src/rule.js';

const root = resolve(import.meta.dirname, '../rules');
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();
/** House style: one lead word for one kind of thing to do. */
const leadWord = /^(?:Avoid|Add|Shorten|Check)\b/;

describe('registry', () => {
  test('every rule folder is registered, with its cases, and nothing else is', () => {
    expect(Object.keys(ruleLoaders)).toEqual(folders);
    expect(Object.keys(caseLoaders)).toEqual(folders);
  });
});

const rules = await Promise.all(
  Object.entries(ruleLoaders).map(async ([id, load]) => {
    const cases = (await caseLoaders[id]?.())?.default ?? { valid: [], invalid: [] };
    return { id, rule: (await load()).default, cases };
  }),
);

describe.each(rules)('$id', ({ id, rule, cases }) => {
  const all: readonly (Case | LibraryCase)[] = [...cases.valid, ...cases.invalid];
  const { meta, messages } = rule;

  test('the folder is the id and holds what a rule needs', () => {
    expect(rule.id).toBe(id);
    const missing = ['index.ts', 'cases.ts', 'README.md'].filter((name) => !existsSync(join(root, id, name)));
    expect(missing).toEqual([]);
  });

  test('the facts are complete', () => {
    expect(meta.description).toMatch(/^Flags .{10,160}\.$/);
    expect(meta.why.length).toBeGreaterThan(60);
    expect(meta.nearMisses.length).toBeGreaterThan(0);
    expect(meta.sources.length).toBeGreaterThan(0);
    expect(meta.recommended).not.toBe(undefined);
    expect(meta.strict).not.toBe('off');
  });

  test('messages are one short line that starts with what to do', () => {
    for (const [messageId, { message, note }] of Object.entries(messages)) {
      expect(message, messageId).toMatch(leadWord);
      expect(message.replaceAll(/\{[^{}]*\}/g, '').length, messageId).toBeLessThanOrEqual(100);
      expect(`${message}${note}`, messageId).not.toMatch(/[\n\r]/);
      expect(note.length, messageId).toBeGreaterThan(40);
      expect(
        slotsOf(message).filter((slot) => !/^[a-z][A-Za-z]*$/.test(slot)),
        messageId,
      ).toEqual([]);
    }
  });

  test('there are enough cases, and a near miss among them', () => {
    expect(cases.valid.length).toBeGreaterThanOrEqual(3);
    expect(cases.invalid.length).toBeGreaterThanOrEqual(3);
    expect(cases.valid.filter(({ title }) => title !== undefined).length).toBeGreaterThan(0);
    const isShown = cases.invalid.some((one) => 'entries' in one || one.better !== undefined);
    expect(isShown).toBe(true);
  });

  test('every message is shown by a case', () => {
    const shown = new Set(cases.invalid.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
    expect(Object.keys(messages).filter((messageId) => !shown.has(messageId))).toEqual([]);
  });

  test('its own options take the strict ones', () => {
    const { strictOptions } = meta;
    const isTaken = rule.options !== undefined && safeParse(rule.options, strictOptions).success;
    expect(strictOptions === undefined || isTaken).toBe(true);
  });

  test('every option has a default and is set in a case', () => {
    const set = new Set(all.flatMap(({ options }) => Object.keys(options ?? {})));
    expect(knownKeys(rule.options).filter((option) => !set.has(option))).toEqual([]);
  });
});
