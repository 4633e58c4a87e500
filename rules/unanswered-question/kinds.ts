import type { Case, InvalidCase } from '../../src/rule.js';

/** Answers that leave no question open. */
export const answered: readonly Case[] = [
  {
    customer: 'How long does delivery to Cork take, and how much is it?',
    text: "Two to three working days to Cork, and it's €6.50 (free over €60).",
  },
  {
    customer: 'Do you know if the surgery does travel vaccines and what they cost?',
    text: 'We do, Tuesdays only. Prices per jab are listed here: example.com/travel-vaccine-prices',
    channel: 'email',
  },
  {
    customer: 'why is my bill twice as high this month?',
    text: "April's reading was missing, so this bill covers eight weeks instead of four. Your daily use is unchanged at 7 kWh.",
    channel: 'x-dm',
  },
  {
    customer: 'Do you open on bank holidays?',
    text: "We're closed this Monday but open from 10 on all the others.",
    channel: 'google-business',
  },
  {
    thread: [
      { from: 'customer', text: 'Is the size 9 back in stock?' },
      { from: 'brand', text: 'Not yet, next delivery is 4 June.' },
      { from: 'customer', text: 'ok thanks. can you keep one for me?' },
    ],
    text: 'Done, a pair of 9s is reserved in your name until the 8th.',
  },
  {
    customer: "My daughter's login doesn't work, could you reset it please?",
    text: "I've reset it. She'll get an email from noreply@example.com with a link that works for 24 hours.",
  },
  {
    customer: 'Hi I was charged twice. How do I get one of them back?',
    text: "You don't have to do anything, Asha. The second charge of Rs 640 was reversed at 11:05 and your bank shows it in 3 days.",
    channel: 'whatsapp',
  },
  {
    customer: 'What is wrong with you people? I stood an hour at the desk.',
    text: "An hour at the desk is far too long, and I apologise. One of two agents had gone home ill. I've added 3,000 points to your account for it.",
    channel: 'facebook-comment',
  },
  {
    title: 'A greeting and the answer in one sentence',
    customer: 'Can you confirm how long the 7:10 from Hull was late on Monday? My claim says 5 minutes.',
    text: 'Hello Ruth, we have it down as 12 minutes late into Leeds and 3 into York.',
    channel: 'x-post',
  },
  {
    customer: 'where are the other two seasons of the baking show?',
    text: 'Hey there! All three seasons with subtitles are currently available. Season one comes with voices too.',
    channel: 'x-post',
  },
  {
    title: 'Yes in other words',
    customer: 'Is my ticket good for the 9:11, which is an hour late?',
    text: "Hello, I'm sorry about the wait, I can't see any problem with that.",
    channel: 'x-post',
  },
  {
    title: 'A reason that takes up the words of the question',
    customer: "why can't I have crackers in place of the bun for free?",
    text: "We bake our crackers by hand each morning. I'm sorry for the upset that they're an extra charge.",
    channel: 'x-post',
  },
  {
    title: 'Banter',
    customer: 'What do I wear for the pumpkin party??? I cannot decide!!!',
    text: 'Sleepy goalkeeper, no doubt. Ana',
    channel: 'x-post',
  },
  {
    title: 'A question that is part of the complaint',
    customer:
      'Very unhappy with my veg box tonight. Most of the salad goes off tomorrow. Will not order again. How is that meant to last us till Sunday?',
    text: 'Hi Tim, we pack salad up to the day before it goes off, so that less is thrown away.',
    channel: 'x-post',
  },
  {
    title: 'Nothing tells what the second question is about',
    customer: 'But why is a seat so much before that day? What is the £60 for?',
    text: 'We take a fee for seats that are kept for you in advance. Sam',
    channel: 'x-post',
  },
];

/** Answers that pass over a question. */
export const passedOver: readonly InvalidCase[] = [
  {
    customer: 'How long will the repair take, and how much will it cost?',
    text: "It'll take about four days from the moment we get the laptop.",
    findings: [{ messageId: 'open', marked: "It'll take about four days from the moment we get the laptop." }],
  },
  {
    customer: "Is the pool heated in October? We'd come with a baby.",
    text: 'Dear guest, congratulations on the little one! We look forward to welcoming you to our beautiful resort. Best regards, the Reception',
    channel: 'email',
    findings: [{ messageId: 'open', marked: 'Best regards, the Reception' }],
  },
  {
    customer: 'Can you tell me which platform the 18:04 goes from?',
    text: 'Hi, the 18:04 is running on time this evening.',
    channel: 'x-post',
    findings: [{ messageId: 'open', marked: 'Hi, the 18:04 is running on time this evening.' }],
  },
  {
    thread: [
      { from: 'customer', text: 'My console keeps freezing since the update.' },
      { from: 'brand', text: 'Please hold the power button for ten seconds and start again.' },
      { from: 'customer', text: 'Did that, works now. But will I lose my saved games if it happens again?' },
    ],
    text: "Great to hear it's working! Enjoy your evening and happy gaming.",
    findings: [{ messageId: 'open', marked: 'Enjoy your evening and happy gaming.' }],
  },
  {
    customer: 'Who is the manager at the Bristol branch?',
    text: 'Thanks for contacting us. All our branches work to the same standards and your feedback is important to us.',
    channel: 'facebook-comment',
    findings: [
      {
        messageId: 'open',
        marked: 'All our branches work to the same standards and your feedback is important to us.',
      },
    ],
  },
  {
    customer: 'Where do I leave the keys when we check out so early?',
    text: 'Check-out is until 11 am. Have a pleasant stay!',
    channel: 'sms',
    findings: [{ messageId: 'open', marked: 'Check-out is until 11 am.' }],
  },
  {
    customer: "Three questions: do you take amex, is there a kids' menu, and can we bring our dog?",
    text: "Hello! We do take Amex and there's a kids' menu with five dishes. See you soon!",
    channel: 'messenger',
    findings: [{ messageId: 'open', marked: "We do take Amex and there's a kids' menu with five dishes." }],
  },
  {
    customer: 'Is my data included in the breach you reported, yes or no?',
    text: 'We take the security of your data extremely seriously and have strengthened our systems since the incident.',
    channel: 'x-dm',
    findings: [
      {
        messageId: 'open',
        marked:
          'We take the security of your data extremely seriously and have strengthened our systems since the incident.',
      },
    ],
  },
];
