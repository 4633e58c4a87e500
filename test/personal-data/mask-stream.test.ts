import { describe, expect, it } from 'vitest';
import { findPersonalData, maskPersonalData } from '../../src/personal-data/index.js';
import { createStreamMasker } from '../../src/personal-data/mask-stream.js';
import { fc } from '../property.js';

/** What the stream gives for a text that comes in these pieces. */
function stream(pieces: readonly string[]) {
  const masker = createStreamMasker();
  const made = [...pieces.flatMap((piece) => masker.push(piece)), ...masker.end()];
  return { text: made.map(({ text }) => text).join(''), data: made.flatMap(({ data }) => data) };
}

/** A text cut at every `size` code units. */
function cutAt(text: string, size: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));
}

const line = (at: number): string =>
  `${at}: Call ${at % 7 === 0 ? 'us' : 'me'} on 0161 715 ${1000 + (at % 9000)}, mail a${at}@postnest.net, card 4716 0281 9357 2649.\r\n`;
const long = `\ufeff${Array.from({ length: 1500 }, (_, at) => line(at)).join('')}`;
const key = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEpAIBAAKCAQEA7bq0Zr1k2XyT9oWv3LmN8sQdFhGjKpRuYcVxBnMa5Ee1\n'.repeat(90)}-----END RSA PRIVATE KEY-----\n`;

describe('createStreamMasker', () => {
  const whole = stream([long]);

  it('gives for a short text what maskPersonalData gives, however it comes', () => {
    const part = fc.constantFrom(
      'mira@postnest.net',
      'call me on 0161 715 3308',
      'password is Kestrel!4417',
      '4716 0281 9357 2649',
      'x'.repeat(300),
      '\n',
      ', ',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.integer({ min: 1, max: 40 }), (parts, size) => {
        const text = parts.join(' ');
        expect(stream(cutAt(text, size)).text).toBe(maskPersonalData(text));
      }),
      { numRuns: 50 },
    );
  });

  it.each([1, 7, 4096, 100_000])('gives the same for a long text in pieces of %i', (size) => {
    expect(stream(cutAt(long, size)).text).toBe(whole.text);
  });

  it('cuts through no value, keeps line breaks and the byte-order mark, and leaves nothing to be found', () => {
    const { text } = whole;
    expect(text.startsWith('\ufeff0: Call us on ')).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(1500);
    expect(text.match(/\*\*\*\* 2649/g)).toHaveLength(1500);
    expect(text).not.toMatch(/4716|0281|9357|0161|a\d+@/);
  });

  it.each([0, 5000, 7000, 9000, 10_200])('masks a key block that begins at %i', (offset) => {
    const before = `${'word '.repeat(offset / 5)}\n`;
    const { text } = stream([`${before}${key}${'after '.repeat(4000)}`]);
    expect(text).not.toContain('MIIE');
    expect(text.startsWith(before)).toBe(true);
    expect(text.endsWith('after ')).toBe(true);
  });

  it('masks a value at every offset around a step', () => {
    for (let offset = 8100; offset < 8300; offset++) {
      const { text } = stream([`${'x '.repeat(offset / 2)}my card 4716 0281 9357 2649 ${'y '.repeat(4000)}`]);
      expect(text).toContain('my card **** **** **** 2649 y');
    }
  });

  it('gives up on a word without end, and splits no character of it', () => {
    const text = '👍'.repeat(80_000);
    expect(stream([text]).text).toBe(text);
  });

  it('places what it masks', () => {
    const lines = long.split('\n');
    let reached = 0;
    const starts = lines.map(({ length }) => (reached += length + 1) - length - 1);
    for (const { start, end, type } of whole.data) {
      expect((starts[start.line - 1] ?? 0) + start.column - 1).toBe(start.offset);
      expect(lines[start.line - 1]?.slice(start.column - 1, end.column - 1)).toBe(long.slice(start.offset, end.offset));
      expect(end.line).toBe(start.line);
      if (type === 'payment-card') expect(long.slice(start.offset, end.offset)).toBe('4716 0281 9357 2649');
    }
    const short = 'Mail\n  mira@postnest.net';
    expect(stream([short]).data).toEqual(
      findPersonalData(short).map((datum) => ({
        ...datum,
        start: { offset: 7, line: 2, column: 3 },
        end: { offset: 24, line: 2, column: 20 },
      })),
    );
  });
});
