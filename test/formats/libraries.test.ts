import { describe, expect, it } from 'vitest';
import { parseAs, summarise } from './parse.js';

describe('libraries by their keys', () => {
  it.each([
    {
      path: 'a.yaml',
      source: '- id: r1\n  title: T\n  text: Hi there\n  channel: SMS\n  locale: en-GB\n  tags: [a, b]\n  owner: Ana\n',
      replies: [['r1', 'Hi there']],
    },
    {
      path: 'a.yaml',
      source: 'refund: It shows by Friday.\ngreeting: Hello to you, Sam.\n',
      replies: [
        ['refund', 'It shows by Friday.'],
        ['greeting', 'Hello to you, Sam.'],
      ],
    },
    {
      path: 'a.yaml',
      source: 'replies:\n  thanks: Thanks!\n  bye: Bye\n',
      replies: [
        ['thanks', 'Thanks!'],
        ['bye', 'Bye'],
      ],
    },
    {
      path: 'a.yaml',
      source: 'replies:\n  - Thanks!\n  - Bye\n',
      replies: [
        ['a.yaml#1', 'Thanks!'],
        ['a.yaml#2', 'Bye'],
      ],
    },
    { path: 'a.yaml', source: 'en:\n  replies:\n    thanks: Thanks!\n', replies: [['thanks', 'Thanks!']] },
    {
      path: 'a.yaml',
      source: 'matches:\n  - trigger: ":ty"\n    replace: Thank you so much\n',
      replies: [[':ty', 'Thank you so much']],
    },
    {
      path: 'a.yaml',
      source: 'refund:\n  body: It shows by Friday.\n  thread:\n    - {from: customer, text: Where?}\n',
      replies: [['refund', 'It shows by Friday.']],
    },
    {
      path: 'a.yaml',
      source: 'id: 1\ntext: One\n---\nid: 2\ntext: Two\n',
      replies: [
        ['1', 'One'],
        ['2', 'Two'],
      ],
    },
    {
      path: 'a.yaml',
      source: 'x: &s\n  text: Sorry\nreplies:\n  - *s\n  - {id: b, text: &t Bye}\n  - {id: c, text: *t}\n',
      replies: [
        ['x', 'Sorry'],
        ['b', 'Bye'],
        ['c', 'Bye'],
      ],
    },
    {
      path: 'a.yaml',
      source: 'replies:\n  - &b\n    id: b\n    text: Bye\n  - *b\n  - <<: *b\n    id: c\n  - &t Hi\n  - *t\n',
      replies: [
        ['b', 'Bye'],
        ['c', 'Bye'],
        ['a.yaml#3', 'Hi'],
      ],
    },
    {
      path: 'a.yaml',
      source: 'about: How we write here.\nlate: Sorry it is late.\nrefund:\n  text: It shows by Friday.\n',
      replies: [
        ['late', 'Sorry it is late.'],
        ['refund', 'It shows by Friday.'],
      ],
    },
    {
      path: 'a.json',
      source:
        '{"replies": {"title": "Ours", "a": {"en": "It is on its way.", "de": "Es ist schon unterwegs."}, "b": "Bye"}}',
      replies: [
        ['a', 'It is on its way.'],
        ['a', 'Es ist schon unterwegs.'],
        ['b', 'Bye'],
      ],
    },
    {
      path: 'a.yaml',
      source: 'replies:\n  attachments: Send the photo.\n  comments: {text: We read them.}\n  customer: Hi\n',
      replies: [
        ['attachments', 'Send the photo.'],
        ['comments', 'We read them.'],
        ['customer', 'Hi'],
      ],
    },
    {
      path: 'a.json',
      source:
        '[{"name": "Late", "content": "", "templates": [{"id": "t1", "content": "Hi"}, {"id": "t2", "content": "Yo"}]}, ' +
        '{"id": "b", "text": "Bye", "tags": ["one two three"], "messages": [{"text": "Where?"}], ' +
        '"replies": [{"id": "t3", "text": "Ho"}]}]',
      replies: [
        ['t1', 'Hi'],
        ['t2', 'Yo'],
        ['b', 'Bye'],
        ['t3', 'Ho'],
      ],
    },
    {
      path: 'a.json',
      source:
        '[{"id": "a", "text": "See the form.", "answer": "Here it is.", "comment": "Ask Ana first.", "chatText": "See the form"}]',
      replies: [
        ['a', 'See the form.'],
        ['a/answer', 'Here it is.'],
      ],
    },
    {
      path: 'a.csv',
      source:
        'key,Body text,Chat text,Short reply,Customer message,Auto reply\n1,Your lamp is here.,Lamp is here,It has come in,Where is it now,no\n',
      replies: [
        ['1', 'Your lamp is here.'],
        ['1/chattext', 'Lamp is here'],
        ['1/shortreply', 'It has come in'],
      ],
    },
    {
      path: 'a.json',
      source:
        '[{"id": "b", "translations": {"en": "Hello", "de": "Hallo"}}, {"id": "c", "text": "Yes", "translations": [{"locale": "de", "body": "Ja"}]}]',
      replies: [
        ['b', 'Hello'],
        ['b', 'Hallo'],
        ['c', 'Yes'],
        ['c', 'Ja'],
      ],
    },
    {
      path: 'a.xml',
      source: '<r><reply id="r1"><text lang="en">Hi there</text></reply></r>',
      replies: [['r1', 'Hi there']],
    },
    {
      path: 'a.json',
      source: '["Hi there, Sam.", "Bye for now, Sam."]',
      replies: [
        ['a.json#1', 'Hi there, Sam.'],
        ['a.json#2', 'Bye for now, Sam.'],
      ],
    },
    {
      path: 'a.json',
      source: '{"__proto__": {"text": "Hi"}, "b": {"text": "Yo"}}',
      replies: [
        ['__proto__', 'Hi'],
        ['b', 'Yo'],
      ],
    },
    {
      path: 'a.csv',
      source: 'id;Titel;Text\n1;x;"Hi; ""Sam"""\n\n2;y;Bye\n',
      replies: [
        ['1', 'Hi; "Sam"'],
        ['2', 'Bye'],
      ],
    },
    { path: 'a.csv', source: '\uFEFF"id","Reply text"\r\n"1","Hi\r\nSam"\r\n', replies: [['1', 'Hi\nSam']] },
    { path: 'a.csv', source: 'sep=|\nid|message\n1|Hi, Sam\n', replies: [['1', 'Hi, Sam']] },
    { path: 'a.tsv', source: 'key\tbody\nhi\tHi "Sam"\n', replies: [['hi', 'Hi "Sam"']] },
    {
      path: 'a.xml',
      source: '<replies><reply>Hi</reply><reply id="b">Yo</reply><reply>Bye</reply></replies>',
      replies: [
        ['a.xml#1', 'Hi'],
        ['b', 'Yo'],
        ['a.xml#3', 'Bye'],
      ],
    },
    {
      path: 'a.xml',
      source:
        '<replies><reply id="a"><body>Your <b>lamp</b> &amp; box<br/>left.</body></reply>' +
        '<reply id="b"><body lang="en">\n<p>One</p>\n<p>Two</p>\n</body></reply></replies>',
      replies: [
        ['a', 'Your lamp & box\nleft.'],
        ['b', 'One\n\nTwo'],
      ],
    },
    {
      path: 'a.xml',
      source: '<replies><p>One</p><p>Two</p></replies>',
      replies: [
        ['a.xml#1', 'One'],
        ['a.xml#2', 'Two'],
      ],
    },
    {
      path: 'a.json',
      source: '[{"text": "Hi", "text": "Yo"}]',
      replies: [
        ['a.json#1', 'Hi'],
        ['a.json#2', 'Yo'],
      ],
    },
    {
      path: 'a.xml',
      source: '<replies><reply id="a" channel="sms">Hi &amp; bye</reply><reply>Yo</reply></replies>',
      replies: [
        ['a', 'Hi & bye'],
        ['a.xml#2', 'Yo'],
      ],
    },
  ])('$path: $source', async ({ path, source, replies }) => {
    expect(await summarise(path, source)).toEqual({ replies, notices: [] });
  });

  it.each([
    ['a key for each locale', 'refund:\n  en: It shows by Friday.\n  de: Es kommt am Freitag an.\n'],
    [
      'a text for each locale',
      '- id: refund\n  title: {en: A refund by card, de: Eine Erstattung per Karte}\n  text: {en: It shows by Friday., de: Es kommt am Freitag an.}\n',
    ],
    [
      'a key for each locale, and an entry in one only',
      'refund:\n  en: It shows by Friday.\n  de: Es kommt am Freitag an.\nbye:\n  en: Have a good evening.\n',
    ],
  ])('one id in several languages: %s', async (_, source) => {
    const { replies } = await parseAs('a.yaml', source);
    const found = replies.map(({ id, locale, text }) => [id, locale, text]);
    expect(found.slice(0, 2)).toEqual([
      ['refund', 'en', 'It shows by Friday.'],
      ['refund', 'de', 'Es kommt am Freitag an.'],
    ]);
    expect(found.slice(2)).toEqual(source.includes('bye') ? [['bye', 'en', 'Have a good evening.']] : []);
  });

  it('fields of several YAML mappings, of which the first wins', async () => {
    const { replies } = await parseAs(
      'a.yaml',
      'all:\n  - &x {channel: sms}\n  - &y {channel: email, owner: Ana}\nreplies:\n  - {<<: [*x, *y], id: a, text: Hi}\n',
    );
    expect(replies).toMatchObject([{ id: 'a', channel: 'sms', owner: 'Ana', text: 'Hi' }]);
  });

  it.each([
    ['<replies><reply id="a"><text lang="en">Hi</text></reply></replies>', [['a', 'en', 'Hi']]],
    ['<replies><reply id="a"><text xml:lang="en" type="html">Hi</text></reply></replies>', [['a', 'en', 'Hi']]],
    [
      '<replies><text lang="en">Hi</text><text lang="de">Hallo</text></replies>',
      [
        ['a.xml#1', 'en', 'Hi'],
        ['a.xml#2', 'de', 'Hallo'],
      ],
    ],
    ['<replies><reply lang="en">Hi</reply></replies>', [['a.xml#1', 'en', 'Hi']]],
    ['<group name="x"><reply id="b" lang="en">Hi</reply></group>', [['b', 'en', 'Hi']]],
  ])('attributes of a text tell of it: %s', async (source, found) => {
    const { replies } = await parseAs('a.xml', source);
    expect(replies.map(({ id, locale, text }) => [id, locale, text])).toEqual(found);
  });

  it.each<[string, string | undefined]>([
    ['Macro title', 'Maria Lopez'],
    ['quickTextName', 'Maria Lopez'],
    ['Customer name', undefined],
    ['customer_name', undefined],
    ['contactFullName', undefined],
    ['Requester Name', undefined],
    ['First name', undefined],
    ['user title', undefined],
    ['Survey name', 'Maria Lopez'],
  ])('a column for a title: %s', async (column, title) => {
    const [reply] = (await parseAs('a.csv', `id,text,${column}\na,Hi there,Maria Lopez\n`)).replies;
    expect(reply?.title).toBe(title);
  });

  it('fields beside the text', async () => {
    const source =
      'saved_replies:\n  - short_code: r1\n    name: Late\n    content: Hi there\n' +
      '    channel: Live chat\n    language: en-GB\n    labels: a, b\n    author: Ana\n';
    const [reply] = (await parseAs('a.yaml', source)).replies;
    expect(reply).toMatchObject({
      kind: 'library',
      id: 'r1',
      title: 'Late',
      text: 'Hi there',
      channel: 'webchat',
      locale: 'en-GB',
      tags: ['a', 'b'],
      owner: 'Ana',
    });
  });

  it.each(['owner: {name: Ana}', 'author: {id: 4, name: Ana}', 'owner: Ana'])('an owner: %s', async (owner) => {
    expect((await parseAs('a.yaml', `- text: Hi\n  ${owner}\n`)).replies[0]?.owner).toBe('Ana');
  });

  it.each([
    {
      path: 'a.json',
      source: '{"text": "a"',
      notices: ['failure 1: This file could not be read: a comma or } is missing.'],
    },
    {
      path: 'a.json',
      source: '{"name": "x", "version": 1}',
      notices: ['note: No replies found. If there are some, name their fields under `formats` in the config.'],
    },
    {
      path: 'a.yaml',
      source: 'a:\n  text: b\n\ttext: c\n',
      notices: ['failure 3: This file could not be read: a tab is used to indent.'],
    },
    {
      path: 'a.yaml',
      source: 'text: One\n---\ntext: [Two\n---\ntext: Three\n',
      replies: 2,
      notices: ['failure 4: A document could not be read: the indentation is wrong, or a bracket is never closed.'],
    },
    {
      path: 'a.yaml',
      source: '- text:\n- text: " "\n- text: Hi\n',
      replies: 1,
      notices: ['note: Left out: 2 records without a text.'],
    },
    {
      path: 'a.csv',
      source: 'id,text\n1,"Hi" Sam\n2,Bye\n3,"open\n4,no\n',
      replies: 1,
      notices: [
        'failure 2: A row could not be read: there is text after the closing quote of a cell.',
        'failure 4: A row could not be read: a quote that opens here is never closed.',
      ],
    },
    {
      path: 'a.csv',
      source: 'id,text\n1,Hi, Sam\n2,Bye\n3\n',
      replies: 1,
      notices: [
        'failure 2: A row could not be read: it has 3 cells, the header 2; a text may need quotes.',
        'note: Left out: 1 record without a text.',
      ],
    },
    {
      path: 'a.csv',
      source: '"id"x,text\n1,Hi\n',
      notices: ['failure 1: The header could not be read: there is text after the closing quote of a cell.'],
    },
    {
      path: 'a.xml',
      source: '<a>\n<reply>Hi</reply>',
      notices: ['failure 1: This file could not be read: the element a is never closed.'],
    },
    { path: 'a.xml', source: 'Hi there', notices: ['failure 1: This file could not be read: it holds no element.'] },
  ])('what cannot be read is said, the rest is read: $source', async ({ path, source, replies = 0, notices }) => {
    const parsed = await summarise(path, source);
    expect(parsed.notices).toEqual(notices);
    expect(parsed.replies).toHaveLength(replies);
  });
});

