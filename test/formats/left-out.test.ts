import { describe, expect, it } from 'vitest';
import type { NoticeCode } from '../../src/base/notice-codes.js';
import type { FormatMapping } from '../../src/formats/format.js';
import { parseAs } from './parse.js';

/** Ids of the replies of a source, and what is no reply. */
async function readAs(path: string, source: string) {
  const { replies, leftOut } = await parseAs(path, source);
  return { ids: replies.map(({ id }) => id), ...leftOut };
}

describe('internal notes and blank texts are left out and counted', () => {
  it.each([
    { path: 'a.json', source: '[{"id":"a","text":"Hi"},{"id":"b","text":"Ask Ana","internal":true}]' },
    { path: 'a.json', source: '[{"id":"a","body":"Hi","public":true},{"id":"b","body":"Ask Ana","public":false}]' },
    { path: 'a.json', source: '[{"id":"a","text":"Hi","private":false},{"id":"b","text":"Ask Ana","private":"yes"}]' },
    { path: 'a.json', source: '[{"id":"a","text":"Hi"},{"id":"b","body":"Ask Ana","part_type":"note"}]' },
    { path: 'a.yaml', source: '- {id: a, text: Hi, type: macro}\n- {id: b, text: Ask Ana, type: internal note}\n' },
    { path: 'a.csv', source: 'id,text,Internal\r\na,Hi,no\r\nb,Ask Ana,TRUE\r\n,,\r\n' },
    { path: 'a.csv', source: 'id,comment_value,comment_mode_is_public\na,Hi,true\nb,Ask Ana,false\n' },
    { path: 'a.xml', source: '<r><reply id="a">Hi</reply><reply id="b" internal="true">Ask Ana</reply></r>' },
    { path: 'a.jsonl', source: '{"id":"a","text":"Hi"}\n{"id":"b","text":"Ask Ana","channel":"internal-note"}\n' },
    {
      path: 'canned.md',
      source:
        '# A\nid: a\n\nHi there\n\n# B\n**Internal:** yes\n\nHello Ana, ask him\n\n# C\ninternal: no\nid: c\n\nHi\n',
      ids: ['a', 'c'],
    },
    {
      path: 'a.json',
      source:
        '[{"id":"a","actions":[{"action_name":"send_message","action_params":["Hi"]}]},' +
        '{"id":"b","actions":[{"action_name":"add_private_note","action_params":["Ask Ana"]}]}]',
    },
    {
      path: 'a.yaml',
      source:
        '- id: a\n  actions: {comment_value: Hi}\n- id: b\n  actions: {comment_value: Ask Ana, comment_mode_is_public: no}\n',
    },
    { path: 'note.md', source: '---\ntype: note\n---\nAsk Ana\n', ids: [] },
  ])('one internal note: $source', async ({ path, source, ids = ['a'] }) => {
    expect(await readAs(path, source)).toEqual({ ids, internal: 1, blank: 0, unparsable: 0 });
  });

  it.each([
    { path: 'a.json', source: '[{"id":"a","text":"Private: yes, we do."},{"id":"b","text":" "}]' },
    { path: 'a.json', source: '[{"id":"a","text":"Hi","internal":"Ask Ana"},{"id":"b","text":"<p>&nbsp;</p>"}]' },
    { path: 'a.yaml', source: '- id: a\n  text: Hi\n- id: b\n  txet: Bye\n' },
    { path: 'a.yaml', source: '- id: a\n  text: Hi\n- 3\n' },
    { path: 'a.yaml', source: '- id: a\n  text: Hi\n-\n' },
    { path: 'a.json', source: '[{"id":"a","text":"Hi"},3]' },
    { path: 'a.json', source: '[null,{"id":"a","text":"Hi"}]' },
    { path: 'a.yaml', source: 'replies:\n  a: Hi\n  b: ""\n' },
    { path: 'a.csv', source: '\uFEFFid;text\r\na;Hi\r\nb;\r\n' },
    { path: 'a.csv', source: 'id,text\na,Hi\nb\n' },
    { path: 'a.xml', source: '<r><reply id="a"><text>Hi</text></reply><reply id="b"><text/></reply></r>' },
    { path: 'a.jsonl', source: '{"id":"a","text":"Hi"}\n\n{"id":"b","text":""}\n' },
    { path: 'a.md', source: '---\nid: a\n---\n', ids: [] },
    { path: 'a.html', source: '<p>&nbsp;</p>', ids: [] },
    { path: 'canned.md', source: '# A\n\nHi there\n\n# B\n\n# C\n\nHello\n', ids: ['canned.md#1', 'canned.md#2'] },
    {
      path: 'help.md',
      source: '## A\n\n```\nHi there\n```\n\n## B\n\n```\n```\n\n## C\n\n```\nHello\n```\n',
      ids: ['help.md#1', 'help.md#2'],
    },
    { path: 'canned.txt', source: '# A\nHi\n---\n# B\n---\nBye\n', ids: ['canned.txt#1', 'canned.txt#3'] },
  ])('one blank: $source', async ({ path, source, ids = ['a'] }) => {
    expect(await readAs(path, source)).toEqual({ ids, internal: 0, blank: 1, unparsable: 0 });
  });

  it.each([
    { path: 'a.csv', source: 'id,text\na,Hi\nb,Bye,now\n' },
    { path: 'a.csv', source: 'id,text\na,Hi\nb,"Bye" now\n' },
    { path: 'a.jsonl', source: '{"id":"a","text":"Hi"}\n{"id":"b","text":\n' },
    { path: 'a.yaml', source: 'id: a\ntext: Hi\n---\nid: b\ntext: [Bye\n' },
    { path: 'a.json', source: '{"text":', ids: [], code: 'unparsable-file' },
    { path: 'a.csv', source: '"id"x,text\na,Hi\n', ids: [], code: 'unparsable-file' },
    { path: 'a.xml', source: '<reply>Hi', ids: [], code: 'unparsable-file' },
  ])('one unparsable: $source', async ({ path, source, ids = ['a'], code = 'unparsable-rows' }) => {
    expect(await readAs(path, source)).toEqual({ ids, internal: 0, blank: 0, unparsable: 1 });
    const { notices } = await parseAs(path, source);
    // A whole file that cannot be read is nothing to allow.
    expect(notices.map((notice) => [notice.level, notice.code])).toEqual([['failure', code]]);
  });

  it('are reported as such where a file holds nothing else', async () => {
    const { notices } = await parseAs('a.json', '[{"text":"Ask Ana","internal":true},{"text":""}]');
    expect(notices).toEqual([
      {
        level: 'note',
        code: 'records-left-out',
        path: 'a.json',
        message: 'Left out: 1 internal note and 1 record without a text.',
      },
    ]);
  });
});

