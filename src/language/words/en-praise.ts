import type { Phrase } from '../phrases.js';

const TRUE_ONLY = 'Post on two very different Twitter experiences: praise is asked for only once it is true';
const PLATFORMS = 'FTC 16 CFR 465 and review platforms: reviews are not to be asked of chosen customers';

/** What is asked for: public praise, or marks for our own use. */
export interface PraisePhrase extends Phrase {
  readonly kind: 'praise' | 'survey';
}

const GIVE =
  'leave|write|post|give|submit|share|drop|dropping|pop|provide|add|(put up)|leaving|writing|posting|giving|sharing';
const PRAISE =
  'review|reviews|rating|recommendation|testimonial|(kind word|words)|(nice comment|word|words)|shout-out|shoutout|(shout out)';
const STARS =
  '5|five|5-star|five-star|5*|positive|good|great|nice|kind|glowing|honest|quick|short|little|favourable|favorable|' +
  'better|lovely|google|trustpilot|tripadvisor|facebook|yelp|app (store)|public|high';

/** Wordings that ask a customer for praise or for marks. */
export const praiseRequests: readonly PraisePhrase[] = [
  {
    kind: 'praise',
    phrase: `${GIVE} (us|me) (with) (a|an|your|some|that|the|# (*)) (${STARS}) (${STARS}) ${PRAISE}`,
    notAfter: 'you|did|who|that|they|guest|customers|for|your|have',
    source: TRUE_ONLY,
  },
  {
    kind: 'praise',
    phrase: `${GIVE} (us|me) (a|an|all) 5|five|full|top (stars|star|marks|out)`,
    notAfter: 'you|for',
    source: TRUE_ONLY,
  },
  {
    kind: 'praise',
    phrase: 'rate us|me|(our app|service|shop|store|hotel|team|support|restaurant)|(the app|game)',
    notAfter: '(exchange)|you|hourly|the|at a',
    source: TRUE_ONLY,
  },
  { kind: 'praise', phrase: 'recommend us|me', notAfter: 'not|never', before: 'to|.|,|if|on|and', source: TRUE_ONLY },
  {
    kind: 'praise',
    phrase:
      'update|updating|change|changing|edit|editing|revise|revising|amend|amending|reconsider|reconsidering|adjust|' +
      'adjusting|upgrade|raise|raising|increase|improve|revisit|revisiting|alter|remove|removing|delete|deleting|(take ' +
      'down) your|the|that (*) (*) review|rating|stars|score',
    notAfter: 'when you|you|(how to)',
    source: PLATFORMS,
  },
  {
    kind: 'praise',
    phrase: 'tell|telling (your|all) (your) friends|followers|(the world)|everyone|(everybody)',
    notAfter: 'you|(to not)|not',
    before: 'about|how|on|.|what|and|,',
    source: TRUE_ONLY,
  },
  { kind: 'praise', phrase: 'spread the word', source: TRUE_ONLY },
  {
    kind: 'praise',
    phrase:
      'share|post|tweet your|a|some (*) (*) (great|good|positive|nice|lovely|happy) experience|story|stories|pic|photo ' +
      'with|on|about others|friends|followers|google|tripadvisor|trustpilot|facebook|instagram|social|yelp',
    notAfter: 'not|you',
    source: TRUE_ONLY,
  },
  {
    kind: 'praise',
    phrase: 'like|follow|tag|mention us',
    notAfter: "you|would|you'd|feel|people|companies|can|(to contact)|looks|look|(you can)",
    before: '(your) facebook|instagram|x|twitter|tiktok|stories|story|your|you',
    source: TRUE_ONLY,
  },
  {
    kind: 'praise',
    phrase:
      'a|your (quick|short|positive|good|great|nice|kind|5-star|five-star|little) (google|trustpilot|tripadvisor|app|' +
      'store|facebook) review|rating would|will (really|greatly|also) be|mean|help|make',
    source: TRUE_ONLY,
  },
  {
    kind: 'praise',
    phrase:
      'hear|see|read|love|appreciate|grateful|welcome|deserve|earn|want|for (*) (a|your|that) positive|good|great|nice|' +
      'kind|5-star|five-star|5|five (star) review|rating|stars|score',
    notAfter: '(sorry to)|for|(thank you)|thanks|to',
    source: TRUE_ONLY,
  },

  { kind: 'praise', phrase: 'post|tweet about us', notAfter: 'you|people|they', source: TRUE_ONLY },
  {
    kind: 'praise',
    phrase: `give|leave|giving|leaving|drop (us|me) (a|some|your) good|great|positive|high|nice|top (score|marks|mark|feedback|rating)`,
    notAfter: 'you|for|to',
    before: '*|.|,',
    source: TRUE_ONLY,
  },
  { kind: 'praise', phrase: 'five|5 stars keep|make|help|mean|would', source: TRUE_ONLY },
  { kind: 'praise', phrase: 'tag|tagging us', notAfter: 'you|can', source: TRUE_ONLY },
  { kind: 'praise', phrase: 'collecting|collect|gathering testimonials|reviews', source: TRUE_ONLY },
  { kind: 'praise', phrase: 'how likely you are to recommend', source: TRUE_ONLY },
  {
    kind: 'survey',
    phrase:
      'take|fill|complete|answer|do|finish|filling|completing|taking (in|out) (our|the|a|this|my|to) (*) (*) (*) survey|questionnaire|poll',
    notAfter: 'you|not',
    source: TRUE_ONLY,
  },
  {
    kind: 'survey',
    phrase:
      'rate|rating the|this|your|my|our (*) (*) chat|conversation|support|service|experience|help|reply|answer|visit|call|agent|stay|performance|interaction',
    notAfter: 'you|hourly|exchange|interest|the|a|flat|cheapest|best|at',
    source: TRUE_ONLY,
  },
  { kind: 'survey', phrase: 'how (well) did we|i do', source: TRUE_ONLY },
  { kind: 'survey', phrase: 'how satisfied|happy (are|were) you with', source: TRUE_ONLY },
  { kind: 'survey', phrase: 'how would|did you rate|score', source: TRUE_ONLY },
  { kind: 'survey', phrase: 'how likely (are you) to recommend|(are you)', source: TRUE_ONLY },
  {
    kind: 'survey',
    phrase: 'give|leave|share (us|me) (a|your) (quick|honest|short|some) score|(marks out of)|(thumbs up)',
    source: TRUE_ONLY,
  },
];
