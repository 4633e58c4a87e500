import { describe, expect, it } from 'vitest';
import type { Batch, OpenText } from '../../src/formats/format.js';
import { jsonl } from '../../src/formats/json/json-format.js';
import { scanJson } from '../../src/formats/json/json-scan.js';
import { fc } from '../property.js';
import { RUNS, SLOW } from './runs.js';

async function parse(text: string): Promise<OpenText> {
  return jsonl.open({ path: 'box.jsonl', text, baseOffset: 0, baseLine: 1 });
}

/** JSON string literals with every kind of escape, and plain emoji, tabs as escapes, line breaks. */
const pieces = fc.array(
  fc.constantFrom(
    'Hi',
    ' ',
    'é',
    '😀',
    '\\ud83d\\uDE00',
    '\\n',
    '\\r\\n',
    '\\t',
    '\\"',
    '\\\\',
    '\\/',
    '\\u00e9',
    '\\u0041',
    '.',
  ),
  { maxLength: 30 },
);

describe('JSON Lines', () => {
  it('reads the fields of a record', async () => {
    const line = {
      id: 'r-1',
      text: 'Sorry, Ana.',
      channel: 'email',
      locale: 'en-GB',
      title: 'Late',
      tags: ['late', 'parcel'],
      thread: [
        { from: 'customer', text: 'Where is it?', at: '2026-01-02' },
        { from: 'agent', text: 'On its way.' },
        { from: 7 },
      ],
      customer: { name: 'Ana' },
      brand: 'ignored',
    };
    const [reply] = (await parse(JSON.stringify(line))).replies;
    expect(reply).toMatchObject({
      id: 'r-1',
      kind: 'draft',
      path: 'box.jsonl',
      text: 'Sorry, Ana.',
      channel: 'email',
      locale: 'en-GB',
      title: 'Late',
      tags: ['late', 'parcel'],
      thread: [
        { from: 'customer', text: 'Where is it?', at: '2026-01-02' },
        { from: 'brand', text: 'On its way.' },
      ],
      customer: { name: 'Ana' },
    });
    expect(reply).not.toHaveProperty('brand');
  });

  it.each([
    { record: { text: 'a', lang: 'de' }, field: 'locale', value: 'de' },
    { record: { text: 'a', lang: 'de', locale: 'fr' }, field: 'locale', value: 'fr' },
    { record: { text: 'a', id: 12 }, field: 'id', value: '12' },
    { record: { text: 'a', kind: 'library' }, field: 'kind', value: 'library' },
    { record: { text: 'a', channel: 5.5 }, field: 'channel', value: '5.5' },
    { record: { text: 'a', channel: {} }, field: 'channel', value: undefined },
    { record: { text: 'a', customer: 'Bo' }, field: 'customer', value: { name: 'Bo' } },
    { record: { text: 'a \n' }, field: 'text', value: 'a' },
  ])('$record gives $field $value', async ({ record, field, value }) => {
    const fields = new Map<string, unknown>(Object.entries((await parse(JSON.stringify(record))).replies[0] ?? {}));
    expect(fields.get(field)).toEqual(value);
  });

  it('names records without an id by their number, blank lines not counted', async () => {
    const { replies } = await parse('\uFEFF{"text":"a"}\r\n\r\n{"text":"b"}\n  \n{"id":"x","text":"c"}\n');
    expect(replies.map((reply) => reply.id)).toEqual(['box.jsonl#1', 'box.jsonl#2', 'x']);
  });

  it.each([
    { line: '{"text":"secret', message: 'This line is not JSON: a closing quote is missing (column 16).' },
    {
      line: '{"text":"secret"} x',
      message: 'This line is not JSON: there is text after the end of the value (column 19).',
    },
    { line: '{"id":1}', message: 'This record has no `text`.' },
    { line: '{"text":null}', message: 'The `text` of this record is not a string.' },
    { line: '["text"]', message: 'This line is not a JSON object.' },
    { line: '"text"', message: 'This line is not a JSON object.' },
  ])('$line is a failure, the others are still read', async ({ line, message }) => {
    const { replies, notices } = await parse(`{"text":"a"}\n${line}\n{"text":"b"}`);
    expect(replies.map((reply) => reply.text)).toEqual(['a', 'b']);
    expect(notices).toEqual([{ level: 'failure', code: 'unparsable-rows', path: 'box.jsonl', line: 2, message }]);
  });

  it.each([
    { source: '', blank: 1, message: 'It is empty: there is no reply in it.' },
    { source: '\n \r\n', blank: 1, message: 'It is empty: there is no reply in it.' },
    { source: '{"text":""}\n{"text":"a"}\n{"text":" "}', blank: 2, message: 'Left out: 2 records without a text.' },
    { source: '{"text":"a"}\n{"text":"b","internal":true}', blank: 0, message: 'Left out: 1 internal note.' },
  ])('says what it leaves out of $source, read as a stream too', async ({ source, blank, message }) => {
    const whole = await parse(source);
    const parts: Batch[] = [];
    for await (const part of jsonl.read({ path: 'box.jsonl', chunks: source })) parts.push(part);
    for (const batches of [[whole], parts]) {
      expect(batches.flatMap(({ notices }) => notices.map((notice) => notice.message))).toEqual([message]);
      expect(batches.reduce((sum, { leftOut }) => sum + leftOut.blank, 0)).toBe(blank);
    }
  });

  it('reads lines as they come, each at its place in the stream', async () => {
    const first = `{"text":"${'a'.repeat(488)}"}\n`;
    const chunks = [first.slice(0, 100), `${first.slice(100)}\n\n{"id":7,"te`, 'xt":"b\\tc"}\r\n'];
    const batches: Batch[] = [];
    for await (const batch of jsonl.read({ path: '<stdin>', chunks })) batches.push(batch);
    expect(batches.map(({ replies }) => replies.length)).toEqual([1, 1, 0]);
    const [, second] = batches.flatMap(({ replies }) => replies);
    if (second === undefined) throw new Error('no reply');
    expect(second.map.toSource({ start: 1, end: 3 })).toEqual({ start: 519, end: 522 });
    expect(second.map.point(519)).toEqual({ offset: 519, line: 4, column: 18 });
    expect(second.map.lines({ start: 519, end: 522 })).toEqual({ text: '{"id":7,"text":"b\\tc"}', start: 502 });
  });

  it('marks the last of two `text` keys, as JSON.parse keeps it', async () => {
    const source = '{"text":"old","te\\u0078t":"new"}';
    const reply = (await parse(source)).replies[0];
    expect(reply?.map.toSource({ start: 0, end: 3 })).toEqual({ start: 27, end: 30 });
  });

  it(
    'every span leads to source that decodes to it',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(pieces, { minLength: 1, maxLength: 4 }),
          fc.constantFrom('\n', '\r\n'),
          fc.boolean(),
          async (texts, eol, bom) => {
            const source =
              (bom ? '\uFEFF' : '') + texts.map((text, i) => `{"id":"${i}",\t"text" : "${text.join('')}."}`).join(eol);
            const { replies, notices } = await parse(source);
            expect(notices).toEqual([]);
            expect(replies).toHaveLength(texts.length);
            for (const reply of replies) {
              let offset = 0;
              for (const letter of reply.text) {
                const span = { start: offset, end: offset + letter.length };
                const place = reply.map.toSource(span);
                const slice = source.slice(place.start, place.end);
                expect(String(JSON.parse(`"${slice}"`)).replaceAll(/\r\n?/g, '\n')).toBe(letter);
                expect(reply.map.isVerbatim(span)).toBe(slice === letter);
                const { line, column } = reply.map.point(place.start);
                expect(source.split('\n')[line - 1]?.startsWith(slice, column - 1)).toBe(true);
                offset = span.end;
              }
            }
          },
        ),
        RUNS,
      );
    },
    SLOW,
  );
});

