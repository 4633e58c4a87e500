import { anyOf as any, lazy, pattern } from '../../base/patterns.js';

/*
 * Wording that asks the customer to take back a public review or to praise the brand in one, and wording that ties help to it. All
 * patterns are over normalised text, within a sentence; all repeats are bounded.
 */

/** Texts about us that others can read. */
const PUBLISHED =
  '(?:reviews?|ratings?|posts?|comments?|tweets?|videos?|stars?|feedback|complaints?|write-?ups?|threads?|testimonials?|reels?|stor(?:y|ies))';
/** Up to three words between "your" and what it is. */
const THE = "(?:your|the|this|that|those|these|its|their)(?: [a-z0-9'-]{1,14}){0,3}";
const TAKE_BACK =
  '(?:delet|remov|edit|updat|chang|revis|amend|withdraw|retract|rais|improv|upgrad|reconsider|alter|adjust|modif|bump|flip|pull|' +
  'drop|tak|turn|bring|mov|switch|increas|revers|rewrit|tak|clos|hid|scrub|cancel)(?:e|es|ed|en|ing|y|ying|n|t|ping|ped|tten)?';
const GOOD =
  '(?:updated|new|revised|changed|edited|amended|corrected|better|higher|good|great|positive|nice|kind|glowing|honest|top|full)';
const STARS = '(?:[345]|three|four|five)(?:[ -]?stars?|\\/5| out of (?:5|five))';

/** Asks for a change of what stands there: "remove your review", "taking the post down", "turn it into five stars". */
const CHANGED = [
  `(?:bump|rais|mov|giv|bring|put|mark|upgrad)(?:e|ing)? us (?:up )?(?:to |back to |at )?(?:a )?${STARS}`,
  `${TAKE_BACK}(?: down| off| back)? ${THE} ${PUBLISHED}(?: down| off)?\\b`,
  `(?:removal|deletion|withdrawal|takedown|take-down|update|edit|amendment|correction|change) (?:of|to) ${THE} ${PUBLISHED}\\b`,
  `${TAKE_BACK} what you(?:'ve| have)? (?:wrote|said|posted|written|put|published)\\b`,
  `(?:turn|change|raise|make|set|bump|move|bring|switch|update|upgrade|edit)(?:d|ing)? (?:it|that|this|them|${THE} ` +
    `${PUBLISHED})(?: up)? (?:in)?to (?:a |an )?(?:${STARS}|${GOOD}\\b)`,
] as const;
/** The same for something that the sentence before names, or for a proof of it. */
const CHANGED_THAT = [
  `screen ?shots? of (?:your|the) (?:[a-z0-9'-]{1,14} ){0,3}${PUBLISHED}\\b`,
  `(?:tak|bring|pull)(?:e|en|ing) (?:it|this|that|them|those|these) (?:all )?(?:down|off|back)\\b`,
  `(?:delet|remov|edit|updat|chang|revis|amend)(?:e|ed|ing)? (?:it|this|that|them)(?! (?:to|in|from|on|for|at|with|via) (?:the|your)\\b)\\b`,
] as const;
/** The same as a state: "the review is gone", "your post comes down", "we see the updated rating". */
const STATES = [
  `(?:your|the|this|that|those|these) (?:[a-z0-9'-]{1,14} ){0,2}${PUBLISHED} (?:is|are|has been|have been|was|were|` +
    'comes?|goes|stays?|remains?|disappears?|reads?|shows?|has)\\b(?: (?:gone|down|removed|deleted|off|updated|changed|' +
    'up|visible|online|live|amended)\\b)?',
  `(?:an?|the|your|that) (?:${STARS}|${GOOD}) (?:[a-z]{2,14} )?${PUBLISHED}\\b`,
  `(?:an?|the|your|that) (?:5|five)[ -]?stars?\\b`,
  `it(?:'s| is| has been)? (?:gone|down|removed|deleted|changed|updated|edited|five stars|5 stars)\\b`,
] as const;
/** Asks for praise: "leave us five stars", "rate us 5/5". */
const PRAISE = [
  '(?:leav|giv|post|writ|drop|award|submit|add|shar|put up|put)(?:e|es|ing|ting)? (?:us )?(?:with )?(?:an? |your ' +
    `|the )?(?:[a-z]{2,12} )?(?:${STARS}|${GOOD} (?:[a-z]{2,12} )?(?:reviews?|ratings?|word|feedback|comments?))`,
  `(?:rat|review|grad|scor)(?:e|ing) (?:us|me|the app|our [a-z]{2,12}|this [a-z]{2,12})(?: with| at| as| a)?(?: a)? ${STARS}`,
] as const;
/** Asks for a review, of whatever kind. */
const ANY_REVIEW =
  '(?:leav|writ|post)(?:e|ing) (?:us )?(?:an? |your )?(?:honest |quick |short |google |online |app store |trustpilot )?reviews?\\b';
