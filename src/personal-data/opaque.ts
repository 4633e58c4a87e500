/** Stands for every code unit that is no prose; neither letter, digit, blank nor punctuation. */
export const BLOT = '\ufffc';

// {{x}} {x} %{x} ${x} {% x %} [x] <x> %x% $x __x__ and runs of X * # _ • that stand for something left out.
const PLACEHOLDER =
  /\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|[%$#]?\{[^{}\n]{0,60}\}|\[[^[\]\n@]{1,60}\]|<\/?[A-Za-z_][^<>\n@]{0,60}>|%[A-Za-z_]{2,40}%|\$[A-Za-z_]{2,40}(?![\w$])|__[A-Za-z]{1,20}(?:_[A-Za-z]{1,20}){0,4}__|(?<![A-Za-z0-9])[xX]{3,64}(?![A-Za-z])|[*•·]{2,64}|#{3,64}|_{3,64}/g;
const PLACEHOLDER_SIGN = /[[{<%$•·]|\*\*|##|__|xxx|XXX/;

// The sign comes first in each, its left side is looked at behind it: that is several times faster than the other way round.
const SCHEME = /:\/\/(?<=(?<![A-Za-z0-9])[a-z][a-z0-9+]{1,15}:\/\/)[^\s<>"]{1,2000}/g;
const WWW = /www\.(?<![A-Za-z0-9]www\.)[^\s<>"]{1,2000}/g;
const HOST_AND_PATH = /(?<![\w.@-])(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,18}\/[^\s<>"]{0,500}/g;
const MENTION = /@(?<![\w.@%+-]@)\w{1,30}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})?(?![\w-]{0,30}@)/g;
const HASHTAG = /#(?<![\w#&]#)[A-Za-z]\w{1,50}/g;

const LONG_NUMBER = /\d{5}|\d[ .-]?\d{2,4}[ .-]\d{3,4}/;

function blot(stretch: string): string {
  return BLOT.repeat(stretch.length);
}

/** Blots out placeholders. Brackets around a real number are none: "[415 867 5309]". */
export function withoutPlaceholders(text: string): string {
  if (!PLACEHOLDER_SIGN.test(text)) return text;
  return text.replace(PLACEHOLDER, (stretch) => (LONG_NUMBER.test(stretch) ? stretch : blot(stretch)));
}

/** Blots out links (schemes stay: they hold no data), @mentions (also @name@host) and hashtags with a letter. */
export function withoutLinks(text: string): string {
  let plain = text;
  if (plain.includes('://')) plain = plain.replace(SCHEME, blot);
  if (plain.includes('www.')) plain = plain.replace(WWW, blot);
  if (plain.includes('/')) plain = plain.replace(HOST_AND_PATH, blot);
  if (plain.includes('@')) plain = plain.replace(MENTION, blot);
  if (plain.includes('#')) plain = plain.replace(HASHTAG, blot);
  return plain;
}
