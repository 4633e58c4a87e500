const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** Words that do not stand twice in a row in correct English, unless `takesAlong` says so. */
export const neverTwice = words(
  "a an the of to and or but if as at by for from in on with our your their its we i they be it's i'm you're we're",
);

/** Verbs that can end one clause and begin the next: "what this is is a test". */
export const verbs = words('is are was were has have had will would can could');
/** Words that begin such a clause, earlier in the sentence. */
export const clauseBegins = new RegExp(
  String.raw`\b(?:` +
    [
      String.raw`what|whatever|which|who|whoever|where|wherever|when|how|why|that|all|those|ones|any|anyone|every|everyone`,
      String.raw`everything|things?|problem|issue|reason|truth|fact|as|if|only`,
    ].join('|') +
    String.raw`)\b`,
);

/** Pronouns that can end one clause and begin the next: "I promise you you are next", "once you have it it opens". */
export const pronouns = words('it you this these');
/** A verb behind two pronouns: the second pronoun may begin a clause. */
export const verbFollows = new RegExp(
  String.raw`^[ \n]{1,3}(?:` +
    [
      String.raw`is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did|need|needs|want|get|gets`,
      String.raw`just|also|only|won't|don't|doesn't|can't|isn't|aren't`,
      String.raw`works?|seems?|looks?|says?|said|shows?|appears?|goes|went|comes?|came|makes?|means?|helps?|takes?|[a-z]{3,15}ed`,
    ].join('|') +
    String.raw`)\b`,
);
/** Words that want a subject behind them, so that the second pronoun begins no clause of its own. */
export const wantsSubject =
  /\b(?:if|when|as|that|because|and|but|so|while|whether|since|until|before|after)[ \n]{1,3}$/;

/** Words that take "in" along. */
const takesIn = [
  'log|logged|logging|sign|signed|signing|check|checked|checking|opt|opted|come|comes|came|coming|bring|move|moved|get|go',
  'type|key|plug|call|called|step|hand|turn|send|fit|live|lived|fill|filled|drop|pop',
].join('|');
/** Words that take "on" along. */
const takesOn = [
  'turn|turned|switch|switched|log|logged|sign|signed|keep|carry|move|moved|go|going|get|put|add|added|hold|came|come|left',
  'stay|stays|work|worked|working|later|early|pass|passed|is|are|was',
].join('|');
/** Words that take a preposition along; behind them the same one can begin a phrase: "log in in a new tab". */
export const takesAlong: ReadonlyMap<string, RegExp> = new Map([
  ['in', new RegExp(String.raw`\b(?:${takesIn})(?: [a-z']{1,15}){0,2}[ \n]{1,3}$`)],
  ['on', new RegExp(String.raw`\b(?:${takesOn})(?: [a-z']{1,15}){0,2}[ \n]{1,3}$`)],
  ['by', /\b(?:stop|stopped|drop|dropped|come|came|swing|go|went|stand|standing|pass|passed|call|pop)[ \n]{1,3}$/],
  ['to', /\b(?:go|going|went|speak|spoke|spoken|speaking|talk|talked|talking|refer|referring)[ \n]{1,3}$/],
]);

/** Words of four letters and more that people write twice on purpose. */
export const onPurpose = words(
  'that very really much many more long never ever always please thanks sorry again soon super extra yeah well there here',
  'hear night knock chop hush quick good nice great fine same true little tiny huge tons lots years miles back deep wide slow',
  'fast hard away down round okay hello whoa woot wait stop test happy oops yikes cheers',
);