/** Asks to keep quiet: "as long as you don't post about this", "keep it between us". */
const SILENCE = [
  "(?:not|don't|won't|never|refrain from|stop|without|avoid|keep from|agree not|no more|promise not)(?: to)? (?:post|" +
    'shar|talk|tell|mention|discuss|leav|publish|go|writ|tweet|spread|complain|review|rais|bring)(?:ing|e)?' +
    ' (?:any |a |the |your |this |it |that |about |up )?(?:[a-z]{2,14} ){0,3}(?:about|online|public|publicly|review|' +
    'reviews|anyone|anybody|others|elsewhere|social|press|media|twitter|facebook|it|this|that|negative|bad|again|further|' +
    'anything|complaints?)\\b',
  'keep(?:ing)? (?:this|it|that|the (?:matter|deal|offer|refund)|quiet|silent|your (?:mouth|silence))(?: just)?(?: ' +
    'between| quiet| to yourself| off| out of| confidential| secret| silent| shut)?\\b',
  '(?:stay|remain)(?:ing)? (?:quiet|silent)|say(?:ing)? (?:nothing|no more)|sign(?:ing)? (?:an?|our|the) (?:[a-z]{2,12} ' +
    ')?(?:nda|non-?disclosure|confidentiality|gag|release|waiver|agreement)',
  '(?:drop|withdraw|clos|cancel)(?:ping|ing|e)? (?:your|the) (?:[a-z]{2,14} ){0,2}(?:complaint|report|ombudsman)',
] as const;

const ASKED = any(...CHANGED, ...CHANGED_THAT, ...PRAISE, ANY_REVIEW, ...SILENCE);

/** Something of value, or help: what a reply may not make depend on praise. */
const HELP =
  '(?:refund|reimburs|compensat|credit|voucher|coupon|discount|gift|free|on the house|complimentary|replac|money back|\\d{1,3} ?%|percent|' +
  'points|miles|upgrade|waive|exchange|sort|fix|resolv|reopen|restor|unlock|releas|process|pay|hono[u]?r|make it right|make this right|' +
  'look into|bonus|gems|coins|credits|month|deposit|goodwill|payout|cash|[$£€₹₦]|send (?:you|out)|ship|re-?ship|re-?send|' +
  'redo|no cost|no charge|dollars|pounds|euros|rupees|money|returned|ready|book|new one|draw|prize|raffle|win)';

/** Words that may stand between "if" and what is asked: "if you would be willing to first ...". */
const BETWEEN =
  "(?: (?:you|you'd|you've|you'll|we|we've|we'd|i|i've|have|has|had|can|could|would|will|to|be|willing|agree|agreed|are|were|happy|ready|" +
  'decide|choose|first|also|please|kindly|just|either|see|seen|get|got|receive|received|hear|heard|confirm|that|the|your|a|an|and|only|simply|' +
  'promise|prepared|able|us|show|proof|of|on|upon|for|from|by|do|did|go|ahead|so|hope|ask|asking|want|need|like|expect|request|signing|being)' +
  ')';

/** Something on which help is made to depend. */
const CONDITION =
  '\\b(?:if|once|when|as soon as|after|provided|providing|as long as|so long as|assuming|the (?:moment|minute|second|day)|until|unless|' +
  'only|on (?:the )?condition|in (?:exchange|return)|subject to|depends? on|conditional (?:on|upon)|contingent (?:on|upon)|while|' +
  'before|for|upon|by|first|against|in case|should you|were you to|on the understanding|(?:the|our) understanding (?:is|being))';

/** "If you remove the review": help in the same sentence is tied to it. */
const CONDITIONAL = `${CONDITION}(?: for)?${BETWEEN}{0,9} ${any(ASKED, ...STATES)}`;
/** "Remove the review and we'll refund": asked first, given then. */
const FIRST_THEN =
  `(?:^|[.,;:!?()\\n] ?|[–—-] |\\b(?:please|kindly|just|simply|first|you|to|and|you'll|must|should|can|so) )${ASKED}` +
  '[^.!?]{0,80}(?:\\b(?:and|then|so|or|to (?:get|receive|claim|qualify|be|win|have|enter)|for)\\b|[=–—,-])(?: then)? ' +
  "?(?:(?:we'll|we'd|we're|we've|we|i'll|i'd|i|" +
  "you'll|you'd|you|your|our|the|a|an|it|it's|no|get|receive|enjoy|claim|collect|send|free|win|have|then|entered|[$£€]?\\d{1,6})\\b|[$£€])";
/** Points back to the sentence before: "All we ask is that you take the post down." */
const IN_RETURN =
  "\\b(?:in (?:return|exchange)|all (?:that )?(?:we|i)(?:'d| would)? (?:ask|need|want|require)|(?:only|one|small|" +
  'sole|our|my|the|that) (?:[a-z]{2,9} )?(?:condition|favou?r|catch|requirement|ask|thing)|' +
  "(?:we|i)(?:'d| would|'ll| will)? (?:only |just |do |also |simply )?(?:ask|expect|require|request)|for this|for " +
  'that|to (?:do|arrange|process|get|receive|qualify|claim) (?:so|this|that|it))\\b[^.!?]{0,50}';

