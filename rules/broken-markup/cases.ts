import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    { text: 'R&D & sales: 3 < 4, a > b. Your order #4471 left; more on https://lumo.example.com/a?b=1&copy=2' },
    {
      title: 'Marks of WhatsApp',
      channel: 'whatsapp',
      text: '*Your table is booked* for _7 pm_, ~not 8~. Bring the code `4471`.',
    },
    {
      title: 'Markdown where it works',
      channel: 'discord-server',
      text: '**Fixed** in 4.2, see [the notes](https://lumo.example.com/notes). ~~4.1.9~~ is gone.',
    },
    {
      title: 'Markdown that a tool may turn into bold',
      channel: 'email',
      text: 'Your refund of **£18** went out today.',
    },
    {
      title: 'Talk about HTML',
      channel: 'reddit-comment',
      text: 'Put a <br> tag after the first line, or write &nbsp; as an entity; `<b>` in code is fine too.',
    },
    { title: 'A placeholder', kind: 'library', text: 'Hi <first name>, your order <order_id> has left.' },
    {
      title: 'Footnotes, grades, masked words, a number',
      channel: 'x-post',
      text: 'From £9* a night in a 4** hotel, no s**t.\n# 4471 is your number. *Weekdays only.',
    },
    {
      title: 'A whole element where the tool may take it',
      channel: 'email',
      text: '<p>Hi Jo,</p> it left <b>today</b>.',
    },
  ],
  invalid: [
    {
      text: 'The T&amp;Cs are new: you&#39;re free to cancel&nbsp;&nbsp;until Friday.',
      findings: [
        {
          messageId: 'entity',
          marked: '&amp;',
          fixed: 'The T&Cs are new: you&#39;re free to cancel&nbsp;&nbsp;until Friday.',
        },
        {
          messageId: 'entity',
          marked: '&#39;',
          fixed: "The T&amp;Cs are new: you're free to cancel&nbsp;&nbsp;until Friday.",
        },
        {
          messageId: 'entity',
          marked: '&nbsp;&nbsp;',
          fixed: 'The T&amp;Cs are new: you&#39;re free to cancel  until Friday.',
        },
      ],
      better: "The T&Cs are new: you're free to cancel until Friday.",
    },
    {
      title: 'Encoded twice, after an emoji',
      channel: 'instagram-comment',
      text: '🧵 Thread &amp;amp; needle are in the bag, &#x2019;tis the blue one.',
      findings: [
        {
          messageId: 'entity',
          marked: '&amp;amp;',
          fixed: '🧵 Thread & needle are in the bag, &#x2019;tis the blue one.',
        },
        {
          messageId: 'entity',
          marked: '&#x2019;',
          fixed: '🧵 Thread &amp;amp; needle are in the bag, ’tis the blue one.',
        },
      ],
    },
    {
      title: 'A page pasted into a post',
      channel: 'facebook-comment',
      text: 'Sorry about the cold soup, Kim.<br>The voucher is on <a href="https://lumo.example.com/v">your page</a>.',
      findings: [
        {
          messageId: 'tag',
          marked: '<br>',
          fixed:
            'Sorry about the cold soup, Kim.\nThe voucher is on <a href="https://lumo.example.com/v">your page</a>.',
        },
        {
          messageId: 'tag',
          marked: '<a href="https://lumo.example.com/v">',
          fixed: 'Sorry about the cold soup, Kim.<br>The voucher is on your page (https://lumo.example.com/v).',
        },
      ],
      better: 'Sorry about the cold soup, Kim. The voucher is on https://lumo.example.com/v.',
    },
    {
      title: 'Halves of elements, in a mail',
      channel: 'email',
      text: 'Dear Ms Okafor,\nthe plumber comes <b>on Monday at 9. Please clear the sink.</div>',
      findings: [
        {
          messageId: 'unclosed',
          marked: '<b>',
          fixed: 'Dear Ms Okafor,\nthe plumber comes on Monday at 9. Please clear the sink.</div>',
        },
        {
          messageId: 'unclosed',
          marked: '</div>',
          fixed: 'Dear Ms Okafor,\nthe plumber comes <b>on Monday at 9. Please clear the sink.',
        },
      ],
      better: 'Dear Ms Okafor,\nthe plumber comes on Monday at 9. Please clear the sink.',
    },
    {
      title: 'The same mark again and again is one finding',
      text: 'Open Mon &amp; Tue 9 to 5.<br>Wed &amp; Thu 9 to 1.<br>Closed on Friday.',
      findings: [
        {
          messageId: 'entity',
          marked: '&amp;',
          fixed: 'Open Mon & Tue 9 to 5.<br>Wed & Thu 9 to 1.<br>Closed on Friday.',
        },
        {
          messageId: 'tag',
          marked: '<br>',
          fixed: 'Open Mon &amp; Tue 9 to 5.\nWed &amp; Thu 9 to 1.\nClosed on Friday.',
        },
      ],
      better: 'Open Mon & Tue 9 to 5.\nWed & Thu 9 to 1.\nClosed on Friday.',
    },
    {
      title: 'Markdown in a store',
      channel: 'google-play',
      text: '## Fixed\nThe map **zoom** is back in **4.2**, notes on [our page](https://lumo.example.com/notes).',
      findings: [
        {
          messageId: 'markdown',
          marked: '## ',
          fixed: 'Fixed\nThe map **zoom** is back in **4.2**, notes on [our page](https://lumo.example.com/notes).',
        },
        {
          messageId: 'markdown',
          marked: '**zoom**',
          fixed: '## Fixed\nThe map zoom is back in 4.2, notes on [our page](https://lumo.example.com/notes).',
        },
        {
          messageId: 'markdown',
          marked: '[our page](https://lumo.example.com/notes)',
          fixed: '## Fixed\nThe map **zoom** is back in **4.2**, notes on our page (https://lumo.example.com/notes).',
        },
      ],
      better: 'The map zoom is back in 4.2, notes on https://lumo.example.com/notes.',
    },
    {
      title: 'Marks that never end, in a saved reply',
      kind: 'library',
      text: 'Hi {{contact.first_name}}, the refund is **on its way. Follow it on [your page](https://lumo.example.com/me.',
      findings: [
        {
          messageId: 'unclosed',
          marked: '**',
          fixed:
            'Hi {{contact.first_name}}, the refund is on its way. Follow it on [your page](https://lumo.example.com/me.',
        },
        {
          messageId: 'unclosed',
          marked: '[your page](https://lumo.example.com/me',
          fixed:
            'Hi {{contact.first_name}}, the refund is **on its way. Follow it on [your page](https://lumo.example.com/me).',
        },
      ],
      better: 'Hi {{contact.first_name}}, the refund is on its way. Follow it on https://lumo.example.com/me.',
    },
  ],
});
