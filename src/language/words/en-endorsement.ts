import type { Phrase } from '../phrases.js';

const FTC = 'FTC 16 CFR 465.5: reviews and testimonials by insiders say so';
const S1 = 'Complaint of customers about staff who post praise of their own house';

/** How a wording praises the house: as a fan of it, or as one of its customers. */
export interface EndorsingPhrase extends Phrase {
  readonly kind: 'praise' | 'customer';
}

const PLACE =
  'shop|store|place|app|brand|company|restaurant|cafe|bakery|bar|pub|hotel|gym|salon|product|products|service|airline|' +
  'bank|school|clinic|game|site|website|' +
  'team|business|guys|people|spa|studio|market|boutique|provider|network|tool|software|menu|kitchen|pizza|coffee|' +
  'food|staff|range|stuff|bikes|shoes|boots|clothes';
const VERY =
  'really|absolutely|just|personally|honestly|truly|always|totally|genuinely|simply|completely|also|still|too|so|' +
  'do|highly|wholeheartedly|thoroughly|can|would|definitely|will|happily|only|strongly';
const GREAT = 'best|greatest|nicest|finest|friendliest|cosiest|fastest|tastiest|cheapest|coolest|loveliest|coziest';

/** Wordings in which somebody praises a house as if it were not their own. */
export const endorsingPhrases: readonly EndorsingPhrase[] = [
  {
    kind: 'praise',
    phrase: `i (${VERY}) (${VERY}) love|adore|recommend|enjoy|like this|that|these|those|the|their (*) (*) ${PLACE}`,
    notAfter: 'if|that|what|know|glad',
    source: S1,
  },
  {
    kind: 'praise',
    phrase:
      "i'm|(i am) (such) (obsessed with)|(in love with)|(addicted to)|(a (huge|big|massive) fan of) this|that|these|the|their|them",
    notAfter: 'if|that',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: `i (${VERY}) (${VERY}) recommend|(swear by)|rate|trust|love|adore them|(their *)|(these guys|people|folks)|(this|the (*) ${PLACE})`,
    notAfter: 'if|that|what|why|(so what)',
    notBefore: 'when|if|that|you|for you|to you|all|idea|way|song|photo',
    source: S1,
  },
  {
    kind: 'praise',
    phrase:
      "i can't|cannot|couldn't recommend|praise|fault|(speak highly enough) (of) them|this|it|the|these|their|enough",
    source: S1,
  },
  {
    kind: 'praise',
    phrase:
      "i'm|(i am)|still|been (such) (a|an) (really|very|huge|big|massive|great|total|lifelong|real|biggest) fan|fans of",
    notAfter: 'if|not|you|are',
    source: S1,
  },
  {
    kind: 'praise',
    phrase:
      "i'm|(i am) (so|really|very|super|extremely|totally|completely|100|% (*)) happy|pleased|satisfied|impressed|delighted|" +
      'thrilled|obsessed with|by this|the|their|them|it|my|* (*)',
    before: '.|,|and|school|so|for|because|since|!',
    notAfter: 'if|that|sure',
    notBefore: '(you|your)|result|feedback',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: "i can't|cannot|couldn't (possibly|honestly) recommend|praise ... enough|highly",
    source: S1,
  },
  {
    kind: 'praise',
    phrase:
      "i think|find|found|reckon|believe (that) they're|(they|this (*) are|is|were) (really|absolutely|just|so) amazing|" +
      'great|awesome|fantastic|brilliant|wonderful|lovely|excellent|superb|(the best)',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: "i'm|(i am) (totally|so) (in love)|smitten|obsessed with it|them|this|these|mine|my|the",
    notAfter: 'glad|if',
    notBefore: 'idea|song',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: 'seriously|so|very|really|truly|super|totally impressed by|with|at',
    at: 'clause',
    notAfter: "you|you're|not|was|were",
    source: S1,
  },
  {
    kind: 'praise',
    phrase: `love|loved|loving (love) (love) this|the|these|their (*) ${PLACE}`,
    at: 'clause',
    notBefore: 'idea|too',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: "i'd|(i would) (happily|gladly) give them|it|this|(the *) #|ten|five|six|eleven (out of|stars) (*)",
    source: S1,
  },
  {
    kind: 'praise',
    phrase:
      'great|amazing|fantastic|brilliant|awesome|excellent|superb|wonderful company|shop|place|service|staff|food|products|' +
      'app|people|restaurant|hotel',
    at: 'clause',
    notAfter: 'you',
    notBefore: 'to|like|you',
    before: '.|,|and|with',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: 'excellent|great|amazing|fantastic|best value',
    notAfter: 'for|offer|at|a',
    before: '.|,|and|for',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: 'my new|absolute|all-time|(all time) favourite|favorite',
    before: '.|,',
    notAfter: 'of|one',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: 'everyone|everybody needs|should|must|(has to) (to) go|try|visit|(check out) (to) there|it|this|them|here',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: `my (absolute|(all time)|all-time|personal|new|go-to|own) favourite|favorite|go-to (*) ${PLACE}|(in town)`,
    notAfter: 'of|one',
    source: S1,
  },
  {
    kind: 'praise',
    phrase:
      `(by far)|easily|simply|hands-down|(hands down)|really|honestly|the|it's|they're (the) ${GREAT} (*) (*) ${PLACE} ` +
      "(in|around|ever|(i've|(i have) (ever) (been|used|had|visited|eaten|tried|bought)))",
    before: '.|,|in|around|ever|for|i|on|and|out|by',
    notAfter: 'find|with|for|at|of|what|which|be|been',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: `${GREAT} (*) (*) i've|(i have) (ever) had|eaten|tasted|used|tried|bought|been`,
    source: S1,
  },
  {
    kind: 'praise',
    phrase:
      "they|these (guys|people|folks) (really|truly|always|never|just) (know what they're doing)|rock|(never disappoint)|" +
      '(never let me down)|(do (*) (amazing|great|brilliant) work)|(take (such) (*) care)',
    source: S1,
  },
  {
    kind: 'praise',
    phrase:
      "they're|(they are|were) (really|absolutely|just|always|honestly|truly|so|all) (the (best|greatest|nicest))|amazing|" +
      'awesome|fantastic|brilliant|wonderful|fabulous|lovely',
    before: '.|,|and|at|with',
    notAfter: 'think|hope|glad|if|said|that|sure',
    source: S1,
  },
  {
    kind: 'praise',
    phrase: "(5|five stars from me)|(worth every penny)|(highly recommend|recommended)|(you won't regret it)",
    notAfter: 'would|you|your|thanks for the|we|our|not',
    before: '.|,|from|and|to|would|them|this|it|with|for',
    source: S1,
  },

  {
    kind: 'customer',
    phrase:
      'as a (very) (regular|loyal|happy|long-time|longtime|satisfied|fellow|frequent|(long time)|devoted|proud|paying) ' +
      '(*) customer|user|guest|shopper|diner|fan|buyer|regular|member|client|player|passenger',
    before: 'of|here|myself|i|,|who|for|too',
    notAfter: 'you|your|thanks|reward|you|us|gift',
    notBefore: '(,) (you|your|we)|(of (ours))',
    source: FTC,
  },
  {
    kind: 'customer',
    phrase:
      "i've|(i have) (always|been|also|only|personally|now) (been) (a|an) (very) (loyal|happy|regular|satisfied|*) (customer|" +
      'user|member|client|guest|fan|regular)|shopping|buying|ordering|using|coming|going|flying|banking|eating|staying|' +
      'wearing|driving|drinking|playing (here|there|it|them|this|that|with|from|to|at|the|their|these) (*) (*) for|since',
    notBefore: '(your (case|order))|#(*) min',
    source: FTC,
  },
  {
    kind: 'customer',
    phrase:
      'i|my (family|kids|wife|husband|mum|mom|partner|friends|whole * (*)) (and i) always|often|regularly|usually shop|' +
      'eat|stay|buy|order|go|come|fly|bank|travel|dine here|there|(with them)|(from them)',
    notBefore: 'to (check|answer|help)',
    source: FTC,
  },
  {
    kind: 'customer',
    phrase:
      'i (actually|also|personally|still) use|wear|drive|play|drink|eat|bought|ordered|tried|wore|drank it|this|mine|' +
      'one|them|these|those|(the same (*)) (myself) (every (single) day|morning|week|night)|daily|(for (*) years|months)|' +
      "(last * and)|(and (i|it|they) (*) (love|loved|adore|works|never|can't))|myself",
    source: FTC,
  },
  {
    kind: 'customer',
    phrase:
      "i|i've|(i have) (actually|also|personally) use|play|wear|drink|eat|eaten|stayed|shopped|ordered|bought|been|flown|" +
      'used|dined|played (at|in|with|to|from) * (*) (*) (*) (every (single) day|evening|morning|night|week|month|weekend)|' +
      'daily|(many|several|countless|(dozens|lots of)|(so many)|(a few) times)',
    source: FTC,
  },
  {
    kind: 'customer',
    phrase:
      'after|for (about|just) #|a|one|two|three|six|several (few) week|weeks|month|months|year|years of|with using|wearing|playing|driving',
    source: FTC,
  },
  {
    kind: 'customer',
    phrase: 'i use this|the|my (*) (*) (at home)|(every * (*))|(all the time)|myself|daily',
    source: FTC,
  },
  {
    kind: 'customer',
    phrase:
      'tried|tasted|visited the|their|this (*) (*) (*) (*) (*) (*) today|yesterday|(this|last morning|week|weekend|night)',
    at: 'clause',
    source: FTC,
  },
  {
    kind: 'customer',
    phrase:
      'my (whole|little|own) skin|hair|teeth|kids|daughter|son|children|family|dog|cat|wife|husband|mother|mum|mom has|' +
      'have|loves|love|learns|learn|adores|adore|(is|are (so) happy)',
    source: FTC,
  },
  {
    kind: 'customer',
    phrase:
      "(i will|would)|i'll|i'd never|(not ever) hire|use|go|buy|shop|switch|fly|book|try (to|back|for|with|from) another|" +
      'anyone|anywhere|elsewhere|(any other)|(somewhere else)',
    source: FTC,
  },
  {
    kind: 'customer',
    phrase:
      'never|not (once) had a|any|one (single) problem|issue|complaint|bad (meal|experience) with|here|there (them|this|it|mine|from)',
    notAfter: "if|you|you've|(you have)",
    source: FTC,
  },
  {
    kind: 'customer',
    phrase:
      'this|that|it|they|the * (really|has|have|totally|literally|completely) changed|saved my life|skin|mornings|business|back',
    source: FTC,
  },
];

/** Words that show that the writer works there. */
export const insider = new RegExp(
  "\\b(?:we|we're|we've|we'll|we'd|our|ours|us|i(?:'m| am) (?:on|part of|from|with|one of|the|" +
    'an? (?:[a-z]{2,12} ){0,2}(?:at|here|for|employee|manager|owner|member))|i (?:run|own|manage|founded|' +
    'started|opened|built|made|bake|design|cook|handle)|my (?:team|colleagues?|shop|store|company|manager|' +
    'boss|job|co-?workers?|restaurant|employer|own (?:shop|place|company))|work(?:s|ed|ing)? (?:for|at|here|' +
    'there|with|on|in)|employees?|staff (?:member|here)|disclosure|disclaimer|full disclosure|team member|' +
    "on behalf|founder|owner|general manager|employed|i'm biased|i am biased|bias(?:ed)?|insider|on the team|" +
    'part of the (?:team|crew|family)|speaking for|paid (?:by|to)|day job)\\b',
);
