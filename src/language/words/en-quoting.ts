/* How English shows that words are quoted or talked about, not said: all repeats bounded. */

/** Before words in quotation marks that are the customer's. */
export const customerSaid =
  /(?:\byou(?:r [a-z]{1,12}| have)? (?:wrote|said|say|write|told us|asked|mentioned|sent)|\bwrote|\bwrites)[^"“”.!?]{0,30}$/i;

/** Before a placeholder: "replace {{name}} with". */
export const putsInPlaceOf = /\b(?:replac(?:e|ing)|substitut(?:e|ing)|swap(?:ping)?) (?:the )?["'(]?$/;

/** A sentence about placeholders. */
export const aboutPlaceholders =
  /\b(?:placeholders?|variables?|merge (?:tags?|fields?|codes?)|short ?codes?|format(?: specifiers?)?|in the form|syntax|literally|written as|looks? like)\b/;

/** Behind a placeholder: "{{name}} is a placeholder". */
export const callsItOne = /^["')]? (?:placeholder|variable|merge|short ?code|tag|with your|by your|syntax)/;

/** A sentence about markup. */
export const aboutMarkup =
  /\b(?:html|css|tags?|elements?|attributes?|markup|entit(?:y|ies)|snippets?|source code|escaped?)\b/i;
