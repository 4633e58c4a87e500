import { defineCases } from '../../src/rule.js';

export default defineCases({
  valid: [
    {
      title: 'A greeting, a fact and a farewell',
      channel: 'email',
      text: 'Hi Ines!\n\nYour part is in, and the desk keeps it until Sunday. It takes ten minutes to fit, so bring the lamp along.\n\nThanks!',
    },
    {
      title: 'Where nothing went wrong, two are fine',
      channel: 'x-post',
      text: 'What a cake! The kitchen wants the recipe of the icing, and a photo of the second tier!',
    },
    {
      title: 'A mark outside the sentence with the apology',
      channel: 'x-post',
      text: 'Sorry we sent the wrong size, Lodi. I have put the right one in the 4 pm van myself. It comes today!',
    },
    {
      title: 'Names that contain a mark',
      channel: 'email',
      text: 'Sorry, the import from Yahoo! Mail failed, and from Yahoo! too. The tickets for Panic! at the Disco are in your inbox.',
    },
    {
      title: "The customer's own words, code and links",
      channel: 'email',
      text: 'You wrote "Still nothing!!!" and "where?!" on Monday, and I am sorry. The line is `if (!open) run!!()`, see https://example.com/a!!b',
    },
    {
      title: 'A team that allows more',
      options: { max: 3 },
      text: 'Good catch! I told the authors! Page 9 has been right since noon! Next week page 10 follows! You get the new file by mail!',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}! Your order {{order.id}} is on its way. Have a good day!',
    },
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'Sorry!!! On it!!! Your parcel is back in Leeds.',
      findings: [
        { messageId: 'run', marked: '!!!', fixed: 'Sorry. On it!!! Your parcel is back in Leeds.' },
        { messageId: 'run', marked: '!!!', fixed: 'Sorry!!! On it! Your parcel is back in Leeds.' },
      ],
      better: 'Sorry. Your parcel is back in Leeds, and I have put it on the 4 pm van.',
    },
    {
      title: 'Emoji before the match, and an outcry with the apology',
      channel: 'x-post',
      text: '🍲 Oh no! So sorry the soup was cold, Marek! The next one is on us.',
      findings: [
        {
          messageId: 'apology',
          marked: '!',
          fixed: '🍲 Oh no. So sorry the soup was cold, Marek! The next one is on us.',
        },
        {
          messageId: 'apology',
          marked: '!',
          fixed: '🍲 Oh no! So sorry the soup was cold, Marek. The next one is on us.',
        },
      ],
      better: '🍲 The soup should have been hot, Marek. I am sorry; the next one is on us.',
    },
    {
      title: 'A question that shouts',
      channel: 'webchat',
      text: 'Is the tracking page still empty?!?',
      findings: [{ messageId: 'run', marked: '?!?', fixed: 'Is the tracking page still empty?' }],
      better: 'Is the tracking page still empty?',
    },
    {
      title: 'Every sentence is stressed',
      channel: 'email',
      text: 'Good catch! I told the authors! Page 9 has been right since noon! You get the new file by mail!',
      findings: [
        {
          messageId: 'surplus',
          marked: '!',
          fixed: 'Good catch! I told the authors! Page 9 has been right since noon. You get the new file by mail.',
        },
      ],
      better: 'Good catch! I told the authors, and page 9 has been right since noon. You get the new file by mail.',
    },
    {
      title: 'A team that allows no marks',
      options: { max: 0 },
      text: 'Hi Ola! The blue one is in stock again!',
      findings: [{ messageId: 'surplus', marked: '!', fixed: 'Hi Ola! The blue one is in stock again.' }],
      better: 'Hi Ola! The blue one is in stock again.',
    },
    {
      title: 'A saved reply',
      kind: 'library',
      text: 'Hi {{first_name}}, sorry for the wait! Your order {{order.id}} leaves today.',
      findings: [
        {
          messageId: 'apology',
          marked: '!',
          fixed: 'Hi {{first_name}}, sorry for the wait. Your order {{order.id}} leaves today.',
        },
      ],
      better: 'Hi {{first_name}}, sorry for the wait. Your order {{order.id}} leaves today.',
    },
  ],
});
