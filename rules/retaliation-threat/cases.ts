import { defineCases } from '../../src/rule.js';
import { faults, nearMisses } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'Help against others',
      channel: 'x-post',
      text: 'That page is not ours. Please report the scam at example.com/report; I have asked the host to take it down.',
    },
    {
      title: 'A rule of the house',
      channel: 'reddit-comment',
      text: 'Players who use bots are banned for three days. Your account is fine: you can log in again since 10:40.',
    },
    {
      title: 'A colleague who answers',
      channel: 'email',
      text: 'I have passed your question to our legal team. Dana Roy answers it by Friday.',
    },
    {
      title: 'A record that is missing',
      channel: 'google-business',
      text: "I can't find a visit on 3 May in our book. Which name was it under?",
    },
    {
      title: 'The rights of the customer',
      channel: 'email',
      text: 'If you do not agree, you may take legal action or ask the ombudsman, which costs nothing.',
    },
    {
      title: 'Allowed by the team',
      options: { allow: ['hear from our solicitor'] },
      text: 'The house is yours from Friday. You will hear from our solicitor with the keys.',
    },
    { title: 'A courtesy', text: "You're welcome at any time, the desk is staffed until ten." },
    ...nearMisses,
  ],
  invalid: [
    {
      channel: 'google-business',
      customer: 'The car came back with a scratch and nobody cared',
      text: 'Remove this or you will hear from our lawyers.',
      findings: [{ messageId: 'legal', marked: 'hear from our lawyers' }],
      better:
        'We see the scratch differently, and I would like to look at it with you. Ask for Lena at the desk, she has the photos from the pick-up.',
    },
    {
      title: 'The law instead of an answer',
      channel: 'trustpilot',
      text: 'Your review is defamatory. We will take legal action.',
      findings: [
        { messageId: 'legal', marked: 'Your review is defamatory' },
        { messageId: 'legal', marked: 'We will take legal action' },
      ],
      better:
        'You waited five weeks for a sofa that was promised in two. It is with you on Friday, 9 to 11; I check it myself. Mel',
    },
    {
      title: 'A threat to tell others',
      channel: 'facebook-comment',
      text: 'Carry on like this and we will tell your employer.',
      findings: [{ messageId: 'exposure', marked: 'we will tell your employer' }],
      better:
        'We will not agree on the deposit here. The form of the ombudsman is at example.com/ombudsman, and it is free.',
    },
    {
      title: 'The customer as a fraud',
      channel: 'tripadvisor',
      text: 'You never stayed here. This is a fake review.',
      findings: [
        { messageId: 'accusation', marked: 'You never stayed' },
        { messageId: 'accusation', marked: 'This is a fake review' },
      ],
      better: "I can't find a stay in this name in May. Which dates were they?",
    },
    {
      title: 'Another wording is allowed, not this one',
      options: { allow: ['see you in court'] },
      text: 'Think twice before posting such things about our school.',
      findings: [{ messageId: 'warning', marked: 'Think twice before posting' }],
    },
    ...faults,
  ],
});
