import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    { text: 'Print the label at https://lumo.example.com/returns?lang=en#label and hand it in by Friday.' },
    {
      title: 'Punctuation after addresses, and brackets around them',
      text: 'The steps are on our page (https://lumo.example.com/steps), the sizes on www.lumo.example.com. Did you see https://lumo.example.com/faq?',
    },
    {
      title: 'Brackets of the address itself, and an address inside another',
      text: 'It is the kettle of https://wiki.example.com/Kettle_(film); the old page is https://archive.example.com/web/2024/https://lumo.example.com/k1.',
    },
    {
      title: 'A link of Markdown or HTML, its target between angle brackets',
      text: 'The form is on our page <https://lumo.example.com/returns>, the maker is Lumo <https://wiki.example.com/Lumo_Inc.>',
    },
    { title: 'Code', text: 'Run `curl http://localhost:8080/health` on the box and send me what it prints.' },
    {
      title: "The customer's own words",
      text: 'You wrote "https://https://lumo.example.com does not open": the first https:// has to go, then it does.',
    },
    {
      title: 'Talk about schemes',
      text: 'Our shop takes http and https; the address begins with https:// and a lock.',
    },
    { title: 'A router in the house', text: 'Open http://192.168.1.1 in your browser and press Restart.' },
    {
      title: 'A placeholder',
      kind: 'library',
      text: 'Track it at https://{{shop.domain}}/track?order={{order.number}}, or on https://lumo.example.com/{{order.number}}.',
    },
    {
      title: 'A role mailbox in the query',
      text: 'Write to us with one tap: https://lumo.example.com/mail?to=support@plumtask.com',
    },
    {
      title: 'Allowed by the team',
      options: { allowHosts: ['localhost', '*.staging.plumtask.com', 'wiki'] },
      text: 'Start it, open http://localhost:3000, then https://eu.staging.plumtask.com/login and http://wiki/start.',
    },
    {
      title: 'A name that is an address',
      channel: 'mastodon',
      text: 'Yes, you can book us on Roomly.com too, same price: https://lumo.example.com/book',
    },
    {
      title: 'Channels that link it anyway',
      channel: 'x-post',
      text: 'Yes, until 9 pm. The way in is on lumo.example.com/parking',
    },
    {
      title: 'A blank of no width that keeps the comma out',
      text: 'The plan is on https://lumo.example.com/plan\u200B, bring it along.',
    },
  ],
  invalid: [
    {
      text: 'Start the return here: https://https://lumo.example.com/returns).',
      findings: [
        {
          messageId: 'malformed',
          marked: 'https://https://lumo.example.com/returns',
          fixed: 'Start the return here: https://lumo.example.com/returns).',
        },
        {
          messageId: 'swallowed',
          marked: 'https://lumo.example.com/returns)',
          fixed: 'Start the return here: https://https://lumo.example.com/returns.',
        },
      ],
      better: 'Start the return here: https://lumo.example.com/returns.',
    },
    {
      title: 'Typing errors',
      channel: 'webchat',
      text: 'Use htps://lumo.example.com/a, https//lumo.example.com/b or the formhttps://lumo.example.com/c today.',
      findings: [
        {
          messageId: 'malformed',
          marked: 'htps://lumo.example.com/a',
          fixed:
            'Use https://lumo.example.com/a, https//lumo.example.com/b or the formhttps://lumo.example.com/c today.',
        },
        {
          messageId: 'malformed',
          marked: 'https//lumo.example.com/b',
          fixed:
            'Use htps://lumo.example.com/a, https://lumo.example.com/b or the formhttps://lumo.example.com/c today.',
        },
        {
          messageId: 'malformed',
          marked: 'formhttps://lumo.example.com/c',
          fixed:
            'Use htps://lumo.example.com/a, https//lumo.example.com/b or the form https://lumo.example.com/c today.',
        },
      ],
    },
    {
      title: 'Hosts that cannot exist',
      text: 'See https://lumo..example.com/a, www.lumo,example.com/b, https://lumo/c or http://lumo.example.c0m.',
      findings: [
        { messageId: 'malformed', marked: 'https://lumo..example.com/a' },
        { messageId: 'malformed', marked: 'www.lumo,example.com/b' },
        { messageId: 'malformed', marked: 'https://lumo/c' },
        { messageId: 'malformed', marked: 'http://lumo.example.c0m' },
      ],
    },
    {
      title: 'Emoji before it, and the next sentence in it',
      channel: 'facebook-comment',
      text: '🎟️ Your seats are on https://lumo.example.com/seats.Please bring the card you paid with.',
      findings: [
        {
          messageId: 'swallowed',
          marked: 'https://lumo.example.com/seats.Please',
          fixed: '🎟️ Your seats are on https://lumo.example.com/seats. Please bring the card you paid with.',
        },
      ],
      better: '🎟️ Your seats are on https://lumo.example.com/seats. Please bring the card you paid with.',
    },
    {
      title: 'Two in one, a hidden sign, and a full stop in the target of a link',
      text: 'Both: https://lumo.example.com/a,https://lumo.example.com/b; map: https://lumo.example.com/m\u00ADap; form <https://lumo.example.com/f.>',
      findings: [
        {
          messageId: 'swallowed',
          marked: 'https://lumo.example.com/a,',
          fixed:
            'Both: https://lumo.example.com/a, https://lumo.example.com/b; map: https://lumo.example.com/m\u00ADap; form <https://lumo.example.com/f.>',
        },
        {
          messageId: 'swallowed',
          marked: 'https://lumo.example.com/m\u00ADap',
          fixed:
            'Both: https://lumo.example.com/a,https://lumo.example.com/b; map: https://lumo.example.com/map; form <https://lumo.example.com/f.>',
        },
        {
          messageId: 'swallowed',
          marked: 'https://lumo.example.com/f.',
          fixed:
            'Both: https://lumo.example.com/a,https://lumo.example.com/b; map: https://lumo.example.com/m\u00ADap; form <https://lumo.example.com/f>',
        },
      ],
    },
    {
      title: 'Places only the team can open',
      channel: 'email',
      text: 'Your bill: https://staging.plumtask.com/4471, the terms: http://localhost:3000/terms or file:///C:/terms.pdf. More: https://www.yourcompany.com.',
      findings: [
        { messageId: 'dummy-host', marked: 'https://staging.plumtask.com/4471' },
        { messageId: 'dummy-host', marked: 'http://localhost:3000/terms' },
        { messageId: 'dummy-host', marked: 'file:///C:/terms.pdf' },
        { messageId: 'dummy-host', marked: 'https://www.yourcompany.com' },
      ],
      better: 'Your bill and the terms are on https://lumo.example.com/4471.',
    },
    {
      title: 'Doubtful hosts too',
      options: { doubtfulHosts: true, allowHosts: ['dev.plumtask.com'] },
      text: 'Try https://dev.plumtask.com/beta, then https://qa.plumtask.com/beta.',
      findings: [{ messageId: 'dummy-host', marked: 'https://qa.plumtask.com/beta' }],
    },
    {
      title: 'The address says who opens it',
      text: 'Choose a slot: https://lumo.example.com/slot?email=ines.roca%40postnest.net&day=4&first_name=Ines',
      findings: [
        { messageId: 'personal-data', marked: 'email=ines.roca%40postnest.net' },
        { messageId: 'personal-data', marked: 'first_name=Ines' },
      ],
      better: 'Choose a slot: https://lumo.example.com/slot?day=4',
    },
    {
      title: 'A saved reply that would put it there each time',
      kind: 'library',
      text: 'Choose a slot: https://lumo.example.com/slot?phone={{contact.phone}}',
      findings: [{ messageId: 'personal-data', marked: 'phone={{contact.phone}}' }],
      better: 'Choose a slot: https://lumo.example.com/slot?case={{ticket.id}}',
    },
    {
      channel: 'mastodon',
      text: 'Sorry about the dead tap, Kim. Slots for tomorrow are on lumo.example.com/plumber. ^Bo',
      findings: [{ messageId: 'no-scheme', marked: 'lumo.example.com/plumber' }],
      better: 'Sorry about the dead tap, Kim. Slots for tomorrow are on https://lumo.example.com/plumber. ^Bo',
    },
  ],
});