describe('an id that several entries share is an error of the data', () => {
  const shared = (count: number, id: string, first: string) =>
    `${count} replies share the id \`${id}\`, the first at ${first}. Give each an id of its own.`;

  it.each([
    {
      path: 'a.yaml',
      source: '- {id: a, text: Hi}\n- {id: b, text: Hi}\n- {id: a, text: Yo}\n',
      failures: [[3, shared(2, 'a', 'a.yaml:1')]],
    },
    {
      path: 'a.json',
      source: '[{"id":"a","text":"Hi","text":"Yo"}]',
      failures: [[1, shared(2, 'a', 'a.json:1')]],
    },
    {
      path: 'a.csv',
      source: 'id,text\na,Hi\na,Hi\na,Hi\nb,Hi\nb,Yo\nc,Hi\n',
      failures: [
        [3, shared(3, 'a', 'a.csv:2')],
        [6, shared(2, 'b', 'a.csv:5')],
      ],
    },
    {
      path: 'canned.md',
      source: '## Late\nid: a\n\nHi there.\n\n## Lost\nid: a\n\nHello.\n',
      failures: [[9, shared(2, 'a', 'canned.md:4')]],
    },
    {
      path: 'a.xml',
      source: '<r>\n<reply id="a">Hi</reply>\n<reply id="a">Yo</reply>\n</r>',
      failures: [[3, shared(2, 'a', 'a.xml:2')]],
    },
    {
      path: 'a.jsonl',
      source: '{"id":"a","text":"Hi","kind":"library"}\n{"id":"a","text":"Yo","kind":"library"}\n',
      failures: [[2, shared(2, 'a', 'a.jsonl:1')]],
    },
    {
      path: 'a.yaml',
      source: 'id: a\ntext: Hi\n---\nid: a\ntext: Yo\n',
      failures: [[5, shared(2, 'a', 'a.yaml:2')]],
    },
    { path: 'a.yaml', source: '- {id: a, text: Hi, locale: en}\n- {id: a, text: Servus, locale: de}\n', failures: [] },
    {
      path: 'a.yaml',
      source: '- {id: a, text: Hi, channel: sms}\n- {id: a, text: Hi, channel: email}\n',
      failures: [],
    },
    { path: 'a.yaml', source: '- {text: Hi}\n- {text: Hi}\n', failures: [] },
    { path: 'a.yaml', source: '- {id: a, text: Hi, internal: true}\n- {id: a, text: Yo}\n', failures: [] },
    { path: 'a.yaml', source: '- &a {id: a, text: Hi}\n- *a\n', failures: [] },
    { path: 'a.json', source: '[{"id":"a","text":"Hi","html":"<b>Hi</b>"}]', failures: [] },
    { path: 'a.jsonl', source: '{"id":"a","text":"Hi"}\n{"id":"a","text":"Yo"}\n', failures: [] },
    {
      path: 'canned.md',
      source: '## Late\nid: a\n\n```\nHi there.\n```\n\n```\nHello.\n```\n\n## Lost\n\n```\nHi.\n```\n',
      failures: [],
    },
  ])('$path: $source', async ({ path, source, failures }) => {
    const { notices } = await parseAs(path, source);
    const found = notices.filter(({ level }) => level === 'failure');
    expect(found.map(({ line, message }) => [line, message])).toEqual(failures);
    expect(found.every(({ code }) => code === 'duplicate-ids')).toBe(true);
  });

  it.each([
    [25, '5 more ids are shared by several replies.'],
    [21, '1 more id is shared by several replies.'],
    [20, shared(2, 'r19', 'a.csv:21')],
  ])('of %i the last are counted', async (count, last) => {
    const source = `id,text\n${Array.from({ length: 2 * count }, (_, i) => `r${i % count},Hi\n`).join('')}`;
    const { notices } = await parseAs('a.csv', source);
    expect([notices.length, notices.at(-1)?.message]).toEqual([Math.min(count, 21), last]);
  });
});

