import type { ActKind } from './reading.js';

/** What a kind of act is, for those who write rules. */
interface AboutAct {
  /** What a sentence of this kind does. */
  readonly meaning: string;
  /** An invented sentence of this kind. */
  readonly example: string;
}

/** Every kind of act, in the order of the documentation. */
export const actKinds = {
  greeting: { meaning: 'greets, or calls by name', example: 'Hi Maya,' },
  empathy: { meaning: 'sympathises with the customer', example: 'I understand how frustrating this must be.' },
  thanks: { meaning: 'thanks', example: 'Thank you for writing to us.' },
  apology: { meaning: 'says sorry', example: 'I am sorry the lamp arrived cracked.' },
  acknowledgement: { meaning: 'says that we know of the problem', example: "We are aware that the app won't open." },
  explanation: { meaning: 'says why it happened', example: 'The parcel is late because the road was closed.' },
  'remedy-done': { meaning: 'says what was done for the customer', example: 'I sent you a new lamp this morning.' },
  compensation: { meaning: 'gives something of value', example: 'I have added a 10 EUR voucher to your account.' },
  commitment: { meaning: 'promises something', example: 'I will call you back by 5 pm today.' },
  instruction: { meaning: 'tells the customer what to do now', example: 'Open Settings and choose Orders.' },
  question: { meaning: 'asks something', example: 'Which size did you order?' },
  'personal-data-request': { meaning: 'asks for personal data', example: 'Please send us your email address.' },
  'hand-off': { meaning: 'sends the customer elsewhere', example: 'Please call our service team.' },
  'status-fact': { meaning: 'states a fact: news, a rule, a price', example: 'The shop is open until 9 pm.' },
  refusal: { meaning: 'says no', example: 'We cannot refund this order.' },
  'offer-of-help': { meaning: 'offers help in general', example: 'Write again if the lamp needs anything more.' },
  'feedback-noted': { meaning: 'notes or passes on feedback', example: 'I have passed your feedback on to the team.' },
  values: { meaning: 'talks of what the brand values', example: 'Customer satisfaction is our top priority.' },
  hope: { meaning: 'hopes, or wishes well', example: 'We hope to see you again soon.' },
  plea: { meaning: 'asks for patience, or another chance', example: 'Please bear with us.' },
  'praise-request': { meaning: 'asks for a review', example: 'Please leave us a 5-star review.' },
  'privacy-warning': { meaning: 'warns not to share data', example: 'Please do not post your card number here.' },
  blame: { meaning: 'blames the customer', example: 'You should have read the terms.' },
  dismissal: { meaning: 'brushes the customer off', example: 'That is not our problem.' },
  'small-talk': { meaning: 'chats, jokes, returns praise', example: 'Haha, we love that too!' },
  closing: { meaning: 'takes leave, or signs', example: 'Best regards,' },
} as const satisfies Readonly<Record<ActKind, AboutAct>>;