describe('a mapping of the config', () => {
  it.each([
    {
      path: 'a.json',
      source: '{"data": {"rows": [{"k": "1", "say": "Hi", "alt": "Yo"}]}}',
      mapping: { records: 'data.rows', text: ['say', 'alt'], id: 'k' },
      replies: [
        ['1', 'Hi'],
        ['1/alt', 'Yo'],
      ],
    },
    {
      path: 'a.yaml',
      source: 'one: {x: {say: Hi}}\ntwo: {x: {say: Yo}}\n',
      mapping: { text: 'x.say' },
      replies: [
        ['one', 'Hi'],
        ['two', 'Yo'],
      ],
    },
    {
      path: 'a.csv',
      source: 'k^say\n1^Hi, Sam\n',
      mapping: { text: 'say', id: 'k', delimiter: '^' },
      replies: [['1', 'Hi, Sam']],
    },
    {
      path: 'a.json',
      source: '[{"say": "a &amp; b"}]',
      mapping: { text: 'say', html: false },
      replies: [['a.json#1', 'a &amp; b']],
    },
    {
      path: 'a.json',
      source: '[{"say": "a &lt;b"}]',
      mapping: { text: 'say', html: true },
      replies: [['a.json#1', 'a <b']],
    },
    {
      path: 'a.jsonl',
      source: '{"k": 5, "m": {"say": "Hi\\n"}}\n',
      mapping: { text: 'm.say', id: 'k' },
      replies: [['5', 'Hi']],
    },
  ])('$source', async ({ path, source, mapping, replies }) => {
    expect(await summarise(path, source, { mapping })).toEqual({ replies, notices: [] });
  });
});

