import type { Phrase } from '../../src/language/phrases.js';

const VOICE = 'van Noort & Willemsen 2012: conversational human voice in answers to complaints';
const PLAIN = 'GOV.UK style guide and plainlanguage.gov: words to avoid';
const AIRLINE = "Post on an airline's answers on Twitter (2014): template phrases instead of service";
const INDIAN = 'Standard in Indian and West African English, stiff elsewhere: mild on purpose';

/** How strongly a phrase marks a template: `mild` ones are reported only when a team asks for it. */
export type Level = 'strong' | 'mild';

/** A stock phrase. */
export type StockPhrase = Phrase & { readonly level: Level } & (
    | {
        readonly kind: 'swap';
        /** Plain words for it. */
        readonly swap: string;
        /** True where the plain words mean the same in every sentence, so that `--fix` may put them in. */
        readonly safe?: true;
      }
    | {
        readonly kind: 'cut';
        /** True where the sentence stands without it. */
        readonly safe?: true;
      }
    | { readonly kind: 'fact' }
  );

const PEOPLE =
  '(customer|guest|member|client|user|passenger|partner|patron|shopper|player|traveller|traveler|reader|subscriber|viewer|reviewer)s?';
const OPINION =
  '(feedback|opinion|business|satisfaction|patronage|call|time|comments?|review|trust|loyalty|custom|privacy|comfort|experience|concerns?|input)';

