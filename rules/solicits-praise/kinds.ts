import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  {
    title: 'Left alone, in other words',
    text: "Glad it's working! If it helped, a post about it would be welcome.",
    thread: [
      { from: 'customer', text: "app won't open" },
      { from: 'brand', text: 'Clear the cache under Settings > Apps > Budgly > Storage.' },
      { from: 'customer', text: 'works now, thanks!!' },
    ],
  },
  {
    title: 'Left alone, in other words',
    text: 'Lovely to hear, Ines. If you have a minute, a review helps other families find us: https://example.com/r',
    thread: [
      { from: 'customer', text: 'Which age group is the camp for?' },
      { from: 'brand', text: '6 to 11, in two groups.' },
      { from: 'customer', text: 'Booked. You were super helpful, thank you' },
    ],
  },
  {
    title: 'Left alone, in other words',
    text: "Thank you so much! If you'd put that on Google we'd be over the moon.",
    customer: 'Best ramen in town, we come every week!',
    channel: 'facebook-comment',
  },
  {
    title: 'Left alone, in other words',
    text: "Great! Then I'll close this. Do rate the chat if you like.",
    thread: [
      { from: 'customer', text: 'printer offline' },
      { from: 'brand', text: 'Turn it off, hold Wi-Fi for 5 seconds, then pick your network again.' },
      { from: 'customer', text: 'Yes! it prints again, cheers' },
    ],
  },
  {
    title: 'Left alone, in other words',
    text: "I've opened a search with the depot, they answer by 4 pm today. Could you check whether a neighbour at 12 or 16 took it in?",
    customer: "Parcel says delivered but it isn't here",
  },
  {
    title: 'Left alone, in other words',
    text:
      'You can write to quality@example.com, or fill in the feedback form under Account > Lessons > Report. Both go to ' +
      'Mrs Adler, who replies within two working days.',
    customer: 'Where can I complain about my instructor?',
  },
  {
    title: 'Left alone, in other words',
    text: 'Open Trips, tap the ride and then the stars at the bottom. You have 7 days.',
    customer: 'How do I leave a review for my driver?',
  },
  {
    title: 'Left alone, in other words',
    text: 'Sorry about that, the link had expired. This one works until Sunday: https://example.com/s/88',
    customer: 'The survey link you sent is broken',
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text: "Sorry! We'll look into it. Please rate us 5 stars on Google!",
    customer: 'My pizza came an hour late and cold',
    findings: [{ messageId: 'praise', marked: 'rate us' }],
  },
  {
    title: 'Flagged, in other words',
    text:
      "Thanks for reporting. We'll fix it in the next release. In the meantime, would you leave us a positive review " +
      'on the App Store? It really helps a small team.',
    customer: 'The update broke my widgets',
    findings: [{ messageId: 'praise', marked: 'would you leave us a positive review on the App Store?' }],
  },
  {
    title: 'Flagged, in other words',
    text:
      "I've sent you a reset link, that should do it. If you're happy with how I helped you today, please fill in the " +
      "survey you're about to receive and give me a 10.",
    customer: "I can't get into my account",
    findings: [{ messageId: 'survey', marked: 'fill in the survey' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Hi Elif, I've asked accounts to check and they'll reply tomorrow by noon. Don't forget to tell your friends about us on Facebook!",
    customer: "Booking says confirmed but I've been charged twice",
    findings: [{ messageId: 'praise', marked: 'tell your friends' }],
  },
  {
    title: 'Flagged, in other words',
    text: "Try bleeding the radiator first, the valve's at the top left. Could you do me a favour and leave a review mentioning my name (Craig)? Cheers",
    customer: 'heating still not working',
    findings: [{ messageId: 'praise', marked: 'leave a review' }],
  },
  {
    title: 'Flagged, in other words',
    text: "We are so sorry, Dana. We'd love to turn this around, so do post about us if you like what we do next!",
    customer: 'Third time my order is missing items!',
    findings: [{ messageId: 'praise', marked: 'post about us' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'We regret this. We hope you will nevertheless give us a good score on the booking site, as it matters a lot for our family hotel.',
    customer: 'Room smelled of smoke and the window was jammed',
    channel: 'email',
    findings: [{ messageId: 'praise', marked: 'give us a good score' }],
  },
  {
    title: 'Flagged, in other words',
    text: "I've restarted the sync from here. While it's running, would you mind rating this chat?",
    thread: [
      { from: 'customer', text: "my photos aren't syncing" },
      { from: 'brand', text: 'Hi, which device?' },
      { from: 'customer', text: 'pixel 8' },
    ],
    channel: 'webchat',
    findings: [{ messageId: 'survey', marked: 'rating this chat' }],
  },
  {
    title: 'Flagged, in other words',
    text: 'Let me transfer you to billing. Before I do, how would you rate my service today from 1 to 5?',
    thread: [
      { from: 'customer', text: 'I was overcharged for June' },
      { from: 'brand', text: 'Let me look.' },
      { from: 'customer', text: 'so?' },
    ],
    channel: 'webchat',
    findings: [{ messageId: 'survey', marked: 'how would you rate' }],
  },
  {
    title: 'Flagged, in other words',
    text: "We've put it in for payment. Leave us a Trustpilot review: https://example.com/tp",
    customer: "I'd like my deposit back, it's been 6 weeks",
    findings: [{ messageId: 'praise', marked: 'Leave us a Trustpilot review' }],
  },
];
