import { alike, alikeFound } from '../alike.js';

/** Wordings of the fault, by the message they get. */
export const faults = [
  ...alikeFound('Threats as people write them', 'legal', [
    'Remove this or «hear from our lawyers».',
    '«We will sue» you for the lost income caused by your post.',
    '«Any further emails of this kind will be treated as harassment and reported to the police».',
    "I'd be careful with accusations like that, «it's libel» and you could end up paying damages to us.",
    "We don't take this lightly. You clearly were paid to write this, and we're already collecting evidence to «take you to court».",
  ]),
  ...alikeFound('Threats as people write them', 'exposure', [
    'Keep posting about this and «we will ban your account» for good.',
    "If you dispute the payment with your bank «we'll blacklist you» and all members of your household.",
    "We refunded you as a courtesy and you still attack us. «You'll be reported» to the platform and your account closed if you carry on.",
    'If you leave a bad review, «we have the right to report you» to the credit agency, you know.',
  ]),
  ...alikeFound('Threats as people write them', 'accusation', [
    'Obviously «written by a competitor». Nice try, our attorney already has a copy of this.',
    "Nobody with your name has stayed here. «Fake reviews like yours» are illegal and we'll be having it investigated.",
    '«This is just a malicious» review from somebody we sacked last year. Lawyers informed.',
  ]),
  ...alikeFound('Threats as people write them', 'warning', [
    'Take the video «down today or expect a» letter from our solicitors tomorrow.',
    "«You've been warned». We have screenshots of everything and will be passing them to our legal department unless you retract it.",
  ]),
];

/** Replies that come near it. */
export const nearMisses = alike('Firm replies without a threat', [
  'We see it differently and would like to go through it with you. Could you send the date of the visit to care@example.com?',
  "That text isn't from us. Please report the scam here: example.com/fraud, and block the number.",
  'Our safety policy says: "Accounts that harass other players may be banned." The player you reported has been removed from the lobby.',
  "Your account was suspended on 3 May because of three chargebacks. Here's how to appeal: example.com/appeal. I've attached the list of payments.",
  "Thanks for reporting the user who sent you those messages. He's been banned and can't contact you again.",
  "I couldn't find your visit under this name, which may be our mistake. Was the booking under another one?",
  'You are free to post your review wherever you like. What would help me is the till number on the receipt.',
  "If someone is selling fake tickets in our name, send us the link and we'll have the page taken down.",
  "Yes, the pipe under your sink is the landlord's responsibility. If he refuses, the tenants' union can give legal advice free of charge.",
  'Dear Mrs Oyelaran, your complaint has been sent to our legal department since it concerns the lease. Ms Grant will answer you by 12 June.',
]);
