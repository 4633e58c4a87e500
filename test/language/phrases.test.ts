import { describe, expect, test } from 'vitest';
import { stockPhrases } from '../../rules/boilerplate-phrase/lexicon.js';
import { blamingPhrases } from '../../rules/blame-shifting/lexicon.js';
import { dismissivePhrases } from '../../rules/dismissive-tone/lexicon.js';
import { apologyPhrases } from '../../rules/over-apology/lexicon.js';
import { pleas } from '../../rules/another-chance-plea/lexicon.js';
import { anchorsOf } from '../../src/language/anchors.js';
import { phraseFinder, type Phrase } from '../../src/language/phrases.js';
import { readText } from './read-text.js';

function found(phrases: readonly Omit<Phrase, 'source'>[], text: string): readonly string[] {
  const find = phraseFinder(phrases.map((phrase) => ({ ...phrase, source: 'test' })));
  return find(readText(text)).map(({ start, end }) => text.slice(start, end));
}

describe('phraseFinder', () => {
  test.each<readonly [string, Omit<Phrase, 'source'>, string, readonly string[]]>([
    ['whole words', { phrase: 'bear with' }, 'Forbear without it; bear with us.', ['bear with']],
    ['any case, any blanks', { phrase: 'bear with us' }, 'Bear  with\nus', ['Bear  with\nus']],
    ['apostrophes of every kind, or none', { phrase: "don't" }, "Don't, don’t, dont", ["Don't", 'don’t', 'dont']],
    ['alternatives', { phrase: '(very |most )?(kind|kindly)' }, 'Very kind. Kindly.', ['Very kind', 'Kindly']],
    ['an optional blank', { phrase: 'so(?= ?!)' }, 'so ! so! so.', ['so', 'so']],
    [
      'what may not stand before',
      { phrase: 'your fault', notAfter: 'not ' },
      'Not your fault. Your fault.',
      ['Your fault'],
    ],
    [
      'what may not follow',
      { phrase: 'rest assured', notBefore: ' ?[.]' },
      'Rest assured. Rest assured we',
      ['Rest assured'],
    ],
    [
      'where a clause begins',
      { phrase: 'calm down', at: 'clause' },
      'It will calm down. Please calm down.',
      ['calm down'],
    ],
    ['not in quotes, links or placeholders', { phrase: 'calm' }, '"calm" {{calm}} https://calm.example calm', ['calm']],
  ])('%s', (_, phrase, text, expected) => {
    expect(found([phrase], text)).toEqual(expected);
  });

  test('of several at one place the first one listed', () => {
    const find = phraseFinder([
      { phrase: 'rest assured that', source: 'test', id: 1 },
      { phrase: 'rest assured', source: 'test', id: 2 },
    ]);
    expect(find(readText('Rest assured that. Rest assured.')).map(({ entry }) => entry.id)).toEqual([1, 2]);
  });
});

describe('lexicons', () => {
  const lexicons: Readonly<Record<string, readonly Phrase[]>> = {
    stockPhrases,
    blamingPhrases,
    dismissivePhrases,
    apologyPhrases,
    pleas,
  };

  test.each(Object.entries(lexicons))('%s: every entry compiles alone, in lower case, with a source', (_, phrases) => {
    for (const entry of phrases) {
      expect(() => phraseFinder([entry])(readText('Hello there.')), entry.phrase).not.toThrow();
      expect(entry.phrase.replaceAll(/\\[a-zA-Z]|\(\?[=!<:]{1,2}/g, ''), entry.phrase).toBe(
        entry.phrase.replaceAll(/\\[a-zA-Z]|\(\?[=!<:]{1,2}/g, '').toLowerCase(),
      );
      // A blank inside of brackets would become a class of its own.
      expect(entry.phrase, entry.phrase).not.toMatch(/\[[^\]]* [^\]]*\]/);
      expect(entry.source.length).toBeGreaterThan(10);
      // Written down so that a start need not find out.
      expect(entry.needs?.split('|'), entry.phrase).toEqual(anchorsOf(entry.phrase));
    }
  });

  test.each(Object.entries(lexicons))('%s: stays quick on text that almost matches, again and again', (_, phrases) => {
    const find = phraseFinder(phrases);
    const almost = phrases.map(({ phrase }) => phrase.replaceAll(/\([^()]*\)\??|[^a-z ']/g, '').slice(0, 30));
    for (const piece of ['very ', 'so so ', 'please ', 'you ', 'most sincere and ', ' ', "'", ...almost]) {
      expect(find(readText(piece.repeat(Math.ceil(4000 / Math.max(1, piece.length))))).length).toBeLessThan(4001);
    }
  });
});
