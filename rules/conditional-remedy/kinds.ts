import { alike, alikeFound } from '../alike.js';

/** Wordings of the fault, by the message they get. */
export const faults = [
  ...alikeFound('Help for a favour, as people write it', 'tied', [
    'Happy to refund the £30 «as soon as your one star review is gone».',
    'We can waive the cancellation fee «provided you take down your tweet».',
    "«Once you've updated the rating» we will release the replacement unit from our warehouse.",
    "«In return for deleting the post», we'd give you two months free.",
    'I understand your frustration about the router. Our offer is simple: «you edit the review to say it was resolved, we» ship a new one tomorrow.',
    "So here's what I can do. $50 credit, but only «if the Facebook comment comes down» today.",
    "«Leave us a 5-star rating and we'll» sort your missing coins straight away 😊",
    "«Unless you withdraw your complaint» on the forum we won't be able to proceed with the reimbursement.",
    'We would be pleased to invite you for a free dinner, «after you have taken your comment off» Tripadvisor. Please write to us when done.',
    "The seat fee will be returned to you «after removal of the video». Please send us the link when it's private.",
    'Sir, «first you please revise your feedback» to positive, then only my senior can approve refund of Rs 1,499.',
    "I've got approval for a full refund. «All I ask is that you keep this between us and don't post about it» anymore.",
    'Your deposit can be refunded «subject to you signing the attached agreement» not to publish any further reviews.',
    'No problem, we can reship! Just «delete the bad review» first please and then message me here.',
  ]),
];

/** Replies that come near it. */
export const nearMisses = alike('Conditions and reviews that are fine', [
  "Hi Petra, please delete the post with your phone number, it's public. Then DM us the number and I'll ring you before 6.",
  "Could you remove the comment showing your booking code? Anyone can use it to open your trip. I've already refunded the £42 seat fee, ref 8812.",
  "We've refunded the $18 today whatever you decide to do about the review. It should be on your card by Thursday.",
  "If you return the shoes in the original box, we'll refund you within five working days.",
  "Once you've deleted the old app and installed 4.2, your 500 gems will be restored automatically.",
  'Thank you for the five stars, Marek! The whole kitchen team read it out at lunch.',
  "If this solved it for you, we'd be glad of an honest review, good or bad: example.com/review",
  'Please cancel the duplicate order in My Orders and I will credit the £9.50 shipping back to your account today.',
  "If you close the dispute with your bank first, we can refund you directly; while it's open the money is frozen by the bank and we can't touch it.",
  'We have credited one month (£12) to your account. Please rate this chat when it closes so we know how we did.',
]);
