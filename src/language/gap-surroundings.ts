import type { Bracketed } from './gaps.js';

/** `f(x)[i]`, `import { name }`, elements of HTML and markup of forums. */
export function isCode(text: string, { start, end, open, inside }: Bracketed): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  // An index has no blanks, and no capital first.
  const isIndex = open.startsWith('{') || /^[a-z_$][\w$]{0,40}$/.test(inside);
  if (isIndex && /[\w)\]]$/.test(before) && !GREETED.test(before)) return true;
  if (open.startsWith('{')) return CODE_BEFORE.test(before);
  if (!open.startsWith('<')) return FORUM_MARKUP.test(text.slice(start, end + 260));
  const element = text.slice(start, end);
  return ELEMENT.test(element) || (NAMED_ELEMENT.test(element) && ELEMENT_TALK.test(text.slice(end, end + 60)));
}

/** Words that a bracket may follow without a blank; the other is a line break of an export. */
const GREETED = /(?:^|\s)(?:hi|hello|hey|dear)$|\\n$/i;
const CODE_BEFORE = /(?:[$%#\\/=]|=>|\b(?:import|export|const|let|var|return)) ?$/;
/** `[code]…[/code]` and the like. */
const FORUM_MARKUP = /^\[(?:code|url|email)\](?=[^[\]]{0,200}\[\/)/i;
/** Elements with attributes that have no value. */
const ELEMENT =
  /^<(?:a|b|i|p|img|input|select|option|textarea|button|form|video|audio|dialog|script|style|ol|ul|li|table|td|th|tr|div|span|iframe|track)(?: (?:alt|multiple|disabled|required|checked|readonly|selected|open|controls|autoplay|loop|muted|hidden|async|defer|reversed|default|autofocus)){0,4}>$/i;
/** Elements that read like gaps, and a word that says they are meant. */
const NAMED_ELEMENT = /^<(?:title|code|link|address|time|details|subject)>$/i;
const ELEMENT_TALK = /^\s{0,2}(?:tags?|elements?|html)\b|<\/(?:title|code|link|address|time|details)>/i;

/** The words of a link, the name of a button or a key. */
export function isNamedLink(text: string, { start, end, open }: Bracketed): boolean {
  const after = text.slice(end, end + 40);
  if (open.startsWith('[') && /^[([]/.test(after)) return true;
  return !open.startsWith('<') && (UI_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || UI_AFTER.test(after));
}

const UI_BEFORE =
  /\b(?:click|press|tap|select|choose|hit|push|open|under|button|key|menu|tab)\b(?: on| in| the| a| called| and| then| (?:big |small )?(?:green|blue|red|grey|gray|black|white|top|right|left)| \[[^[\]]{1,20}\]){0,3} ?$/i;
const UI_AFTER = /^ (?:buttons?|keys?|tabs?|menu|icon|field|checkbox)\b/i;
