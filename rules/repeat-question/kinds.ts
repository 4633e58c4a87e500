import type { Case, InvalidCase } from '../../src/rule.js';

/** Questions for something that is not known yet, or for a reason. */
export const notKnown: readonly Case[] = [
  {
    customer: "My X200 won't switch on.",
    text: 'On your X200, hold power and volume-down for ten seconds. Does the light turn amber?',
    channel: 'webchat',
  },
  {
    customer: "Order 55120 hasn't come",
    text: "I've got 55120 here. Did you get a card through the door?",
    channel: 'x-dm',
  },
  {
    thread: [
      { from: 'customer', text: "I'm Rosa Lind, born 4 May 1980, locked out of my account" },
      { from: 'brand', text: "Thanks Rosa, I'm handing you to the security desk." },
    ],
    text: 'Hello Rosa, this is Iain from security. For your protection I have to ask again for your date of birth. Could you give it to me?',
    channel: 'webchat',
  },
  {
    thread: [
      { from: 'customer', text: "Where's parcel HP221?" },
      { from: 'brand', text: "It's at the depot." },
      { from: 'customer', text: 'And the other one?' },
    ],
    text: "What's the tracking number of the other one?",
    channel: 'x-dm',
  },
  {
    customer: 'I stayed in room 12 and left my charger',
    text: 'We found a white charger in 12. Which address should we post it to?',
    channel: 'email',
  },
  {
    customer: 'The number on the box is smudged, something like 4471-?',
    text: 'No problem, could you send a photo of the label so that I can read the last digits?',
    channel: 'whatsapp',
  },
  {
    customer: 'Great stay, thank you all!',
    text: "Thank you for coming! What did you like best, the beach or Rosa's pancakes?",
    channel: 'google-business',
  },
  {
    customer: 'my order is late!!!',
    text: "I'm sorry. Could you DM us the order number so I can see where it got stuck?",
    channel: 'x-post',
  },
  {
    customer: 'Paid on Tuesday with PayPal and still no access',
    text: "I see Tuesday's PayPal payment and have opened the course for you. Please log out and in again.",
    channel: 'email',
  },
];

/** Questions that the customer has answered. */
export const askedAgain: readonly InvalidCase[] = [
  {
    customer: "My laptop, model X200, won't switch on.",
    text: "Sorry to hear that! What's your model?",
    channel: 'webchat',
    findings: [{ messageId: 'known', marked: "What's your model?" }],
  },
  {
    customer: 'I travelled on 3 May from Leeds to York and want delay repay.',
    text: 'No problem, I can help with your claim. On which date did you travel?',
    channel: 'x-dm',
    findings: [{ messageId: 'known', marked: 'On which date did you travel?' }],
  },
  {
    customer: "I'm using Firefox on Windows 11 and the page stays blank.",
    text: 'Thanks for writing in. Which browser are you using?',
    channel: 'email',
    findings: [{ messageId: 'known', marked: 'Which browser are you using?' }],
  },
  {
    customer: "Tracking HP5521 says delivered but there's nothing here",
    text: 'Oh no! Could you send me the tracking number please?',
    channel: 'messenger',
    findings: [{ messageId: 'known', marked: 'Could you send me the tracking number please?' }],
  },
  {
    thread: [
      { from: 'customer', text: "I'd like to cancel my gym contract, member number 30412" },
      { from: 'brand', text: 'Sorry to see you go. Is there a reason?' },
      { from: 'customer', text: 'moving to Spain' },
    ],
    text: 'Good luck with the move! What is your membership number?',
    channel: 'email',
    findings: [{ messageId: 'known', marked: 'What is your membership number?' }],
  },
  {
    thread: [
      { from: 'customer', text: 'Bought the drill on 12 April at your Hull store, it smokes' },
      { from: 'brand', text: 'Please stop using it. Does it smell burnt?' },
      { from: 'customer', text: 'yes' },
    ],
    text: 'Thank you. When did you buy the drill?',
    channel: 'webchat',
    findings: [{ messageId: 'known', marked: 'When did you buy the drill?' }],
  },
  {
    customer: 'I was in your Camden branch on Saturday and the barista was very rude',
    text: "We're sorry to read this, Amir. Which of our branches did you visit?",
    channel: 'google-business',
    findings: [{ messageId: 'known', marked: 'Which of our branches did you visit?' }],
  },
  {
    customer: 'The blue dress in size 38 was too small, I need a 40. Order 3312.',
    text: "We'd love to exchange it. Which size do you need instead?",
    channel: 'email',
    findings: [{ messageId: 'known', marked: 'Which size do you need instead?' }],
  },
  {
    customer: 'Room 12, there is no hot water',
    text: "Apologies for that! I'll get maintenance. What room are you in?",
    channel: 'whatsapp',
    findings: [{ messageId: 'known', marked: 'What room are you in?' }],
  },
  {
    customer: "My console's serial number is KP-220-881 and the drive is stuck",
    text: "Got it, sounds like a stuck drive. Please give me the serial number and I'll book the repair.",
    channel: 'webchat',
    findings: [{ messageId: 'known', marked: "Please give me the serial number and I'll book the repair." }],
  },
];
