/** Last words of the names of groups. */
export const groupNames =
  'team|care|support|management|services?|crew|desk|department|relations|staff|office|customer service';

/** First words of closings, and of last lines that are no names. */
export const leaveTakings =
  'thanks?|regards|best|cheers|sincerely|yours|kind|warm|warmest|many|love|take|enjoy|welcome|sorry|see|have|please|with|all|' +
  'hope|happy|hi|hello|dear|order|ref|reference|case|ticket|total|monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** How somebody introduces themselves by name. */
export const introducing =
  /(?:\b[Ii]['’]m|\bI am|\b[Mm]y name(?: is|['’]s)|\b[Tt]his is|\b[Ii]t['’]s) \p{Lu}\p{Ll}{1,15}(?= (?:from|here|at|in|with|of)\b|[.,!)])/u;
