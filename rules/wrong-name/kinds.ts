import type { Case, InvalidCase } from '../../src/rule.js';

/** Answers that name the customer rightly, or nobody. */
export const rightlyNamed: readonly Case[] = [
  {
    customerName: 'Ben Carter',
    text: 'Hi Ben, the jacket is back in stock in M. Shall I hold one?',
    channel: 'webchat',
  },
  {
    customerName: 'Anna Schröder',
    text: "Dear Ms Schroeder,\n\nI have moved your appointment to the 12th at 8:30.\n\nKind regards,\nDr Weiss's office",
    channel: 'email',
  },
  {
    customerName: 'Priya Nair',
    agentName: 'Daniel',
    text: "Hi Priya, I'm Daniel from the parcels desk. Marta at the depot has your box and keeps it until Saturday.",
  },
  {
    customerName: 'Katarzyna Wójcik',
    text: 'Hi Kasia, no, the clinic is closed on Friday. Monday at 9 works?',
    channel: 'sms',
  },
  {
    customerName: 'William Price',
    text: "Good morning Bill, we found your umbrella. It's with reception, ask for Grace.",
    channel: 'email',
  },
  {
    customerName: 'Robert Jones',
    agentName: 'Robert',
    text: 'Hi Robert, great name! Your bike is ready from 4 pm.\n\nRobert at Wheelhouse',
    channel: 'email',
  },
  {
    customerName: 'Thomas',
    text: "Hi Tom, sorry about the mix-up with Tim's order, yours is the one with the olives. It's being made now.",
    channel: 'sms',
  },
  { customerName: 'Zoë Bakker', text: 'Hi Zoe, your skates are sharpened. Pick them up until 8.', channel: 'sms' },
  { customerName: 'Samuel Otieno', text: 'Sam, yes, the gate opens at 6. See you at the show!', channel: 'x-dm' },
  {
    customerName: 'Maria del Carmen Ruiz',
    text: 'Hello Maria, we changed the flight for you and Carlos to the 10:40.',
    channel: 'email',
  },
];

/** Answers that name somebody else. */
export const othersNamed: readonly InvalidCase[] = [
  {
    customerName: 'Ben Carter',
    text: 'Hi Anna, the jacket is back in stock in M. Shall I hold one?',
    channel: 'webchat',
    findings: [{ messageId: 'other-person', marked: 'Anna' }],
  },
  {
    customerName: 'Rashid Khan',
    text: 'Good morning Steve! Your SIM is active now.',
    channel: 'sms',
    findings: [{ messageId: 'other-person', marked: 'Steve' }],
  },
  {
    customerName: 'Emma Stone-Hill',
    text: 'Hello Emily, the swimming lesson is moved to Thursday.',
    channel: 'email',
    findings: [{ messageId: 'other-person', marked: 'Emily' }],
  },
  {
    customerName: 'Chloe Dubois',
    text: 'Dear Mrs. Patterson, we have changed your room to one with a twin bed.',
    channel: 'email',
    findings: [{ messageId: 'other-person', marked: 'Mrs. Patterson' }],
  },
  {
    customerName: 'Ingrid Solberg',
    text: 'Hi Astrid, the fjord tour leaves at 9 from pier 3. Bring a warm jacket!',
    channel: 'whatsapp',
    findings: [{ messageId: 'other-person', marked: 'Astrid' }],
  },
  {
    customerName: 'Nadia Petrova',
    text: "Hi Nadia, I've looked into your claim and paid out £210.\n\nThanks for being with us, Gareth!\n\nBest wishes,\nOlivia",
    agentName: 'Olivia',
    channel: 'email',
    findings: [{ messageId: 'two-names', marked: 'Gareth' }],
  },
  {
    customerName: 'Yusuf Demir',
    text: 'Dear Ms Albrecht, your policy has been renewed to 30 June.',
    channel: 'email',
    findings: [{ messageId: 'other-person', marked: 'Ms Albrecht' }],
  },
  {
    customerName: 'Lucas Andersson',
    text: '@lucasand Hi Maja, yes, the tram runs all night.',
    channel: 'x-post',
    findings: [{ messageId: 'other-person', marked: 'Maja' }],
  },
  {
    customerName: 'Kwame Boateng',
    thread: [
      { from: 'customer', text: 'my code doesnt work, Kwame', name: 'Kwame Boateng' },
      { from: 'brand', text: 'Hi Kwame, which code is it?' },
      { from: 'customer', text: 'SPRING20', name: 'Kwame Boateng' },
    ],
    text: 'Thanks Michelle, SPRING20 is active again, please try now.',
    channel: 'webchat',
    findings: [{ messageId: 'other-person', marked: 'Michelle' }],
  },
  {
    customerName: 'Daniel Cho',
    text: 'Dear Mr Choudhury,\n\nYour loan was approved on 4 May and the papers are in the post.\n\nYours sincerely,\nM. Frost',
    channel: 'email',
    findings: [{ messageId: 'other-person', marked: 'Mr Choudhury' }],
  },
  {
    customerName: 'Arjun Rao',
    text: 'Dear Suresh ji, kindly note that your KYC is completed and the limit is now Rs 50,000.',
    channel: 'whatsapp',
    findings: [{ messageId: 'other-person', marked: 'Suresh' }],
  },
  {
    customerName: 'Harriet Bloom',
    text: 'Good afternoon Margaret,\n\nDr Singh can see you on the 8th at 11:20. Please bring the blood test.\n\nReception',
    channel: 'email',
    findings: [{ messageId: 'other-person', marked: 'Margaret' }],
  },
];
