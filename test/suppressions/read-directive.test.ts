import { describe, expect, test } from 'vitest';
import { readDirective } from '../../src/suppressions/read-directive.js';
import { fc } from '../property.js';

/** What a directive is read as, a line for each rule. */
const read = (said: unknown) => {
  const { ignored, mistakes } = readDirective(said);
  return [
    ...ignored.map(({ ruleId, reason, owner, until }) =>
      [ruleId, reason, owner, until].map((one) => one ?? '-').join(' | '),
    ),
    ...mistakes.map((text) => `! ${text}`),
  ];
};

const FORM = '! write the rule, two hyphens and the reason: `vague-promise -- legal text, Ana, until 2027-03`';

describe('the text of a directive', () => {
  test.each<[string, readonly string[]]>([
    ['vague-promise -- legal text', ['vague-promise | legal text | - | -']],
    ['vague-promise -- legal text, until 2027-03', ['vague-promise | legal text | - | 2027-03']],
    ['vague-promise -- legal text, Ana, until 2027-03-31', ['vague-promise | legal text | Ana | 2027-03-31']],
    ['vague-promise -- law, as agreed, Ana', ['vague-promise | law, as agreed | Ana | -']],
    ['vague-promise -- law -- really', ['vague-promise | law -- really | - | -']],
    ['vague-promise — law, Until: 2027-03', ['vague-promise | law | - | 2027-03']],
    ['a, b -- both', ['a | both | - | -', 'b | both | - | -']],
    ['a b -- both', ['a | both | - | -', 'b | both | - | -']],
    ['@acme/a, b/c -- both', ['@acme/a | both | - | -', 'b/c | both | - | -']],
    ['a -- one; b -- two, Ana', ['a | one | - | -', 'b | two | Ana | -']],
    ['a -- one; see the wiki', ['a | one; see the wiki | - | -']],
    ['a\n  -- on\r\n two lines', ['a | on two lines | - | -']],
    ['vague-promise', ['vague-promise | - | - | -']],
    ['vague-promise --', ['vague-promise | - | - | -']],
    ['vague-promise -- until 2027-03', ['vague-promise | - | - | 2027-03']],
    ['vague-promise -- 👍 Gründe', ['vague-promise | 👍 Gründe | - | -']],
    ['', [FORM]],
    ['-- why', [FORM]],
    ['* -- all of them', [FORM]],
    ['vague-promise (legal text)', [FORM]],
    [
      'vague-promise -- law, until further notice',
      [
        'vague-promise | law | - | further notice',
        '! "further notice" is neither a day nor a month: write 2027-03-31 or 2027-03',
      ],
    ],
    [
      'vague-promise -- law, until 2027-02-30',
      [
        'vague-promise | law | - | 2027-02-30',
        '! "2027-02-30" is neither a day nor a month: write 2027-03-31 or 2027-03',
      ],
    ],
  ])('%s', (said, lines) => expect(read(said)).toEqual(lines));

  test('is the same in a field, on its own or below `ignore`', () => {
    const said = 'a -- one; b -- two, Ana, until 2027-03';
    expect(read({ ignore: said })).toEqual(read(said));
    expect(read({ ignore: [said] })).toEqual(read(said));
  });

  test('reads back what it is made of', () => {
    const word = fc.stringMatching(/^[a-t][a-z]{0,6}(?: [a-z]{1,6}){0,2}$/);
    const day = fc.constantFrom('2027-03', '2028-02-29');
    fc.assert(
      fc.property(word, fc.option(word), fc.option(day), (reason, owner, until) => {
        const why = [reason, owner, until === null ? null : `until ${until}`]
          .filter((part) => part !== null)
          .join(', ');
        const want = [{ ruleId: 'a', reason, owner: owner ?? undefined, until: until ?? undefined }];
        const same = [`a -- ${why}`, { ignore: { a: why } }, { ignore: { a: { reason, owner, until } } }];
        const given = same.map((said) => JSON.parse(JSON.stringify(said), (_, value: unknown) => value ?? undefined));
        for (const said of given) {
          const { ignored, mistakes } = readDirective(said);
          expect([ignored.map(({ whole: _whole, ...one }) => one), mistakes]).toEqual([want, []]);
        }
      }),
      { examples: [['x', null, null]] },
    );
  });

  test('never crashes', () => {
    fc.assert(fc.property(fc.anything(), (said) => void readDirective(said)));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'a-,; u\n*"') }), (said) => void readDirective(said)));
  });
});

describe('the field of a directive', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a map of rules', { a: 'law, Ana, until 2027-03', b: 'law' }, ['a | law | Ana | 2027-03', 'b | law | - | -']],
    [
      'a structure',
      { a: { reason: 'law, as is', owner: 'Ana', until: '2027-03' } },
      ['a | law, as is | Ana | 2027-03'],
    ],
    ['a list of rules', ['a', 'b'], ['a | - | - | -', 'b | - | - | -']],
    ['a list of entries', [{ rule: 'a', reason: 'law' }], ['a | law | - | -']],
    ['an entry for two rules', [{ rule: ['a', 'b'], reason: 'x' }], ['a | x | - | -', 'b | x | - | -']],
    ['a rule with nothing', { a: null, b: '' }, ['a | - | - | -', 'b | - | - | -']],
    ['a number', 7, ['! name a rule below `ignore`']],
    ['an empty map', {}, ['! name a rule below `ignore`']],
    ['an empty list', [], ['! name a rule below `ignore`']],
    ['an entry without a rule', [{ reason: 'law' }], ['! name the `rule` of each entry']],
    ['a number for a reason', { a: 7 }, ['! write a reason for "a", or its `reason`, `owner` and `until`']],
    [
      'a key that is misspelt',
      { a: { reson: 'law' } },
      ['a | - | - | -', '! "reson" is not a key here; did you mean "reason"?'],
    ],
    ['a day that is a number', { a: { reason: 'law', until: 2027 } }, ['a | law | - | -', '! write `until` as a text']],
    [
      'no day',
      { a: { reason: 'law', until: 'soon' } },
      ['a | law | - | soon', '! "soon" is neither a day nor a month: write 2027-03-31 or 2027-03'],
    ],
  ])('%s', (_name, ignore, lines) => expect(read({ ignore })).toEqual(lines));

  test.each<[unknown, string]>([
    [7, 'write `ignore` with a rule and a reason below `care-lint`'],
    [['a'], 'write `ignore` with a rule and a reason below `care-lint`'],
    [{ ignroe: { a: 'law' } }, '"ignroe" is not a key of `care-lint`; did you mean "ignore"?'],
    [{}, 'write `ignore` with a rule and a reason below `care-lint`'],
  ])('%j', (said, text) => expect(read(said)).toEqual([`! ${text}`]));
});
