import { anyOf } from '../../base/patterns.js';

/*
 * What customers and brands say about earlier turns of a conversation, as sources of regular expressions over normalised text.
 * Sources: customers' complaints about answers on social media (2009-2014); Zendesk, quality assurance of conversations.
 */

/** The customer asks for the same text once more. */
export const asksAgain = anyOf(
  '\\b(?:re-?send|repeat|say that again|send (?:it|that|them|this|the [a-z]{2,15}) (?:over )?again|again,? please|once more|one more time)\\b',
  "\\b(?:lost|deleted|missed|can't find|cannot find|didn't (?:get|receive|see)|never (?:got|received)) (?:your|the|that|it|this|my)\\b",
  '\\bwhat (?:was|were) (?:that|the|those|your) [a-z ]{2,30}\\b(?:again)\\b|\\b(?:come|which|what) again\\b',
);

/** An automatic answer to say that a message arrived. */
export const acknowledgesReceipt = anyOf(
  "\\b(?:we|i)(?:'ve| have) (?:received|got) your (?:message|request|e-?mail|enquiry|inquiry|ticket|query)\\b",
  '\\byour (?:message|request|e-?mail|enquiry|inquiry|ticket|query) (?:has been|was|is) (?:received|logged|queued|in the queue)\\b',
  '\\b(?:this is an )?auto(?:mated|matic)?[ -]?(?:reply|response|message)|\\bdo not reply to this\\b|\\bout of (?:the )?office\\b',
);

/** A greeting at the start, up to the mark behind the name: a text that is sent twice may have another greeting. */
export const greets =
  '^[^a-z0-9\\n]{0,9}(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day))\\b(?: [^\\s,.!:;?]{1,30}){0,3}\\s{0,3}[,.!:]';
