import { describe, expect, test } from 'vitest';
import { type Suppression, createSuppressor } from '../../src/suppressions/suppression.js';
import { findingOn } from '../baseline/findings.js';
import { fc } from '../property.js';

const TODAY = '2026-03-09';
const base: Suppression = {
  reply: 'late',
  rules: ['no-alpha'],
  reason: 'law',
  owner: undefined,
  until: undefined,
  line: 1,
};
const alpha = findingOn('alpha');
const names = (id: string) => [id, `a.yaml#${id}`];

describe('a suppression', () => {
  test.each([
    ['late', 'late', true],
    ['late', 'later', false],
    ['a.yaml#late', 'late', true],
    ['b.yaml#late', 'late', false],
    ['la*', 'late', true],
    ['a.yaml#*', 'lost', true],
    ['*e', 'lost', false],
  ])('for %s and the reply %s: %s', (reply, id, isHidden) => {
    const suppressor = createSuppressor([{ ...base, reply }], TODAY);
    const [finding] = suppressor.suppress(names(id), [alpha]);
    expect([finding?.suppressed, finding?.reason]).toEqual(isHidden ? ['suppression', 'law'] : [undefined, undefined]);
    expect(suppressor.uses()).toMatchObject([{ hasReply: isHidden, isUsed: isHidden }]);
  });

  test.each([
    ['2026-03-09', true],
    ['2026-03-08', false],
    ['2026-03', true],
    ['2026-02', false],
  ])('until %s hides on the ninth of March: %s', (until, isHidden) => {
    const suppressor = createSuppressor([{ ...base, until }], TODAY);
    expect(suppressor.suppress(names('late'), [alpha])[0]?.suppressed).toBe(isHidden ? 'suppression' : undefined);
    expect(suppressor.uses()).toMatchObject([{ isOver: !isHidden, hasReply: true, isUsed: isHidden }]);
  });

  test('is used by a finding that another one covers, which stays as it is', () => {
    const covered = findingOn('alpha', { coveredBy: 'x' });
    const suppressor = createSuppressor([base, base], TODAY);
    expect(suppressor.suppress(names('late'), [covered])).toEqual([covered]);
    expect(suppressor.uses().map(({ isUsed }) => isUsed)).toEqual([true, false]);
  });
});

test('whatever the suppressions, a finding is hidden only by one for its reply and its rule', () => {
  const id = fc.constantFrom('late', 'lost', 'x');
  const rule = fc.constantFrom('no-alpha', 'no-beta', 'no-gamma');
  const until = fc.constantFrom(undefined, '2026-02', '2027-01-31');
  const suppression = fc.record({
    reply: fc.oneof(
      id,
      id.map((one) => `a.yaml#${one}`),
    ),
    rules: fc.array(rule, { minLength: 1, maxLength: 2 }),
    until,
  });
  const replies = fc.array(fc.tuple(id, fc.array(rule, { maxLength: 4 })));
  fc.assert(
    fc.property(fc.array(suppression), replies, (given, found) => {
      const suppressor = createSuppressor(
        given.map((one) => ({ ...base, ...one })),
        TODAY,
      );
      for (const [reply, ruleIds] of found) {
        const findings = ruleIds.map((ruleId) => findingOn('alpha', { ruleId }));
        for (const { ruleId, suppressed } of suppressor.suppress(names(reply), findings)) {
          const isMeant = given.some(
            (one) =>
              names(reply).includes(one.reply) && one.rules.some((name) => name === ruleId) && one.until !== '2026-02',
          );
          expect(suppressed === 'suppression').toBe(isMeant);
        }
      }
    }),
  );
});