/** Stock phrases of customer service. */
export const stockPhrases: readonly StockPhrase[] = [
  {
    kind: 'fact',
    level: 'strong',
    phrase: `(highly |most |very )?(valued|esteemed|valuable) ${PEOPLE}`,
    needs: 'valued|esteemed|valuable',
    source: AIRLINE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase: `(your|customers'?|guests'?|the|all) (valued |valuable |honest |kind )?${OPINION} (is|are|remains?|means?) (very |extremely |always |truly |really |so |highly |incredibly |of )?(important|valuable|valued|appreciated and valued|utmost importance|our (top|number one|highest|first|main|utmost) priority|a (top )?priority|everything|a lot|the world|paramount)( to us| for us)?`,
    needs: 'important|valuable|valued|appreciated|importance|priority|everything|lot|world|paramount',
    source: AIRLINE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase: `we (truly |really |highly |greatly |do |always |sincerely |deeply )?(value|cherish) (you as (a|our) [a-z]{4,10}|(and appreciate )?(your|our|all|every|each|everyone's|customer|guest) (of our )?(feedback|opinion|business|custom|comments?|input|loyalty|patronage|customers|guests|members))`,
    needs: 'value|cherish',
    source: AIRLINE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      '(take|takes|taking|treat|treats) (all |such |these |those |every |any |this kind of |matters like |your |our |the |customer |guest )*(this|that|it|these|those|[a-z]{4,14}( [a-z]{4,14})?|[a-z]{4,14} (of|like|and|from|about) (this|our|your|all|its|such) [a-z]{4,14}|[a-z]{4,14} (and|or) [a-z]{4,14}|matters? like (this|these)) (very |extremely |incredibly |really |so |quite |most )?seriously',
    needs: 'seriously',
    notBefore: ' enough',
    source: AIRLINE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      '(we|our (team|staff|company|hotel|crew|restaurant)|and|always|continuously|constantly|i) (always |constantly |continually |continuously |do |certainly |really )?(strive|strives|endeavour|endeavor|endeavours|endeavors) (to|for)',
    needs: 'strive|strives|endeavour|endeavor|endeavours|endeavors',
    notBefore: '[^.!?\\n]{0,80}\\d',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      "(we're|we are|is|are|i am|remain|remains|fully|team is) (always |fully |deeply |truly |strongly |wholeheartedly |firmly )?(committed|dedicated) to (providing|delivering|offering|giving|ensuring|making sure|maintaining|creating|exceeding|excellence|quality|customer|improving|upholding|your (satisfaction|comfort|experience)|our (customers|guests)|continuous|constant)",
    needs: 'committed|dedicated',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      '(of (the )?utmost (importance|priority)|(is|are|remains?) our (top|utmost|number one|highest|first|main) (priority|priorities|concern))',
    needs: 'importance|priority|priorities|concern',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'mild',
    phrase:
      '(do|doing|did|try|trying|making|make) (everything in our power|(our|my) (level |utmost |very )?best to (assist|help|serve|resolve|rectify|accommodate|provide|ensure)|every effort to)',
    needs: 'everything|best|effort',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase:
      '(up to|meet|met|meeting|live up to|below|reflect|reflects|reflective of|reflection of|representative of|maintain|uphold) (the |our )(usual |high |own |normal |very |highest |typical |standard |same )*(standards?|level|quality|expectations) (of [a-z]{4,12} )?(that )?(we|you|our (guests|customers))( [a-z]{3,10}){0,2} (strive|aim|pride|expect|hold|set|aspire|deserve|known)( [a-z]{2,12})?',
    needs: 'strive|aim|pride|expect|hold|set|aspire|deserve|known',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'mild',
    phrase:
      '(higher|larger|more|heavier|greater) than (usual|normal|expected|average) (volumes?|number|amount|levels?|demand|wait)',
    needs: 'usual|normal|expected|average',
    source: VOICE,
  },
  {
    kind: 'fact',
    level: 'strong',
    phrase: 'bear with (us|me)(?= ?[.!,]| ?$| while (we|our) | as we | during | at this | in this | for now)',
    needs: 'bear',
    notBefore: '( for| just)? (a (second|sec|moment|minute|couple)|one (second|moment|minute)|two|three|five|ten|\\d)',
    source: AIRLINE,
  },
  {
    kind: 'fact',
    level: 'mild',
    phrase: 'at the earliest(?! convenience)(?= ?[.!,]| ?$| possible| and )',
    needs: 'earliest',
    source: INDIAN,
  },
  { kind: 'fact', level: 'mild', phrase: 'in a timely (manner|fashion)', needs: 'timely', source: PLAIN },
  {
    kind: 'fact',
    level: 'mild',
    phrase: '(request you to|we request you|you are requested to) (?!the)(kindly |please )?',
    needs: 'request|requested',
    source: INDIAN,
  },
  { kind: 'fact', level: 'mild', phrase: 'do the needful', needs: 'needful', source: INDIAN },

  {
    kind: 'cut',
    level: 'strong',
    safe: true,
    phrase: '(you (can|may) |please |kindly |do )?(rest|be) assured(,| that|, that| ,)?',
    needs: 'assured',
    notAfter: '(can|may|to|must|we|want|will|feel|you) ',
    notBefore: ' ?[.!?)]',
    source: VOICE,
  },
  {
    kind: 'cut',
    level: 'strong',
    safe: true,
    phrase:
      '(please |kindly )(be|do be) (advised|informed|reminded|notified)( that| of the fact that|,|:|(?= (the|this|our|your|we|you|all|there|as|due) ))',
    needs: 'please|kindly',
    source: PLAIN,
  },
  {
    kind: 'cut',
    level: 'strong',
    phrase: '(we|i) (hereby |would like to |wish to |write to )(inform|advise|notify) you (that|of)',
    needs: 'inform|advise|notify',
    source: PLAIN,
  },
  {
    kind: 'cut',
    level: 'strong',
    phrase: '(we|i) (deeply |sincerely )?regret to (inform|advise|tell|say)( you)?( that)?',
    needs: 'regret',
    source: PLAIN,
  },
  {
    kind: 'cut',
    level: 'strong',
    phrase:
      '(i |we )?(sincerely |do )?hope (that )?this (e-?mail|message|letter|reply|note|response) finds you( very)? (well|in good health|in good spirits)',
    needs: 'finds',
    source: VOICE,
  },
  {
    kind: 'cut',
    level: 'strong',
    phrase: 'assuring you of (our|the) (best|continued|prompt)( [a-z]{4,12}){1,4}( at all times)?',
    needs: 'assuring',
    source: VOICE,
  },
  { kind: 'cut', level: 'strong', phrase: 'thanking you in (anticipation|advance)', needs: 'thanking', source: PLAIN },
  {
    kind: 'cut',
    level: 'strong',
    phrase: '(serving|to serve) you (better|again|in (the )?future|soon)( in (the )?future)?',
    needs: 'serving|serve',
    source: AIRLINE,
  },
  { kind: 'cut', level: 'mild', safe: true, phrase: '(please |kindly |do )note that', needs: 'note', source: PLAIN },
  {
    kind: 'cut',
    level: 'mild',
    phrase:
      '(thank you|thanks|thank u) (so much |very much |again )?for (reaching out|contacting|getting in touch|writing|your (e-?mail|message|enquiry|inquiry|query))( to us| with us| us)?( here)?( today)?',
    needs: 'thank|thanks',
    source: VOICE,
  },
  {
    kind: 'cut',
    level: 'mild',
    phrase: '(thank you|thanks) for (bringing|highlighting) (this|it|that)( matter| issue)? to our attention',
    needs: 'attention',
    source: VOICE,
  },
  {
    kind: 'cut',
    level: 'mild',
    phrase:
      "(if you have|should you have|in case of|for) any (other |further |additional |more )?(questions|queries|concerns|doubts|clarifications?)( or (questions|queries|concerns|doubts|comments))?,? (please |do |kindly )?((do not|don't) hesitate|feel free)",
    needs: 'hesitate|feel',
    source: VOICE,
  },

  {
    kind: 'swap',
    swap: 'when you can',
    level: 'strong',

    phrase: 'at your (earliest|soonest) (possible )?convenience',
    needs: 'convenience',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'as soon as we can',
    level: 'strong',
    phrase: 'at (our|the) (earliest|soonest) (possible )?convenience',
    needs: 'convenience',
    source: PLAIN,
  },
  {
    kind: 'cut',

    level: 'strong',
    safe: true,
    phrase: "(do not|don't|never) hesitate to",
    needs: 'hesitate',
    notBefore: ' (say|tell your|ask for help when)',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'now',
    level: 'strong',
    safe: true,
    phrase: 'at this (point|moment|juncture) in time|at this juncture',
    needs: 'point|moment|juncture',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'because',
    level: 'strong',
    safe: true,
    phrase: '(due to|owing to|in view of|in light of) the fact that',
    needs: 'fact',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'if',
    level: 'strong',
    safe: true,
    phrase: 'in the (event|eventuality) that',
    needs: 'event|eventuality',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'as you asked',
    level: 'strong',
    safe: true,
    phrase: 'as per your (kind )?(request|requirement)',
    needs: 'request|requirement',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'this',
    level: 'strong',
    phrase: 'the (aforementioned|above(-| )mentioned|aforesaid|afore-mentioned|above captioned)( [a-z]{4,14})?',
    needs: 'the',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'here is',
    level: 'strong',
    phrase:
      '(please |kindly )find (the )?(attached|enclosed|herewith)( herewith)?( is| the| a| your)?|(attached|enclosed) (please|herewith) find',
    needs: 'attached|enclosed|herewith',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'under',
    level: 'strong',
    phrase: '(pursuant to|in accordance with the provisions of)',
    needs: 'pursuant|accordance',
    source: PLAIN,
  },
  { kind: 'swap', swap: 'you', level: 'strong', phrase: 'your good (self|selves)', needs: 'good', source: PLAIN },
  {
    kind: 'swap',
    swap: 'reply',
    level: 'mild',
    phrase: 'revert back|kindly revert|please revert|will revert( to you)?',
    needs: 'revert|kindly',
    source: INDIAN,
  },
  {
    kind: 'swap',
    swap: 'please',
    level: 'mild',
    safe: true,
    phrase: 'kindly',
    needs: 'kindly',
    notAfter: '(please|very|so|more|most|treat|treated|spoke|speak|kindly|and|look|act|thank|smile|greet) ',
    notBefore:
      ' (offered|agreed|provided|pointed|shared|sent|gave|helped|allowed|let|asked|brought|waited|taken|took|welcomed|treated|staff|note that|by|and|old|revert)',
    source: INDIAN,
  },
  { kind: 'swap', swap: 'to', level: 'mild', safe: true, phrase: 'in order to', needs: 'order', source: PLAIN },
  { kind: 'swap', swap: 'before', level: 'mild', safe: true, phrase: 'prior to', needs: 'prior', source: PLAIN },
  {
    kind: 'swap',
    swap: 'about',
    level: 'mild',
    phrase:
      '(with (regard|regards) to|in (regard|regards) to|pertaining to|with respect to|in respect of|with reference to)',
    needs: 'regard|regards|pertaining|respect|reference',
    source: PLAIN,
  },
  {
    kind: 'swap',
    swap: 'feedback',
    level: 'mild',
    safe: true,
    phrase: 'valu(able|ed) feedback',
    needs: 'feedback',
    source: VOICE,
  },
  { kind: 'swap', swap: 'speed up', level: 'mild', phrase: 'expedite', needs: 'expedite', source: PLAIN },
];
