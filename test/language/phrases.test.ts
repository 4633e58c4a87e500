import { describe, expect, test } from 'vitest';
import { pleas } from '../../rules/another-chance-plea/lexicon.js';
import { confirmingPhrases } from '../../rules/confirms-protected-relationship/lexicon.js';
import { apologyPhrases } from '../../rules/over-apology/lexicon.js';
import { relatives } from '../../rules/relative-date/lexicon.js';
import { placeAt } from '../../src/language/phrase-notation.js';
import { phraseFinder, plainPhrase, type Phrase } from '../../src/language/phrases.js';
import { blamingPhrases } from '../../src/language/words/en-blame.js';
import { closingOffPhrases } from '../../src/language/words/en-closing-off.js';
import { defensivePhrases } from '../../src/language/words/en-defence.js';
import { dismissivePhrases } from '../../src/language/words/en-dismissal.js';
import { stockPhrases } from '../../src/language/words/en-stock.js';
import { readText } from './read-text.js';

type Wording = Omit<Phrase, 'source'>;

function found(phrases: readonly Wording[], text: string): readonly string[] {
  const find = phraseFinder(phrases.map((phrase) => ({ ...phrase, source: 'test' })));
  return find(readText(text)).map(({ start, end }) => text.slice(start, end));
}

describe('notation', () => {
  test.each<readonly [phrase: string, text: string, expected: readonly string[]]>([
    ['bear with', 'Forbear without it; bear with us. Bear  with\nus', ['bear with', 'Bear  with']],
    ['bear with', 'Bear, with. Bear. With. Bear - with. Bear\n\nwith', []],
    ["don't", "Don't, don’t, dont, don´t, do not", ["Don't", 'don’t', 'dont', 'don´t']],
    ['e-mail us', 'Email us, e-mail us, e‑mail us, e mail us', ['Email us', 'e-mail us']],
    ['your call', 'Your call—ours. Your call-centre. Your call-', ['Your call', 'Your call']],
    [
      "guests' bags",
      "Our guests' bags, our guests bags, our guest's bags",
      ["guests' bags", 'guests bags', "guest's bags"],
    ],
    ['pay* now', 'Pay now. Payment now. Repay now. Pay later.', ['Pay now', 'Payment now']],
    ['# days', 'In 3 days, 10 days, two days.', ['3 days', '10 days']],
    ['* you', 'Thank you. You. (You)', ['Thank you']],
    ['calm', "'calm down' and 'be calm'", ['calm']],
    ['(very) kind', 'Very kind. Kind. Very, kind.', ['Very kind', 'Kind', 'kind']],
    ['(very|most) kind|kindly', 'Very kind. Most kindly. So kind.', ['Very kind', 'Most kindly', 'kind']],
    ['no|(not a) thing', 'No thing. Not a thing. Not thing.', ['No thing', 'Not a thing']],
    ['(not a)|no thing', 'No thing. Not a thing. A thing.', ['No thing', 'Not a thing']],
    ['(a|b) c', 'C. A c. B c. A b c.', ['C', 'A c', 'B c', 'b c']],
    [
      'go (to (the) (big) shop) now',
      'Go now. Go to shop now. Go to the big shop now. Go to the now.',
      ['Go now', 'Go to shop now', 'Go to the big shop now'],
    ],
    [
      "i've|(i|we (have)) seen",
      'I seen. We have seen. I’ve seen. We’ve seen.',
      ['I seen', 'We have seen', 'I’ve seen'],
    ],
    [
      'serve you (again|soon)',
      'Serve you. Serve you soon. Serve you soon again.',
      ['Serve you', 'Serve you soon', 'Serve you soon'],
    ],
    ['no pay*', 'No pay, no payment, no repay, no pay-out, no pa', ['No pay', 'no payment', 'no pay-out']],
    ['our * team', 'Our team. Our front-desk team. Our very big team. Our, team.', ['Our front-desk team']],
    ['in # days', 'In 3 days. In £3 days. In three days. In 2nd days.', ['In 3 days', 'In £3 days', 'In 2nd days']],
    ['next time (,) ask', 'Next time ask. Next time, ask. Next time; ask.', ['Next time ask', 'Next time, ask']],
    [
      'sorry ... late',
      'Sorry, we came so late. Sorry. We came late. Sorry late.',
      ['Sorry, we came so late', 'Sorry late'],
    ],
    ['ask [ us ]', 'Ask (us). Ask us.', ['Ask (us)']],
    ['calm', '"calm" {{calm}} https://calm.example calm', ['calm']],
    ['so kind', 'So {{x}} kind. So @kim kind. So kind.', ['So kind']],
    ['caf', 'Café, caf.', ['caf']],
  ])('%s', (phrase, text, expected) => {
    expect(found([{ phrase }], text)).toEqual(expected);
  });

  test.each(['(very good', 'go|(very good', 'very  good', 'a|| b', '() a', ' a'])('no phrase: %s', (phrase) => {
    expect(() => walk(phrase)).toThrow(phrase);
  });

  test.each<readonly [own: string, text: string, expected: readonly string[]]>([
    ['circle back', 'Circle  back, semicircle back.', ['Circle  back']],
    ['Circle Back (or not)', 'We circle back (or not). Circle back or not.', ['circle back (or not)']],
    ['it’s on us', "It's on us. Its on us.", ["It's on us", 'Its on us']],
    ['100%', '100% yes. 100 yes.', ['100%']],
    ['24/7', 'Here 24/7.', ['24/7']],
    ['a|b * c', 'A|b * c. A x c.', ['A|b * c']],
    ['e-mail me', 'Email me, e-mail me.', ['Email me', 'e-mail me']],
    ['#1 team', 'Your #1 team. Your 1 team.', ['#1 team']],
    ['touch base.', 'Let us touch base. Touch base!', ['touch base.', 'Touch base!']],
    ['...', 'Well... no.', ['...']],
  ])('words of a team: %s', (own, text, expected) => {
    expect(found([{ phrase: plainPhrase(own) }], text)).toEqual(expected);
  });
});

