import { NEGATIONS } from '../phrases.js';
import { REVIEW } from './en-accusations.js';
import { FTC, OTHERS_SPEAK, POLICE, WE_WILL, type ThreateningPhrase } from './en-threats.js';

const LAWYERS =
  'lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel|(legal team|department|counsel|advisers|advisors|people|representatives)';

/** Wordings that threaten the customer with the law. */
export const legalThreats: readonly ThreateningPhrase[] = [
  { kind: 'legal', phrase: 'sue|suing you', notAfter: OTHERS_SPEAK, source: FTC },
  { kind: 'legal', phrase: `${WE_WILL} (to) sue|suing`, source: FTC },
  { kind: 'legal', phrase: 'see|meet|seeing you in court', notAfter: OTHERS_SPEAK, source: FTC },
  {
    kind: 'legal',
    phrase: 'take|taking|bring|drag you (all) to (the) (small claims) court',
    notAfter: OTHERS_SPEAK,
    source: FTC,
  },
  {
    kind: 'legal',
    phrase:
      'hear|hearing|(expect|expecting|get|receive|receiving a letter|call|visit|email|notice) (back) from our|my|the|' +
      `a|(one of our) (*) ${LAWYERS}`,
    notAfter: `if|when|not|haven't|${NEGATIONS}`,
    notBefore: 'with (the|your) (draft|contract|answer)',
    source: FTC,
  },
  {
    kind: 'legal',
    phrase:
      `${WE_WILL} (*) (*) take|taking|pursue|pursuing|consider|considering|initiate|initiating|start|starting|explore|` +
      'exploring|begin|seek|seeking|commence|(proceed with)|(resort to) (*) (*) legal action|steps|proceedings|remedies|' +
      'options|recourse|measures',
    source: FTC,
  },
  {
    kind: 'legal',
    phrase: 'face|facing|risk|expect (*) (*) (legal action|proceedings|consequences|steps)|prosecution|(a lawsuit)',
    notAfter: `if|we|they|customers|${NEGATIONS}`,
    source: FTC,
  },
  {
    kind: 'legal',
    phrase:
      'legal action|proceedings|steps will|may|could|can|is|are|shall follow|(be (*) taken|pursued|considered|brought|' +
      'started)|(being (*) taken|considered|prepared)',
    notAfter: OTHERS_SPEAK,
    source: FTC,
  },
  { kind: 'legal', phrase: 'legal action against you', notAfter: 'not|no|take|pursue', source: FTC },
  { kind: 'legal', phrase: `${WE_WILL} (*) hold|holding you (*) (*) liable|responsible|accountable`, source: FTC },
  {
    kind: 'legal',
    phrase: `you'll|(you will|may|could|can) be held (*) liable|responsible|accountable for (*) (*) (*) ${REVIEW}|(you wrote|post|posted|say|said)`,
    source: FTC,
  },
  {
    kind: 'legal',
    phrase:
      `this|that|it|which|these|(your|this|that|these (*) ${REVIEW}) is|was|are|constitutes|constitute|(amounts|amount ` +
      'to)|(borders on) (*) (*) defamation|defamatory|libel|libellous|libelous|slander|slanderous',
    notAfter: 'if|whether|unless',
    source: FTC,
  },
  {
    kind: 'legal',
    phrase: "that's|it's (*) (*) defamation|defamatory|libel|libellous|libelous|slander|slanderous",
    source: FTC,
  },
  {
    kind: 'legal',
    phrase: 'your|these|this|such (*) defamatory|libellous|libelous|slanderous|defaming|slander|libel',
    source: FTC,
  },
  {
    kind: 'legal',
    phrase:
      '(for|of|is defamation|libel|slander)|(you are|keep defaming|slandering)|(defame|defaming|slander|slandering us|our|me|my)',
    notAfter: 'examples|instances|because|remove|removed|reported|flag|cases|victim|accused',
    notBefore: 'or|and hate',
    source: FTC,
  },
  { kind: 'legal', phrase: 'cease and|& desist', notBefore: 'if you', source: FTC },
  {
    kind: 'legal',
    phrase:
      'pass|passed|passing|forward|forwarded|forwarding|hand|handed|handing|send|sent|sending|refer|referred|turn|turned|' +
      'give|gave|given|with|report|reported|reporting (it|this|that|everything) (your|the|this|all) (*) (*) ' +
      `${REVIEW}|it|this|that|everything|messages|name|details|screenshots|identity|is (over) (on) to|with our|my|the|a (*) ${LAWYERS}`,
    notAfter: `you|you've|(you can|may|should|could)|please|to|have|${NEGATIONS}`,
    notBefore: 'who|so|they|(to|and (*) help|see|check|review|look|answer|confirm|reply|will|can)',
    source: FTC,
  },
  {
    kind: 'legal',
    phrase:
      `our|my ${LAWYERS} have|has|will|is|are (been) (already|now|also) (be|been) informed|instructed|notified|alerted|copied|` +
      `(looking at|into|reading|monitoring|reviewing|reviewed|review your|this|these|every (*) ${REVIEW})|((in touch|` +
      `contact) (with you) about|over|regarding (your|this|that|these) (*) ${REVIEW})`,
    source: FTC,
  },
  {
    kind: 'legal',
    phrase:
      `${WE_WILL} (be) (*) get|getting|involve|involving|call|calling|instruct|instructing|alert|alerting|(bring|bringing ` +
      `in) (our|my|a|the) ${LAWYERS}`,
    notBefore: 'about|on|to your|the question|request|contract|data|claim|case',
    source: FTC,
  },
  {
    kind: 'legal',
    phrase: `${WE_WILL} (*) press|pressing|file|filing|bring (criminal) charges|(a lawsuit)|(a claim against you)`,
    source: FTC,
  },
  {
    kind: 'legal',
    phrase: `our|my ${LAWYERS} will|would|(are going to) (*) (enjoy|love|(be (very) interested)|(take (it|this) from here)|(be in touch|contact))`,
    before: 'reading|to|.|,|if|unless|from',
    notBefore: 'to (answer|confirm|arrange|help|explain)',
    source: FTC,
  },
  {
    kind: 'legal',
    phrase: `${WE_WILL} (*) (*) pursue|pursuing|sue|(go|going after)|chase you (*) (for|in|through|to) (*)`,
    notAfter: OTHERS_SPEAK,
    source: FTC,
  },
  {
    kind: 'legal',
    phrase: `${WE_WILL} (*) instruct|engage|retain|appoint|hire (our|a|an|my) (*) ${LAWYERS}`,
    source: FTC,
  },
  {
    kind: 'legal',
    phrase: 'slander|libel|defamation|lying|lies is|are (*) a (*) crime|offence|offense|illegal|(criminal matter)',
    source: FTC,
  },
  {
    kind: 'legal',
    phrase:
      'this|that|it|which|they|everything|messages|emails|posts|(any|every|all|further (*) (*) * (of this kind)) will|' +
      'may|shall (also|now) be treated|reported|regarded|handed|passed|forwarded (as harassment and) (reported|passed|' +
      `handed) (over) to the ${POLICE}|(our|my ${LAWYERS})`,
    notAfter: 'fraud|scam',
    source: FTC,
  },
  {
    kind: 'legal',
    phrase:
      `our|my|the ${LAWYERS} will|shall|is|are|(is going to) (also|then|soon) (be) (in touch|contact)|calling|writing|` +
      '(contact|contacting|write to you)',
    before: '.|,|if|unless|as|too|about|over|and|next|on|with (a|you)',
    notBefore: 'about|with (*) (draft|contract|answer|paperwork)',
    notAfter: 'one of',
    source: FTC,
  },
];
