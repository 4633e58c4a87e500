import { alike, alikeFound } from '../alike.js';

/** Wordings that the rule flags, by the message they get. */
export const faults = [
  ...alikeFound('Claims settled in a line', 'liability', [
    '«We were negligent» and I am very sorry that you fell.',
    'It was «our fault that you got injured» on the escalator, Mr Blake.',
    '«We are liable» for the damage to your roof.',
    'Our staff were careless with the tray and you were scalded as a result. «We accept full liability».',
    'I admit that «we broke the law» by keeping your deposit.',
    "Yes «we have breached the contract», sorry. The venue should've been yours until midnight.",
    '«Your food poisoning was caused by our» chicken and we accept responsibility for your illness.',
    'This «was gross negligence» by our nurse.',
    "«The company accepts liability» for your daughter's broken arm. Send me the bills.",
    '«We violated data protection law» when we mailed your file to another patient.',
    "Sorry about your back! That chair was faulty and we knew it, so «we're legally responsible».",
    'Sir, «we hereby admit our negligence» in handling of your cheque, kindly excuse.',
  ]),
  ...alikeFound('Claims settled in a line', 'damages', [
    "«We'll cover all damages», whatever they come to.",
    "Hi Dev, I'm so sorry about your dog. The groomer acted negligently and «we will pay for all losses».",
  ]),
];

/** Replies that come near it. */
export const nearMisses = alike('Everyday mistakes and other senses', [
  'Our fault, we sent the wrong size. A 38 leaves today.',
  'We got this wrong and are putting it right: the fence is mended on Thursday.',
  "I'm so sorry you slipped on the stairs. How are you today? Our duty manager, Mrs Cole, would like to ring you at 5 if that suits.",
  "We made a mistake with your booking and I've upgraded you for free.",
  "You're liable for parking fees under clause 8 of the hire contract. This one was issued at 14:20 while you had the car.",
  'We do not accept liability for items left in the changing rooms, but our lost property box is emptied only on Fridays, shall I have a look?',
  'The insurance covers all damage to the car except tyres and glass.',
  "Sorry about the overcooked salmon, that one's on us. The kitchen knows.",
  "Hi Mo, it's our fault that the invoice shows the old address. The corrected PDF is attached.",
  "The item you've posted is in breach of forum rule 4, so it's hidden until you take out the phone number.",
]);
