import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';
import { parseAs, replaceIn } from './parse.js';

async function textsOf(path: string, source: string) {
  const { replies } = await parseAs(path, source);
  return replies.map(({ title, text }) => (title === undefined ? text : [title, text]));
}

describe('where a quotation is all that is left of a reply, it is the reply', () => {
  it.each([
    ['a cell quoted twice', 'a.csv', 'id,text\n1,"""We are so sorry."""\n', 'We are so sorry.'],
    ['a cell of several lines', 'a.csv', 'id,text\n1,"""Hi Sam,\n\nsorry."""\n', 'Hi Sam,\n\nsorry.'],
    ['curly marks', 'a.json', '[{"text": "“We are so sorry.”"}]', 'We are so sorry.'],
    ['marks inside JSON', 'a.json', String.raw`[{"text": "\"We are so sorry.\" "}]`, 'We are so sorry.'],
    ['marks inside YAML', 'a.yaml', `- text: '"We are so sorry."'\n`, 'We are so sorry.'],
    ['a line of JSON Lines', 'a.jsonl', String.raw`{"text": "\"We are so sorry.\""}`, 'We are so sorry.'],
    ['a draft', 'a.txt', '"We are so sorry."\n', 'We are so sorry.'],
    ['a stop behind the marks', 'a.txt', '"We are so sorry".\n', 'We are so sorry.'],
    ['several lines, each in marks', 'a.txt', '"Hi Sam,"\r\n"we are so sorry."\r\n', 'Hi Sam,\nwe are so sorry.'],
    ['a block', 'a.txt', '> Hi Sam,\n>\n>we are so sorry.\n', 'Hi Sam,\n\nwe are so sorry.'],
    ['a label in front', 'a.txt', 'Late: "We are so sorry."\n', 'Late: We are so sorry.'],
    ['a dash in front', 'a.txt', 'Late – “We are so sorry.”\n', 'Late – We are so sorry.'],
    ['a label above a block', 'a.txt', 'Late:\n\n> We are so sorry.\n', 'Late:\n\nWe are so sorry.'],
    [
      'a list',
      'a.txt',
      '- Late: "We are so sorry."\n- Lost: "It is gone."\n',
      '- Late: We are so sorry.\n- Lost: It is gone.',
    ],
    ['a block of Markdown', 'a.md', '> Hi **Sam**,\n> sorry.\n', 'Hi Sam,\nsorry.'],
    ['one item of Markdown', 'a.md', '- Late: *"We are so sorry."*\n', '- Late: We are so sorry.'],
    ['a block of HTML', 'a.html', '<blockquote>We are so sorry.</blockquote>', 'We are so sorry.'],
  ])('%s', async (_, path, source, text) => {
    expect(await textsOf(path, source)).toEqual([text]);
  });

  it('its marks are not part of it, its place is', async () => {
    const source = 'id,text\n1,"""Hi, we are ""so"" sorry."""\n2,"""Bye now."""\n';
    const { replies } = await parseAs('a.csv', source);
    const place = replies[1]?.map.toSource({ start: 0, end: 3 });
    expect(source.slice(place?.start, place?.end)).toBe('Bye');
    // With marks inside, it is not clear which belong together.
    expect(replies[0]?.text).toBe('"Hi, we are "so" sorry."');
  });

  it.each([
    ['an answer below a block', 'a.txt', '> Where is my lamp?\n\nIt left today.'],
    ['an answer above a block', 'a.txt', 'It left today\n\n> Where is my lamp?'],
    ['words of the customer', 'a.txt', 'You wrote: "Where is my lamp?"'],
    ['words of the customer in a block', 'a.txt', 'Sam wrote:\n> Where is my lamp?'],
    ['a mail that is answered', 'a.txt', 'On 3 March, Sam Lee wrote:\n\n> Where is my lamp?'],
    ['a name of a button', 'a.txt', 'Press "Save".'],
    ['a state', 'a.txt', 'It says "Delivered"'],
    ['two quotations', 'a.txt', '"Late" means "tomorrow"'],
    ['a question with its answer', 'a.md', '## Question\n\n> Where is it?\n\n## Answer\n\nIt left today.'],
    ['a question alone', 'a.md', '**Customer**\n\n> Where is it?'],
  ])('not %s', async (_, path, source) => {
    const { replies } = await parseAs(path, source);
    expect(replies.map(({ text }) => /["“>]/.test(text))).toEqual([true]);
  });

  it('rules judge it', async () => {
    const { findings } = await lintText('id,text\n1,"""We are so sorry for the inconvenience."""\n', {
      path: 'a.csv',
      config: false,
    });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('anemic-apology');
  });
});

describe('labels above or before quotations name entries of Markdown', () => {
  const both = [
    ['Late', 'We are so sorry.'],
    ['Lost', 'It is gone.'],
  ];
  it.each([
    ['bold labels', '**Late**\n\n> We are so sorry.\n\n**Lost**\n\n> It is gone.\n'],
    ['bold labels with a colon', '**Late:**\n> We are so sorry.\n\n__Lost__:\n> It is gone.\n'],
    ['plain labels with a colon', 'Late:\n\n> We are so sorry.\n\nLost:\n\n> It is gone.\n'],
    ['headings', '## Late\n\n> We are so sorry.\n\n## Lost\r\n\r\n> It is gone.\r\n'],
    ['labels in a list', '- **Late**\n  > We are so sorry.\n- **Lost**\n  > It is gone.\n'],
    ['items', '- **Late:** "We are so sorry."\n- **Lost:** “It is gone.”\n'],
    ['numbered items', '1. Late: "We are so sorry."\n2. Lost: "It is gone."\n'],
    ['below headings of groups', '# Parcels\n\n**Late**\n> We are so sorry.\n\n# Other\n\n**Lost**\n> It is gone.\n'],
    [
      'in a file that says so',
      '# Canned replies\n\nUse these.\n\n**Late**\n> We are so sorry.\n\n**Lost**\n> It is gone.\n',
    ],
    ['labels that tell more', '## Late\n\nTags: a\n\n> We are so sorry.\n\n## Lost\n\nTags: b\n\n> It is gone.\n'],
  ])('%s', async (_, source) => {
    const { replies, notices } = await parseAs('help.md', source);
    expect(replies.map(({ kind, title, text }) => [kind, title, text])).toEqual(both.map((one) => ['library', ...one]));
    expect(notices).toEqual([]);
  });

  it('one label and one block are one entry', async () => {
    expect(await textsOf('late.md', '**Late**\n\n> We are so sorry.\n')).toEqual([['Late', 'We are so sorry.']]);
  });

  it('a section that is no quotation is reported', async () => {
    const source =
      '# Canned replies\n\n## Late\n\n> We are so sorry.\n\n## Lost\n\n> It is gone.\n\n## Tone\n\nBe brief.\n';
    const { replies, notices } = await parseAs('help.md', source);
    expect(replies).toHaveLength(2);
    expect(notices.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '11: The text below the heading `Tone` is not read: the replies of this file are in quotations.',
    ]);
  });
});

describe('a reply without its marks is mended inside them', () => {
  it.each([
    ['a.csv', 'id,text\n1,"""It is is late."""\n', 'id,text\n1,"""It is late."""\n'],
    ['a.json', String.raw`[{"text": "\"It is is late.\""}]`, String.raw`[{"text": "\"It is late.\""}]`],
    ['a.yaml', `- text: '"It is is late."'\n`, `- text: '"It is late."'\n`],
    ['a.txt', '> Hi Sam,\n> it is is late.\n', '> Hi Sam,\n> it is late.\n'],
    ['a.md', '- Late: "It is is late."\n', '- Late: "It is late."\n'],
    ['help.md', '**Late**\n\n> It is is late.\n', '**Late**\n\n> It is late.\n'],
  ])('%s: %s', async (path, source, mended) => {
    expect(await replaceIn(path, source, [[0, 'is is', 'is']])).toEqual({ text: mended, reasons: [] });
  });
});
