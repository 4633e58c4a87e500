import type { Entry } from '../types.js';
import { frame, mark } from './entry.js';
import { ADVERBS, SOFT, TEAM, HAS_TIME, US } from './fragments.js';

const ORABY = 'Oraby et al. 2017, dialogue acts in customer service on Twitter';
const RAPPORT = 'Einwiller & Steilen 2015; Packard, Li & Berger 2024: the relational part of replies';
const GUIDES = 'support style guides: stock phrases to avoid';

const BAD =
  '(?:frustrat[a-z]{2,6}|disappoint[a-z]{2,6}|unacceptable|concerning|troubling|upsetting|terrible|awful|horrible|disheartening|distressing|annoying|stressful|worrying|strange|odd|weird|sad|saddening|unfortunate|inconvenient|alarming|shocking|serious|unusual|bizarre|painful|tough|hard|rough|inexcusable|embarrassing|unfair|scary|crazy|confusing|puzzling|not (?:good|ideal|great|okay|ok|right|acceptable|cool|fun|nice|fair|normal|something(?! (?:we|i)\\b)|what|the|how|our|up to|good enough|a good)|no (?:good|fun)|never (?:good|fun|nice|ideal|ok|okay|acceptable|what|the|our|how|an?|easy|something|like)|unlike us|a bummer|a pain|a shame|the worst|the last thing|less than ideal|far from|below our|[a-z]{3,15}able to hear|miserable|nightmare|ordeal|hassle|stress|let-?down|rubbish|grim|dreadful|shambles|mess|disaster|far too long|(?:a )?(?:very |really |so )?long (?:wait|time|day)|understandabl[ey])';
const THIS =
  '(?:that|this|it|which|what you describe|what you (?:experienced|describe|went through)|your (?:frustration|disappointment|concerns?)|your experience|[a-z]{3,12} ?(?:issues|delays|problems|waits|mistakes|errors|problem|delay))';
const FEEDBACK =
  '(?:feedback|comments?|this|that|these|those|it|concerns?|suggestions?|experience|thoughts|details|complaints?|insights?|remarks?|message|interest|idea|ideas|request|observations?|words|kind|them|info|information|praise|compliments?|issue|matter|points?|your)';

export const greetings: readonly Entry[] = [
  frame(
    'greeting',
    'salutation',
    '(?:hi|hello|hey|hiya|heya|dear|greetings|howdy|good (?:morning|afternoon|evening|day))(?: there| again| all| team| mate| buddy| friend)?(?: (?:mr|mrs|ms|dr|miss)\\.?)?(?:[ ,]{1,2}[^\\s,.!?:]{1,30}){0,3}[\\s,.!:\\uE005-]{0,5}$',
    ORABY,
  ),
];

/** "Let us know if it has not come by Friday" is a step with a date, not a closing. */
function unlessTimed(name: string, pattern: string, source: string): Entry {
  return {
    ...frame('closing', name, pattern, source),
    slots: (_match, clause) => (HAS_TIME.test(clause.core) ? undefined : { kind: 'closing' }),
  };
}

const IS_SOFT = new RegExp(`(?:fix|resolv|sort|back|work|answer|running|complet|restor)[^.!?]{0,40}${SOFT}`);

/** "Working hard to fix this as soon as possible" promises: it is no mere acknowledgement. */
function unlessSoft(act: 'acknowledgement' | 'hope', name: string, pattern: string, source: string): Entry {
  return {
    ...frame(act, name, pattern, source),
    slots: (_match, clause) => (IS_SOFT.test(clause.core) ? undefined : { kind: act }),
  };
}

