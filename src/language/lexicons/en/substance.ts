import type { Clause, Entry, Slots } from '../types.js';
import { frame, mark } from './entry.js';
import { AMOUNT, HAVE, LINK, TEAM, TIME, anyOf } from './fragments.js';

const REPAIR = 'Davidow 2003 (redress, facilitation); Gelbrich & Roschk meta-analysis on outcome justice';
const STEPS = 'GOV.UK content design: say what to do next';
const CREDIBILITY = 'Davidow 2003 (credibility: explaining what happened)';

/** Acts on a case in the past tense or participle; "shared", "noted" and "heard" are not among them. */
const DONE = anyOf(
  `refunded credited replaced reset re-set rebooked re-booked reordered re-ordered resent re-sent sent issued processed cancelled canceled fixed
   resolved restored corrected updated changed amended adjusted removed added applied waived extended reinstated reactivated activated enabled
   disabled unlocked unblocked upgraded moved transferred switched arranged booked scheduled rescheduled reserved ordered shipped dispatched
   posted mailed emailed e-mailed texted attached uploaded opened created raised_a raised_an filed submitted_a submitted_an submitted_your
   submitted_this escalated logged_a logged_an logged_you logged_this_as deployed merged pushed rolled released patched reported_it_to_the_police
   confirmed tested located found traced tracked recovered 
   set_up set_your put put_a put_in given granted offered extended deducted reversed voided closed
   deleted cleared assigned routed forwarded_your_request forwarded_your_case forwarded_your_ticket forwarded_your_concerns forwarded_this_to_our
   invited linked merged approved authorised authorized swapped reprinted relabelled repaired cleaned trained retrained spoken_to_the
   spoken_with_the replied responded answered dm'ed dmed messaged sent_you followed cc'd included prepared pulled_up pulled_your completed
   placed got_this_fixed got_that_fixed got_it_fixed got_this_sorted got_this_resolved got_that_sorted got_it_sorted got_this_working made_an_exception made_a_change made_the_change made_sure_your got_you got_your got_a got_an flagged_your_account
   flagged_your_request flagged_your_case flagged_your_order passed_your_details passed_your_case renewed downgraded converted redeemed topped
   bumped stopped blocked paused secured subscribed unsubscribed registered enrolled provided_you installed restarted rebooted rerouted`,
);
const NOT_DONE =
  /\b(?:haven't|hasn't|have not|not|never|didn't|wasn't|weren't|should have|could have|would have|if (?:we|i|it)|unless|until|always|as (?:we|i))\b/;

const VERB = anyOf(
  `go head_(?:to|over|into|back|for|straight) navigate open click tap press select choose pick check verify confirm restart reboot reset re-enter power unplug plug replug hold turn switch
   toggle sign log clear delete remove uninstall reinstall update upgrade download install visit follow enter type use set change add ask
   speak_to_the speak_with_the see look_at look_under look_in look_for look_up scroll swipe read watch find pop take bring keep return send_back send_it_back ship pack print scan
   attach upload allow wait ensure make_sure note refer apply claim complete fill submit book rebook request order pay renew cancel
   insert connect disconnect pair run launch start stop test adjust charge drain refresh reload close quit force switch swap replace
   rinse wash store apply show present hand collect pick_up drop_off save copy paste export import enable disable activate redeem link unlink
   subscribe unsubscribe opt join track trace bookmark try_(?:a|an|the|this|these|using|to|another|again_with|clearing|restarting|logging|signing|resetting|turning|removing|reinstalling|deleting|updating|our|your|it|out|opening|going|changing|[a-z]{3,14}ing)
   double-check double_check double_tap right-click be_sure_to do_a do_the give_it_a give_it_another give_the keep_an_eye_on have_a_look_at
   have_(?:your|them|the|him|her)_ report_the file_(?:a|an|your) input_your provide_the reply_with respond_with include quote mention
   recheck review compare measure remember avoid leave_it leave_the move shift tilt lift push pull slide rotate shake spray feed email_the_ register
   let_(?:a|an|the|our|any)_[a-z]+_know let_[a-z]+_staff_know contact_the_(?:seller|bank|manufacturer|carrier|airline|police) stick head_over pre-order preorder purchase buy grab disable start_by begin_by expect`,
);
const MODAL_YOU =
  "(?:you(?:'ll| will| can| could| may| might| should| need| would| do| must| have| just| simply| only| also| still| then| always| definitely| first| now| want| be able| are able| are welcome| are free| don't have| won't need| won't have|'re able|'re welcome|'ll be able)+(?: also| just| simply| still| then| always| need| have| want| either| be| first| like)*(?: to)? |(?:i|we)(?:'d| would| can| do)?(?: highly| strongly| also| always| just| only)*(?: suggest| recommend| advise| encourage)(?: that)?(?: you)?(?: to)? |(?:i|we)(?:'d| would)(?: like| need| want| ask| love)(?: for)? you to |(?:let's|let us) (?:have you |get you to |try |start (?:by|with) |make sure |go ahead and |first |see if you can )|(?:please|kindly|just|simply|do|first|then|next|now|also|and|or|try|try to|go ahead and|be sure to|make sure to|make sure you|don't forget to|remember to|alternatively|in the meantime|otherwise|instead|once done|after that|afterwards|again|finally|step \\d|\\d[.):]|if possible|if so|if not|when you can|in order to do (?:so|this)|to do (?:so|this|that))[ ,:]{1,2}|(?:have you tried|did you try|could you try|can you try|would you try|your best bet is to|the best (?:way|thing) (?:is|to do is) to|it(?:'s| is) (?:best|worth)|you(?:'d| would) (?:be best|have|need|want)(?: to)?|all you (?:need|have) to do is|the (?:next|first) step is to|feel free to|it is possible to|it's possible to) ){0,4}";

/** Imperatives that give the customer nothing to do about the case. */
const EMPTY_STEP =
  /^(?:(?:please|kindly|just|do|and|you can|you may|try|then|we (?:ask|suggest) (?:that )?you) )*(?:follow(?: us| me| back)?(?=[\s.!,]*$| and)|request (?:your|you)|wait[\s.!]*$|hold[\s.!]*$|try (?:again|back|it again|once more|later)(?: (?:later|in a (?:bit|while|few)|soon|another time|at a later time|some other time|when you can|then))?[\s,.!]*$|note that (?:we|your (?:feedback|satisfaction))|allow (?:us|me|our team)(?! (?:\d|24|48|up to|a (?:few|couple)))|see if (?:we|i|that helps)|check (?:back|with us) (?:soon|later|again|often)|keep (?:checking|trying|in touch|an eye out for|up|it up|your)|take care|find (?:our|my) apolog|wait (?:for|while|until) (?:us|our|we|the team|further)|hold (?:on|tight)|accept|know|see (?:if|you|what)|stop (?:by|in) (?:again|soon)|join us again|expect (?:better|more)|look (?:forward|out)|make sure (?:we|this|that (?:we|this|it)|your (?:next|experience|feedback))|give (?:us|it time)|remember (?:that )?we|start over|follow us|make sure (?:that )?you(?:'re| are) following|ask (?:for )?(?:us|your)|watch this space|be sure (?:we|that))/;

function instruction(_match: string, clause: Clause): Slots | undefined {
  if (EMPTY_STEP.test(clause.core)) return undefined;
  return { kind: 'instruction' };
}

const CANNOT =
  "(?:can't|cannot|can not|cant|couldn't|could not|won't|will not|(?:(?:'re|'m| are| am| is|'s| was| were|be)(?: currently| unfortunately| just| also| still| always| simply| really)? )?(?:unable to|not able to|not permitted to|not allowed to|not authori[sz]ed to|not in a position to)|(?:do|does|did)(?:n't| not)(?: currently| unfortunately| have| actually| typically| normally| usually| always| offer| yet)? ?(?:offer|have|provide|support|allow|accept|ship|sell|stock|carry|refund|price ?match|deliver|cover|permit|do|issue|include|make|honou?r|give|hold|share|change|accept|replace|exchange|take|reimburse|compensate|own|operate|control|work)|(?:'re|are|'m|am|is) not (?:currently |presently |yet )?(?:accepting|offering|taking|selling|shipping|providing|supporting|issuing|giving|planning|hiring|able|set up)|have (?:no|to decline)|has no|had no|must decline|no longer (?:offer|have|provide|support|sell|stock|ship|carry|available|valid|active|supported))";
const REFUSAL = `(?:^|[ ,])(?:(?:we|i|they|it|this|that|our|the|there|your|${TEAM})(?: [a-z'-]{1,14}){0,6}? ?(?:are |is |am |do |'re |'m )?(?:unfortunately |sadly |currently |just |regrettably |simply |really |also |still )*)${CANNOT}(?![a-z])|\\b(?:(?:isn't|aren't|wasn't|weren't|(?:is|are|was|were|'s)(?: currently| unfortunately| sadly| simply| just| really)? (?:not|no longer))(?: currently| yet| always)? (?:possible|available|something (?:we|that)|an option|refundable|transferable|eligible|entitled|supported|permitted|allowed|covered|up to us|in our (?:control|power)|feasible)|(?:can't|cannot|can not|won't|couldn't|could not|will not) be (?:[a-z]{2,12} )?(?:[a-z]{3,14}(?:ed|en|wn|ld|nt|ght|ck)|done|made|met|undone|possible|back)|(?:are|is)(?:n't| not) (?:allowed|permitted|supported|accepted|available|possible|able|something we)|no (?:[a-z]{3,16} ){1,3}(?:left|available|remaining|spare)|nothing we can do|(?:do not|don't) take responsibility|not (?:possible|available|refundable|eligible|transferable|currently available|supported|permitted|allowed|covered|at this (?:time|stage|point|moment)|yet|entitled|something we)|(?:will|'ll|shall) not be [a-z]{3,14}ing|won't be [a-z]{3,14}ing|(?:is|are|was|were)(?: not|n't) (?:payable|refundable|held|sold|given|kept|covered|[a-z]{3,12}(?:able|ible))|no (?:[a-z]{3,14} ){1,2}(?:is|are) (?:possible|available|allowed|permitted|payable)|(?:decision|answer) is final|polic(?:y|ies) (?:excludes?|does not cover)|(?:claim|request|application|appeal) (?:was|has been|is) (?:declined|rejected|refused|denied|unsuccessful)|non[- ]?(?:refundable|transferable|returnable)|unavailable|out of stock|sold out|discontinued|against (?:our|the|company) (?:policy|policies|terms)|(?:policy|policies|terms)(?: [a-z]{2,14}){0,3} (?:don't|doesn't|do not|does not|prohibits?|prevents?|states?)|there(?:'s| is| isn't| are| aren't)(?: currently| unfortunately)? (?:no|not|n't)? ?(?:a |any )?(?:way|option|plans?|refunds?|guarantee|availability|possibility|exceptions?|information|info|news|update|eta)|no (?:plans|refunds?|exchanges?|returns?|cancellations?|exceptions|way to|option to|info|information|news|eta|longer)|nothing (?:more |else |further )?(?:we|i|that we|that i) can|afraid (?:not|we|i|that|it|this|there)|(?:politely|must|have to) decline|have to (?:say no|refuse|turn down))(?![a-z])`;
/** "Can't wait to see you" and its kin refuse nothing; nor do questions and conditions about what the customer can do. */
const NO_REFUSAL =
  /\b(?:can't|cannot|can not|couldn't|could not) (?:control|predict|foresee|wait|thank|apologi[sz]e|imagine|believe|agree more|stress|express|complain|go wrong|beat|say enough|help but|recommend|promise)|\b(?:if|when|in case|should) (?:you|it|this|that|they|the)[a-z ']{0,20}(?:can't|cannot|unable|isn't|not|don't|doesn't)|(?:are|were|if|is|was) (?:you|he|she|they) (?:still )?(?:unable|not able)|don't (?:have|need) to (?:worry|do|pay|wait|call)|(?:won't|don't|doesn't|will not|does not) (?:happen again|affect|cost|take long|hesitate|be charged|lose|need|worry|have to|be a problem|expire)|no longer (?:delayed|an issue|a problem|need|have to)|didn't (?:mean|intend|realize)|we don't (?:want|like|take|doubt|mean|expect|mind)|not (?:yet|only|just)|(?:without you|to no longer|(?:the|this|that|it|your)(?: [a-z]{2,14}){0,3} (?:will not|won't) (?!be )|(?:doesn't|does not|didn't|did not) (?:make|do|take|give|hold|work|change|share|issue|control)|\b(?:no|any|more|further|additional) (?:info|information|news|updates?|details|eta|word)\b|will (?:not|never) (?:share|sell|ask|spam|charge|forget)|won't (?:share|sell|ask|spam|forget))|can't (?:reach|find|see|locate|seem|tell|access) (?:you\b|your (?:message|order|dm|email|account)|it|an?|any|the)/;
const ALTERNATIVE =
  /\b(?:instead|alternatively|in the meantime|otherwise|what (?:we|i) can do|you (?:can|could|may|might|would (?:have|need)|'ll need|will need|are welcome|need)|(?:we|i) (?:can|could|may|recommend|suggest|advise|'d (?:suggest|recommend|advise)|would (?:suggest|recommend|advise)|will (?:be able|add|send|make|honou?r|put)|'ll (?:be able|add|send|make|honou?r|put))|please|try|unless|until|once|when|contact|reach|call|dm|let us know|here(?:'s| is| are)|available (?:from|at|on|in)|back in stock|only (?:available|at|in|be)|must be|needs? to be|has to be|should be able|feel free|recommend|suggest)\b|\uE001/;

function refusal(match: string, clause: Clause): Slots | undefined {
  if (clause.asked || NO_REFUSAL.test(clause.core)) return undefined;
  const at = clause.sentence.indexOf(match.trim());
  const around = clause.sentence.slice(0, Math.max(0, at)) + clause.sentence.slice(at + match.length);
  return { kind: 'refusal', alternative: ALTERNATIVE.test(around) || clause.isFollowedBy(ALTERNATIVE) };
}

const HAS_AMOUNT = new RegExp(AMOUNT);
const COMPENSATION = `(?:(?:(?:we|i)(?:'ll|'ve|'d| will| have| can| would| are| am|'re|'m)? ?(?:[a-z']{2,14} ){0,4}?|you(?:'ll| will| can|'ve| have|'re| are)? ?(?:[a-z']{2,14} ){0,4}?|here(?:'s| is) ?|(?:has|have|will) been? ?|please accept |be (?:happy|glad) to |to |and )?(?:credit(?:ed)?|refund(?:ed)?|waiv(?:e|ed)|reimburs(?:e|ed)|compensat(?:e|ed)|authori[sz]e|deposit(?:ed)?|comp(?:ed)?|added?|offer(?:ed)?|given?|get|receive|send|sent|issued?|extend(?:ed)?|appl(?:y|ied)|processed|provide|put|hook you up with|have)(?: [a-z0-9'#.,$£€-]{1,14}){0,6}? (?:refund|refunds|credit|credits|vouchers?|gift ?cards?|discount|coupon|promo(?:tion(?:al)?)? code|(?:bonus )?(?:points|miles|skymiles|avios)|free [a-z]{3,14}|complimentary [a-z]{3,14}|replacement|reimbursement|compensation|upgrade|lounge pass|goodwill|(?:the |your |this |all |any )?(?:[a-z]{3,12} )?(?:fee|fees|charge|charges|cost)|store credit|account credit|money back|gift|extension|trial|months? free|% off)|\\b(?:free of charge|on the house|on us\\b|at no (?:extra |additional )?(?:cost|charge)|as a (?:goodwill )?gesture|for your trouble|full refund|money back)|${AMOUNT}[^.!?]{0,40}(?:off|credit|refund|voucher|back|gift|discount)|(?:credit|refund|voucher|discount|coupon|gift card)s? (?:of|for|worth) ${AMOUNT})`;
const NO_COMPENSATION =
  /\b(?:did you|have you|were you|if you|do you|would you|can't|cannot|unable|not (?:able|eligible|offer|refund)|don't|doesn't|won't|wouldn't|no refund|non-?refundable|policy|credit card|debit card|to qualify|depends?|may be|might be|receive (?:a|an|the|your) (?:email|message|reply|response|notification)|not in a position|decline|not possible|request|asking|asked|about|regarding|check|status|how to)\b/;

function compensation(_match: string, clause: Clause): Slots | undefined {
  if (clause.asked || NO_COMPENSATION.test(clause.core)) return undefined;
  return { kind: 'compensation', amount: HAS_AMOUNT.test(clause.sentence) };
}

const STATE = anyOf(
  `currently now due expected scheduled estimated delayed cancelled canceled available open closed ready on_(?:its|the|their)_way out_of_stock in_stock
   located included complete completed processed processing shipped shipping dispatched delivered delivering restored resolved fixed down back live running operating caused affected designed
   set based required needed listed shown displayed found held kept charged billed priced valid limited supported compatible automatic normal
   correct incorrect still no_longer only temporary temporarily planned undergoing experiencing part located full eligible covered free subject related linked tied made about
   called known used offered sold given sent received returned refunded credited booked approved pending confirmed active inactive enabled disabled locked
   reserved assigned updated installed working offline online turned_(?:off|on) shut sold_out held built done gone paid left broken taken shown written
   (?!appreciat|valued|disappoint|frustrat|concern|needed|commit|dedicat|saddened|surpris|troubled|pleased|interest|excit|worri|annoy|confus|loved|missed|heard|noted|shared|passed|forward|experienced|unaccept)[a-z]{3,11}ed`,
);

/** A general statement in the present tense whose subject is us, ours, or everybody. */
const BRAND_TALK =
  "(?:as (?:an?|the) [a-z' -]{2,40}?,? )?(?:(?:all |each of |every one of )?(?:our|every|each|all)(?: of our)? (?:[a-z'-]{2,16} ){1,4}?(?:is|are|goes|go|helps?|holds?|works?|takes?|means?|matters?|has|have|undergoes?|comes?|remains?|love|loves|always|can|know|knows)|(?:we|i)(?:'re| are|'m| am)? (?:only |just |still |always |all )?(?:use|employ|hire|train|pride|believe|work|source|(?<=we )love (?:what|our|to)|an? (?:small|family|tiny|local|young|independent|proud|little|new)|proud|fully|very proud|known|passionate|humans?|human)|[a-z]{4,14} (?:is|are) (?:our|everything|at the heart|the heart|what we|why we|key|a labour)|(?:reviews|moments|words|comments|messages|customers|guests|people) like (?:this|these|you))(?![a-z])";
/** What ties a statement to the reader's case after all. */
const THIS_CASE =
  /\d|\b(?:now|currently|today|tomorrow|tonight|yesterday|this (?:morning|week|evening)|available|open|closed|until|your (?:order|refund|parcel|booking|account|case|ticket|room|card|claim|flight|delivery|payment|money|request|device|app|bill|seat|bag|return|replacement|plan|subscription|contract|policy|line|meter|router|appointment)|because|due to|instead|refund|replace|voucher|credit|free|in stock|out of stock|sold out|back (?:in|on|up))\b|\uE001/;

/** A case put into the right hands: read before thanks and feedback, which use the same verbs. */
export const escalations: readonly Entry[] = [
  mark(
    'remedy-done',
    'escalated',
    `\\b(?:we|i|${TEAM})${HAVE} ?(?:(?:forwarded|flagged|sent|logged|raised|submitted|escalated|assigned|routed|referred|opened|filed|handed|transferred) (?:over |on |up )?(?:your|this|the|it|that|these|a|an) ?(?:[a-z'-]{2,15} ){0,3}?(?:request|case|concerns?|issue|ticket|order|details|claim|matter|bug|problem|page|account|query|enquiry|inquiry|message|e-?mail|documents?)|(?:passed|shared) (?:over |on )?(?:your|the) (?:[a-z'-]{2,15} ){0,2}?(?:request|case|ticket|order|details|claim|account|query|documents?))(?: [a-z]{2,12}){0,3}? (?:to|with|for|on to|over to|as)(?![a-z])`,
    REPAIR,
    { unless: NOT_DONE.source },
  ),
  mark(
    'remedy-done',
    'handed-on',
    `\\b(?:we|i|${TEAM})${HAVE} ?(?:logged|flagged|raised|reported|submitted|escalated) (?:this|it|that|these|your [a-z]{3,12}|the [a-z]{3,12}|this [a-z]{3,12})(?: up| over| on)? (?:with|to|for) (?:our|the|a) [a-z ]{2,30}?(?:team|engineers|developers|department|depot|store|manager|kitchen|branch|maintenance|owner|desk|office)(?![a-z])`,
    REPAIR,
    { unless: `${NOT_DONE.source}|\\bfeedback\\b|\\bcomments?\\b|\\bsuggestion` },
  ),
];

/** What we did or give: read before promises, which may stand in the same clause. */
export const repairs: readonly Entry[] = [
  mark(
    'remedy-done',
    'have-done',
    // Any participle will do but those of hearing, trying and regretting, and of handing feedback on.
    "\\b(?:i|we)(?:'ve| have)(?: now| just| already| also| personally| since| gone ahead and){0,2} (?!(?:been|had|read|seen|heard|noted|received|gotten|got|missed|failed|let you|tried|understood|experienced|felt|known|learned|learnt|always|never|not|made|caused|taken|lost|disappointed|apologi[sz]ed|shared|passed|forwarded|fed|logged|recorded|documented|relayed|reviewed|looked|checked|considered|listened|worked|wanted|hoped|expected|enjoyed|loved|appreciated|asked|requested|attempted|encountered|identified|noticed|realised|realized|found|raised|flagged|reported|spoken|discussed|kept|fallen|left you|investigated|contacted|reached|informed|notified|met|committed|thought|meant|recently|highlighted|addressed|brought|taken|called|emailed|e-mailed|tightened)(?![a-z]))(?:[a-z]{3,13}(?:ed|wn|nt|ld|ght)|put|set|cut|let the|let our|begun|done)(?![a-z])",
    REPAIR,
    { unless: NOT_DONE.source },
  ),
  mark('remedy-done', 'we-have', `(?:^|\\b)(?:we|i|they|he|she|${TEAM})${HAVE} ?(?:${DONE})(?![a-z])`, REPAIR, {
    unless: NOT_DONE.source,
  }),
  mark(
    'remedy-done',
    'has-been',
    `\\b(?:(?:your|the|this|that|it|an?|both|all|everything|[a-z]{3,15} (?:credits?|miles|points))(?: [a-z0-9'#-]{1,16}){0,6}?)(?: (?:has|have|had|was|were)|'s|'ve)(?: now| just| already| also| since| all| successfully)* ?(?:been )?(?:${DONE})(?![a-z])`,
    REPAIR,
    { unless: `${NOT_DONE.source}|being|\\bdelayed\\b` },
  ),
  mark(
    'remedy-done',
    'gave-you',
    `\\b(?:(?:here(?:'s| is| are) (?:your|a|an|the|some|what)|(?:see|find|please find) (?:attached|enclosed)|(?:is|are) attached|attached (?:is|are|you)|i(?:'ve| have) attached|you(?:'re| are) (?:now |all )?(?:booked|set|rebooked|confirmed|good to go|on the)|all (?:set|fixed|sorted|done)|(?:is|are|it's) now (?:fixed|resolved|live|working|available|back|active|restored)|should (?:now )?(?:be (?:fixed|working|resolved|good|able|back|sorted)|work)))(?![a-z])`,
    REPAIR,
  ),
  {
    id: 'compensation/value',
    act: 'compensation',
    needs:
      'refund|credit|vouch|gift|discount|coupon|code|point|mile|avios|free|compliment|replac|reimburs|compens|upgrade|pass|waive|fee|charge|cost|money|month|house|on us|gesture|trouble|trial|extension|off|%|[0-9\uE000]',
    pattern: COMPENSATION,
    at: 'anywhere',
    wholeClause: true,
    final: false,
    slots: compensation,
    source: REPAIR,
  },
];

export const substance: readonly Entry[] = [
  {
    id: 'refusal/cannot',
    act: 'refusal',
    needs:
      "n't|not|cannot|cant|unable|no |never|non[- ]?(?:refund|transf|return)|no refund|no exchange|no return|unavail|out of stock|sold out|discontin|afraid|declin|nothing|refuse|against|polic|terms|final|declined|rejected|refused|denied|unsuccessful|has no|have no|no$|no longer",
    pattern: REFUSAL,
    at: 'anywhere',
    wholeClause: true,
    final: false,
    slots: refusal,
    source: 'GOV.UK content design: say what people can do instead; Johnen & Schnittka 2019',
  },
  mark(
    'explanation',
    'because',
    "\\b(?:because|due to|caused by|owing to|as a result of|the reason (?:is|for|was|being|why)|that's why|this is why|result(?:s|ed|ing)? (?:from|in)|as (?:the|our|we|it|this) [a-z ]{3,40}(?:is|are|was|were|have|had)|since (?:we|the|our|it|this|your) |means that|which means|in order to (?:ensure|comply|protect)|for (?:safety|security|privacy|legal|operational|data protection|quality)(?: and [a-z]{3,15})? (?:reasons?|purposes?))(?![a-z])[^.!?]{8,}",
    CREDIBILITY,
  ),
  {
    id: 'instruction/step',
    act: 'instruction',
    pattern: `${MODAL_YOU}(?:${VERB})(?![a-z])`,
    at: 'head',
    wholeClause: true,
    final: false,
    slots: instruction,
    source: STEPS,
  },
  mark(
    'instruction',
    'if-you-do',
    `\\bif you (?:just |simply |then |can )?(?:${VERB})\\b[^.!?]{3,}(?:'ll| will| should| would| can)\\b`,
    STEPS,
  ),
  mark(
    'instruction',
    'in-place',
    `^(?:in|on|from|under|at) (?:the |your |our )?[^,.!?]{2,40}, (?:then )?(?:${VERB})(?![a-z])`,
    STEPS,
    { at: 'head' },
  ),
  {
    id: 'instruction/you-can',
    act: 'instruction',
    pattern:
      "\\b(?:you(?:'ll| will| can| could| may| should(?! have)| need to| have to| must|'d need to| would need to| might want to| want to| are able to| are welcome to)|(?:recommend|suggest|advise)(?:d)? (?:that you|you to|[a-z]{3,14}ing)|by|step is to|option (?:is|would be) to|(?:it's|it is|you're|would be) best to|as long as you|make sure (?:you|to|that you|your)) (?:also |still |just |then |always |either |first |simply |only |now |be able to |want to |need to )*(?:[a-z]{3,14}ing|[a-z-]{2,14}) [^.!?]{3,}",
    at: 'anywhere',
    wholeClause: true,
    final: false,
    slots: (_match, clause) =>
      EMPTY_STEP.test(clause.core) ||
      /\b(?:you(?:'ll| will| can) (?:be|see|have a|enjoy|love|like|reconsider|give|consider|let us|understand|reach|contact|always (?:reach|contact|dm)|rest assured|count|trust|expect)|by (?:the|this|our|mistake|us|far|then)|(?:suggest|recommend)(?:ed)? (?:by|to))\b/.test(
        clause.core,
      )
        ? undefined
        : { kind: 'instruction' },
    source: STEPS,
  },
  mark(
    'instruction',
    'link-to-topic',
    `\\b(?:here(?:'s| is| are) (?:how|the|a|an|our|some|more|where|what)|(?:how|steps|guide|article|tips|info|information|details|instructions|more|policy|terms|map|list|page|overview|status|options|learn|read|find|see|view|track|check|visit|located|available|listed|outlined|explained|viewed|found|downloaded|help with|troubleshoot[a-z]{0,3}|for (?:help|more|billing|info|information|details|full|further))\\b)[^.!?]{0,60}${LINK}|^for [a-z' -]{3,40}[:,] ?${LINK}`,
    STEPS,
    { needs: LINK },
  ),
  {
    // "All our bakers are trained to the highest level" is about the brand, not about this case.
    ...frame('values', 'brand-talk', BRAND_TALK, CREDIBILITY),
    slots: (_match, clause) => (THIS_CASE.test(clause.core) || clause.asked ? undefined : { kind: 'values' }),
  },
  mark(
    'status-fact',
    'sent-you',
    "\\b(?:(?:we|i)(?:'ve| have| just|'ve just| have just| had)? (?:sent|replied|responded|answered|dm'?d|dm'?ed|messaged|sent over|followed)|(?:now )?following you|^(?:just |have |already )?(?:sent|replied|responded|answered|dm'?d)(?: to)? (?:you|your)|you(?:'ve| have)? (?:have|got)? ?(?:a |an )?(?:dm|reply|message) from us|check (?:your|the) (?:dms?|inbox|messages|direct messages|e-?mail|spam|junk))(?![a-z])",
    REPAIR,
  ),
  // The verb is looked for first and its subject after: the other way round costs ten times as much.
  mark(
    'status-fact',
    'state',
    `(?:\\b|')(?:is|are|was|were|should be|has been|have been|(?<=')s|(?<=')re|would be|can be|could be|may be|might be|must be|needs? to be|had been|isn't|aren't|wasn't)(?: [a-z]{2,12}ly| also| all| not| just| in| at| on| always| even| an?| the)* ?(?:${STATE}|\\d|[$£€])`,
    REPAIR,
    {
      after: '[a-z\\uE000]{2,}(?<!\\b(?:we|i|and|but|so|you))[ ]?$',
    },
  ),
  mark('status-fact', 'figure', `${TIME}|${AMOUNT}|\\b\\d{2,}\\b|\\b\\d+(?:\\.\\d+){1,3}\\b`, REPAIR, {
    // The number of a line and its hours ("8am-6pm, M-F") are no news about the case.
    unless:
      '^(?:thanks|thank you|have a|enjoy|see you|hope|24/7)|24/7|^\\d{1,2}(?::\\d\\d)? ?(?:am?|pm?)? ?(?:-|–|to) ?\\d{1,2}(?::\\d\\d)? ?(?:am?|pm?)?(?:[ ,]+[a-z-]{1,5}){0,4}[^a-z]*$|^[\\d\\s().+-]{5,20}$',
    needs:
      '[0-9£$€¥₹₦\\uE000]|second|sec\\b|overnight|midnight|end of|this|next|same|day|night|tomorrow|week|month|hour|minute|noon|morning|evening|year|in full|full refund|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|lunch|eod|cob|while you wait|first thing',
  }),
  mark(
    'status-fact',
    'we-are',
    "\\bwe(?:'re| are)(?: indeed| all| also| only| still)? (?:now|currently|open|closed|fully|out of|sold out|experiencing|seeing|running|located|based)(?![a-z])",
    REPAIR,
    { unless: '\\b(?:working|looking|investigating|aware)\\b' },
  ),
  mark(
    'status-fact',
    'where',
    "\\b(?:your|the|our) (?:[a-z0-9-]{2,15} ){0,3}[a-z0-9-]{2,15}(?:'s| is| are)(?: now| already| all| currently| back)? (?:in|up|live|ready|back|out|below|attached|inside|under|here|with (?:the|our|your))(?![a-z])",
    REPAIR,
    { unless: '\\b(?:mind|touch|progress|the process|hand|hands|good hands|sorry|heart)\\b' },
  ),
  mark(
    'status-fact',
    'will-event',
    `^(?:your|the|this|that|it|they|these|you|all|both|an? [a-z]+|our (?!team|staff|support|agents?|specialists?|crew|experts?|colleagues?))(?:[a-z0-9'#& -]{0,40}?)(?:(?<=you)'ll|(?<=you) will| should| would| can| does| do| takes?| starts?| ends?| opens?| closes?| works?| comes?| goes| includes?| contains?| costs?| requires?| needs?| depends?| varies| applies| expires?| arrives?| departs?| runs?| looks? like| appears?| seems?| shows?| means?| allows?| has| have| had| gets?) (?!(?:never|not be happy|make it|sound|look into)\\b)[a-z0-9]`,
    REPAIR,
    {
      unless: `^(?:this|that|it|your (?:experience|frustration))(?:'ll| will| should| would| does| sounds?| seems?| looks?)? ?(?:not |n't |never |certainly |be |help|have been |definitely )*(?:frustrat|disappoint|help|concern|upset|improve|better|happen|like|good|great|allow us|mean a lot|matter)|look(?:ed)? into|investigat|be in touch|reach out|get back|^our (?:[a-z]{2,12} ){0,2}(?:service|standards?|communication|support|stores?|food) should`,
    },
  ),
  {
    ...frame('instruction', 'link', `[^\\uE001]{0,160}[a-z]{3,}[^\\uE001]{0,40}${LINK}`, STEPS),
    needs: LINK,
    // "Contact us so we may help: LINK": the link belongs to the words before.
    slots: (_match, clause) =>
      /^(?:we|i|our team|someone|they)(?:'ll|'d| can| may| could| will| would)/.test(clause.core)
        ? undefined
        : { kind: 'instruction' },
  },
];