describe('what stands around', () => {
  test.each<readonly [Wording, string, readonly string[]]>([
    [
      { phrase: 'your fault', notAfter: 'not (at all)' },
      'Not at all your fault. Not your fault. Your fault.',
      ['Your fault'],
    ],
    [{ phrase: 'your fault', notAfter: 'not' }, 'Not, your fault. Knot your fault.', ['your fault', 'your fault']],
    [{ phrase: 'rest assured', notBefore: '.' }, 'Rest assured. Rest assured! Rest assured we', ['Rest assured']],
    [{ phrase: 'rest assured', notBefore: '.' }, 'Rest assured\n\nWe. Rest assured', []],
    [{ phrase: 'rest (assured)', notBefore: 'that' }, 'Rest assured that. Rest that.', ['Rest']],
    [{ phrase: 'so', before: '.|,|at' }, 'So! So, so at so we so', ['So', 'So', 'so', 'so']],
    [{ phrase: 'you forgot', notBefore: '... ?' }, 'You forgot, it seems? You forgot. Why?', ['You forgot']],
    [{ phrase: 'we strive', notBefore: '... #' }, 'We strive to reply in 2 hours. We strive to reply.', ['We strive']],
    [
      { phrase: 'calm down', at: 'clause' },
      'It will calm down. Please calm down, calm down\ncalm down',
      ['calm down', 'calm down', 'calm down'],
    ],
    [
      { phrase: 'calm down', at: 'clause' },
      'Well then please calm down. {{name}} calm down. You must calm down.',
      ['calm down', 'calm down', 'calm down'],
    ],
  ])('%j', (phrase, text, expected) => {
    expect(found([phrase], text)).toEqual(expected);
  });

  test('of several at one place the first one listed, also where some begin with a sign', () => {
    const phrases = ['* refund', 'full refund', 'full credit now', '# *', 'ful* credit', '10 days', 'pay* *'];
    const entries = (listed: readonly string[], text: string) =>
      phraseFinder(listed.map((phrase) => ({ phrase, source: 'test' })))(readText(text)).map(
        ({ entry }) => entry.phrase,
      );
    const text = 'Full refund. Full credit now. 10 days. Payment due.';
    expect(entries(phrases, text)).toEqual(['* refund', 'full credit now', '# *', 'pay* *']);
    expect(entries(phrases.toReversed(), text)).toEqual(['full refund', 'ful* credit', '10 days', 'pay* *']);
  });

  test('of several at one place the first one listed, of one that begins before another the earlier one', () => {
    const find = phraseFinder([
      { phrase: 'rest assured that', source: 'test', id: 1 },
      { phrase: 'rest assured', source: 'test', id: 2 },
      { phrase: 'please rest', source: 'test', id: 3 },
      { phrase: 'rest', source: 'test', id: 4 },
    ]);
    const hits = find(readText('Rest assured that. Rest assured. Please rest assured. Rest.'));
    expect(hits.map(({ entry }) => entry.id)).toEqual([1, 2, 3, 4]);
  });
});