describe('scanJson', () => {
  const plain = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null || !('kind' in node)) throw new Error('no node');
    if ('items' in node && Array.isArray(node.items)) return node.items.map(plain);
    if ('text' in node) return node.text;
    if ('entries' in node && Array.isArray(node.entries)) {
      return Object.fromEntries(
        node.entries.map((entry: { key: string; value: unknown }) => [entry.key, plain(entry.value)]),
      );
    }
    return 'value' in node ? node.value : undefined;
  };

  it(
    'gives the values JSON.parse gives',
    () => {
      fc.assert(
        fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (text, indent) => {
          const value: unknown = JSON.parse(text);
          const scan = scanJson(JSON.stringify(value, undefined, indent));
          expect(scan.ok && plain(scan.node)).toEqual(value);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'accepts what JSON.parse accepts',
    () => {
      const fragments = fc.array(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '"a"',
          '"\\u00e',
          '"',
          '\\',
          '1',
          '-',
          '0',
          '.5',
          'e3',
          'true',
          'nul',
          ' ',
          '\n',
          '\u0001',
        ),
        { maxLength: 8 },
      );
      fc.assert(
        fc.property(fragments, (parts) => {
          const text = parts.join('');
          let accepted = true;
          try {
            JSON.parse(text);
          } catch {
            accepted = false;
          }
          expect(scanJson(text).ok).toBe(accepted);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it('refuses hostile nesting without running out of stack', () => {
    expect(scanJson('['.repeat(100_000))).toMatchObject({ ok: false, offset: 501 });
  });
});
