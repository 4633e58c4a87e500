/* How English says what is ahead, what is behind and what still holds: normalised text, all repeats bounded. */

/** What is ahead. */
export const future = new RegExp(
  String.raw`\b(?:` +
    [
      String.raw`will|shall|'ll|won't|going to|about to|due|expect(?:s|ing)?|(?<!\b(?:than|as|we|i) )expected|scheduled|estimated|eta`,
      String.raw`plan(?:s|ned|ning)?|hop(?:e|ing) to|aim(?:s|ing)?|upcoming|coming|see you|look(?:ing)? forward|launch(?:es|ing)`,
      String.raw`releas(?:es|ing)|arriv(?:es|ing)|ships|shipping|leaves|delivers|reopens?|resumes?|starts|begins|ends|expires|closes`,
      String.raw`goes live|comes|returns(?= (?:on|in|by) )|date is|(?:is|are) (?:in|at|with) (?:[a-z]{1,12} ){1,4}(?=on )`,
      String.raw`back (?:in|on|open)|should(?! have)`,
    ].join('|') +
    String.raw`)\b`,
  'g',
);

/** What is behind: past tense, and the two words after "was", which may be "due". */
export const past = new RegExp(
  [
    String.raw`\b(?:was|were|had|did|wasn't|weren't|didn't|hadn't)\b(?: [a-z']{1,20}){0,2}`,
    String.raw`\b(?:should|would|could|must|might) have\b(?: [a-z']{1,20})?`,
    // Regular verbs, where they make no passive and no future, and without words that only look like one.
    String.raw`(?<!\b(?:be|get|is|are|'s|'re|being|am) (?:[a-z]{2,12}ly |now |also |not )?` +
      String.raw`|(?:will|'ll) (?:get|have|work on getting) [a-z' ]{1,30})` +
      String.raw`\b(?!need|indeed|feed|speed|exceed|proceed|unlimited|limited|valid|expected|scheduled|estimated|planned|red\b|bed\b)` +
      String.raw`[a-z]{2,20}ed\b`,
    String.raw`\b(?:sent|left|made|bought|paid|came|went|got|wrote|written|said|told|took|taken|began|ran|gave|given|put|found|held|sold` +
      String.raw`|saw|seen|built|broke|broken|spoke|spoken|met|kept|lost|been)\b`,
  ].join('|'),
  'g',
);

/** What joins parts of a sentence that tell of different times. */
export const joint = /[;:()\n]| - |,? (?:which|who|but|so|because|whereas) |, (?:and )?/g;

/** Leads to the last day of something. */
export const deadline =
  /\b(?:by|before|until|till|til|'til|through|thru|no later than|not later than|on or before|latest|to)(?: (?:the|at|about|around|mid|early|late|end of|the end of|midnight|noon|close of business|[a-z]{3,6}day|(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m))(?: on)?,?){0,4} ?$/;

/** Leads to the last day of what goes on. */
export const lasting = /\b(?:until|till|til|through|thru)\b[^,;]{0,25}$/;

/** What ends on a day and helps nobody afterwards. */
export const offered =
  /\b(?:valid|expires?|expiring|good (?:until|till|through|for)|offer|code|coupon|voucher|promo(?:tion|tional)?|discount|sale|deal|redeem(?:able)?|early bird|special price|free trial|% off)\b/;

/** What holds since a day in the past is still true. */
export const since = /\b(?:since|as of|effective|from|starting|beginning|dated|of) (?:the |[a-z]{3,6}day,? )?$/;

/** Said of nothing but what is ahead. */
export const certain = /\b(?:will|shall|'ll|won't|going to|about to)\b/;

/** "Has been extended until", "valid until": what lasts is not behind. */
export const lastsUntil =
  /\b(?:has|have|'ve|is|are|'s|'re)(?: now| also| been| only| temporarily){0,2} [a-z]{2,20}(?:ed|en) [^,;]{0,30}$|\b(?:valid|open|closed|free|available|good|reserved)\b[^;]{0,30}$/;

/** "Was closed until": what lasted is. */
export const wasUntil = /\b(?:was|were|had)\b[^,;]{0,30}$/;

/** "On 3 March we will": the day comes first. */
export const dayFirst = /(?:^|[,;:.!?] )(?:and |then |but )?(?:on|in|at|from|starting|[a-z]{3,6}day,?)?(?: the)? ?$/;

/** Joints that a comma alone does not make. */
export const strongJoint = /[;\n]|,? (?:which|who|because|whereas) /;
