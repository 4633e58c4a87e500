/* What English writes in and around the gaps it leaves to fill by hand: text as written, all repeats bounded. */

/** A greeting where only one bracket of the pair around the name is left. */
export const halfGreeting =
  /(?<=(?:^|[\n ])(?:hi|hello|hey|dear) )(?:[[<{][a-z]{2,12}(?: [a-z]{2,12})?(?=[,!] |[,!]\n|\n)|[a-z]{2,12}(?: [a-z]{2,12})?[\]}>](?=[,!\n]))/gi;

/** `[your order number]`. */
export const saidWhose = /^(?:your|customer'?s?|agent'?s?|link to) [^\n]{2,60}$/;

/** `[what went wrong]`; "which" and "who" begin asides of editors too. */
export const openQuestion = /^(?:what|how|why) [a-z']{1,20} [a-z]/;

/** `[gate if known]`, `[carrier page here]`, `[e.g. Tuesday]`. */
export const onCondition =
  /\bif (?:any|applicable|needed|relevant|known|available|possible)$|\bas (?:appropriate|needed|applicable)$|^(?:optional\b|if (?:applicable|needed|any|known|available|relevant)\b|e\.?g\b)|^(?!(?:click|see|read|tap|sign|log|look|more|from|right) )[a-z' ]{2,60} here$/;

/** A unit of what a number counts. */
export const unit =
  '(?:(?:business|working|calendar) )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?|points?|miles|km|%)';

/** "Click [Save]": the name of a button or a key. */
export const screenBefore =
  /\b(?:click|press|tap|select|choose|hit|push|open|under|button|key|menu|tab)\b(?: on| in| the| a| called| and| then| (?:big |small )?(?:green|blue|red|grey|gray|black|white|top|right|left)| \[[^[\]]{1,20}\]){0,3} ?$/i;

/** "The [Save] button". */
export const screenBehind = /^ (?:buttons?|keys?|tabs?|menu|icon|field|checkbox)\b/i;

/** A greeting may stand right before a bracket; so may the line break of an export. */
export const greetedBefore = /(?:^|\s)(?:hi|hello|hey|dear)$|\\n$/i;

/** Behind an element that reads like a gap: an element is meant. */
export const elementTalk = /^\s{0,2}(?:tags?|elements?|html)\b|<\/(?:title|code|link|address|time|details)>/i;

/** What a person writes to a person, and a button leaves out. */
export const tellsPerson =
  / (?:the|an?|your|their|his|her|our|how|what|why|when|where|any|here|customer'?s?|if|one|in|that|for) /i;

/** "Reason for the delay": what follows may be anything. */
export const joinsRest = /^(?:of|for|from|about|when|where|why|until)$/;

/** `[Mr/Ms]`, `[he/she]`. */
export const titleOrPronoun = /^(?:m[rsx]s?|s?he|they|his|hers?|him|them|sir|madam)\b/i;

/** The unit at the end of a gap stays readable: `[X days]` is a time, as `{{n}} days` is. */
export const unitOfGap = / (?:(?:business|working|calendar) )?(?:minutes?|hours?|days?|weeks?|months?)(?=[\]}>]$)/;
