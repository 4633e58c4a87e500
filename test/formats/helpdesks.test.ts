import { describe, expect, it } from 'vitest';
import { parseAs, summarise } from './parse.js';

const json = (value: unknown) => JSON.stringify(value, undefined, 2);

describe('helpdesk exports are known by their keys', () => {
  it('Zendesk macros: text or HTML, internal notes left out and counted', async () => {
    const macro = (id: number, title: string, actions: readonly (readonly [string, unknown])[]) => ({
      id,
      title,
      active: true,
      actions: actions.map(([field, value]) => ({ field, value })),
    });
    const source = json({
      macros: [
        macro(1, 'Late::Parcel', [
          ['status', 'pending'],
          ['comment_value', 'Sorry, {{ticket.requester.first_name}}.'],
        ]),
        macro(2, 'Rich', [
          ['comment_value_html', '<p>Hi &amp; bye</p>'],
          ['comment_mode_is_public', true],
        ]),
        macro(3, 'Note', [
          ['comment_value', 'Call him back'],
          ['comment_mode_is_public', 'false'],
        ]),
        macro(4, 'Note too', [
          ['comment_value_html', '<p>Tell Ana</p>'],
          ['comment_mode_is_public', false],
        ]),
        macro(5, 'Status only', [['status', 'solved']]),
        macro(6, 'Listed', [['comment_value', ['channel:all', 'Thanks for the photo.']]]),
        macro(7, 'Both', [
          ['comment_value', 'Hi & bye'],
          ['comment_value_html', '<p>Hi &amp; <b>bye</b></p>'],
        ]),
      ],
      count: 7,
    });
    expect(await summarise('macros.json', source)).toEqual({
      replies: [
        ['1', 'Sorry, {{ticket.requester.first_name}}.'],
        ['2', 'Hi & bye'],
        ['6', 'Thanks for the photo.'],
        ['7', 'Hi & bye'],
      ],
      notices: ['note: Left out: 2 internal notes.'],
    });
    const { replies } = await parseAs('macros.json', source);
    expect(replies[0]).toMatchObject({ kind: 'library', title: 'Late::Parcel' });
  });

  it('Gorgias macros', async () => {
    const source = json({
      data: [
        {
          id: 9,
          name: 'Refund',
          language: 'fr',
          actions: [
            { name: 'addTags', arguments: { tags: 'refund' } },
            {
              name: 'setResponseText',
              arguments: {
                body_text: 'Bonjour {{ticket.customer.firstname}}',
                body_html: '<div>Bonjour {{ticket.customer.firstname}}</div>',
              },
            },
          ],
        },
        { id: 10, name: 'Note', actions: [{ name: 'addInternalNote', arguments: { body_text: 'x' } }] },
      ],
    });
    const { replies, notices } = await parseAs('gorgias.json', source);
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({
      id: '9',
      title: 'Refund',
      locale: 'fr',
      text: 'Bonjour {{ticket.customer.firstname}}',
    });
    expect(notices).toMatchObject([{ level: 'note', message: 'Left out: 1 internal note.' }]);
  });

  it.each([
    {
      name: 'Intercom: the text, not the HTML that says the same',
      value: {
        data: [
          {
            type: 'macro',
            id: '5',
            name: 'Hi',
            body: '<p>Hi <attribute key="user.name" default="there"/>,</p><p>sorted.</p>',
            body_text: 'Hi {{user.name|fallback:"there"}},\n\nsorted.',
          },
        ],
      },
      replies: [['5', 'Hi {{user.name|fallback:"there"}},\n\nsorted.']],
    },
    {
      name: 'Intercom: HTML only',
      value: {
        macros: [
          {
            id: '5',
            name: 'Hi',
            body: '<p>Hi <attribute key="user.name" default="there"/>,</p><p>sorted.</p>',
            body_text: '',
          },
        ],
      },
      replies: [['5', 'Hi {{user.name|fallback:"there"}},\n\nsorted.']],
    },
    {
      name: 'Freshdesk: two fields that differ are two replies',
      value: [{ id: 3, title: 'Late', content: 'Old words', content_html: '<div>New words</div>', folder_id: 1 }],
      replies: [
        ['3', 'Old words'],
        ['3/contenthtml', 'New words'],
      ],
    },
    {
      name: 'HTML that says more than its text, or the same in letters of its own',
      value: [
        { id: 1, content: 'Your parcel is here.', content_html: '<p>Your parcel is here. Open it with care.</p>' },
        { id: 2, content: 'Посылка уже у вас.', content_html: '<p>Мы напишем вам завтра.</p>' },
        { id: 3, content: 'Schöne Grüße', content_html: '<p>Sch&ouml;ne <b>Gr&uuml;ße</b></p>' },
        { id: 4, content: 'Thanks, Kim', content_html: '<p>&nbsp;</p>' },
      ],
      replies: [
        ['1', 'Your parcel is here.'],
        ['1/contenthtml', 'Your parcel is here. Open it with care.'],
        ['2', 'Посылка уже у вас.'],
        ['2/contenthtml', 'Мы напишем вам завтра.'],
        ['3', 'Schöne Grüße'],
        ['4', 'Thanks, Kim'],
      ],
    },
    {
      name: 'macros that write more than one text',
      value: [
        {
          id: 1,
          actions: [
            { action_name: 'send_message', action_params: ['Your lamp is here.'] },
            { action_name: 'send_message', action_params: ['Write if it is broken.'] },
          ],
        },
        {
          id: 2,
          actions: [
            { name: 'setResponseText', arguments: { body_text: 'Hi there', body_html: '<p>Hi there</p>' } },
            { name: 'setResponseText', arguments: { body_text: 'Bye now', body_html: '<p>Bye <b>then</b></p>' } },
          ],
        },
        {
          id: 3,
          actions: [
            { field: 'comment_value', value: ['channel:web', 'By web'] },
            { field: 'comment_value', value: ['channel:chat', 'By chat'] },
          ],
        },
      ],
      replies: [
        ['1', 'Your lamp is here.'],
        ['1/2/message', 'Write if it is broken.'],
        ['2', 'Hi there'],
        ['2/2/bodytext', 'Bye now'],
        ['2/2/bodyhtml', 'Bye then'],
        ['3', 'By web'],
        ['3/2/commentvalue', 'By chat'],
      ],
    },
    {
      name: 'Help Scout',
      value: {
        _embedded: {
          replies: [{ id: 44, name: 'Hello', text: '<p>Hi {%customer.firstName,fallback=there%},<br>thanks.</p>' }],
        },
      },
      replies: [['44', 'Hi {%customer.firstName,fallback=there%},\nthanks.']],
    },
    {
      name: 'Front',
      value: {
        _results: [
          { id: 'rsp_1', name: 'Late', subject: 'Your order', body: '<div>Hi {{recipient.first_name}}</div>' },
        ],
      },
      replies: [['rsp_1', 'Hi {{recipient.first_name}}']],
    },
    {
      name: 'Chatwoot',
      value: [{ id: 1, short_code: 'hi', content: 'Hi {{contact.first_name}}, see **Settings**' }],
      replies: [['1', 'Hi {{contact.first_name}}, see Settings']],
    },
    {
      name: 'Zammad',
      value: [
        { name: 'greet', keywords: 'hello', content: '<div>Hello #{ticket.customer.firstname}</div>', active: true },
      ],
      replies: [['z.json#1', 'Hello #{ticket.customer.firstname}']],
    },
    {
      name: 'Zammad macros',
      value: [{ id: 3, name: 'Late', perform: { 'article.note': { body: '<p>Hi there</p>', internal: 'false' } } }],
      replies: [['3', 'Hi there']],
    },
    {
      name: 'Help Scout threads, without what the customer wrote',
      value: {
        _embedded: {
          threads: [
            { id: 1, type: 'customer', body: 'Where is it?' },
            { id: 2, type: 'message', body: 'On its way.' },
          ],
        },
      },
      replies: [['2', 'On its way.']],
    },
    {
      name: 'Discourse',
      value: {
        replies: { 'a-b-c': { title: 'Moved', content: 'I moved [your topic](https://example.com/t/1).', usages: 2 } },
      },
      replies: [['a-b-c', 'I moved your topic <https://example.com/t/1>.']],
    },
    {
      name: 'Frappe',
      value: [{ title: 'Hi', message: '<p>Dear {{ full_name }}</p>', scope: 'Global' }],
      replies: [['z.json#1', 'Dear {{ full_name }}']],
    },
    {
      name: 'dynamic content by locale',
      value: { refund: { en: { text: 'Your refund is on its way' }, 'de-AT': { text: 'Ihre Erstattung kommt' } } },
      replies: [
        ['refund', 'Your refund is on its way'],
        ['refund', 'Ihre Erstattung kommt'],
      ],
    },
  ])('$name', async ({ value, replies }) => {
    expect(await summarise('z.json', json(value))).toEqual({ replies, notices: [] });
  });

  it('osTicket and GitHub saved replies in YAML', async () => {
    const osTicket =
      '- isenabled: 1\n  title: What is it?\n  response: |\n    <p>Dear %{ticket.name.first},</p>\n    We are on it.\n  notes: internal\n';
    expect(await summarise('canned.yaml', osTicket)).toEqual({
      replies: [['canned.yaml#1', 'Dear %{ticket.name.first},\n\nWe are on it.']],
      notices: [],
    });
    const gitHub =
      'replies:\n  - name: Stale\n    body: |\n      Closing this.\\\n      \\\n      See [why](https://example.com).\n';
    expect(await summarise('saved.yml', gitHub)).toEqual({
      replies: [['saved.yml#1', 'Closing this.\n\nSee why <https://example.com>.']],
      notices: [],
    });
  });

  it('Thunderbird Quicktext', async () => {
    const source = `<?xml version="1.0"?>
<quicktext version="2"><filetype>templates</filetype>
<menu><title><![CDATA[Orders]]></title><texts>
<text shortcut="hi" type="0"><name><![CDATA[Greeting]]></name><body><![CDATA[Hi [[TO=firstname]],
 a < b]]></body></text>
<text shortcut="" type="1"><name>Bye</name><body><![CDATA[<p>Bye &amp; thanks</p>]]></body></text>
</texts></menu></quicktext>`;
    expect(await summarise('q.xml', source)).toEqual({
      replies: [
        ['hi', 'Hi [[TO=firstname]],\n a < b'],
        ['q.xml#2', 'Bye & thanks'],
      ],
      notices: [],
    });
  });

  it('Salesforce quick texts in XML and CSV', async () => {
    const xml =
      '<QuickText><quickTextName>Late</quickTextName><quickTextChannel>Email</quickTextChannel>' +
      '<quickTextMessage>Sorry, {!Contact.FirstName}.</quickTextMessage></QuickText>';
    const [fromXml] = (await parseAs('Late.quickText-meta.xml', xml)).replies;
    expect(fromXml).toMatchObject({ title: 'Late', channel: 'email', text: 'Sorry, {!Contact.FirstName}.' });
    const csv =
      'Id,Name,Message,Category,Channel\r\n0a1,Late,"Sorry, {!Contact.FirstName}.",Apology,Email;Chat\r\n0a2,Hi,Hello there,Greeting,Chat\r\n';
    const { replies } = await parseAs('quick.csv', csv);
    expect(replies).toMatchObject([
      { id: '0a1', title: 'Late', text: 'Sorry, {!Contact.FirstName}.', tags: ['Apology'] },
      { id: '0a2', channel: 'webchat', text: 'Hello there' },
    ]);
    expect(replies[0]).not.toHaveProperty('channel');
  });
});
