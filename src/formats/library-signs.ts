import { templateOf } from './template-endings.js';

/** Words that say a file holds replies to be used again, in its name or its first heading. */
const LIBRARY_WORD =
  /canned|saved[ _-]?repl|macros?\b|templates?\b|snippets?\b|quick[ _-]?(?:texts?|repl)|\b(?:replies|responses|answers)\b|librar/i;

/** True for a title or file name such as `canned-responses.md`. */
export function namesLibrary(titleOrPath: string): boolean {
  return LIBRARY_WORD.test(titleOrPath.slice(titleOrPath.lastIndexOf('/') + 1));
}

const LIBRARY_FOLDER =
  /(?:^|\/)(?:macros?|snippets|(?:canned|saved|quick|prepared)[ _-]?(?:repl(?:y|ies)|responses?|answers|texts?)|(?:reply|response|e?mail|message)[ _-]?templates|templates|text[ _-]?modules)\//i;

/** True for a file below a folder such as `macros/` or `canned-responses/`: what lies there is kept to be sent again. */
export function liesInLibrary(path: string): boolean {
  return LIBRARY_FOLDER.test(path.replaceAll('\\', '/'));
}

/** True for a file whose text is kept, to be sent again: by its folder, or because a program fills it in. */
export function isKept(path: string): boolean {
  return liesInLibrary(path) || templateOf(path) !== undefined;
}

/** What people write to customers and not in manuals: greetings, thanks, placeholders. */
const COURTESY =
  /\b(?:hi|hello|hey|dear|thanks|thank you|sorry|apologi[sz]e|please|regards)\b|\{\{|[%#$]\{|\{[a-z_]{2,40}\}|\[[A-Z][A-Za-z_ ]{1,40}\]/i;

/** True when at least half of the texts read like something written to a customer. */
export function readLikeReplies(texts: readonly string[]): boolean {
  return texts.filter((text) => COURTESY.test(text)).length * 2 >= texts.length;
}
