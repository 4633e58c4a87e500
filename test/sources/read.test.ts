import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceText } from '../../src/formats/format.js';
import { createLineSplitter, readLines } from '../../src/formats/json/json-format.js';
import { readFileText, readSource, readStream, readStreamText } from '../../src/sources/read.js';
import { userErrorOf } from '../config/folder.js';
import { RUNS, SLOW } from '../formats/runs.js';
import { fc } from '../property.js';
import { asNobody } from './as-nobody.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'care-lint-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Bytes in pieces of a size. */
function cut(bytes: Buffer, size: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

async function* stream(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk;
}

describe('reading a file', () => {
  it('keeps every character, byte-order mark and line breaks too', () => {
    const file = write('a.txt', '\uFEFFHi 😀,\r\nsorry.\n');
    expect(readSource('a.txt', file)).toEqual({
      path: 'a.txt',
      text: '\uFEFFHi 😀,\r\nsorry.\n',
      baseOffset: 0,
      baseLine: 1,
    });
  });

  it.each([
    {
      name: 'latin1',
      bytes: Buffer.from('Hi\nGr\xfc\xdfe\n', 'latin1'),
      message: 'f.txt:2 is not UTF-8: byte 5 of the file is invalid',
    },
    {
      name: 'cut short',
      bytes: Buffer.from('Hi 😀').subarray(0, 5),
      message: 'f.txt:1 is not UTF-8: byte 3 of the file is invalid',
    },
    { name: 'UTF-16 LE', bytes: Buffer.from('\uFEFFHi', 'utf16le'), message: 'f.txt is UTF-16' },
    { name: 'UTF-16 BE', bytes: Buffer.from([0xfe, 0xff, 0, 72]), message: 'f.txt is UTF-16' },
    { name: 'binary', bytes: Buffer.from([72, 0, 1]), message: 'f.txt is not a text file: it holds a NUL byte' },
  ])('$name is an input error', async ({ bytes, message }) => {
    const file = write('f.txt', bytes);
    const error = await userErrorOf(() => readSource('f.txt', file));
    expect(error).toMatchObject({ code: 'input', message });
    expect(error.hint).toBeTruthy();
    await expect(readStream('f.txt', stream(bytes.subarray(0, 1), bytes.subarray(1)))).rejects.toThrow(message);
  });

  it(
    'names the first bad byte, wherever the bytes are cut',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom('a', 'é', '€', '😀', '\n', '\uFFFD', '\uFEFF'), { maxLength: 12 }),
          fc.constantFrom([0xff], [0x80], [0xc0, 0x80], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xf5]),
          fc.constantFrom('', 'b', '\n€'),
          fc.integer({ min: 1, max: 5 }),
          async (parts, bad, rest, size) => {
            const before = Buffer.from(parts.join(''));
            const bytes = Buffer.concat([before, Buffer.from(bad), Buffer.from(rest)]);
            const line = parts.filter((part) => part === '\n').length + 1;
            await expect(readStream('f.txt', stream(...cut(bytes, size)))).rejects.toThrow(
              `f.txt:${line} is not UTF-8: byte ${before.length} of the file is invalid`,
            );
          },
        ),
        RUNS,
      );
    },
    SLOW,
  );

  it.each<readonly [what: string, read: () => unknown, message: string]>([
    ['a missing file', () => readSource('no.txt', path.join(folder, 'no.txt')), 'no.txt does not exist'],
    ['a folder', () => readSource('here', folder), 'here is a folder'],
    ['a missing file, read in stretches', () => [...readFileText('no', path.join(folder, 'no'))], 'no does not exist'],
    ['a folder, read in stretches', () => [...readFileText('here', folder)], 'here is a folder'],
  ])('%s is an input error', async (_what, read, message) => {
    expect(await userErrorOf(read)).toMatchObject({ code: 'input', message });
  });

  it('a file that may not be read is an input error', async () => {
    const file = write('closed.txt', 'Hi');
    chmodSync(file, 0);
    const error = await asNobody(folder, () => userErrorOf(() => readSource('closed.txt', file)));
    expect(error).toMatchObject({ code: 'input', message: 'closed.txt may not be read' });
  });
});

async function linesOf(chunks: AsyncIterable<string> | Iterable<string>): Promise<readonly SourceText[]> {
  const lines: SourceText[] = [];
  for await (const batch of readLines('s', chunks)) lines.push(...batch);
  return lines;
}

describe('reading lines', () => {
  it(
    'gives each line with its place, wherever the bytes are cut',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', '\uFEFF', '\u2028'), { maxLength: 40 }),
          fc.integer({ min: 1, max: 9 }),
          async (parts, size) => {
            const text = parts.join('');
            const lines = await linesOf(readStreamText('s', stream(...cut(Buffer.from(text), size))));
            const wanted = text.split('\n');
            if (wanted.at(-1) === '') wanted.pop();
            expect(lines.map((line) => line.text)).toEqual(wanted);
            for (const [i, line] of lines.entries()) {
              expect(line.baseLine).toBe(i + 1);
              expect(text.slice(line.baseOffset, line.baseOffset + line.text.length)).toBe(line.text);
            }
          },
        ),
        RUNS,
      );
    },
    SLOW,
  );

  it('gives lines as soon as they are whole', () => {
    const splitter = createLineSplitter({ path: 's', baseOffset: 0, baseLine: 1 });
    expect(splitter.push('{"a":')).toEqual([]);
    expect(splitter.push('1}\n{"b"')).toEqual([{ path: 's', text: '{"a":1}', baseOffset: 0, baseLine: 1 }]);
    expect(splitter.end()).toEqual([{ path: 's', text: '{"b"', baseOffset: 8, baseLine: 2 }]);
    expect(splitter.end()).toEqual([]);
  });

  it('reads a file in stretches into one buffer', async () => {
    const text = Array.from({ length: 500 }, (_, i) => `{"text":"Grüße ${i} 😀"}`).join('\n');
    const lines = await linesOf(readFileText('b.jsonl', write('b.jsonl', text), 64));
    expect(lines.map((line) => line.text).join('\n')).toBe(text);
  });

  it('names line and byte of what is not UTF-8, and does not read it', async () => {
    const bytes = Buffer.concat([Buffer.from('é\nok\n'), Buffer.from([0x61, 0xff, 0x0a])]);
    await expect(linesOf(readStreamText('s', stream(bytes.subarray(0, 4), bytes.subarray(4))))).rejects.toThrow(
      's:3 is not UTF-8: byte 7 of the file is invalid',
    );
  });
});
