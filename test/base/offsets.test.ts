import { describe, expect, it } from 'vitest';
import {
  compose,
  createDecoder,
  isVerbatimSpan,
  toSourceSpan,
  verbatimSegments,
  type Decoded,
} from '../../src/base/offsets.js';
import { createSourceLines, createSourceMap } from '../../src/formats/source-map.js';
import { RUNS, SLOW } from '../formats/runs.js';
import { fc } from '../property.js';

/** Reads `%xx` as a character and drops `|`: an encoding small enough to check by hand. */
function decodePercent(source: string): Decoded {
  const decoder = createDecoder();
  for (const match of source.matchAll(/%([0-9a-f]{2})|[^|]/g)) {
    if (match[1] === undefined) decoder.verbatim(match[0], match.index);
    else decoder.atomic(String.fromCharCode(Number.parseInt(match[1], 16)), match.index, 3);
  }
  return decoder.done();
}

const encoded = (unit: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.oneof(
        unit,
        fc.constant('|'),
        unit.map((letter) => `%${letter.charCodeAt(0).toString(16)}`),
      ),
    )
    .map((parts) => parts.join(''));
const letters = fc.constantFrom('a', 'b', 'c');

describe('segments', () => {
  it('joins verbatim neighbours and keeps escapes apart', () => {
    expect(decodePercent('ab%63|a').segments).toEqual([
      { decodedStart: 0, decodedLength: 2, sourceStart: 0, sourceLength: 2, verbatim: true },
      { decodedStart: 2, decodedLength: 1, sourceStart: 2, sourceLength: 3, verbatim: false },
      { decodedStart: 3, decodedLength: 1, sourceStart: 6, sourceLength: 1, verbatim: true },
    ]);
  });

  it.each([
    { source: 'ab%63d', span: [0, 2], slice: 'ab', verbatim: true },
    { source: 'ab%63d', span: [1, 3], slice: 'b%63', verbatim: false },
    { source: 'ab%63d', span: [2, 3], slice: '%63', verbatim: false },
    { source: 'a||b', span: [0, 2], slice: 'a||b', verbatim: false },
    { source: 'a||b', span: [1, 2], slice: 'b', verbatim: true },
    { source: 'ab', span: [2, 2], slice: '', verbatim: true },
    { source: '', span: [0, 0], slice: '', verbatim: true },
  ])('$source at $span is $slice', ({ source, span: [start = 0, end = 0], slice, verbatim }) => {
    const { segments } = decodePercent(source);
    const found = toSourceSpan(segments, { start, end });
    expect(source.slice(found.start, found.end)).toBe(slice);
    expect(isVerbatimSpan(segments, { start, end })).toBe(verbatim);
  });

  it('widens a span that cuts a unit of several characters', () => {
    const decoder = createDecoder();
    decoder.verbatim('a', 0);
    decoder.atomic('xyz', 1, 5);
    const { segments } = decoder.done();
    expect(toSourceSpan(segments, { start: 2, end: 3 })).toEqual({ start: 1, end: 6 });
  });

  it(
    'every span leads to source that decodes to it',
    () => {
      fc.assert(
        fc.property(encoded(letters), fc.nat(), fc.nat(), (source, a, b) => {
          const { text, segments } = decodePercent(source);
          const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
          const found = toSourceSpan(segments, { start, end });
          expect(decodePercent(source.slice(found.start, found.end)).text).toBe(text.slice(start, end));
          if (isVerbatimSpan(segments, { start, end })) {
            expect(source.slice(found.start, found.end)).toBe(text.slice(start, end));
          }
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'two readings composed lead where one after the other leads',
    () => {
      // Inner letters are percent signs and digits for the outer reading now and then.
      const inner = encoded(letters);
      const twice = inner.chain((text) =>
        fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }).map((flags) =>
          text
            .split('')
            .map((unit, i) => (flags[i] === true ? `%${unit.charCodeAt(0).toString(16)}` : unit))
            .join('|'),
        ),
      );
      fc.assert(
        fc.property(twice, fc.nat(), fc.nat(), (source, a, b) => {
          const outer = decodePercent(source.replaceAll(/%(?![0-9a-f]{2})/g, '%25'));
          const second = decodePercent(outer.text);
          const joined = compose(outer.segments, second.segments);
          const [start = 0, end = 0] = [a % (second.text.length + 1), b % (second.text.length + 1)].toSorted(
            (x, y) => x - y,
          );
          fc.pre(end > start);
          const stepwise = toSourceSpan(outer.segments, toSourceSpan(second.segments, { start, end }));
          expect(toSourceSpan(joined, { start, end })).toEqual(stepwise);
          expect(joined.reduce((sum, segment) => sum + segment.decodedLength, 0)).toBe(second.text.length);
        }),
        RUNS,
      );
    },
    SLOW,
  );
});

describe('source map', () => {
  const source = { path: 'a.txt', text: 'Hi Sam,\r\n😀 sorry\nBye', baseOffset: 100, baseLine: 7 };
  const lines = createSourceLines(source);

  it.each([
    { offset: 100, line: 7, column: 1 },
    { offset: 108, line: 7, column: 9 },
    { offset: 109, line: 8, column: 1 },
    { offset: 112, line: 8, column: 4 },
    { offset: 118, line: 9, column: 1 },
    { offset: 121, line: 9, column: 4 },
  ])('offset $offset is $line:$column', (point) => {
    expect(lines.point(point.offset)).toEqual(point);
  });

  it('gives whole lines without their break', () => {
    expect(lines.lines({ start: 103, end: 106 })).toEqual({ text: 'Hi Sam,', start: 100 });
    expect(lines.lines({ start: 103, end: 109 })).toEqual({ text: 'Hi Sam,', start: 100 });
    expect(lines.lines({ start: 105, end: 113 })).toEqual({ text: 'Hi Sam,\r\n😀 sorry', start: 100 });
    expect(lines.lines({ start: 121, end: 121 })).toEqual({ text: 'Bye', start: 118 });
  });

  it('makes segments once, and only when asked', () => {
    let made = 0;
    const map = createSourceMap(lines, () => {
      made++;
      return verbatimSegments(21, 0);
    });
    map.point(100);
    expect(made).toBe(0);
    expect(map.toSource({ start: 3, end: 6 })).toEqual({ start: 103, end: 106 });
    expect(map.isVerbatim({ start: 3, end: 6 })).toBe(true);
    expect(made).toBe(1);
  });
});