export const courtesies: readonly Entry[] = [
  mark(
    'praise-request',
    'rate-us',
    '\\b(?:leave|give|write|post|share|drop) (?:us |me )?(?:a |an |your )?(?:[a-z0-9-]{1,12} )?(?:review|rating|five stars|5 stars|testimonial)|\\brate (?:us|me|our|your|this)|\\b(?:change|update|revise|amend) (?:your|the) (?:review|rating|score|feedback)|\\b(?:fill|take|complete) (?:in |out )?(?:our|the|this|a)? ?(?:short |quick |brief )?survey',
    '16 CFR 465; review site rules',
    { unless: 'thanks|thank you|appreciate|leaving', final: true },
  ),
  frame(
    'thanks',
    'thanks',
    `(?:(?:many|a (?:big|huge|million)|so|again|once again|as always|and|we|i|we'd like to|i'd like to|we want to|would like to|just wanted to|i want to|we wanted to|we would like to) ){0,3}(?:say )?(?:thanks|thank you|thank-you|thankyou|thx|ty\\b|tysm|cheers for)`,
    ORABY,
  ),
  frame(
    'thanks',
    'appreciate',
    `(?:we|i)?(?:'d|'ll|'re| do| really| truly| sincerely| greatly| very much| so much| certainly| always| would| deeply| are| am|'m){0,4} ?(?:appreciat(?:e|ive|ed|ing)|grateful|thankful)(?! (?:how|that you(?:'re| are)|that this|your (?:frustration|concern|disappointment)))`,
    ORABY,
  ),
  frame(
    'thanks',
    'appreciated',
    '(?:your|the|this|any|all) (?:[a-z]{3,15} ){0,3}(?:is|are) (?:(?:very |much |greatly |truly |always |really |so ){0,2})appreciated|much appreciated|greatly appreciated',
    ORABY,
  ),
  frame(
    'empathy',
    'understand',
    `(?:we|i)(?:'d|'m|'re| can| do| am| are| would| could| will)? ?${ADVERBS}(?:understand|understanding|appreciate (?:how|that|your (?:frustration|concern|disappointment))|reali[sz]e|recogni[sz]e|hear (?:you|your|the|ya)|get (?:it|how|that|why|where)|know (?:how|that (?:this|it|waiting)|the feeling|this (?:is|must|can)|it(?:'s| is| can)|it can be)|imagine|sympathi[sz]e|empathi[sz]e|relate|feel (?:your|for|you|bad|terrible|awful)|share (?:your|in)|(?:can )?see (?:how|why|where)|acknowledge|would (?:be|feel) (?:upset|frustrated|the same|disappointed|annoyed)|be (?:upset|frustrated|disappointed|annoyed) too|hate (?:that|to hear|to see|hearing|it|when)|don't like (?:to hear|hearing|the sound)|dislike|can't (?:imagine|believe (?:that|it))|cannot imagine|wish (?:this|that|it|things|you) (?:had|hadn't|were|was|didn't))`,
    RAPPORT,
  ),
  frame(
    'empathy',
    'feeling',
    `(?:we(?:'re| are| were)|i(?:'m| am| was)|it'?s|this is|that's|it is)? ?${ADVERBS}(?:sad(?:dened)?|disappointed|concerned|disheartened|shocked|unhappy|troubled|surprised|dismayed|alarmed|devastated|upset|heartbroken|bummed|embarrassed|mortified|distressed|horrified|gutted|disappointing|frustrating|upsetting|concerning|troubling|sad|disheartening|unfortunate|regrettable)(?: (?:to (?:hear|see|read|learn|know|find)|that|by|about|with|at|for|when|for you)(?![a-z])|[\\s,.!\\uE005]*$)`,
    RAPPORT,
  ),
  frame(
    'empathy',
    'judgement',
    `${THIS}(?:'s| is| was| must be| must have been| sounds?| seems?| looks?| can be| would be| must feel| can feel| has to be| had to be| does sound| certainly| definitely| absolutely| really| truly){1,3} ?(?:like )?${ADVERBS}(?:be |have |been )?(?:an? )?${ADVERBS}(?:${BAD})(?![a-z])`,
    RAPPORT,
  ),
  frame(
    'empathy',
    'judgement-negated',
    `${THIS}(?: certainly| definitely| absolutely| really| truly)?(?: (?:doesn't|does not|isn't|is not|wasn't|was not|shouldn't|should not|should never|didn't|did not|can't|cannot)|(?:'s| is| was) (?:certainly |definitely |absolutely )?(?:not|never|no))(?: at all| really| exactly| quite| sound| seem| look| feel| be| have been| happen){0,3} ?(?:like )?${ADVERBS}(?:an? )?(?:be |have |been )?(?:good|okay|ok|right|fun|ideal|acceptable|great|cool|normal|what|the|how|happen|happened|our|up to|like|us|something(?! (?:we|i)\\b)|fair|nice|way|typical|easy|enough)(?![a-z])`,
    RAPPORT,
  ),
  frame(
    'empathy',
    'judgement-bare',
    `(?:how |very |so |really |most )?(?:frustrating|disappointing|concerning|upsetting|annoying|strange|weird|unacceptable|troubling|understandable|understandably so)[\\s,.!\\uE005]*$|(?:not|never|hardly|certainly not|definitely not|that was never|this was never|that wasn't|this wasn't|it was never|it wasn't)(?: at all| exactly| really)? (?:the|our|what|how|a|an|good|ideal|fun|great|acceptable|cool|ok|okay)\\b`,
    RAPPORT,
  ),
  frame(
    'empathy',
    'nobody',
    "(?:no ?one|nobody|no (?:customer|guest|traveller|traveler|passenger|patient|player|client)) (?:should|deserves?|deserved|likes?|wants?|enjoys?|ever (?:wants|likes))|you (?:deserved?|shouldn't have|should never have|should not have)",
    RAPPORT,
  ),
  frame(
    'empathy',
    'interjection',
    '(?:oh|uh|oops|whoops|yikes|bummer|ouch|ugh|whoa|woah|wow|eek|gosh|goodness|hmm+|aw+|dang|darn|oof|ack|jeez|yuck|argh|oh my|sad to hear|sorry|shucks)(?: (?:no+|dear|man|oh|boy|snap|my|goodness|wow|that))?[\\s,.!?\\uE005]*$',
    ORABY,
  ),
  frame(
    'values',
    'how-we-improve',
    "(?:it's|that's|this is|it is|that is) how we (?:get better|improve|learn|grow)|(?:we|i)(?: always)? want to hear (?:when|if|about)",
    GUIDES,
  ),
  frame(
    'empathy',
    'let-down',
    `(?:we|i)(?:'ve| have| clearly| obviously)? ?${ADVERBS}(?:let you down|fell short|fallen short|missed the mark|dropped the ball|failed (?:you|to (?:meet|deliver|provide|live))|did(?:n't| not) (?:meet|live up|deliver|get (?:this|it) right)|could(?:'ve| have) done better|should(?:'ve| have) done better|can (?:and should )?do better|need to do better|must do better|know we can do better|got (?:this|it|that) wrong)`,
    RAPPORT,
  ),
  frame(
    'values',
    'seriously',
    `(?:(?:we|i)(?:'ll| will| do| always| really| all| as a company){0,2}|our (?:team|company|restaurant|hotel|staff|business)) (?:takes?|treats?)(?: [a-z'-]{1,15}){1,9} (?:very |extremely |incredibly |most |so )?(?:serious(?:ly)?|to heart|with (?:the )?(?:utmost|great))`,
    GUIDES,
  ),
  frame(
    'values',
    'strive',
    `(?:as (?:a|an|we)[a-z ]{0,20} )?(?:(?:we|i|our (?:team|staff|goal|aim|priority|mission|company|brand|intention|intent|top priority|crew|people|agents|drivers)|here at [a-z' ]{2,20},? we)(?:'re|'ve|'ll)? )(?:is|are|'re|do|always|truly|really|never|constantly|continuously|continually|certainly|strongly|would|work hard to|work hard|all){0,3} ?(?:strives?|striving|aims?|aiming|try (?:our|hard|very hard|to (?:be|ensure|provide|offer|give|make|keep|always|truly|do|deliver|maintain|hear|meet|respond))|endeavou?rs?|pride[sd]?|proud|values? (?:you|your|all|our|the|every|each)|cares? (?:about|deeply|for)|listen|takes? (?:[a-z]{2,12} ){0,3}?(?:pride|on ?board|note|into (?:account|consideration)|care)|committed|dedicated|determined|passionate|believes? in|hold (?:ourselves|our)|expects? (?:more|better|our|all|nothing)|welcomes? (?:all|your|any|feedback)|to (?:provide|ensure|make|give|offer|deliver|keep|be|have)|want (?:you|your|our|all|every|each|everyone|the (?:best|very|experience|opportunity)|to (?:make (?:sure|it|things|this)|ensure|give|provide|improve|be|do better|deliver|offer|change|earn|keep|always|hear (?:your|from|about|all)|learn))|wants? (?:you|your|our|all|every|each|everyone|this|nothing|only)|love (?:hearing|our|to hear|when)|working (?:hard|every day|constantly|continuously|tirelessly) to|never (?:want|like|intend|wish|mean)|hate|don't want|do not want|intend|like (?:to (?:hear|ensure|think)|all|our|everyone)|wish to (?:provide|ensure)|know how important|need to (?:be better|improve))`,
    GUIDES,
  ),
  frame(
    'values',
    'important',
    "(?:your|the|customer|guest|passenger|patient|our (?:customers?|guests?|passengers?|members?|players?|patients?)'?s?|every|each|this|it|that|feedback|(?:[a-z]{3,15} )?safety|quality|[a-z]{3,14} and [a-z]{3,14}|(?:providing|offering|giving|delivering|ensuring|making|keeping|meeting)(?: [a-z']{1,14}){1,8}?) ?(?:[a-z]{2,15} ){0,4}?(?:is|are|means?|matters?|helps?|will help|remains?|comes?|'s|allows?|enables?|is always|are always) (?:very |extremely |incredibly |so |always |truly |really |our |of |an? |us |the |to ){0,4}(?:important|at the (?:heart|core|forefront)|importance|priority|valuable|valued|first|paramount|essential|vital|lot|gift|us|everything|(?:the )?world|(?:a )?(?:great deal|lot)|improve|better|become|continue|learn|top|number one|utmost|helpful|appreciated|to us|feedback|way)(?![a-z])",
    GUIDES,
  ),
  frame(
    'values',
    'intention',
    "(?:(?:that|this|it)(?:'s| was| is| wasn't| isn't) |(?:certainly |definitely )?(?:not|never) )(?:(?:certainly|definitely|absolutely|really|truly) )?(?:(?:not|never) )?(?:at all )?(?:our|the|my) (?:intention|intent|goal|aim|standard|standards|usual standard|level of service|kind of (?:experience|service|impression)|type of (?:experience|service)|experience we|service we|impression we|way we|norm)(?![a-z])|(?:that|this|it)(?:'s| is| was| does)?(?: certainly| definitely| absolutely)? not (?:reflect|representative|indicative|reflective|how we|what we|the|our|a reflection|typical|in line|acceptable)",
    GUIDES,
  ),
  frame(
    'values',
    'working-to-improve',
    `(?:we|our team|our teams?|i)(?:'re| are| always|'ll| will| continue to| continually| constantly| can)* ?(?:(?:keep|continue|keep on)(?: to)? (?:improv|work|striv|learn|do)[a-z]*|working (?:hard |every day |constantly |continuously )?to (?:improve|make (?:things|it|this|your|our)|do better|be better|provide|ensure|deliver)|improv(?:e|ing) (?:our|the|and|on|upon|as)|learn(?:ing)? from|do(?:ing)? better|use (?:this|your|it) (?:feedback |experience |as |to )|look(?:ing)? (?:at|for) ways|grow(?:ing)? (?:and|from))`,
    GUIDES,
  ),
  frame(
    'plea',
    'another-chance',
    `(?:please )?(?:(?:we|i)(?:'d| would| do| really| truly| sincerely| very much|'re|'ll| will| are| can|'ve)* ?)?(?:(?:hope|hoping|love|like|appreciate|welcome|ask|want|wish|pray|beg|trust|request|be grateful for|be glad|be happy)(?: that| for| to)* )?(?:please )?(?:(?:you(?:'ll| will| would| can| could| may| might|'d)?|to|us|and) ){0,2}(?:(?:again|please|consider|ever|perhaps|also|kindly) ){0,2}(?:giv(?:e|ing) us (?:a|an|another|one more|the)(?: [a-z]{2,8})? (?:chance|opportunity|try|go|shot)|giv(?:e|ing) (?:it|our [a-z]{3,12}) another (?:chance|go|shot|try)|allow(?:ing)? us (?:a|another|an|the|one more|to (?:regain|restore|travel|make (?:it|this|things) (?:up|right)|serve|provide|earn|prove|show|win|redeem|welcome))|reconsider|(?:consider|think about) (?:[a-z]{4,14}ing|us)(?: with us)?(?: again)?|have (?:another|a second|the) (?:chance|opportunity)|be given (?:another|a)|(?:come(?! back to you)|coming|visit|visiting|try|trying|fly|stay|shop|dine|choose|choosing|return|returning)(?: (?:with|to|at|in))? (?:us|back|again)|remain (?:loyal|a|with)|stay (?:with us|loyal)|continue (?:to (?:fly|shop|use|choose|stay|be)|flying|shopping|with us|your)|change your mind|don't lose faith)|(?:we|i)(?:'d| would| don't| do not)* ?(?:really )?(?:want|like|hate|love)?(?: to)? (?:lose you|win (?:you|back)|(?:re)?gain (?:back )?your|earn (?:back )?your|restore your|make it up to you|prove (?:to you|ourselves)|redeem ourselves|change your (?:mind|thoughts|opinion|impression)|turn (?:this|things|it) around|show you (?:that|what|how))`,
    GUIDES,
  ),
  unlessSoft(
    'hope',
    'hope',
    `(?:(?:we|i)(?:'re| are| do| really| truly| sincerely| very much|'d| would|'m| am| all| can only| just| certainly|'ll){0,4} ?)?(?:hope|hopes|hoping|hopefully|look(?:ing)? forward|wish(?:ing)? you|trust (?:that|you|this|we)|love to (?:see|have|welcome|host|serve)|can't wait to|excited to|would love to (?:see|have|welcome|host|serve))(?![a-z])`,
    ORABY,
  ),
  frame(
    'hope',
    'nice-day',
    '(?:do |please )?(?:have|enjoy|wishing you|take) (?:a|an|your|the|care|the rest of)(?: (?:very|really|great|good|nice|lovely|wonderful|fantastic|amazing|awesome|safe|pleasant|happy|rest|of|your|fab|blessed|brilliant|super|terrific))*(?: (?:day|evening|night|weekend|week|one|morning|afternoon|trip|flight|journey|meal|holiday|holidays|time|stay|halloween|christmas|new year|game|show|ride))?[a-z ]{0,30}[\\s.!\\uE005]*$|take care|see you (?:soon|then|there|again|next)|safe travels|happy (?:travels|holidays|gaming|shopping|streaming)|stay safe|best of luck|good luck',
    ORABY,
  ),
  frame(
    'offer-of-help',
    'happy-to',
    `(?!(?:(?:we|i)(?:'re|'m| are| am) )?(?:so |very |really |just )?(?:happy|glad|pleased|delighted) (?:to (?:hear|see|know|learn)|that|it|you|we))(?:(?:${US}|glad|happy)(?:'d|'ll|'re|'m|'s| would| will| are| am| is| can| do| always| definitely| absolutely| certainly| really| be| just| more than| only| truly){0,5} )?(?:always |more than |very |definitely |only too |so |be |am )*(?:happy|glad|pleased|delighted|love|like|want|wants|willing|keen|eager|here|ready|standing by|available|excited|hoping|able|looking|trying|would love)(?: [a-z]{2,8}ly| always| 24/7| for you| if| so)? ?(?:to|for|and)? ?(?:be of|be able to|try to|try and|further|better|personally|please|continue to|see if we can)? ?(?:help|assist|assistance|support|look|take a|see what|hear|chat|discuss|work with|get (?:this|that|it|you|to the|more|in touch|a better|some|our|back|your)|make (?:this|it|things|sure|that)|find (?:out|a)|connect|address|investigate|serve|know (?:more|what|how)|talk|speak|learn|check (?:this|that|into|on|it)|follow|resolve|fix|clear|clarify|sort|review|research|service|be of|turn|answer|dig|understand|do (?:what|all|everything|whatever|our|some)|listen|gather|engage|step in|provide (?:you with )?(?:assistance|support|help)|go over|correct|escalate|track (?:this|that|it)|clean|share (?:this|your)|pass|start|rectify|improve|ensure|you)(?![a-z])`,
    ORABY,
  ),
  frame(
    'offer-of-help',
    'here',
    "(?:we(?:'re| are)|i(?:'m| am)|our (?:team|agents) (?:is|are)|always|here)(?: always| still| only| right| just| also)? ?(?:here|around|available|at your service|an? @ away|just an? @ away|only an? (?:@|tweet|message|call|click) away|just an? (?:tweet|message|call|click) away|on hand|standing by|just a)(?![a-z])[^0-9]{0,80}$|here (?:for you|if you|24/7|whenever|anytime|when|always)",
    ORABY,
  ),
  frame(
    'offer-of-help',
    'let-us',
    "(?:that )?(?:(?:please )?(?:let|allow) (?:us|me|our team)|let's|we (?:can|could|may|might)(?: definitely| certainly| absolutely| surely)?|i (?:can|could|may)(?: definitely| certainly| absolutely)?|(?:our (?:[a-z-]{2,14} ){0,2}(?:team|desk|helpdesk|agents|specialists|support|colleagues)|they|a member of (?:the|our) [a-z ]{0,20}team|someone|an? (?:agent|advisor|adviser|colleague)) (?:can|could|may)|(?:we|i|they|our (?:[a-z-]{2,14} ){0,2}(?:team|agents|specialists|colleagues))(?:'ll| will)(?= (?:help|assist|support|guide))|how (?:can|may) (?:we|i)|what can (?:we|i))(?: try to| try and| definitely| certainly| personally| please| also| further| probably| at least| most certainly){0,2} (?:help|assist|support|guide|look (?:into|at|this|that|closer)|take a (?:closer |deeper |better )?look|see (?:what|if|how|about)|check (?:this|that|it|on|into|with|for|and)|do (?:some|what|our|a bit|to|for)|figure|get (?:this|that|it|to the|you (?:sorted|taken|back|the help)|things|a better|our team|the team|someone|more|back)|work (?:on|with|together|something|this)|make (?:this|it|things) (?:right|better)|fix|sort|turn|investigate|dig|find (?:out|a way)|clear|try to|chat|discuss|talk|connect|be of|address|resolve|get started|start|go from|troubleshoot|explore|review (?:this|that|it)|research)(?![a-z])",
    ORABY,
  ),
  frame(
    'offer-of-help',
    'got-this',
    "we(?:'ve| have)? got (?:this[\\s.!]*$|your back|you(?: covered)?[\\s.!,]*$)|leave (?:it|this) (?:with|to) (?:us|me)|we(?:'re| are) on (?:it|the case)|on it|count on us",
    ORABY,
  ),
  frame(
    'feedback-noted',
    'pass-on',
    `(?:(?:and |also )?${US}(?:'ll|'ve|'re|'m|'d| will| have| has| are| am| would| can| could| shall| be| been| also| be sure to| make sure to| make sure| certainly| definitely| absolutely| already| just| like to| love to| going to| happy to| now| further| gladly| to| personally| of course| sure){0,6} |(?:we )?will |will be |gladly |rest assured,? (?:that )?(?:we|i)(?:'ll|'ve| will| have) )(?:pass(?:ed|ing)?|shar(?:e|ed|ing)|relay(?:ed|ing)?|f[eo]+d(?:ing)?|feedback|mak(?:e|ing) (?:a )?(?:note|sure (?:this|your|the|that|it|our))|made (?:a )?note|note[d]?|notat(?:e|ed)|documented?|record(?:ed|ing)?|add(?:ed|ing)? (?:this|your|these|it|that)|tak(?:e|ing|en) (?:[a-z]{2,12} ){1,4}(?:on ?board|into (?:account|consideration)|under|seriously)|direct(?:ed)?|commun?icat(?:e|ed)|bring|brought|address(?:ed|ing)?|discuss(?:ed|ing)?|let(?:ting)? (?:the|our|them|him|her)|inform(?:ed|ing)?|notif(?:y|ied)|alert(?:ed|ing)?|mention(?:ed)?|provid(?:e|ed|ing) (?:this|your|the) (?:feedback|comments)|forward(?:ed|ing)? (?:this |your |these |it |that |the )?(?:[a-z]{3,12} )?(?:feedback|comments?|suggestions?|thoughts|praise|compliments?|kind|remarks|this|it|concerns?|complaint)|submit(?:ted)? (?:this |your |the )?(?:[a-z]{3,12} )?(?:feedback|suggestion|comments?|idea)|flag(?:ged)? (?:this|your|it) ?(?:feedback|up|with|to|for)?|rais(?:e|ed|ing) (?:this|your|it|these|that)|report(?:ed|ing)? (?:this|that|it|your) (?:to|back)|send(?:ing)? (?:this|your|these) (?:feedback|comments|suggestion|along|over|on)|sent (?:this|your) (?:feedback|comments|suggestion)|speak (?:with|to)|spoken (?:with|to)|log(?:ged)? (?:this|your|it)? ?(?:feedback|comments?|suggestion|as|complaint)?)(?![a-z])(?=.{0,60}\\b${FEEDBACK}\\b|.{0,80}\\b(?:team|manager|management|staff|department|leadership|aware|developers?|colleagues?|store|crew|review|improvement)\\b|[\\s.!,]{0,6}$)`,
    ORABY,
  ),
  frame(
    'feedback-noted',
    'passive',
    "(?:your|this|these|all|the|customer|it|that|feedback)(?: [a-z'-]{2,15}){0,5}? (?:has been|have been|is being|are being|was|were|been|gets?|(?:will|'ll) be(?= (?:also |certainly |definitely |duly |always )?(?:passed|shared|forwarded|noted|logged|recorded|relayed|heard|considered|taken on|used|read|fed|communicated))) (?:also |certainly |definitely |carefully |duly |always |fully |promptly |taken ){0,2}(?:passed|shared|forwarded|noted|logged|recorded|relayed|heard|addressed|reviewed|considered|documented|communicated|fed back|taken|used|on ?board|discussed|submitted|raised|sent (?:to|on|along|over)|valued|read)(?![a-z])",
    ORABY,
  ),
  unlessSoft(
    'acknowledgement',
    'aware',
    `(?:we|i|${TEAM}|they|(?:(?:our|the) )?(?:[a-z]{2,14} )?(?:staff|teams?|engineers|developers|technicians|crews?|drivers|colleagues|people))(?:'re|'m|'ve| are| am| is| have| has| can)? ?${ADVERBS}(?:aware|see (?:that|your|you)|seen (?:your|this)|noted|note (?:that|your)|received (?:your|the)|got your|have (?:your|all your)|got (?:it|that)|read (?:your|this|through)|understood|working (?:on|to (?:resolve|fix|get|restore|correct)|hard|as fast|with|diligently|through|towards)|work(?:ing)? (?:hard|as)|(?:hard )?at work|on the case|looking (?:into|at)|investigating|trying (?:our|to)|doing (?:our|all|everything)|on (?:top of )?(?:this|it))(?![a-z])`,
    ORABY,
  ),
  unlessSoft(
    'acknowledgement',
    'being-done',
    "(?:this|that|it|the (?:issue|matter|problem|fault|error|case)|your (?:case|issue|concern|request|complaint|query|ticket|message|email)|they)(?:'s|'re| is| are| has been| have been| was| were| currently| now| still| also| all){1,3} ?(?:being |been |under )?(?:looked (?:into|at)|investigat(?:ed|ion|ing)|worked on|working (?:on|hard|to)|reviewed?|under|in progress|process(?:ed)?|checked|addressed|handled|dealt with|taken care of|received|noted|looking into)(?![a-z])[^0-9]{0,60}$",
    ORABY,
  ),
  frame(
    'acknowledgement',
    'not-here',
    "(?:this|our|the) (?:[a-z]{3,12} )?(?:mailbox|inbox|address|channel|account|page|number|handle) (?:isn't|is not|does not|doesn't|cannot|can't|is only|is)(?: [a-z]{2,12}){0,3}? (?:monitored|handle|deal|answer|assist|help|respond|manned|staffed|read)(?![a-z])",
    ORABY,
  ),
  frame(
    'acknowledgement',
    'got-it',
    "(?:got (?:it|that|you)|noted|understood|i see|we see|fair (?:enough|point)|good (?:point|question)|great (?:question|point)|that makes sense|makes sense|ok(?:ay)?|alright|right|sure(?: thing)?|will do|of course|absolutely|definitely|certainly|yes|no|correct|indeed|you'?re right|agreed|exactly|true|roger)[\\s,.!\\uE005]*$",
    ORABY,
  ),
  unlessTimed(
    'anything-else',
    `(?:(?:and|but|so|also|again|in the meantime|otherwise) )?(?:(?:please )?(?:do )?(?:always )?(?:let (?:us|me|our team) know|reach (?:back )?out|get (?:back )?in touch|contact us|tweet (?:us|me)|message us|dm us|give (?:us|me) a (?:shout|call|ring|tweet)|drop us|ask|shout|holler|feel free|(?:don't|do not|never|please don't) hesitate|come back to us|get back to (?:us|me)|reply|respond|write back|say)(?: [a-z@'/-]{1,14}){0,10}? )?(?:(?:if|should|anytime|any time|whenever|when|with any|for any|in case|once)(?: [a-z'/]{1,14}){0,7}? )(?:anything|any (?:other|further|more|additional|follow-?up|new)? ?(?:questions?|help|assistance|issues?|problems?|concerns?|queries|info|information|trouble|support|details)|need (?:us|more|any|help|further|assistance|anything|a hand|to (?:chat|talk))|else|further (?:questions?|help|assistance|issues?|queries|concerns?|support)|in (?:the )?future|(?:happens|occurs|returns|persists|comes up) ?(?:again)?|more help|again|help|assist|questions?|have (?:not )?been resolved|unresolved)(?![a-z])`,
    ORABY,
  ),
  unlessTimed(
    'keep-posted',
    '(?:please |do |kindly |just )*(?:keep|let) (?:us|me) (?:updated|posted|informed|in the loop|know(?: (?:how|if (?:that|this|it|you (?:need|have|still|can|would|want|require|like|prefer))|what you|when you|the results?|your thoughts|once|whether (?:that|this|it)|should|that|either way|then|anytime|and|so)(?![a-z])|[\\s,.!\\uE005]*$))',
    ORABY,
  ),
  frame('closing', 'more', '(?:is there )?(?:anything|something) (?:else|more)(?![a-z])', ORABY),
  frame(
    'closing',
    'feel-free',
    "(?:please |also )?(?:feel free|(?:don't|do not|never|please don't) hesitate)(?: to)? (?:reach|contact|ask(?! for)|let|dm|message|tweet|call|email|get|write|send us a|give|drop|come|share|respond|reply|chat)(?![a-z])(?!.{0,60}(?:your|with) (?:[a-z]{2,12} ){0,2}(?:account|order|name|number|details|information|info|email|booking|reference)(?![a-z]))[^0-9\\uE001\\uE002]{0,80}$",
    ORABY,
  ),
  frame(
    'closing',
    'welcome',
    "(?:you(?:'re| are) (?:very |most |so |more than )?welcome|my pleasure|our pleasure|any ?time|no (?:problem|worries|trouble)|not a problem|don't mention it|(?:(?:we|i)(?:'re|'m| are| am) )?(?:so |very |really )?(?:glad|delighted|pleased|thrilled) (?:to|we|that|it|i|you)|happy (?:to hear|that|we could|i could|it)|great to hear|good to hear|that's (?:great|good|awesome|fantastic|wonderful|amazing|excellent)|(?:awesome|fantastic|wonderful|excellent|perfect|great|nice|lovely|cool|sweet)(?=[\\s.!,\\uE005]*$| (?:news|stuff|job|to|that|we|glad|choice|idea|work|one|day))|congrats|congratulations|well done|success|cheers)(?![a-z])",
    ORABY,
  ),
  frame(
    'closing',
    'bear-with',
    '(?:please |kindly |just )*(?:bear with (?:us|me)|be patient|stay tuned|hang (?:tight|in there|on)|hold on|stand by|sit tight|rest assured|be assured|trust (?:us|me)|know that|understand|be advised|accept|believe (?:us|me)|we (?:ask|request|appreciate) (?:for )?your (?:patience|understanding)|your patience|excuse)(?![a-z])[^0-9\\uE001]{0,80}$',
    GUIDES,
  ),
];

