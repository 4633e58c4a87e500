import { describe, expect, it } from 'vitest';
import { parseAs } from './parse.js';

const fence = (text: string, info = '') => `\`\`\`${info}\n${text}\n\`\`\`\n`;

/** Texts of the replies of a source, their kinds, and the lines and beginnings of its notes. */
async function readFences(path: string, source: string) {
  const { replies, notices } = await parseAs(path, source);
  return {
    texts: replies.map(({ text }) => text),
    kinds: [...new Set(replies.map(({ kind }) => kind))],
    notes: notices.map(({ line, message }) => `${line}: ${message}`),
  };
}

describe('fenced replies below headings of several levels are all read', () => {
  it.each([
    [
      'a section beside groups',
      `## Late\n\n${fence('Hi Sam, sorry.')}\n## Refunds\n\n### Card\n\n${fence('Hi, it is due.')}\n### Cash\n\n${fence('Hello, come in.')}`,
      ['Hi Sam, sorry.', 'Hi, it is due.', 'Hello, come in.'],
    ],
    [
      'one deeper than the others',
      `## Late\n${fence('Hi Sam.')}\n## Lost\n${fence('Hi Kim.')}\n### Abroad\n${fence('Hi Lee.')}`,
      ['Hi Sam.', 'Hi Kim.', 'Hi Lee.'],
    ],
    [
      'one above the others',
      `# Late\n${fence('Hi Sam.')}\n## Lost\n${fence('Hi Kim.')}\n## Box\n${fence('Hi Lee.')}`,
      ['Hi Sam.', 'Hi Kim.', 'Hi Lee.'],
    ],
    [
      'levels that are left out',
      `# Late\n${fence('Hi Sam.')}\n#### Lost\n${fence('Hi Kim.')}\n###### Box\n${fence('Hi Lee.')}`,
      ['Hi Sam.', 'Hi Kim.', 'Hi Lee.'],
    ],
    [
      'underlined headings beside others',
      `Late\n====\n\n${fence('Hi Sam.')}\nRefunds\n-------\n\n### Card\n\n${fence('Hi Kim.')}`,
      ['Hi Sam.', 'Hi Kim.'],
    ],
    [
      'above the first heading',
      `${fence('Hi Sam.')}\n## Lost\n\n${fence('Hi Kim.')}\n## Box\n\n${fence('Hi Lee.')}`,
      ['Hi Sam.', 'Hi Kim.', 'Hi Lee.'],
    ],
    [
      'in lists',
      '## Parcels\n\n1. Late\n\n   ```\n   Hi Sam,\n   sorry.\n   ```\n2. Lost\n\n   ```\n   Hi Kim.\n   ```\n',
      ['Hi Sam,\nsorry.', 'Hi Kim.'],
    ],
    [
      'in a library of plain replies',
      `# Macros\n\n## Late\n\nHi, it is late.\n\n## Box\n\nThanks, it is due.\n\n### Abroad\n\n${fence('Hi Kim.')}`,
      ['Hi, it is late.', 'Thanks, it is due.', 'Hi Kim.'],
    ],
  ])('%s', async (_, source, texts) => {
    expect(await readFences('help.md', source)).toEqual({ texts, kinds: ['library'], notes: [] });
  });
});

describe('a fence that is all there is, is the reply', () => {
  it.each([
    ['below a heading', `# Late\n\n${fence('Hi Sam, sorry it is late.')}`, 'Hi Sam, sorry it is late.', 'library'],
    [
      'without a greeting',
      `# Sent\n\n${fence('Your parcel left Leeds today.')}`,
      'Your parcel left Leeds today.',
      'library',
    ],
    ['two words', `## Done\n\n${fence('Money sent.', 'text')}`, 'Money sent.', 'library'],
    ['without a heading', fence('Hi Sam, it left today.'), 'Hi Sam, it left today.', 'draft'],
    ['with tildes', '~~~\nIt left Leeds at noon.\n~~~\n', 'It left Leeds at noon.', 'draft'],
    ['with labels', `# Late\n\nShortcut: late\nTags: a, b\n\n${fence('It left today.')}`, 'It left today.', 'library'],
    [
      'with a word on its use',
      `# Late\n\nFor parcels abroad.\n\n${fence('Hi Sam, sorry.')}`,
      'Hi Sam, sorry.',
      'library',
    ],
    ['in HTML', `# Late\n\n${fence('<p>It left &amp; is near.</p>', 'html')}`, 'It left & is near.', 'library'],
    [
      'in German',
      `# Spät\n\n${fence('Ihre Lampe ging heute auf die Reise.')}`,
      'Ihre Lampe ging heute auf die Reise.',
      'library',
    ],
    ['in Japanese', `# 発送\n\n${fence('本日発送しました。')}`, '本日発送しました。', 'library'],
    ['below front matter', `---\nkind: draft\n---\n${fence('It left today.')}`, 'It left today.', 'draft'],
    ['to one customer', `---\ncustomer: Sam\n---\n# Late\n\n${fence('It left today.')}`, 'It left today.', 'draft'],
    ['with tags', `---\ntags: [parcel]\n---\n${fence('It left today.')}`, 'It left today.', 'library'],
    ['with an id', `---\nid: left\n---\n${fence('It left today.')}`, 'It left today.', 'library'],
    ['of an info of its own', fence('Hi Sam, it left today.', 'email'), 'Hi Sam, it left today.', 'draft'],
  ])('%s', async (_, source, text, kind) => {
    expect(await readFences('late.md', source)).toEqual({ texts: [text], kinds: [kind], notes: [] });
  });

  it('keeps what front matter and labels say', async () => {
    const { replies } = await parseAs(
      'late.md',
      `---\nid: late\ntitle: Late\n---\n# Text\n\nChannel: sms\n\n${fence('Sent.')}`,
    );
    expect(replies).toMatchObject([{ id: 'late', title: 'Late', channel: 'sms', text: 'Sent.' }]);
  });

  it('several without a greeting are a library', async () => {
    const source = `## Sent\n\n${fence('Your parcel left Leeds.')}\n## Lost\n\n${fence('We send a new one tomorrow.')}`;
    expect(await readFences('help.md', source)).toEqual({
      texts: ['Your parcel left Leeds.', 'We send a new one tomorrow.'],
      kinds: ['library'],
      notes: [],
    });
  });
});

