import { describe, expect, it } from 'vitest';
import { parseAs } from './parse.js';

async function textsOf(path: string, source: string) {
  const { replies } = await parseAs(path, source);
  return replies.map(({ text }) => text);
}

const json = (...records: readonly object[]) => JSON.stringify(records);

describe('one text in two forms is one reply', () => {
  const plain = 'Hi {{user.name}}, see our page (https://example.com/late): it left today.';
  const rich =
    '<p>Hi <attribute key="user.name" default="there"/>,</p>' +
    '<p>see <a href="https://example.com/late?x=1">our page</a>: it left <b>today</b>.</p><img alt="logo" src="l.png">';
  it.each([
    ['Intercom', { body: rich, body_text: plain }],
    ['Intercom, the other way round', { body_text: plain, body: rich }],
    ['a field and its HTML', { content: plain, content_html: rich }],
    ['text and HTML', { text: plain, html: rich }],
    ['plain and rich', { plain, rich }],
    ['plain text and rich text', { plainText: plain, richText: rich }],
    ['a body and HTML', { body: plain, html: rich }],
    ['HTML in front', { htmlBody: rich, textBody: plain }],
    ['a reply in two forms', { reply_text: plain, reply_html: rich }],
    ['text and a body of HTML', { text: plain, body_html: rich }],
    [
      'Zendesk',
      {
        actions: [
          { field: 'comment_value', value: plain },
          { field: 'comment_value_html', value: rich },
        ],
      },
    ],
    ['Gorgias', { actions: [{ name: 'setResponseText', arguments: { body_text: plain, body_html: rich } }] }],
  ])('%s', async (_, record) => {
    expect(await textsOf('a.json', json(record, { text: 'Bye' }))).toEqual([plain, 'Bye']);
  });

  it('columns of a table', async () => {
    const source = `Macro title,Macro text,Macro HTML\nLate,"${plain}","${rich.replaceAll('"', '""')}"\n`;
    expect(await textsOf('a.csv', source)).toEqual([plain]);
  });

  it('fields for each language', async () => {
    const source = json({
      body_en: 'It left today, Sam.',
      bodyHtml_en: '<p>It left <b>today</b>, Sam!</p>',
      body_de: 'Heute ging es los.',
    });
    expect(await textsOf('a.json', source)).toEqual(['It left today, Sam.', 'Heute ging es los.']);
  });
});

describe('what says something else is a reply of its own', () => {
  it.each([
    ['another HTML', { text: 'It left today.', html: '<p>We send you a new lamp and a voucher.</p>' }],
    ['a long HTML', { text: 'Sent.', html: '<p>Your lamp was sent today, and here is how you follow it.</p>' }],
    ['a short reply', { text: 'Your lamp left today.', chat_text: 'Your lamp left!' }],
    ['another field', { text: 'Your lamp left today, Sam.', answer: 'Your lamp left today, Kim.' }],
    [
      'two messages',
      {
        actions: [
          { action_name: 'send_message', action_params: ['It left today.'] },
          { action_name: 'send_message', action_params: ['It left today, Sam.'] },
        ],
      },
    ],
  ])('%s', async (_, record) => {
    expect(await textsOf('a.json', json(record))).toHaveLength(2);
  });
});
