import { NEGATIONS, type Phrase } from '../phrases.js';

const STYLE = 'Support style guides (SkyVerge, after Buffer): words that belittle the reader';
const PLAIN = 'Microsoft Style Guide and GOV.UK: never call a step easy, simple or obvious';
const OUGHT = 'Judgement of support leads: wording that tells customers they ought to know';

/** How a filler talks down: each kind has its own message. */
export interface CondescendingPhrase extends Phrase {
  readonly kind: 'simply' | 'known' | 'candid' | 'again';
}

/** What a customer does on a screen or a device. */
const STEP =
  'click|tap|press|open|go|log|sign|select|choose|enter|turn|switch|follow|read|restart|reboot|reset|refresh|install|' +
  'reinstall|uninstall|download|update|scroll|type|unplug|plug|copy|paste|add|change|remove|delete|clear|close|navigate|' +
  'visit|fill|upload|swipe|toggle|disable|enable|set|check|connect|disconnect|search|submit|view|verify|pay|print|scan';
/** What a customer does to reach us. */
const CONTACT = 'reply|send|call|email|message|contact|ask|give|drop|return|provide|bring|show';
const NEED = '(need|have|got|had|ought to)|must|should';
/** Before our own fault: nobody is talked down to. */
const OUR_PART = "(,) we|i|our|my|i'm|we're|we've|i've|i'd|we'd";
const TOLD =
  'advised|stated|mentioned|explained|communicated|noted|informed|outlined|indicated|described|discussed|said|told|shared';
const SHOWN = `${TOLD}|states|says|written|shown|shows|marked|listed|displayed|mentions|labelled|labeled|posted|explains`;
const MAIL = 'email|e-mail|message|reply|mail|note|response|chat|tweet|emails|messages|instructions|explanation';
const YOU = "you|you're|you've|you'll|your";

