/*
 * What customers and brands say about earlier turns of a conversation, as sources of regular expressions over normalised text.
 * Sources: customers' complaints about answers on social media (2009-2014); Zendesk, quality assurance of conversations.
 */

const any = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** The customer asks for the same text once more. */
export const asksAgain = any(
  '\\b(?:re-?send|repeat|say that again|send (?:it|that|them|this|the [a-z]{2,15}) (?:over )?again|again,? please|once more|one more time)\\b',
  "\\b(?:lost|deleted|missed|can't find|cannot find|didn't (?:get|receive|see)|never (?:got|received)) (?:your|the|that|it|this|my)\\b",
  '\\bwhat (?:was|were) (?:that|the|those|your) [a-z ]{2,30}\\b(?:again)\\b|\\b(?:come|which|what) again\\b',
);

/** An automatic answer to say that a message arrived. */
export const acknowledgesReceipt = any(
  "\\b(?:we|i)(?:'ve| have) (?:received|got) your (?:message|request|e-?mail|enquiry|inquiry|ticket|query)\\b",
  '\\byour (?:message|request|e-?mail|enquiry|inquiry|ticket|query) (?:has been|was|is) (?:received|logged|queued|in the queue)\\b',
  '\\b(?:this is an )?auto(?:mated|matic)?[ -]?(?:reply|response|message)|\\bdo not reply to this\\b|\\bout of (?:the )?office\\b',
);

/** A greeting at the start, up to the mark behind the name: one text may greet otherwise the second time. */
export const greets =
  '^[^a-z0-9\\n]{0,9}(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day))\\b(?: [^\\s,.!:;?]{1,30}){0,3}\\s{0,3}[,.!:]';
