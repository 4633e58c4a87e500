import { describe, expect, it } from 'vitest';
import { summarise } from './parse.js';

const one = (what: string, count: number): string =>
  `note: Read as one ${what}, though its headings look like ${count} replies. If they are, write \`kind: library\` in its front matter.`;
const many = (count: number): string =>
  `note: Read as ${count} replies, one for each heading. If it is one reply, give it a \`title\` in its front matter.`;

/** Two sections of some level, with what stands below them. */
const sections = (first: string, second: string, head = '## '): string =>
  `${head}Late\n\n${first}\n\n${head}Lost\n\n${second}\n`;

describe('a file whose shape is clear is read by it, wherever it lies', () => {
  const greeted: readonly (readonly [name: string, source: string])[] = [
    ['greetings', sections('Hi Sam,\n\nit is late.', 'Dear Kim,\n\nit is lost.')],
    ['greetings below a title', `# Parcels\n\n${sections('Hello Sam, it is late.', 'Hey Kim! It is lost.')}`],
    ['greetings below labels', sections('**Channel:** email\n\nHi Sam, it is late.', 'id: x\n\nHi Kim, it is lost.')],
    ['greetings in quotations', sections('> Hi Sam,\n> it is late.', '> Hi Kim,\n> it is lost.')],
    ['greetings below underlined headings', 'Late\n----\n\nHi Sam, it is late.\n\nLost\n----\n\nHi Kim, it is lost.\n'],
    ['greetings in German', sections('Hallo Sam, es kommt.', 'Sehr geehrte Frau Kim, es ist weg.')],
    ['greetings with a placeholder', sections('**Hi {{name}}**, it is late.', 'Hi {{name}}, it is lost.', '# ')],
    [
      'greetings, and a title of its own',
      `---\ntitle: Parcels\n---\n${sections('Hi, it is late.', 'Hi, it is lost.')}`,
    ],
    ['greetings in most', `${sections('Hi Sam, it is late.', 'Hi Kim, it is lost.')}\n## Box\n\nIt comes on Friday.\n`],
    ['greetings in fences', sections('```\nHi Sam, it is late.\n```', '```\nHi Kim, it is lost.\n```')],
    [
      'greetings, one in a fence, one quoted',
      `${sections('```\nHi Sam.\n```', '> Hi Kim, it is lost.')}\n## Box\n\nHi Lee, it comes.\n`,
    ],
    ['a remark above', `These are ours.\n\n${sections('Hi Sam, it is late.', 'Hi Kim, it is lost.')}`],
  ];
  it.each(greeted)('as many: %s', async (_, source) => {
    const count = source.match(/^(?:#{1,6} (?!Parcels)|-{4})/gm)?.length;
    for (const path of ['help.md', 'macros/help.md', 'replies.md']) {
      const { replies, notices } = await summarise(path, source);
      expect([replies.length, notices]).toEqual([count, []]);
    }
  });

  const single: readonly (readonly [name: string, source: string])[] = [
    ['a greeting above all', `Hi Sam,\n\n${sections('Sorry, it is late.', 'Please wait.')}`],
    ['a greeting above, in bold', `**Hello Kim,**\n\nthanks!\n\n${sections('Sorry, it is late.', 'Please wait.')}`],
    ['no more than one section', 'Sorry.\n\n## Late\n\nHi Sam, please wait.\n'],
    ['a greeting above quotations', `Hi Sam,\n\n${sections('> Sorry, it is late.', '> Please wait.')}`],
    ['a greeting above labels', 'Hi Sam,\n\n**Late:** "Sorry, it is late."\n\n**Lost:** "Please wait."\n'],
    ['a greeting and steps', `# Your lamp\n\nDear Sam,\n\n${sections('Please open it.', 'Please close it.')}`],
    ['nothing that is for customers', sections('Open the box.', 'Close the box.')],
    ['one that is for customers', sections('Open the box.', 'Hi Sam, it is lost.')],
    ['a heading each for what is no greeting', sections('Hi-res photos help.', 'Highlights of the month.')],
  ];
  it.each(single)('as one: %s', async (_, source) => {
    const { replies, notices } = await summarise('help.md', source);
    expect([replies.length, notices]).toEqual([1, []]);
  });

  it.each(
    single.filter(([, source]) => /^(?:\*\*)?(?:Hi|Hello|Dear) \w+,/m.test(source) && !/Open|one section/.test(source)),
  )('as one, below macros/ too: %s', async (_, source) => {
    const { replies, notices } = await summarise('macros/help.md', source);
    expect([replies.length, notices]).toEqual([1, []]);
  });
});

describe('where both may be, it is said how a file was read', () => {
  const either: readonly (readonly [name: string, source: string, count: number])[] = [
    ['apologies', sections('Sorry, it is late.', 'Sorry, it is lost.'), 2],
    ['thanks below a title', `# Parcels\n\n${sections('Thanks for waiting.', 'Thank you, it is found.')}`, 2],
    ['placeholders', sections('{{name}}, it is late.', 'It is lost, [Customer Name].'), 2],
    ['pleas', sections('Please wait.', 'Please call.', '### '), 2],
    ['one greeting of two', sections('Hi Sam, it is late.', 'Sorry, it is lost.'), 2],
    ['three of four', `${sections('Sorry!', 'Thanks!')}\n${sections('Please wait.', 'It comes on Friday.')}`, 4],
  ];
  it.each(either)('%s: one draft, or many below macros/', async (_, source, count) => {
    const alone = await summarise('help.md', source);
    expect([alone.replies.length, alone.notices]).toEqual([1, [one('draft', count)]]);
    const kept = await summarise('macros/help.md', source);
    expect([kept.replies.length, kept.notices]).toEqual([count, [many(count)]]);
    const named = await summarise('canned-replies.md', source);
    expect([named.replies.length, named.notices]).toEqual([count, []]);
  });

  it.each<readonly [head: string, path: string, replies: number]>([
    ['kind: library', 'help.md', 2],
    ['kind: library', 'macros/help.md', 2],
    ['kind: draft', 'help.md', 1],
    ['kind: draft', 'macros/help.md', 1],
    ['title: Parcels', 'help.md', 1],
    ['title: Parcels', 'macros/help.md', 1],
    ['customer: Sam', 'help.md', 1],
  ])('nothing is to be said with %s in %s', async (head, path, count) => {
    const source = `---\n${head}\n---\n${sections('Sorry, it is late.', 'Sorry, it is lost.')}`;
    const { replies, notices } = await summarise(path, source);
    expect([replies.length, notices]).toEqual([count, []]);
  });

  it('a fence that is no reply is reported as well', async () => {
    const source = sections('Sorry, please type this:\n\n```\nnpm i\n```', 'Sorry, it is lost.');
    const fence = 'note: The fence that begins here is not read: it holds code, a form or data.';
    expect((await summarise('help.md', source)).notices).toEqual([one('draft', 2), fence.replace(':', ' 5:')]);
    expect((await summarise('macros/help.md', source)).notices).toEqual([many(2), fence.replace(':', ' 5:')]);
  });

  it('a template is one entry', async () => {
    const { notices } = await summarise('help.md.hbs', sections('Sorry, it is late.', 'Sorry, it is lost.'));
    expect(notices).toEqual([one('entry', 2)]);
  });
});

describe('lines of dashes in plain text', () => {
  const doubt = (count: number): string =>
    `note: Read as one draft, though its lines of dashes seem to part ${count} replies. If they do, write \`kind: library\` under \`formats\` in the config.`;

  it.each<readonly [source: string, replies: number, notices: readonly string[]]>([
    ['Hi Sam,\nit is late.\n---\nHi Kim,\nit is lost.\n', 2, []],
    ['# Late\nDear Sam, it is late.\n-----\n# Lost\nHello Kim, it is lost.\n', 2, []],
    ['Hallo Sam, es kommt.\n---\nGuten Tag, es ist weg.\n', 2, []],
    ['Sorry, it is late.\n---\nPlease wait.\n', 1, [doubt(2)]],
    ['Hi Sam, it is late.\n---\nThanks for waiting, it is lost.\n', 1, [doubt(2)]],
    ['{{name}}, it is late.\n---\n{{name}}, it is lost.\n---\nIt comes.\n', 1, [doubt(3)]],
    ['Hi Sam,\nall sorted.\n---\nAna, Example Ltd', 1, []],
    ['Hi Sam,\nall sorted.\n-- \nAna, Example Ltd', 1, []],
    ['It is here.\n---\nIt is at the depot.', 1, []],
  ])('%j', async (source, count, notices) => {
    const read = await summarise('help.txt', source);
    expect([read.replies.length, read.notices]).toEqual([count, notices]);
  });
});
