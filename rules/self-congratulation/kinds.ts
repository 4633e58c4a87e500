import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  {
    title: 'Left alone, in other words',
    text: "The crew skipped row 20; I've told the lead, and your meal ($14) is refunded.",
  },
  {
    title: 'Left alone, in other words',
    customer: 'Best croissants in town, well done!',
    text: "Thank you! We're proud of them too, Ines gets up at three for the dough.",
    channel: 'google-business',
  },
  {
    title: 'Left alone, in other words',
    customer: 'Is it true you won the Golden Whisk award?',
    text: 'Yes, in 2024 for the rye loaf. The certificate hangs next to the till.',
    channel: 'facebook-comment',
  },
  {
    title: 'Left alone, in other words',
    customer: 'Are you ISO 27001 certified?',
    text: "We are, since March 2023. Here's the certificate: example.com/iso",
    channel: 'email',
  },
  {
    title: 'Left alone, in other words',
    text: 'Sorry, the priority lane was closed. With your gold card you can use gate 2.',
    channel: 'x-post',
  },
  { title: 'Left alone, in other words', text: 'You can be proud of yourself, 40 lengths in the first week!' },
  {
    title: 'Left alone, in other words',
    customer: 'Hotel was dirty',
    text: "You're right, room 12 wasn't cleaned. Housekeeping has done it now and I've taken the night off your bill.",
    channel: 'tripadvisor',
  },
  {
    title: 'Left alone, in other words',
    text: 'Your ticket has top priority, P1, which means an engineer calls within 30 minutes.',
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    customer: 'The waiter forgot us twice',
    text: 'We pride ourselves on service and are surprised to read this.',
    channel: 'google-business',
    findings: [{ messageId: 'boast', marked: 'pride ourselves' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'Room was freezing',
    text: "As an award-winning hotel we work to the highest standards. We've noted your comments about the temperature.",
    channel: 'tripadvisor',
    findings: [
      { messageId: 'boast', marked: 'award-winning' },
      { messageId: 'boast', marked: 'the highest standards' },
    ],
  },
  {
    title: 'Flagged, in other words',
    customer: 'My package is two weeks late!',
    text: 'Hi! As the number one parcel service in the country we deliver over a million boxes a day. Could you DM the tracking code?',
    channel: 'x-post',
    findings: [{ messageId: 'boast', marked: 'number one parcel service' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'Your app lost my notes',
    text: "We're sorry to hear this. Over 5 million happy users trust our app every day and we have a 4.8 rating. Please reinstall it.",
    channel: 'google-play',
    findings: [{ messageId: 'crowd', marked: 'million happy users' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'charged twice',
    text:
      'Dear Mrs Roy,\n\nAlder Bank has been a trusted name since 1896 and is well known for its first-class service. ' +
      'The second charge was reversed on 4 May, ref R-12.\n\nYours sincerely,\nP. Hart',
    channel: 'email',
    findings: [{ messageId: 'boast', marked: 'well known for its first-class service' }],
  },
  {
    title: 'Flagged, in other words',
    text: "At Brightdent we go above and beyond for each and every patient, it's in our DNA.",
    findings: [{ messageId: 'boast', marked: 'go above and beyond' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'Steak was raw',
    text: 'Our chef is one of the best in the region and our guests rave about the steak. Next time ask for well done.',
    channel: 'yelp-public',
    findings: [{ messageId: 'boast', marked: 'the best in the region' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Our world-class engineers are on it. The fix is out tomorrow.',
    findings: [{ messageId: 'boast', marked: 'world-class' }],
  },
  {
    title: 'Flagged, in other words',
    customer: 'Flight delayed 6h no info',
    text: 'Safety and comfort of our guests is always our number one priority. Thank you for choosing Skylark, voted best airline 2025.',
    channel: 'x-post',
    findings: [{ messageId: 'boast', marked: 'voted best' }],
  },
  {
    title: 'Flagged, in other words',
    text: "We're very proud of our reputation for quality, so your remark about the sofa is unusual for us.",
    findings: [
      { messageId: 'boast', marked: "We're very proud of" },
      { messageId: 'boast', marked: 'reputation for quality' },
    ],
  },
];
