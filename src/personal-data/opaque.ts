/** Stands for every code unit that is no prose; neither letter, digit, blank nor punctuation. */
export const BLOT = '\ufffc';

// {{x}} {x} %{x} ${x} {% x %} [x] <x> %x% $x __x__ and runs of X * # _ • that stand for something left out.
const PLACEHOLDER =
  /\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|[%$#]?\{[^{}\n]{0,60}\}|\[[^[\]\n@]{1,60}\]|<\/?[A-Za-z_][^<>\n@]{0,60}>|%[A-Za-z_]{2,40}%|\$[A-Za-z_]{2,40}(?![\w$])|__[A-Za-z]{1,20}(?:_[A-Za-z]{1,20}){0,4}__|(?<![A-Za-z0-9])[xX]{3,64}(?![A-Za-z])|[*•·]{2,64}|#{3,64}|_{3,64}/g;
const PLACEHOLDER_SIGN = /[[{<%$*•·#]|__|xxx/i;

// Links with a scheme or www., host names with a path, @mentions (also @name@host), hashtags with a letter.
const NOT_PROSE =
  /(?<![A-Za-z0-9])(?:[a-z][a-z0-9+]{1,15}:\/\/|www\.)[^\s<>"]{1,2000}|(?<![\w.@-])(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,18}\/[^\s<>"]{0,500}|(?<![\w.@%+-])@\w{1,30}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})?(?![\w-]{0,30}@)|(?<![\w#&])#(?=\w{0,50}[A-Za-z])\w{2,50}/g;
const NOT_PROSE_SIGN = /:\/\/|www\.|\.[A-Za-z]{2,18}\/|@|#/;

const LONG_NUMBER = /\d{5}|\d[ .-]?\d{2,4}[ .-]\d{3,4}/;

function blot(stretch: string): string {
  return BLOT.repeat(stretch.length);
}

/** Blots out placeholders. Brackets around a real number are none: "[415 867 5309]". */
export function withoutPlaceholders(text: string): string {
  if (!PLACEHOLDER_SIGN.test(text)) return text;
  return text.replace(PLACEHOLDER, (stretch) => (LONG_NUMBER.test(stretch) ? stretch : blot(stretch)));
}

/** Blots out links, @mentions and hashtags. */
export function withoutLinks(text: string): string {
  return NOT_PROSE_SIGN.test(text) ? text.replace(NOT_PROSE, blot) : text;
}
