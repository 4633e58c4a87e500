/* What makes the day of an English sentence the reader's own, whenever they read it: normalised text, all repeats bounded. */

/** The day counts from what the reader does. */
export const condition =
  /\b(?:if|when|once|whenever|unless|in case)\b|\b(?:orders?|bookings?|requests?|returns?|payments?) (?:that (?:are|were) )?(?:placed|made|received|sent)\b/;

/** "Order today": whenever it is read. */
export const callToAct =
  /(?:^|[,.:;!-] ?|\b(?:please|and|to|can|just|you) )(?:give us a call|get started|sign up|call|book|order|buy|shop|join|register|start|try|visit|subscribe|upgrade|apply|download|message|contact|reply|write)\b[^.!?]{0,30}$/;

/** A condition in the same part of the sentence, the customer, or what the customer said. */
export const notOurs =
  /\b(?:if|when|whenever|while|whether|unless|in case|should)\b[^,;:]{0,80}$|\b(?:you|who) $|\byou (?:say|said|tell|told|write|wrote|mention(?:ed)?|report(?:ed)?)\b[^,;:]{0,60}$/;

/** "Lovely to meet you both today": the day of the call, whenever it is read. */
export const pleasure =
  /\b(?:pleasure|pleased|glad|happy|nice|great|lovely|good|delighted|enjoy(?:ed|ing)?)\b[^.!?]{0,60}$/;

/** What parts an act from a day behind it. */
export const partsClauses = /[,.;:!?\n]| (?:and|but|so) /;
