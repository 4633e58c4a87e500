import { describe, expect, test } from 'vitest';
import { lint } from '../../src/run/lint.js';
import { folderWith } from '../config/folder.js';

const STOCK = 'Please be advised that I sent the lamp; it will reach you by Friday 8 May.';
const config = { extends: [], rules: { 'boilerplate-phrase': 'warn' } } as const;

describe('a reason that repeats what the reply and its conversation tell', () => {
  const maria = { customer: { name: 'Maria Lopez', email: 'maria@lopez.test', order: 'AB-48-KX' } };
  const thread = [{ from: 'customer', name: 'Tom Berg', text: 'My parcel is late.\n\nBest,\nTomas Bergmann' }];
  test.each<[string, object, string]>([
    ['the name of the customer', maria, 'Maria Lopez'],
    ['in other capitals', maria, 'maria lopez'],
    ['the last name alone', maria, 'Lopez'],
    ['an address', maria, 'maria@lopez.test'],
    ['an order number', maria, 'AB-48-KX'],
    ['a name of a turn', { thread }, 'Tom Berg'],
    ['a name below a letter', { thread }, 'Tomas Bergmann'],
    ['the customer in a text of ours', { ...maria, thread: [{ from: 'agent', text: 'Hello Maria.' }] }, 'Maria Lopez'],
  ])('is masked: %s', async (_, told, value) => {
    const reason = `${value} has asked for it`;
    const reply = (id: string) => ({ id, ...told, text: STOCK });
    const replies = [{ ...reply('x'), 'care-lint': `boilerplate-phrase -- ${reason}` }, reply('y')];
    const cwd = folderWith({
      'a.json': JSON.stringify(replies),
      'care-lint-suppressions.yaml': `- {reply: y, rule: boilerplate-phrase, reason: "${reason}"}\n`,
    });
    const { findings } = await lint({ cwd, files: ['a.json'], now: new Date('2026-03-09T09:00:00Z'), config });
    expect(findings.map(({ suppressed }) => suppressed)).toEqual(['directive', 'suppression']);
    for (const finding of findings) {
      expect(finding.reason).toMatch(/ has asked for it$/);
      expect(finding.reason?.toLowerCase()).not.toContain(value.toLowerCase());
    }
  });

  test('is masked by what the ticket of a run tells', async () => {
    const cwd = folderWith({
      'draft.txt': STOCK,
      'ticket.json': JSON.stringify({ thread, ...maria }),
      'care-lint-suppressions.yaml':
        '- {reply: draft.txt#1, rule: boilerplate-phrase, reason: Maria Lopez and Tom Berg have asked for it}\n',
    });
    const options = { cwd, files: ['draft.txt'], ticket: 'ticket.json', now: new Date('2026-03-09T09:00:00Z'), config };
    const [reason, ...others] = (await lint(options)).findings.map((finding) => finding.reason);
    expect(others).toEqual([]);
    expect(reason).toMatch(/ have asked for it$/);
    expect(reason).not.toMatch(/Maria|Lopez|Tom|Berg/);
  });

  test('is shown as it is where they tell nothing of it', async () => {
    const replies = [
      { id: 'x', ...maria, text: STOCK, 'care-lint': 'boilerplate-phrase -- Legal, 48 words, wants it' },
    ];
    const cwd = folderWith({ 'a.json': JSON.stringify(replies) });
    const { findings } = await lint({ cwd, files: ['a.json'], now: new Date('2026-03-09T09:00:00Z'), config });
    expect(findings.map(({ reason }) => reason)).toEqual(['Legal, 48 words']);
  });
});