/** Fillers that make a customer feel slow. */
export const condescendingPhrases: readonly CondescendingPhrase[] = [
  {
    kind: 'simply',
    phrase: `you (all) (really|actually) simply|just|only|merely (really|actually|literally) ${NEED}`,
    notAfter: 'if|that|thing|when|because|since',
    notBefore: `to|let|${CONTACT}`,
    source: STYLE,
  },
  { kind: 'simply', phrase: `all you (ever|really|simply|just) need|have|had|needed to do is|was`, source: PLAIN },
  {
    kind: 'simply',
    phrase: 'simply',
    before: `${STEP}|${CONTACT}|use|put|make|try|wait`,
    notAfter: `${NEGATIONS}|we|i|they|is|are|was|to|it`,
    source: STYLE,
  },
  { kind: 'simply', phrase: 'just', at: 'clause', before: STEP, source: STYLE },
  {
    kind: 'simply',
    phrase:
      "it's|that's|(it|that|this|which is) (really|actually|quite|very|pretty|honestly) (that simple|easy)|(as simple|" +
      'easy as)|(not rocket science)|(not (really|that|so|(all that)) hard|difficult|complicated)|self-explanatory',
    notAfter: 'if|when|like|hope|so|though|wish',
    source: PLAIN,
  },
  { kind: 'simply', phrase: "(isn't exactly|really) rocket science", source: PLAIN },
  {
    kind: 'simply',
    phrase: "couldn't|(could not) be easier|simpler|clearer|(more simple|obvious|straightforward)",
    source: PLAIN,
  },
  { kind: 'simply', phrase: '(even) a child|toddler|five-year-old|(complete beginner) can|could', source: PLAIN },

  { kind: 'known', at: 'clause', phrase: 'obviously', notBefore: OUR_PART, source: STYLE },
  {
    kind: 'simply',
    at: 'clause',
    phrase: 'simply',
    notBefore: 'put|the|a|because|stunning|amazing|wonderful|beautiful|delicious|not|too|that',
    source: STYLE,
  },
  {
    kind: 'known',
    phrase: 'everyone|everybody|anyone knows|(can see)',
    notAfter: 'if|that|so|sure|not',
    source: STYLE,
  },
  { kind: 'known', phrase: 'of course (,) you will|would|do|only|still|always need|want', source: STYLE },
  {
    kind: 'known',
    phrase: "you|you've|you're|you'd|(you have|are|were|did|will) obviously|clearly|evidently",
    notBefore:
      'love|loved|enjoyed|care|put|deserve|deserved|know|waited|upset|frustrated|disappointed|distressed|expected',
    source: STYLE,
  },
  {
    kind: 'known',
    phrase: `obviously|clearly|evidently you|${NEED}|can't|cannot|won't`,
    notAfter: 'we|i|us|staff|team|driver|it|this|that|crew',
    source: STYLE,
  },
  {
    kind: 'known',
    phrase: `(very|quite|already|also) clearly|plainly ${SHOWN}`,
    notAfter: `${NEGATIONS}|should|(should (be|have (been)))|more|be|if`,
    notBefore: 'so|as|by|for',
    source: STYLE,
  },
  {
    kind: 'known',
    phrase: `of course (,) you|your (*) (*) (only|still|always|do|would|will|first) ${NEED}|can't|cannot|won't|wouldn't|didn't|weren't|aren't`,
    notBefore: 'worry',
    source: STYLE,
  },
  {
    kind: 'known',
    phrase:
      'as|like you|everyone|everybody|anyone|anybody|(most people) (should|(ought to)|must|surely|would|will|(no ' +
      'doubt)|well) (well|already|surely|certainly|really) know|knows|realise|realize|remember|(be aware)|aware',
    notAfter: 'look|looks|feel|feels|sound|sounds|much|well|long',
    source: STYLE,
  },
  {
    kind: 'known',
    phrase:
      "as i'm|(i am)|we're|(we are) sure (that) you (already|will|can|must|do|would|are|all) know|knew|understand|realise|realize|aware|agree|appreciate",
    source: OUGHT,
  },
  { kind: 'known', phrase: 'common sense|knowledge', notAfter: 'lacked|our|show|showed', source: STYLE },
  { kind: 'known', phrase: 'needless to say', notBefore: `${OUR_PART}|(this|that|it is|was|should)`, source: STYLE },
  { kind: 'known', phrase: 'goes without saying', notBefore: `(that) ${OUR_PART}|this`, source: STYLE },
  {
    kind: 'known',
    at: 'clause',
    phrase:
      'you (really|just) (need|have to)|must|should|(ought to) (please|also) understand|realise|realize|appreciate|remember that|we|this|how|it',
    source: OUGHT,
  },
  { kind: 'known', at: 'clause', phrase: 'try to understand', source: OUGHT },
  {
    kind: 'known',
    at: 'clause',
    phrase: 'you (do|did) realise|realize|(know that)',
    notBefore: '... ?',
    source: OUGHT,
  },
  { kind: 'known', phrase: 'surely (,) you', source: OUGHT },
  {
    kind: 'known',
    phrase: '(spell|break it|this|that out|down for you)|(explain (it|this|that) slowly|(more|very slowly|simply))',
    source: OUGHT,
  },
  {
    kind: 'known',
    phrase: "in (very) simple|simpler|plain|layman's|easy terms|words|english|language",
    notAfter: `${NEGATIONS}|guide|explanation`,
    source: OUGHT,
  },
  { kind: 'known', phrase: 'to put it|this|that (very|more) simply|plainly|bluntly', source: OUGHT },
  {
    kind: 'known',
    at: 'clause',
    phrase:
      'read (through) (it|the|this|that|my|our) (*) (*) (more) carefully|properly|slowly|thoroughly|closely|again',
    source: OUGHT,
  },
  {
    kind: 'known',
    phrase: 'pay (closer|more|better) attention',
    notAfter: `${NEGATIONS}|will|we|i|should|to`,
    source: OUGHT,
  },
  {
    kind: 'known',
    phrase: 'basic computer|maths|math|reading|literacy|technical skills|knowledge|maths|math|literacy',
    source: OUGHT,
  },

  {
    kind: 'candid',
    phrase:
      "((to be)|(if i'm|we're (being)) (quite|completely|totally|brutally|perfectly|very) honest|frank|blunt|candid)|" +
      "(in all honesty)|(quite frankly)|(let's be honest|real|frank)",
    before: `(with you) (,) ${YOU}|it's|there's|there|nobody|nothing|no|most|if|the|an|a|people`,
    notBefore: "it's hard|difficult|tough|disappointing",
    source: STYLE,
  },
  {
    kind: 'candid',
    at: 'clause',
    phrase: 'frankly|honestly (speaking)',
    before: `(,) ${YOU}|it's|there's|the|if|nobody|most`,
    source: STYLE,
  },
  {
    kind: 'candid',
    at: 'clause',
    phrase: 'actually',
    before: `(,) ${YOU}|(if you)|(the terms|offer|deadline|price|fee|sale|form|button|label|policy|rules|instructions|guide|manual)`,
    notBefore: '(,) you can|may|could',
    source: STYLE,
  },
  {
    kind: 'candid',
    phrase:
      'you (do|did|are|were|will|would) actually need|have|must|should|agreed|signed|ordered|chose|selected|ticked|clicked|entered|typed|accepted|read',
    notAfter: 'if|what|that|which|when|whether|did|than|items|item|size|one|thing',
    source: STYLE,
  },

  {
    kind: 'again',
    phrase: `as|like (was|is|has|have|had|i|we) (have|had|been) (been) previously|already|repeatedly|clearly|explicitly ${TOLD}`,
    source: STYLE,
  },
  {
    kind: 'again',
    phrase:
      `as|like (was|is|has|i|we|i've|we've) (have|had|been) (been) ${TOLD} (to) (you) before|earlier|previously|` +
      'already|multiple|several|many|countless|numerous|yesterday|(in my|our|the|a last|previous|earlier|first|prior|' +
      'initial)',
    source: STYLE,
  },
  { kind: 'again', phrase: `as|(as per)|per|(refer to) my|our|the last|previous|earlier|prior ${MAIL}`, source: STYLE },
  { kind: 'again', phrase: `previously|already ${TOLD} you (that|of|about)`, source: STYLE },
  {
    kind: 'again',
    phrase: 'for the second|third|fourth|fifth|last|umpteenth|hundredth time',
    notAfter: 'out|late|charged|delayed|failed|this',
    at: 'clause',
    source: OUGHT,
  },
  { kind: 'again', at: 'clause', phrase: 'once more|again', before: '(,) (for the)|(as (i|we))|:', source: OUGHT },

  {
    kind: 'known',
    at: 'clause',
    phrase: 'clearly',
    before: '(,) you|the|your|it|this|there',
    notBefore: "(,) this|it is|was|isn't|wasn't (not) (our|good|right)",
    source: STYLE,
  },
  {
    kind: 'known',
    phrase: 'clearly|plainly state|say|show|mention|explain|list',
    notAfter: "to|should|could|can|didn't|don't|more|not|we|i|must",
    source: STYLE,
  },
  {
    kind: 'candid',
    phrase:
      "isn't|aren't|wasn't|(is|are|was not)|don't|doesn't actually how|what|the|a|true|correct|right|possible|our|us|apply|work|allow|mean|say",
    notAfter: 'if|why|sorry|which',
    source: STYLE,
  },
  {
    kind: 'candid',
    phrase: "it's|that's|(it|that was|is) actually your|you|the",
    notBefore: '... our|we|us fault|mistake|error',
    notAfter: 'whether|if|so|think',
    source: STYLE,
  },
  {
    kind: 'candid',
    phrase: 'is|are|was|were actually (the|a|an) (*) (*)',
    before: '(,) not',
    notAfter: 'we|fault',
    source: STYLE,
  },
];
