import { defineCases } from '../../src/rule.js';

const health = { sectors: ['health'] };
const finance = { sectors: ['finance'] };
const legal = { sectors: ['legal'] };

export default defineCases({
  valid: [
    {
      title: 'No field named: the rule is silent',
      channel: 'google-business',
      text: 'We are sorry your visit on 3 May ran late.',
    },
    {
      title: 'Nothing confirmed',
      channel: 'google-business',
      options: health,
      text: "Privacy rules stop us discussing anyone's care here. Please call the practice on 555 0100 and ask for Kim.",
    },
    {
      title: 'Policy for everyone',
      channel: 'google-business',
      options: health,
      text: 'We ask all patients to come ten minutes early, and our hygienists have 40 minutes for each cleaning.',
    },
    {
      title: 'A condition, and an offer',
      channel: 'facebook-comment',
      options: health,
      text: 'If you have an appointment tomorrow, the side door is open. To book your visit, call 555 0100.',
    },
    {
      title: 'The same in private',
      channel: 'email',
      options: health,
      text: 'Hi Lauren, your cleaning on 3 May ran late because of an emergency. I have taken 20 euros off the bill.',
    },
    {
      title: 'Another field: an order is no secret',
      channel: 'trustpilot',
      options: finance,
      text: 'Sorry your order came late, Ines. The refund of 18 euros left us today.',
    },
    {
      title: 'What everyone can do',
      channel: 'x-post',
      options: finance,
      text: 'To check your balance, open the app and tap the number at the top. Never share your card details here.',
    },
    {
      title: 'About the firm',
      channel: 'google-business',
      options: legal,
      text: 'We keep every conversation confidential and cannot say here who our clients are. Please call Mr Adeyemi on 555 0122.',
    },
  ],
  invalid: [
    {
      title: 'A visit, with its day',
      channel: 'google-business',
      options: health,
      text: 'Hello Lauren, your cleaning on May 3 ran late because of an emergency in room two.',
      findings: [{ messageId: 'confirms', marked: 'your cleaning' }],
      better:
        "Privacy rules stop us discussing anyone's care here. Please call 555 0100 and ask for Kim, the practice manager.",
    },
    {
      title: 'Thanks that confirm it',
      channel: 'google-business',
      options: health,
      text: '😊 Thank you for being a patient! We loved taking care of you.',
      findings: [
        { messageId: 'confirms', marked: 'being a patient' },
        { messageId: 'confirms', marked: 'taking care of you' },
      ],
      better: '😊 Thank you for the kind words! Kim and the team will read them at lunch.',
    },
    {
      title: 'Defending the treatment',
      channel: 'facebook-comment',
      options: health,
      text: 'When we saw you on Friday the crown was fine. Our records show you left without paying.',
      findings: [
        { messageId: 'confirms', marked: 'we saw you' },
        { messageId: 'confirms', marked: 'Our records show you' },
      ],
      better: 'We take this seriously and cannot discuss it here. Please call 555 0100 and ask for Kim.',
    },
    {
      title: 'A saved reply for reviews',
      kind: 'library',
      channel: 'google-business',
      options: health,
      text: "Hi {{reviewer.first_name}}, we are sorry your son's appointment did not go well.",
      findings: [{ messageId: 'confirms', marked: "your son's appointment" }],
      better:
        'Hi {{reviewer.first_name}}, thank you for writing. Please call 555 0100; Kim has time for it from 9 to 11.',
    },
    {
      title: 'A loan',
      channel: 'trustpilot',
      options: finance,
      text: 'Hi Dee, your mortgage application was declined because of the arrears in March.',
      findings: [{ messageId: 'confirms', marked: 'your mortgage application' }],
      better:
        'Hi Dee, we keep such matters out of public view. Please call 555 0140, option 2; Sam takes it from there.',
    },
    {
      title: 'An account, on X',
      channel: 'x-post',
      options: { sectors: ['finance', 'legal'] },
      text: '@dee_park We froze it on Monday: your account had two transfers to Leeds. ^Jo',
      findings: [{ messageId: 'confirms', marked: 'your account' }],
      better: '@dee_park We cannot talk about this here. Please DM us, or call 555 0140 and say "Jo from X". ^Jo',
    },
    {
      title: 'A client of a law firm',
      channel: 'google-business',
      options: legal,
      text: 'Mr Okafor, you hired us two days before the hearing, and we told you so. As a former client you know that.',
      findings: [
        { messageId: 'confirms', marked: 'you hired us' },
        { messageId: 'confirms', marked: 'As a former client' },
      ],
      better: 'Whom we act for is confidential, so we cannot answer here. Please call Mr Adeyemi on 555 0122.',
    },
  ],
});