describe('a mapping and a file that differ', () => {
  const unknown = (name: string, hint: string) =>
    `The config names the field \`${name}\`, which this file does not have${hint}`;
  const unread = (columns: string, them = 'them') =>
    `The config does not name the ${columns}: add ${them} to the mapping or to its \`ignoreColumns\`.`;

  it.each<{
    readonly path: string;
    readonly source: string;
    readonly mapping: FormatMapping;
    readonly failures: readonly (readonly [message: string, code: NoticeCode])[];
    readonly replies?: number;
  }>([
    {
      path: 'a.json',
      source: '[{"say": "Hi"}]',
      mapping: { records: 'rows', text: 'say' },
      failures: [['The config says where the replies are, but there is no `rows` in this file.', 'missing-text']],
    },
    {
      path: 'a.json',
      source: '{"row": [{"say": "Hi"}]}',
      mapping: { records: 'rows', text: 'say' },
      failures: [
        [
          'The config says where the replies are, but there is no `rows` in this file; did you mean `row`?',
          'missing-text',
        ],
      ],
    },
    {
      path: 'a.json',
      source: '[{"say": "Hi"}]',
      mapping: { text: ['sya', 'told'] },
      failures: [
        [unknown('sya', '; did you mean `say`?'), 'missing-text'],
        [unknown('told', '.'), 'missing-text'],
      ],
    },
    {
      path: 'a.yaml',
      source: '- {m: {say: Hi}, nmae: Ana}\n---\n- {m: {say: Yo}, other: 1}\n',
      mapping: { text: ['m.say', 'm.sai'], title: 'name', owner: 'other' },
      failures: [
        [unknown('m.sai', '; did you mean `m.say`?'), 'unknown-columns'],
        [unknown('name', '; did you mean `nmae`?'), 'unknown-columns'],
      ],
      replies: 2,
    },
    {
      path: 'a.csv',
      source: 'Answer (EN),id\nHi,1\n',
      mapping: { text: 'Answer EN', id: 'id', ignoreColumns: ['*'] },
      failures: [[unknown('Answer EN', '; did you mean `Answer (EN)`?'), 'missing-text']],
    },
    {
      path: 'a.csv',
      source: 'id,say,a,b,c,d,e,f,\n',
      mapping: { text: 'say', id: 'id' },
      failures: [[unread('columns `a`, `b`, `c`, `d`, `e` and 1 more'), 'unknown-columns']],
    },
    {
      path: 'a.tsv',
      source: 'id\tsay\tuses\tinternal\n1\tHi\t4\tno\n',
      mapping: { text: 'say', id: 'id' },
      failures: [[unread('column `uses`', 'it'), 'unknown-columns']],
      replies: 1,
    },
    {
      path: 'a.jsonl',
      source: '{"say": "Hi", "k": 1}\n{"say": "", "k": 2}\n',
      mapping: { text: 'say', id: 'kk', tags: 'k' },
      failures: [[unknown('kk', '; did you mean `k`?'), 'unknown-columns']],
      replies: 1,
    },
  ])('$path: $source', async ({ path, source, mapping, failures, replies = 0 }) => {
    const parsed = await parseAs(path, source, { mapping });
    const found = parsed.notices.filter(({ level }) => level === 'failure');
    expect(found.map(({ message, code }) => [message, code])).toEqual(failures);
    expect(parsed.replies).toHaveLength(replies);
  });

  it.each([
    { ignoreColumns: ['uses', 'old'], ignored: ['uses'] },
    { ignoreColumns: ['*'], ignored: ['*'] },
    { ignoreColumns: ['*', 'id'], ignored: ['*'] },
  ])('columns may be ignored: $ignoreColumns', async ({ ignoreColumns, ignored }) => {
    const mapping = { text: 'say', id: 'id', ignoreColumns };
    const { notices, ignoredColumns } = await parseAs('a.csv', 'id,say,uses\n1,Hi,4\n', { mapping });
    expect([notices, ignoredColumns]).toEqual([[], ignored]);
  });

  it.each(['id', 'title', 'channel', 'locale', 'tags', 'owner', 'thread', 'customer', 'agent', 'ticket', 'rating'])(
    'a column that the config names for %s is read',
    async (field) => {
      const mapping = { text: 'say', [field]: 'own' };
      const { notices } = await parseAs('a.csv', 'say,own\nHi,1\n', { mapping });
      expect(notices.filter(({ code }) => code === 'unknown-columns')).toEqual([]);
      const missing = await parseAs('a.csv', 'say,id\nHi,1\n', { mapping });
      expect(missing.notices.map(({ message }) => message)).toContainEqual(expect.stringContaining('`own`'));
    },
  );

  it('a table without a mapping that has no text column fails', async () => {
    const { notices } = await parseAs('a.csv', 'id,Antwort\n1,Hallo\n');
    expect(notices).toEqual([
      {
        level: 'failure',
        code: 'unknown-columns',
        path: 'a.csv',
        message: 'No column is known to hold a text: name it under `formats` in the config. Columns: `id`, `Antwort`.',
      },
    ]);
  });

  it('a renamed text field of JSON Lines fails at the end, and cannot be allowed', async () => {
    const { notices } = await parseAs('a.jsonl', '{"txt": "Hi"}\n', { mapping: { text: 'text' } });
    expect(notices.map(({ line, code }) => [line, code])).toEqual([
      [1, 'unparsable-rows'],
      [undefined, 'missing-text'],
    ]);
  });
});
