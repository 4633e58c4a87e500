import { Script, createContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { lazyPatterns } from '../rolldown.config.js';

/** Runs a chunk that leaves its outcome in `result`. */
function outcome(code: string): unknown {
  const context = createContext({ result: undefined });
  new Script(code).runInContext(context);
  return JSON.parse(JSON.stringify(context['result']));
}

describe('lazyPatterns', () => {
  test.each<readonly [string, string]>([
    ['a constant', String.raw`const WORD = /\p{L}+/gu; const f = (text) => text.match(WORD); result = f('é b');`],
    ['made of others', String.raw`const L = '\\p{L}'; const ONE = new RegExp(L, 'u'); result = ONE.exec('1é').index;`],
    [
      'of another pattern',
      String.raw`const A = /\p{L}/u; const B = new RegExp(A.source + '2', 'u'); result = B.test('é2');`,
    ],
    ['in shorthand', String.raw`const A = /\p{L}/u; const held = { A }; result = held.A.test('é');`],
    ['a property of its name', String.raw`const A = /\p{L}/u; const held = { A: 1 }; result = [held.A, A.test('é')];`],
    ['a name bound again', String.raw`const A = /\p{L}/u; const f = (A) => A + 1; result = [f(1), A.test('é')];`],
    [
      'a property',
      String.raw`const held = [{ sign: /\p{L}/u, n: 1 }]; result = held.map((one) => [one.sign.test('é'), one.n]);`,
    ],
    ['in a function', String.raw`const f = (text) => /^\p{Lu}/u.test(text); result = [f('É'), f('é'), f('É')];`],
    [
      'global, in a function',
      String.raw`const f = (text) => { const p = /\p{L}/gu; return p.test(text); }; result = [f('é'), f('é')];`,
    ],
    ['global, replacing', String.raw`const f = (text) => text.replace(/\p{L}/gu, '*'); result = [f('éa'), f('éa')];`],
    ['sticky, with its state', String.raw`const A = /\p{L}/uy; A.lastIndex = 1; result = [A.test('1é'), A.lastIndex];`],
  ])('%s: the same outcome', (_, code) => {
    expect(outcome(lazyPatterns(code))).toEqual(outcome(code));
  });

  test('loads the chunk of numbers when one of its functions is read', () => {
    const chunk = `let loaded = 0; const require = () => { loaded++; return { find: () => 7 }; };
      ${lazyPatterns('const numbers = require("./numbers.cjs"); const held = [{ find: numbers.find, n: 1 }];')}`;
    expect(outcome(`${chunk} result = [held[0].n, loaded];`)).toEqual([1, 0]);
    expect(outcome(`${chunk} result = [held[0].find(), held[0].find(), loaded];`)).toEqual([7, 7, 1]);
  });

  test('makes nothing before it is used', () => {
    const code = String.raw`
      const WORD = /\p{L}+/gu; const MADE = new RegExp('\\p{L}', 'u'); const held = { sign: /\p{N}/u };
      const f = (text) => /\p{L}/u.test(text) || WORD.test(text) || MADE.test(text) || held.sign.test(text);`;
    const counting = 'let made = 0; const RegExp = function () { made++; };';
    expect(outcome(`${counting}${lazyPatterns(code)}; result = made;`)).toBe(0);
    expect(lazyPatterns(code)).not.toMatch(/\/[^/]*\\p\{/);
  });
});
