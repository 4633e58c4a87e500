import type { Case, InvalidCase } from '../../src/rule.js';

/** Replies that it leaves alone, as people write them. */
export const moreValid: readonly Case[] = [
  {
    title: 'Left alone, in other words',
    text: "Hi Jo, your parcel is in Leeds. It comes tomorrow between 9 and 12. The driver has a phone with him, so leave a note if you're out.",
  },
  {
    title: 'Left alone, in other words',
    text:
      'Please bring:\n- your passport or another photo ID with the same name as on the booking\n- the card that you ' +
      'paid with\n- the receipt we sent by email on Monday\n- the box, if you still have it',
    channel: 'email',
  },
  {
    title: 'Left alone, in other words',
    text:
      'Our address for returns:\n\nHollow & Pine Returns\nUnit 14, Dock Street Trading Estate\nHarbour Road\nLeeds LS9 ' +
      '4XX\nUnited Kingdom\n\nThe label pays the postage.',
    channel: 'email',
  },
  {
    title: 'Left alone, in other words',
    text:
      'You can see the whole history here: ' +
      'https://www.example.com/account/orders/history/2026/05?view=all&filter=returns&lang=en-gb&page=2 and download ' +
      'each invoice there.',
  },
  {
    title: 'Left alone, in other words',
    text: 'Your {{product.name}} order {{order.number}} ships on {{shipping.date | date: "%d %B"}} with {{carrier.name}}.',
    kind: 'library',
    channel: 'email',
  },
  {
    title: 'Left alone, in other words',
    text: "Dr. Oz sees you at 9.15 a.m. on the 4th. Bring the X-ray, please. You don't need to fast.",
  },
  { title: 'Left alone, in other words', text: 'Platform 3, on time.', channel: 'x-post' },
  {
    title: 'Left alone, in other words',
    text: "We opened the claim today; Ms Grant handles it. She has your photos. She'll write by Friday, and if she needs the receipt she'll say so.",
  },
];

/** Replies that it flags, as people write them. */
export const moreInvalid: readonly InvalidCase[] = [
  {
    title: 'Flagged, in other words',
    text:
      'I have checked with our warehouse in Leeds and they told me that the parcel was packed on Monday but not ' +
      'collected until Wednesday because the driver could not find the gate that day.',
    findings: [
      {
        messageId: 'long',
        marked:
          'I have checked with our warehouse in Leeds and they told me that the parcel was packed on Monday but not ' +
          'collected until Wednesday because the driver could not find the gate that day.',
      },
    ],
  },
  {
    title: 'Flagged, in other words',
    text:
      'Hi Jo,\n\nThank you for your email about the boiler, which I have now passed to our engineer Piotr, who will be ' +
      'in your area on Thursday and could come by between nine and eleven if somebody is at home to let him ' +
      'in.\n\nBest,\nSam',
    channel: 'email',
    findings: [
      {
        messageId: 'long',
        marked:
          'Thank you for your email about the boiler, which I have now passed to our engineer Piotr, who will be in your ' +
          'area on Thursday and could come by between nine and eleven if somebody is at home to let him in.',
      },
    ],
  },
  {
    title: 'Flagged, in other words',
    text:
      'If you would like to change the date of your stay then please let us know at least seven days before you arrive ' +
      'so that we can offer the room to somebody else without charging you the cancellation fee.',
    findings: [
      {
        messageId: 'long',
        marked:
          'If you would like to change the date of your stay then please let us know at least seven days before you arrive ' +
          'so that we can offer the room to somebody else without charging you the cancellation fee.',
      },
    ],
  },
  {
    title: 'Flagged, in other words',
    text:
      'Yes. The refund is done. As the payment was made with a gift card and partly with a credit card the amount has ' +
      'been split in the same way, which means that you will see two separate entries on two different days.',
    channel: 'webchat',
    findings: [
      {
        messageId: 'long',
        marked:
          'As the payment was made with a gift card and partly with a credit card the amount has been split in the same ' +
          'way, which means that you will see two separate entries on two different days.',
      },
    ],
  },
  {
    title: 'Flagged, in other words',
    text:
      "We're sorry that your bike arrived with a bent wheel and we would like to send you a new one straight away but " +
      'we first need a photo of the box so we can show the courier what happened.',
    findings: [
      {
        messageId: 'long',
        marked:
          "We're sorry that your bike arrived with a bent wheel and we would like to send you a new one straight away but " +
          'we first need a photo of the box so we can show the courier what happened.',
      },
    ],
  },
  {
    title: 'Flagged, in other words',
    text:
      'Dear Sir, with reference to your mail dated 4th May regarding non receipt of the statement for the month of ' +
      'April we would like to inform you that the same has been dispatched to your registered address by ordinary post.',
    channel: 'email',
    findings: [
      {
        messageId: 'long',
        marked:
          'Dear Sir, with reference to your mail dated 4th May regarding non receipt of the statement for the month of ' +
          'April we would like to inform you that the same has been dispatched to your registered address by ordinary post.',
      },
    ],
  },
  {
    title: 'Flagged, in other words',
    text:
      'Thanks for the stars! When you next come to see us please ask for Ines at the counter because she has kept one ' +
      'of the blue mugs you liked so much and would love to give it to you in person.',
    findings: [
      {
        messageId: 'long',
        marked:
          'When you next come to see us please ask for Ines at the counter because she has kept one of the blue mugs you ' +
          'liked so much and would love to give it to you in person.',
      },
    ],
  },
  {
    title: 'Flagged, in other words',
    text:
      'Hey so basically the server went down because one of the disks was full and nobody got the alarm since the ' +
      'alarm mail went to an old address that we forgot to change when Tim left the company',
    channel: 'discord-server',
    findings: [
      {
        messageId: 'long',
        marked:
          'Hey so basically the server went down because one of the disks was full and nobody got the alarm since the ' +
          'alarm mail went to an old address that we forgot to change when Tim left the company',
      },
    ],
  },
  {
    title: 'Flagged, in other words',
    text:
      'You can find the setting by opening the menu in the top left corner and scrolling down to the section called ' +
      'Privacy where there is a switch named Personal offers that you should turn off before you log out again.',
    findings: [
      {
        messageId: 'long',
        marked:
          'You can find the setting by opening the menu in the top left corner and scrolling down to the section called ' +
          'Privacy where there is a switch named Personal offers that you should turn off before you log out again.',
      },
    ],
  },
  {
    title: 'Flagged, in other words',
    text:
      "The 18:04 won't run tonight as the crew is stuck behind a broken train at Crewe, so please take the 18:19 from " +
      'platform 3 which will make extra stops at Stone and Norton Bridge for you.',
    channel: 'x-post',
    findings: [
      {
        messageId: 'long',
        marked:
          "The 18:04 won't run tonight as the crew is stuck behind a broken train at Crewe, so please take the 18:19 from " +
          'platform 3 which will make extra stops at Stone and Norton Bridge for you.',
      },
    ],
  },
];