/** "If you're still having trouble" says nothing alone: what follows does. Tried last. */
export const conditions: readonly Entry[] = [
  frame(
    'acknowledgement',
    'condition',
    '(?:if|when|once|whenever|should you|in case|unless|as long as|while|after|before)(?![a-z])',
    ORABY,
  ),
];

export const signOffs: readonly Entry[] = [
  frame(
    'sign-off',
    'regards',
    `(?!(?:contact|call|e-?mail|message|dm|reach|ask|tell|visit|our|via|speak|talk|chat|write)\\b)(?:(?:with |yours |all (?:the|my) |very )?(?:kind(?:est)?|best|warm(?:est)?|many|lots of|much|big|sincere(?:ly)?)? ?(?:regards?|best|wishes|sincerely|truly|faithfully|respectfully|cheers|yours|thanks|thank you|love|warmly)(?: again| so much| and regards| & regards)?|(?:the|your) [a-z' ]{2,25} team|team [a-z]{2,15}|[a-z']{2,15}(?: [a-z']{2,15})? (?:customer )?(?:support|care) team|(?:customer|guest|client) (?:care|service|services|support|relations|experience)(?: [a-z]{2,12}){0,3})[\\s,.!\\uE005-]{0,5}(?:(?!(?:for|so|to|the|your|that|regret|apolog[a-z]*|we|i|you|and|as|about)(?![a-z]))[a-z.'-]{1,14}[ ]?){0,3}[\\s,.!]*$`,
    ORABY,
  ),
];
