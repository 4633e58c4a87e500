import { defineCases } from '../../src/rule.js';
import { moreInvalid, moreValid } from './kinds.js';

export default defineCases({
  valid: [
    { title: 'Initials', channel: 'x-post', text: 'The lift has run again since 9:40. ^AB' },
    { title: 'A name on its own line', channel: 'email', text: 'Hi Ines,\n\nthe lift runs again.\n\nBest,\nSam' },
    {
      title: 'Introduced at the start',
      channel: 'facebook-comment',
      text: "Hi Ines, I'm Sam from repairs. The lift has run again since 9:40.",
    },
    { title: 'A chat shows who writes', channel: 'webchat', text: 'The lift has run again since 9:40.' },
    {
      title: 'The helpdesk adds the signature',
      kind: 'library',
      channel: 'email',
      text: 'Hi {{first_name}}, the lift runs again.',
    },
    {
      title: "The team's own sign",
      options: { pattern: '#us' },
      channel: 'x-post',
      text: 'The lift has run again since 9:40 #us',
    },
    ...moreValid,
  ],
  invalid: [
    {
      channel: 'x-post',
      text: 'The lift has run again since 9:40.',
      findings: [{ messageId: 'none', marked: 'has run again since 9:40.' }],
      better: 'The lift has run again since 9:40. ^Sam',
    },
    {
      channel: 'email',
      text: 'Hi Ines,\n\nthe lift runs again 🎉\n\nYour Customer Care Team',
      findings: [{ messageId: 'brand', marked: 'Your Customer Care Team' }],
      better: 'Hi Ines,\n\nthe lift runs again.\n\nSam, customer care',
    },
    {
      title: 'A review',
      channel: 'tripadvisor',
      text: 'Thank you for the kind words on our breakfast.',
      findings: [{ messageId: 'none', marked: 'words on our breakfast.' }],
    },
    ...moreInvalid,
  ],
});
