import type { Span } from '../../src/base/types.js';

/** What a sentence says of a date: that something is still to come, or that an offer still holds. */
export type Claim = 'promise' | 'offer';

/** What is ahead. */
const future =
  /\b(?:will|shall|'ll|won't|going to|about to|due|expect(?:s|ing)?|(?<!\b(?:than|as|we|i) )expected|scheduled|estimated|eta|plan(?:s|ned|ning)?|hop(?:e|ing) to|aim(?:s|ing)?|upcoming|coming|see you|look(?:ing)? forward|launch(?:es|ing)|releas(?:es|ing)|arriv(?:es|ing)|ships|shipping|leaves|delivers|reopens?|resumes?|starts|begins|ends|expires|closes|goes live|comes|returns(?= (?:on|in|by) )|date is|(?:is|are) (?:in|at|with) (?:[a-z]{1,12} ){1,4}(?=on )|back (?:in|on|open)|should(?! have))\b/g;
/** What is behind: past tense, and the two words after "was", which may be "due". */
const past =
  /\b(?:was|were|had|did|wasn't|weren't|didn't|hadn't)\b(?: [a-z']{1,20}){0,2}|\b(?:should|would|could|must|might) have\b(?: [a-z']{1,20})?|(?<!\b(?:be|get|is|are|'s|'re|being|am) (?:[a-z]{2,12}ly |now |also |not )?|(?:will|'ll) (?:get|have|work on getting) [a-z' ]{1,30})\b(?!need|indeed|feed|speed|exceed|proceed|unlimited|limited|valid|expected|scheduled|estimated|planned|red\b|bed\b)[a-z]{2,20}ed\b|\b(?:sent|left|made|bought|paid|came|went|got|wrote|written|said|told|took|taken|began|ran|gave|given|put|found|held|sold|saw|seen|built|broke|broken|spoke|spoken|met|kept|lost|been)\b/g;
/** What joins parts of a sentence that tell of different times. */
const joint = /[;:()\n]| - |,? (?:which|who|but|so|because|whereas) |, (?:and )?/g;

const deadline =
  /\b(?:by|before|until|till|til|'til|through|thru|no later than|not later than|on or before|latest|to)(?: (?:the|at|about|around|mid|early|late|end of|the end of|midnight|noon|close of business|[a-z]{3,6}day|(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m))(?: on)?,?){0,4} ?$/;
const lasting = /\b(?:until|till|til|through|thru)\b[^,;]{0,25}$/;
const offered =
  /\b(?:valid|expires?|expiring|good (?:until|till|through|for)|offer|code|coupon|voucher|promo(?:tion|tional)?|discount|sale|deal|redeem(?:able)?|early bird|special price|free trial|% off)\b/;
/** What holds since a day in the past is still true. */
const since = /\b(?:since|as of|effective|from|starting|beginning|dated|of) (?:the |[a-z]{3,6}day,? )?$/;
const certain = /\b(?:will|shall|'ll|won't|going to|about to)\b/;

/** What a sentence of normalised text says of a date in it; `undefined` for a fact, and where nobody can tell. */
export function claimOn(sentence: string, { start, end }: Span): Claim | undefined {
  const before = sentence.slice(Math.max(0, start - 300), start);
  const after = sentence.slice(end, end + 300);
  const isDeadline = deadline.test(before);
  if (!isDeadline && since.test(before) && !certain.test(clauseBefore(before))) return undefined;
  const ahead = lastEnd(before, future);
  const behind = lastEnd(before, past);
  if (behind > ahead && !(lasting.test(before) && isStill(before))) return undefined;
  if (ahead < 0 && !isDeadline && !opensFuture(before, after)) return undefined;
  if (ahead >= 0 && !isDeadline && hasJoint(before.slice(ahead))) return undefined;
  if (isDeadline && ahead < 0 && isSoon(firstIndex(after, past)) && firstIndex(after, future) < 0) return undefined;
  return offered.test(before) || offered.test(after.slice(0, 30)) ? 'offer' : 'promise';
}

/** "Has been extended until", "valid until": what lasts is not behind. */
function isStill(before: string): boolean {
  const lasts =
    /\b(?:has|have|'ve|is|are|'s|'re)(?: now| also| been| only| temporarily){0,2} [a-z]{2,20}(?:ed|en) [^,;]{0,30}$|\b(?:valid|open|closed|free|available|good|reserved)\b[^;]{0,30}$/;
  return lasts.test(before) && !/\b(?:was|were|had)\b[^,;]{0,30}$/.test(before);
}

/** "On 3 March we will": the day comes first. */
function opensFuture(before: string, after: string): boolean {
  if (!/(?:^|[,;:.!?] )(?:and |then |but )?(?:on|in|at|from|starting|[a-z]{3,6}day,?)?(?: the)? ?$/.test(before))
    return false;
  const ahead = firstIndex(after, future);
  const behind = firstIndex(after, past);
  return ahead >= 0 && ahead < 40 && (behind < 0 || ahead < behind);
}

const isSoon = (index: number): boolean => index >= 0 && index < 25;

const clauseBefore = (before: string): string => before.slice(Math.max(0, lastEnd(before, joint)));
const hasJoint = (text: string): boolean => /[;\n]|,? (?:which|who|because|whereas) /.test(text);

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const { index, 0: match } of text.matchAll(pattern)) end = index + match.length;
  return end;
}

const firstIndex = (text: string, pattern: RegExp): number => {
  for (const { index } of text.matchAll(pattern)) return index;
  return -1;
};