/** Goes to every place of a notation; gives the words on the shortest way through, as a text. */
function walk(notation: string): string {
  const offsets = [0];
  for (const offset of offsets) {
    for (const { to, words } of placeAt(notation, offset).steps) {
      if (words.includes('')) throw new Error(`No word in "${notation}"`);
      if (!offsets.includes(to)) offsets.push(to);
    }
  }
  return notation.replaceAll(/\((?=[^|]*\))|[()]|\|\S+/g, '');
}

describe('lexicons', () => {
  const lexicons: Readonly<Record<string, readonly Phrase[]>> = {
    stockPhrases,
    blamingPhrases,
    dismissivePhrases,
    defensivePhrases,
    closingOffPhrases,
    apologyPhrases,
    pleas,
    relatives,
    confirmingPhrases,
  };

  test.each(Object.entries(lexicons))('%s: every entry is well written, with a source', (_, phrases) => {
    for (const { phrase, notAfter, before, notBefore, source } of phrases) {
      for (const notation of [phrase, notAfter, before, notBefore]) {
        if (notation === undefined) continue;
        walk(notation);
        expect(notation).toBe(notation.toLowerCase());
        expect(notation.split('(').length, notation).toBe(notation.split(')').length);
        // A word alone that may be missing cannot be one of several: `(very)|most`.
        expect(notation).not.toMatch(/\|\([^ ()|]+\)|\([^ ()|]+\)\|/);
      }
      // Its first words are looked up, its last one is where it ends.
      expect(
        placeAt(phrase).steps.filter(({ accepts }) => accepts !== undefined),
        phrase,
      ).toEqual([]);
      expect(phrase).toMatch(/[a-z*]\)*$/);
      expect(source.length).toBeGreaterThan(10);
    }
  });

  test.each(Object.entries(lexicons))('%s: takes time in proportion to the text, whatever it holds', (_, phrases) => {
    const find = phraseFinder(phrases);
    const pieces = [
      'very ',
      'so, ',
      'please ',
      'you ',
      'most sincere and ',
      ' ',
      "'",
      '-',
      "a'",
      'a-',
      '\n',
      '\n ',
      '(',
      '…',
    ];
    for (const piece of [...pieces, ...phrases.map(({ phrase }) => `${walk(phrase).slice(0, 60)} `)]) {
      const { normal, ...reading } = readText('');
      // What is not linear takes minutes for so much: then the time of the test is over.
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(find({ ...reading, normal: normal + text, text }).length, piece).toBeLessThan(text.length);
    }
  });

  test.each<readonly [list: string, text: string, expected: readonly string[]]>([
    ['relatives', "Today's outage is over, today's date is below.", ["Today's"]],
    ['relatives', 'Slots for today or tomorrow. See you tomorrow.', ['tomorrow']],
    [
      'relatives',
      'We are experiencing high volumes at the moment.',
      ['We are experiencing high volumes at the moment'],
    ],
    ['relatives', 'Is the app experiencing delays, at the moment?', []],
    ['pleas', "We'd love to see you again.", ["We'd love to see you again"]],
    ['pleas', 'You would love to see it again.', []],
    ['pleas', "We don't want to lose you. Don't lose you.", ["don't want to lose you"]],
    ['stockPhrases', '(Rest assured) Rest assured, that is done.', ['Rest assured']],
    ['stockPhrases', 'We strive to answer. We strive to answer in 2 hours.', ['We strive to']],
    [
      'dismissivePhrases',
      "That's not our problem—ask them. I can't say it's not our problem.",
      ["That's not our problem"],
    ],
    ['blamingPhrases', 'If you had called, we could have helped. If you had called. We would.', ['If you had called']],
    ['apologyPhrases', 'So, so very sorry. So sorry. So very sorry for your loss.', ['So, so very sorry']],
    ['confirmingPhrases', "Her son's x-rays. Your son's xrays. To book your scan, call.", ["Your son's xrays"]],
  ])('%s: %s', (list, text, expected) => {
    expect(found(lexicons[list] ?? [], text)).toEqual(expected);
  });
});