describe('a fence that is no reply is reported', () => {
  const told = (line: number, more = '') =>
    `${line}: The fence that begins here${more} is not read: it holds code, a form or data.`;

  it.each([
    ['a command in a draft', `Hi Sam, please type this:\n\n${fence('npm i')}\nThanks!\n`, 3],
    ['code that says so', `Hi Sam, please type this:\n\n${fence('print("hello")', 'python')}\nThanks!\n`, 3],
    ['a form', `Hi Sam, please fill this in:\n\n${fence('Name: ____\nOrder number:\n- [ ] I agree')}\nThanks!\n`, 3],
    ['a log', `Hi Sam, we saw this:\n\n${fence('2026-03-02 10:14:07 lamp is off')}\nSorry!\n`, 3],
    ['a tree', `Hi Sam, we saw this:\n\n${fence('Lamps and their shades\n├── one')}\nSorry!\n`, 3],
    ['data', `Hi Sam, we saw this:\n\n${fence('{"lamp": "off"}')}\nSorry!\n`, 3],
  ])('%s', async (_, source, line) => {
    const { texts, notes } = await readFences('late.md', source);
    expect([texts.length, notes]).toEqual([1, [told(line)]]);
  });

  it('all that a file holds', async () => {
    const { replies, notices } = await parseAs('late.md', fence('$ npm i\nadded 3 packages'));
    expect(replies).toEqual([]);
    expect(notices.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      told(1),
      'undefined: Left out: 1 record without a text.',
    ]);
  });

  it('beside replies in fences, once for all; so are sections without a fence', async () => {
    const source = [
      `# Ours\n\nHow to use them.\n\n${fence('ls', 'sh')}`,
      `## Late\n\n${fence('Hi Sam.')}`,
      `## Form\n\n${fence('Name:\nOrder:')}`,
      `## Lost\n\n${fence('Hi Kim.')}`,
      '## Tone\n\nBe brief.\n',
    ].join('\n');
    expect(await readFences('help.md', source)).toEqual({
      texts: ['Hi Sam.', 'Hi Kim.'],
      kinds: ['library'],
      notes: [
        '28: The text below the heading `Tone` is not read: the replies of this file are in fences.',
        '5: The fence that begins here and 1 more are not read: they hold code, forms or data.',
      ],
    });
  });
});

describe('what stays one draft', () => {
  it.each([
    ['steps with commands', `Hi Sam,\n\n## Step 1\n\n${fence('npm i')}\n## Step 2\n\n${fence('npm test')}`],
    [
      'steps with what the customer will see',
      `Hi Sam,\n\n## Step 1\n\n${fence('The lamp is off now.')}\n## Step 2\n\n${fence('The lamp is on now.')}`,
    ],
    [
      'a greeting around a text to copy',
      `Hi Sam, please send them this:\n\n${fence('Please take my name off your list.')}\nBest regards\n`,
    ],
    [
      'a log below a heading',
      `## What happened\n\nIt broke.\n\n## Log\n\n${fence('The lamp driver stopped at noon.')}`,
    ],
  ])('%s', async (_, source) => {
    const { replies, notices } = await parseAs('late.md', source);
    expect(replies).toMatchObject([{ kind: 'draft' }]);
    expect(notices.map(({ message }) => message)).toEqual([expect.stringContaining('not read')]);
  });
});
