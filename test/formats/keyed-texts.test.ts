import { describe, expect, it } from 'vitest';
import { parseAs } from './parse.js';

async function readAs(path: string, source: string, text?: string | readonly string[]) {
  const { replies, notices } = await parseAs(path, source, text === undefined ? {} : { mapping: { text } });
  return {
    replies: replies.map(({ id, locale, text: words }) => [id, ...(locale === undefined ? [] : [locale]), words]),
    notes: notices.map(({ message }) => message),
  };
}

describe('maps of keys to texts are read, with the keys as their id', () => {
  const late = 'Sorry, it is late.';
  it.each([
    [
      'beside a record',
      'a.yaml',
      `refund:\n  text: Hi there\norders:\n  late: ${late}\n`,
      [
        ['refund', 'Hi there'],
        ['orders.late', late],
      ],
    ],
    [
      'beside records in a list',
      'a.json',
      `{"macros": [{"id": "a", "text": "Hi"}], "orders": {"late": "${late}"}}`,
      [
        ['a', 'Hi'],
        ['orders.late', late],
      ],
    ],
    ['alone', 'a.json', `{"orders": {"late": "${late}"}}`, [['orders.late', late]]],
    ['deep', 'a.yaml', `shop:\n  orders:\n    late:\n      one: ${late}\n`, [['shop.orders.late.one', late]]],
    [
      'below a language',
      'a.json',
      `{"en": {"orders": {"late": "${late}"}}, "de": {"orders": {"late": "Das ist zu spät."}}}`,
      [
        ['orders.late', 'en', late],
        ['orders.late', 'de', 'Das ist zu spät.'],
      ],
    ],
    [
      'below translations',
      'a.yaml',
      `locales:\n  en:\n    orders:\n      late: ${late}\n`,
      [['orders.late', 'en', late]],
    ],
    [
      'with short texts',
      'a.yaml',
      `orders:\n  late: ${late}\n  done: Done\n`,
      [
        ['orders.late', late],
        ['orders.done', 'Done'],
      ],
    ],
    [
      'with a usual name of a text among them',
      'a.yaml',
      `orders:\n  message: It left today.\n  late: ${late}\n  lost: It is gone now.\n`,
      [
        ['orders.message', 'It left today.'],
        ['orders.late', late],
        ['orders.lost', 'It is gone now.'],
      ],
    ],
    [
      'below replies',
      'a.yaml',
      'replies:\n  orders:\n    done: Done\n  bye: Bye\n',
      [
        ['orders.done', 'Done'],
        ['bye', 'Bye'],
      ],
    ],
    [
      'dotted',
      'a.json',
      `{"orders.late": "${late}", "orders.lost": "It is gone now.", "orders.done": "Done"}`,
      [
        ['orders.late', late],
        ['orders.lost', 'It is gone now.'],
        ['orders.done', 'Done'],
      ],
    ],
    ['in Japanese', 'a.json', '{"orders": {"sent": "本日発送しました。"}}', [['orders.sent', '本日発送しました。']]],
    [
      'a key at two places',
      'a.yaml',
      `orders:\n  late: {text: ${JSON.stringify(late)}}\nparcels:\n  late: {text: It is on its way.}\n`,
      [
        ['orders.late', late],
        ['parcels.late', 'It is on its way.'],
      ],
    ],
    [
      'in XML',
      'a.xml',
      `<r><orders><late>${late}</late></orders><x><text>Hi</text></x></r>`,
      [
        ['r.orders.late', late],
        ['x', 'Hi'],
      ],
    ],
  ])('%s', async (_, path, source, replies) => {
    expect(await readAs(path, source)).toEqual({ replies, notes: [] });
  });

  it.each([
    ['labels', 'menu:\n  back: go back\nr: {text: Hi}\n', ['`menu.back`'], 1],
    ['what tells of them', 'orders:\n  title: Our orders page\n  late: Sorry, it is late.\n', ['`orders.title`'], 1],
    ['lists', 'orders:\n  late: [It is a day late., It is a week late.]\nr: {text: Hi}\n', ['`orders.late`'], 1],
    [
      'commands',
      'scripts:\n  build: npm run build --all\n  test: tsc -p . && run it\nr: {text: Hi}\n',
      ['`scripts.build`', '`scripts.test`'],
      1,
    ],
    [
      'many',
      `menu: {${[...'abcde'].map((key) => `${key}: to the start`).join(', ')}}\nr: {text: Hi}\n`,
      ['`menu.a`', '`menu.b`', '`menu.c` and 2 more'],
      1,
    ],
    ['below a language', 'en:\n  menu: {a: to the start}\n  replies: {b: Hi}\n', ['`en.menu.a`'], 1],
  ])('what is not read is named: %s', async (_, source, names, count) => {
    const { replies, notes } = await readAs('a.yaml', source);
    expect([replies.length, notes]).toEqual([
      count,
      [
        `Not read, because they do not look like replies: ${names.join(', ')}. If they are, name them under \`formats\` in the config.`,
      ],
    ]);
  });

  it.each([
    [
      'links and cursors',
      '{"macros": [{"text": "Hi"}], "links": {"next": "https://example.com/2"}, "meta": {"cursor": "abc"}}',
    ],
    ['settings', '{"macros": [{"text": "Hi"}], "settings": {"footer": "Sent by our team."}}'],
    ['fields of a record', '[{"text": "Hi", "extra": {"hint": "Use it for late parcels."}}]'],
    ['the title of a group', '{"menu": {"title": "My answers", "entries": [{"text": "Hi"}]}}'],
    ['maps in lists', '[{"text": "Hi"}, {"text": "Yo", "via": {"note": "It came by mail today."}}]'],
  ])('nothing is said of %s', async (_, source) => {
    const { notes } = await readAs('a.json', source);
    expect(notes).toEqual([]);
  });
});

describe('a mapping names them by path with a star', () => {
  const source =
    '{"en": {"menu": {"save": "Save"}, "orders": {"late": "Late", "lost": "Lost"}}, "de": {"orders": {"late": "Spät"}}}';
  it.each([
    [
      'en.orders.*',
      [
        ['orders.late', 'en', 'Late'],
        ['orders.lost', 'en', 'Lost'],
      ],
    ],
    [
      '*.orders.late',
      [
        ['orders.late', 'en', 'Late'],
        ['orders.late', 'de', 'Spät'],
      ],
    ],
    [
      '*.*.*',
      [
        ['menu.save', 'en', 'Save'],
        ['orders.late', 'en', 'Late'],
        ['orders.lost', 'en', 'Lost'],
        ['orders.late', 'de', 'Spät'],
      ],
    ],
    [
      ['en.menu.save', 'de.*.late'],
      [
        ['menu.save', 'en', 'Save'],
        ['orders.late', 'de', 'Spät'],
      ],
    ],
  ])('%j', async (text, replies) => {
    expect((await readAs('a.json', source, text)).replies).toEqual(replies);
  });

  it('one that leads nowhere is a failure', async () => {
    expect((await readAs('a.json', source, 'en.bills.*')).notes[0]).toMatch(
      /^The config names the field `en\.bills\.\*`/,
    );
  });

  it('in each record of a list', async () => {
    const list = '[{"id": "a", "say": {"x": "Hi", "y": "Yo"}}]';
    const { replies } = await parseAs('a.json', list, { mapping: { text: 'say.*', id: 'id' } });
    expect(replies.map(({ id, text }) => [id, text])).toEqual([
      ['a/say.x', 'Hi'],
      ['a/say.y', 'Yo'],
    ]);
  });
});