describe('Markdown and text libraries', () => {
  const fenced =
    '# Our replies\n\nHow to use them.\n\n```sh\nls\n```\n\n' +
    '## Late parcel\n\n**Short code:** `/late`\n**Channel:** email\n\n```\nHi {{name}},\n\nsorry it is late.\n```\n\n' +
    '## Refund\n\n```html\n<p>Hi, it is &amp; was sent.</p>\n```\n';

  it('a heading and a fence for each reply', async () => {
    const { replies } = await parseAs('help.md', fenced);
    expect(replies).toMatchObject([
      {
        id: '/late',
        title: 'Late parcel',
        channel: 'email',
        kind: 'library',
        text: 'Hi {{name}},\n\nsorry it is late.',
      },
      { id: 'help.md#2', title: 'Refund', text: 'Hi, it is & was sent.' },
    ]);
    const start = fenced.indexOf('sorry');
    expect(replies[0]?.map.toSource({ start: 14, end: 19 })).toEqual({ start, end: start + 5 });
  });

  const plain = (title: string) =>
    `# ${title}\n\n### 1. Late\nHi [Customer Name],\nsorry it is **late**.\n\n### 2. Refund\nid: refund\n\nHello, it was sent.\n`;

  it('a heading for each reply, when name or title say it is a library', async () => {
    for (const [path, title] of [
      ['help.md', 'Canned responses'],
      ['saved-replies.md', 'Help'],
    ] as const) {
      expect((await summarise(path, plain(title))).replies).toEqual([
        [`${path}#1`, 'Hi [Customer Name],\nsorry it is late.'],
        ['refund', 'Hello, it was sent.'],
      ]);
    }
  });

  it.each([
    { path: 'help.md', source: plain('Your parcel'), replies: 2, why: 'each has a greeting of its own' },
    {
      path: 'index.md',
      source: '# Response templates\n\n## Usage\n\nImport them.\n\n## List\n\n- a\n- b\n',
      replies: 1,
      why: 'a manual',
    },
    {
      path: 'help.md',
      source: 'Hi Sam,\n\n## Step 1\n\n```\nnpm i\n```\n\n## Step 2\n\n```\nnpm test\n```\n',
      replies: 1,
      why: 'an answer with code',
    },
    {
      path: 'help.md',
      source: `---\nkind: library\n---\n${plain('Your parcel')}`,
      replies: 2,
      why: 'the front matter says so',
    },
    { path: 'saved.md', source: `---\nkind: draft\n---\n${fenced}`, replies: 1, why: 'the front matter says not' },
    { path: 'canned.txt', source: 'Hi\n---\nBye', replies: 2, why: 'its name says so' },
    { path: 'macros/a.txt', source: 'It is here.\n---\nIt is at the depot.', replies: 2, why: 'its folder says so' },
    {
      path: 'macros/a.md',
      source: '# Parcels\n\n## Late\n\nSorry, it is late.\n\n## Lost\n\nSorry, it is lost.\n',
      replies: 2,
      why: 'its folder says so, and they read like replies',
    },
    {
      path: 'macros/a.md',
      source: '# Replies\n\n## Late\n\nIt is late.\n\n## Lost\n\nIt is lost.\n',
      replies: 2,
      why: 'folder and heading say so',
    },
    { path: 'a.txt', source: 'Hi Sam,\nall sorted.\n---\nAna, Example Ltd', replies: 1, why: 'a signature' },
    {
      path: 'a.txt',
      source: '# Late\nHi Sam, sorry.\n---\nHello again.\n\n-----\nDear Sam',
      replies: 3,
      why: 'three that read like replies',
    },
  ])('$path holds $replies: $why', async ({ path, source, replies }) => {
    const parsed = await parseAs(path, source);
    expect(parsed.replies).toHaveLength(replies);
    expect(parsed.replies[0]?.kind).toBe(replies === 1 ? 'draft' : 'library');
  });

  it.each([
    ['a.txt', 'Hi Sam,\nall sorted.\n-- \nAna, Example Ltd'],
    ['a.md', 'Hi Sam,\n\n**Next steps**\n\nPlease wait.\n\n## Questions\n\nPlease call.\n'],
    ['a.md', '---\ntitle: Late\n---\n## First\n\nPlease wait.\n\n## Then\n\nPlease call.\n'],
  ])('macros/%s is one entry: %s', async (name, source) => {
    const { replies } = await parseAs(`macros/${name}`, source);
    expect(replies.map(({ kind }) => kind)).toEqual(['library']);
  });

  it.each([
    [
      'a reply with a heading below it',
      '# Macros\n\n## Late\n\nHi, it is late.\n\n### When to use\n\nSorry parcels.\n\n## Refund\n\nThanks, it is due.\n\n## Box\n\nHi, your box.\n',
      ['Hi, it is late.', 'Thanks, it is due.', 'Hi, your box.'],
    ],
    [
      'one reply in a fence',
      '# Macros\n\n## Late\n\nHi, it is late.\n\n## Box\n\nThanks, it is due.\n\n' +
        '## Lamp\n\nid: x\n\n```text\nHi Sam.\n```\n\n## Key\n\nSent at night.\n\n```\nDear Kim.\n```\n',
      ['Hi, it is late.', 'Thanks, it is due.', 'Hi Sam.', 'Dear Kim.'],
    ],
    [
      'a reply with code in it',
      '# Macros\n\n## Late\n\nHi, it is late.\n\n## Box\n\nHi, please type this:\n\n```\nnpm i\n```\n',
      ['Hi, it is late.', 'Hi, please type this:'],
    ],
    [
      'replies that are quotations',
      '# Macros\r\n\r\n## Late\r\n\r\nHi, it is late.\r\n\r\n## Box\r\nid: x\r\n\r\n> Hi **Sam**,\r\n>\r\n>it is due.\r\n',
      ['Hi, it is late.', 'Hi Sam,\n\nit is due.'],
    ],
    [
      'a reply that answers a quotation',
      '# Macros\n\n## Late\n\nHi, it is late.\n\n## Box\n\n> Where is it?\n\nHi, it is due.\n',
      ['Hi, it is late.', '> Where is it?\n\nHi, it is due.'],
    ],
  ])('sections of a Markdown library: %s', async (_, source, texts) => {
    const { replies, notices } = await parseAs('a.md', source);
    expect(replies.map(({ text }) => text)).toEqual(texts);
    const told = [
      ...(source.includes('When to use')
        ? [
            [
              7,
              'The text below the heading `When to use` is not read: the replies of this file have headings of another level.',
            ],
          ]
        : []),
      ...(source.includes('npm i')
        ? [[11, 'The fence that begins here is not read: it holds code, a form or data.']]
        : []),
    ];
    expect(notices.map(({ line, message }) => [line, message])).toEqual(told);
  });

  it('front matter holds for every reply of a library', async () => {
    const { replies } = await parseAs('help.md', `---\nkind: library\nchannel: sms\nid: x\n---\n${plain('Help')}`);
    expect(replies.map(({ id, channel }) => [id, channel])).toEqual([
      ['help.md#1', 'sms'],
      ['refund', 'sms'],
    ]);
  });

  it('a part of a text library has a title and its own place', async () => {
    const source = '\uFEFF# Late\r\n\r\nHi Sam,\r\nsorry.\r\n---\r\nBye\r\n';
    const { replies } = await parseAs('canned.txt', source);
    expect(replies).toMatchObject([{ title: 'Late', text: 'Hi Sam,\nsorry.' }, { text: 'Bye' }]);
    expect(replies[1]?.map.toSource({ start: 0, end: 3 }).start).toBe(source.indexOf('Bye'));
  });
});

it.each([
  ['sms', 'Bring **it** &amp; pay.'],
  ['x-post', 'Bring **it** &amp; pay.'],
  ['email', 'Bring it & pay.'],
])('a record for %s keeps the marks that customers would see', async (channel, text) => {
  const source = `- {id: a, channel: ${channel}, body: 'Bring **it** &amp; pay.'}\n`;
  const { replies } = await parseAs('macros.yaml', source);
  expect(replies.map((reply) => reply.text)).toEqual([text]);
});
