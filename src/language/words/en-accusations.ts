import { NEGATIONS, type Phrase } from '../phrases.js';

const SITES = 'Tripadvisor and Trustpilot, guidelines for businesses: no threats, no claims of review fraud';
const GUIDE = 'Judgement guide: would a bystander say the brand attacks the person?';

/** A wording that calls the customer a fraud. */
export interface AccusingPhrase extends Phrase {
  readonly kind: 'accusation';
}

/** What a customer wrote about us. */
export const REVIEW =
  'review|reviews|post|posts|comment|comments|tweet|tweets|video|rating|ratings|feedback|complaint|complaints|statement|statements|claim|' +
  'claims|allegation|allegations|accusation|accusations|account|profile|story|stories|remarks|words|lies';
const FALSE =
  'fake|false|bogus|fabricated|phony|phoney|fraudulent|malicious|untrue|invented|made-up|dishonest|libellous|libelous|defamatory|slanderous|paid';

/** Wordings that call a review fake, or the customer a liar, a rival or a blackmailer. */
export const accusingPhrases: readonly AccusingPhrase[] = [
  {
    kind: 'accusation',
    phrase:
      "this|your|that|it|it's|that's|these|such|yours (*) (*) is|was|looks|seems|appears|are|sounds|it's|that's|another " +
      '(like|just|nothing but|quite|rather) (to be) (clearly|obviously|plainly|entirely|completely|another|totally|simply|' +
      'most likely|likely|probably|just) ' +
      `(a|an|another) (clearly|completely|totally) ${FALSE} (*) ${REVIEW}|complaints`,
    notAfter: `if|whether|that|${NEGATIONS}`,
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase:
      'this|your|yours (review|post|rating|account|story|complaint|claim|comment|profile) is|looks|seems|appears|are|' +
      'was (like) (to be) (clearly|obviously|plainly|entirely|completely|totally|simply|likely|probably|100|just) (%) ' +
      '(a) fake|bogus|fabricated|fraudulent|malicious|phony|made-up|invented|lie|fiction|(pure|complete fiction|fabrication|' +
      'invention|lies)|(a lie)|(not genuine|real|authentic)',
    notAfter: `if|whether|that|about|report|reported|${NEGATIONS}`,
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase:
      "this|your (review|post|rating|account|story|complaint|claim|comment|profile) isn't|(is|does not|(not appear|seem " +
      'to be)) (a) (even) genuine|real|authentic',
    notAfter: 'if|whether',
    notBefore: 'app|page|site',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase: `your ${FALSE} (*) ${REVIEW}`,
    notBefore: 'for|(from|by (someone|a))',
    notAfter: 'not',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase:
      'leave|leaving|left|post|posting|posted|write|writing|wrote|spread|spreading|make|making|with (up) (such|these|' +
      `this|your|a|more|all) fake|false|bogus|fabricated|fraudulent|malicious|untrue (*) ${REVIEW}|rumours|rumors`,
    notAfter: `someone|somebody|people|scammers|they|who|others|users|accounts|competitors|bots|to|never|not|anyone|that|which|we|${NEGATIONS}`,
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase: `fake|false|bogus|malicious (*) ${REVIEW} like yours|this|these|(this one)`,
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase:
      "you're|(you are|were) (clearly|simply|obviously|just|such) a (*) liar|cheat|cheapskate|fraud|fraudster|scammer|thief|troll|con",
    notAfter: `if|when|that|think|like|feel|felt|saying|${NEGATIONS}`,
    source: GUIDE,
  },
  {
    kind: 'accusation',
    phrase:
      'your (*) story|review|post|claim|claims|allegations|account has|have|is|are (*) (no basis (in (fact|reality)))|' +
      '(without (any) basis|foundation)|(pure (*) (fiction|invention|lies))|(a (*) (lie|pack of lies))|lies|fiction',
    notAfter: 'if|whether',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase: 'posting|spreading|telling|publishing (such|these|your|more) (*) lies',
    notAfter: 'people|scammers|is|someone',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase:
      "you've|you|(you have) (clearly|obviously|evidently|apparently|probably) never (even|actually|once) " +
      '(set foot)|been|stayed|visited|dined|eaten|ate|ordered|bought|shopped|used|purchased|booked|flew|flown|hired|spoke|' +
      'tried|were|played|came|attended',
    notAfter: 'if|when|that|since|because|unless|like|so|case|though|as|sorry',
    notBefore:
      'before|told|given|charged|asked|informed|sent|contacted|offered|able|(on * (phone|list))|(in (this|that|any))|so|supposed|meant|to',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase:
      "you were|are|weren't|aren't|you're|was (clearly|obviously) (never|not) (even|actually) (never|not) a|our|(one " +
      'of our) (*) customer|guest|client|patient|diner|passenger|student|member of (ours)|here',
    notAfter: 'if|that|because|like|when|as',
    notBefore: 'yet',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase: "you never|(weren't|(were not)) (even|actually) here|(a|our customer|guest|client|patient)",
    notAfter: 'if|that|because|like|when',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase:
      "you're|(you are|were|must|may|could|might|sound|seem (like|be|to)) (be) (clearly|obviously|probably|just|likely|" +
      'simply|evidently|either|nothing but) (working for|with|(paid|sent|employed by))|from|(a friend of)|with|for|a|' +
      'an|the|(one of) (our|the|a|one of our) (*) competitor|competitors|competition|rival|rivals|troll|liar|scammer|' +
      'fraudster|fraud|extortionist|blackmailer',
    notAfter: `if|when|whether|that|suspect|not|the|victim|(a victim of)|${NEGATIONS}`,
    notBefore: 'victim|team|department|alert|case',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase:
      'posted|written|left|sent|planted|paid|made|submitted|work|(come|comes|coming from) (by|for|of) (a|an|our|the|one) ' +
      '(of our) (*) (competitor|competitors|competition|rival|rivals)|((disgruntled|former|fired|sacked|ex employee|staff|' +
      'worker|colleague)|ex-employee|troll|trolls|scammer)',
    notAfter: 'we|to|different|switch|moved|buy|bought|come|coming|offer|price|quote',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase:
      "you have|are|were|you're|(you) (clearly|obviously|simply|just|all) made|making|make|invented|inventing (this|it|" +
      'that|everything|things|stuff|(all of this|it)|(the whole|your (*) thing|story)|all|half|most (of (this|it))) up',
    before: '.|,|and|because|to|for',
    notAfter: 'if|that|think|saying|believe|mean|suggesting|mind',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase: "you're|(you are|were|have) (clearly|obviously|simply|just|been|now) lying|lied",
    notAfter: 'if|that|think|saying|say|believe|mean|suggesting|nobody',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase:
      "you|you're|(this|that|it is|was)|this|your|yours|it's|(amounts to) (are|is|were) (*) (simply|clearly|just|pure|" +
      'nothing (less|more) than) (trying|attempting|attempt|attempts) (to) extort|extorting|extortion|blackmail|blackmailing|' +
      'defraud|defrauding',
    before: 'us|our|me|.|,|and|attempt|money|a',
    notAfter: 'if|when|whether|scammers|someone|somebody|people|who|they|caller|against|email|message|that text',
    source: SITES,
  },
  {
    kind: 'accusation',
    phrase: 'attempt|attempts|attempted|trying|try|tried to|at blackmail|extort|extortion|scam|defraud us|me|.|our',
    notAfter: 'someone|scammers|they|people|phishing',
    source: SITES,
  },
];
