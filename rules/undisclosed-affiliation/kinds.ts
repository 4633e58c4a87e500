import { alike, alikeFound } from '../alike.js';

/** Wordings of the fault, by the message they get. */
export const faults = [
  ...alikeFound('Praise as if by a customer', 'praise', [
    '«I love this shop»! Best selection of wool in the county and the prices are fair.',
    "Been going to Harbour Gym for years and honestly «it's the best gym I've» ever joined. Go try it!",
    "Have to say «I'm a huge fan of» Nordia Air. Always on time for me, comfy seats. Don't know why people moan.",
    'I bought two of these kettles for my parents and «they are absolutely fantastic», highly recommend the brand.',
    "«Honestly the best hosting provider» out there, I wouldn't use anyone else for my sites.",
    'My family and «I adore this hotel». The breakfast alone is worth the trip, five stars from me!',
    "«I can't recommend Dr Feld's clinic enough». I felt so well looked after.",
    "«I think they're amazing». I ordered on Monday, got it on Tuesday, and it was wrapped beautifully.",
    'ok unpopular opinion: «I really like the new app». Way faster for me than the old one, great job devs!!',
    '«I am very satisfied with this school», my daughter learns so much here. All parents should consider it.',
    'Tried the new oat latte at Bean & Barrow today and wow. «My new favourite». Everyone needs to go there.',
  ]),
  ...alikeFound('Praise as if by a customer', 'customer', [
    "Totally disagree with the reviewer above. «I've eaten at Casa Lupo many times» and the food is superb every time, staff are so friendly.",
    "Don't listen to the haters, «I play Emberfall every evening» and it's the greatest RPG in ten years imo",
    '«As a customer» I can say that Kestrel Energy has always been super fair to me, cheapest tariff I could find.',
  ]),
];

/** Replies that come near it. */
export const nearMisses = alike('Praise that names the tie, and the voice of the house', [
  'I work here, so take it with a grain of salt, but I love this shop. Ask me about sizes!',
  "Full disclosure: I'm on the Budgly team. I use it for my own accounts and I love the envelopes view.",
  "We're proud of the new menu and hope you'll like it as much as we do. Team Casa Lupo",
  "I'm Jana from Nordia Air. Your bag is on the next flight and lands at 18:40.",
  'Dev here! I love that boss fight too, took us four months to get right.',
  "As an employee I'm biased, of course, but the cardamom buns are my favourite.",
  'My employer makes this vacuum. I like it a lot for stairs, less for thick carpets.',
  'I love your photo of the cake! Which flavour was it?',
  "Thank you, I'm so happy you enjoyed your stay.",
  "I'd recommend the medium: it's cut wide, and the large drops off the shoulder on most people.",
]);
