import { alike, alikeFound } from '../alike.js';

/** Customer and reply. No word comes back. */
export const found = [
  [
    'The soup at Sunday lunch was stone cold and we waited 40 minutes for the roast.',
    '«Thank you for your message.» We take all feedback seriously and hope to see you again.',
  ],
  [
    'My washing machine leaked all over the kitchen floor after your man fitted it yesterday.',
    "«Hi, sorry to hear about this.» Please get in touch with our team on 555-0140 and they'll be glad to assist.",
  ],
  [
    'You seated my 80 year old mother next to the toilets though we booked a window table a month ago',
    "«Sorry about that!» That's not what we want to hear. We'll try and do better. Best, the team",
  ],
  [
    "The heating in flat 3B has been dead since Monday, it's 12 degrees in here, and we've a newborn.",
    '«Good afternoon.» Your request was received and is being handled in the order of arrival. Thank you for your patience.',
  ],
  [
    "I ordered the wedding cake with white roses and you delivered blue ones, with somebody else's names on it.",
    "«So sorry!» We hate to let people down. Please call us and we'll talk about how to make it up to you.",
  ],
  [
    "My blood test results were sent to my ex-husband's address. This is a serious breach!",
    '«We apologise for this and understand how you feel.» A member of our staff is going to contact you.',
  ],
  [
    'Been on hold for 55 minutes about my stolen credit card. Absolutely nobody picks up.',
    "«Hello.» We're sorry for your experience. Tell us what we can do for you.",
  ],
  [
    'My son was bullied on the school bus again and the driver looked away.',
    '«Dear parent, thank you for your email.» We will look into the matter and get back to you.',
  ],
  [
    "Your bank rejected my mortgage although your adviser told me it was approved, and we've lost the house now",
    "«Dear Mr Hall, we thank you for sharing your concerns with us.» They're important to us and will help us serve you better.",
  ],
  [
    'game kicked me out mid boss fight and now my legendary sword is gone from the bank',
    "«Hey friend!» So sorry you're having a rough time. We've passed it to the devs!",
  ],
].flatMap(([customer = '', written = '']) => alikeFound('No word comes back', 'no-echo', [written], { customer }));

/** Customer and reply. A word comes back, or something helps. */
export const passed = [
  [
    'The soup at Sunday lunch was stone cold and we waited 40 minutes for the roast.',
    'Cold soup on a Sunday is a let-down. The hot plate at the pass is mended now, and the roast gets its own cook from this week.',
  ],
  [
    'My washing machine leaked all over the kitchen floor after your man fitted it yesterday.',
    "A leak right after fitting is our job to fix. Turn the tap behind the machine off; Pete comes at 5 today and pays for the floor if it's swollen.",
  ],
  [
    "The new update deleted three months of my training logs. I'm gutted.",
    "Your logs aren't gone, the update hides them until you sign in once more. If they stay away, send me the date of the last one.",
  ],
  ["I've been charged $49.99 twice for the June membership", 'The second $49.99 goes back to your card today.'],
  ['rubbish!', 'Sorry to read that. What went wrong?'],
  ['hello?', 'Hi, this is Sam. How can I help?'],
  ['???', 'Sorry for the silence! I was still checking with the depot, they answer by 4.'],
  [
    'Your bus 14 drove straight past me at Mill Road at 7:20',
    'The driver of the 7:20 had no room left at Mill Road and should have stopped to say so. From Monday a longer bus runs the 14.',
  ],
  [
    'Found a piece of glass in the strawberry jam!!',
    "Please keep the jar and the glass. I've stopped the batch, and a courier collects it from you today. Is your daughter all right?",
  ],
].flatMap(([customer = '', text = '']) => alike('A word comes back, or something helps', [text], { customer }));
