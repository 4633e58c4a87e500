import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSourceSpan } from '../../src/base/offsets.js';
import { withoutHidden } from '../../src/language/normal-text.js';
import { lintText } from '../../src/run/lint.js';

const hidden: readonly (readonly [name: string, sign: string])[] = [
  ['a soft hyphen', '\u00AD'],
  ['a zero-width space', '\u200B'],
  ['a zero-width non-joiner', '\u200C'],
  ['a zero-width joiner', '\u200D'],
  ['a word joiner', '\u2060'],
  ['a byte-order mark', '\uFEFF'],
  ['a direction mark', '\u200E'],
  ['two of them', '\u200B\u00AD'],
];

describe.each(hidden)('%s inside of a word', (_, sign) => {
  test.each([
    [
      'anemic-apology',
      `We are sor${sign}ry for the incon${sign}venience.`,
      `sor${sign}ry for the incon${sign}venience`,
    ],
    [
      'generic-apology',
      `We apol${sign}ogize for any inconven${sign}ience. The lamp left Leeds at 9.`,
      `inconven${sign}ience`,
    ],
    ['boilerplate-phrase', `Please do not hesi${sign}tate to contact us. The lamp left Leeds at 9.`, `hesi${sign}tate`],
    ['vague-promise', `We will look into it as so${sign}on as possi${sign}ble.`, `so${sign}on as possi${sign}ble`],
    ['repeated-word', `The lamp left Leeds with the${sign} the van at 9.`, `the${sign} the`],
    ['shouting', `PLEASE SEND THE LA${sign}MP BACK TO US AT ONCE.`, `LA${sign}MP`],
    ['dismissive-tone', `As I al${sign}ready told you, the lamp left Leeds at 9.`, `al${sign}ready`],
  ])('hides the word from no rule: %s', async (ruleId, text, marked) => {
    const { findings } = await lintText(text, { config: false, rules: { [ruleId]: 'error' } });
    const spans = findings
      .filter((each) => each.ruleId === ruleId)
      .map(({ start, end }) => text.slice(start.offset, end.offset));
    expect(spans.some((span) => span.includes(marked) || marked.includes(span))).toBe(true);
  });
});

test.each([
  ['of the words it takes away', 'it left with the t\u00ADhe van at 9.', 'it left with the van at 9.'],
  ['not those of words that stay', 'it left with the\u00AD the van at 9.', 'it left with the\u00AD van at 9.'],
])('a fix takes hidden signs along: %s', async (_, text, fixed) => {
  const { findings } = await lintText(text, { config: false, rules: { 'repeated-word': 'error' } });
  const [edit, ...more] = findings.find(({ ruleId }) => ruleId === 'repeated-word')?.fix?.edits ?? [];
  expect(more).toEqual([]);
  expect(text.slice(0, edit?.start) + edit?.text + text.slice(edit?.end)).toBe(fixed);
});

test('length counts them, and links are checked with them', async () => {
  const text = `See https://shop.ex\u200Bample/a ${'a\u200B'.repeat(200)}`;
  const { findings } = await lintText(text, { config: false, channel: 'x-post' });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['over-limit', 'broken-link']));
});

describe('withoutHidden', () => {
  test.each([
    ['sor\u00ADry', 'sorry'],
    ['sorry\u200B for', 'sorry for'],
    ['\uFEFFsorry', 'sorry'],
    ['don\u2060’t', 'don’t'],
    ['40\u200B1', '401'],
    ['re\u200B\u00AD\u200Bfund', 'refund'],
    ['left\u200E.', 'left.'],
  ])('%j is read as %j', (text, shown) => {
    expect(withoutHidden(text)?.text).toBe(shown);
  });

  test.each([
    ['emoji of several signs', '👩\u200D🔧 and ❤\uFE0F and 🏴\u{E0067}\u{E007F}'],
    ['Persian', 'می\u200Cخواهم'],
    ['Hindi', 'क्\u200Dष'],
    ['a blank of no width between sentences', 'It left.\u200BThanks'],
    ['nothing hidden', 'It left – “today”\u00A0…'],
  ])('leaves alone %s', (_, text) => {
    expect(withoutHidden(text)).toBe(undefined);
  });

  test('leads back to where each sign stood', () => {
    const piece = fc.constantFrom('a', 'B', ' ', '.', '\n', '😀', '\u00AD', '\u200B', '\u200D', '\u2060', '\uFEFF');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const shown = withoutHidden(text);
        if (shown === undefined) return;
        for (let at = 0; at < shown.text.length; at++) {
          const { start, end } = toSourceSpan(shown.segments, { start: at, end: at + 1 });
          expect(text.slice(start, end)).toBe(shown.text.charAt(at));
        }
      }),
    );
  });
});