/** A pattern that is made when a sentence first needs it. */
const lazily = (source: string): (() => RegExp) => lazy(() => pattern(source));

/** The parts of conditions on help. */
export const conditions = {
  /** The cheap test before any other. */
  hint: lazily(
    `\\b${PUBLISHED}\\b|\\b(?:posting|posted|wrote|written|writing|quiet|silent|silence|nothing|nda|non-?disclosure|` +
      'confidential|between us|online|publicly|public|social|rate us|rate the)\\b',
  ),
  /** The next cheap test: without one of these in or beside a sentence, it asks for nothing and ties nothing. */
  ties: lazily(
    '\\b(?:delet|remov|edit|updat|chang|revis|amend|withdraw|retract|rais|improv|upgrad|reconsider|alter|adjust|modif|bump|flip|' +
      'pull|drop|tak|turn|bring|mov|switch|increas|revers|rewrit|clos|hid|scrub|cancel|leav|giv|post|writ|award|submit|add|shar|' +
      'put|rat|review|grad|scor|keep|quiet|silent|sign|stay|screen|takedown|correction)|\\bstars?\\b|' +
      '\\b(?:if|once|when|as soon as(?! possible| we can)|after|provided|providing|as long as|so long as|assuming|moment|minute|second|' +
      'until|unless|condition|exchange|return|subject to|depends?|conditional|contingent|while|before|first|in case|should you|' +
      'were you|understanding|favou?r|catch|ask|requirement|require)\\b',
  ),
  /** A request to change, remove or raise a review, or for a good one. */
  asksForRating: lazily(any(...CHANGED, ...PRAISE)),
  conditional: lazily(CONDITIONAL),
  firstThen: lazily(FIRST_THEN),
  /** Asks for it, whatever else the sentence says. */
  asked: lazily(`\\b${ASKED}`),
  /** Makes one of two sentences wait for the other: "first", "Then I can", "send us a screenshot". */
  linked: lazily(
    '\\b(?:first|on the understanding|beforehand|before (?:we|i|that)|once (?:done|that)|' +
      "when (?:done|it's)|screen ?shots?|proof|if (?:yes|so)|to claim)\\b|^then\\b|\\bthen[.!?]?\\s*$",
  ),
  inReturn: lazily(IN_RETURN + any(ASKED, ...STATES)),
  help: lazily(`\\b${HELP}|[$£€]\\d`),
  /** Help without a condition, and wishes: "you need not", "we'd appreciate it if". */
  free: lazily(
    "\\b(?:(?:don't|do not|doesn't|no) (?:have|need)|whether or not|whether you|whatever you|regardless|no strings|" +
      'either way|even if|not (?:in exchange|conditional|tied|' +
      "dependent|linked|contingent|subject|depend)|never (?:ask|tie|offer|pay|depend)|can(?:not|'t|n't) (?:offer|give|" +
      "pay|tie)|(?:doesn't|does not|don't|do not|won't) (?:depend|hinge|matter|ask|offer|pay|tie)|independent|" +
      'appreciate (?:it )?if|over the moon if|thrilled if|delighted if|honou?red if|grateful if|love it if|be (?:great|' +
      'lovely|nice|kind|wonderful|good|happy|glad) (?:of you )?if|mean (?:a lot|the world) if|help us if|feel free|welcome ' +
      'to|up to you|against (?:our|the) (?:policy|rules))\\b',
  ),
  /** Thanks for a review, or words about what others did with theirs. */
  thanked: lazily(
    '\\b(?:thank(?:s| you)[^.!?]{0,30} for|for (?:leaving|giving|writing|posting|updating|changing|' +
      "taking|sharing)|glad (?:to|you)|(?:you|you've|they) (?:left|gave|wrote|have|posted|updated|" +
      'changed))\\b',
  ),
  /** Ends in words behind which somebody else changes it. */
  byUs: lazy(
    () =>
      /\b(?:we|i|we've|i've|we'll|i'll|have|has|had|will|been|moderators|they|not|need to|have to)(?: [a-z]{2,9})? $/,
  ),
  /** A post shall go because it shows data of the customer: their own good. */
  ownGood: lazily(
    `\\b${PUBLISHED}\\b[^.!?]{0,30}\\b(?:with|as|because|since|containing|contains?|shows?|showing|includes?|including|it|for)\\b[^.!?]{0,30}` +
      '\\b(?:phone|number|address|e-?mail|personal|private|details|card|booking|code|passport|password|pin|data|information|sensitive|privacy|' +
      'safety|security|surname|iban|barcode|licen[cs]e)\\b|\\b(?:visible|readable|exposed) (?:to|for|there|in)\\b',
  ),
} as const;
