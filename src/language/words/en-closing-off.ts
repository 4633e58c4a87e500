import { NEGATIONS } from '../phrases.js';
import { BYSTANDER, OWNED, REGRET, type DismissivePhrase } from './en-dismissal.js';

/** Behind a refusal these words open a way. */
const OPENED = '... unless|until|without|except|(other than)|besides|but|however|once|appeal|ombudsman';
const OTHERS = '(all (of) (our|the) (other))|(most (of) (our|the) (other))|(our other)|(no other)';
const PEOPLE =
  'guest|guests|customer|customers|user|users|client|clients|visitor|visitors|diners|passengers|members|people|families|parents';
const CONTENT =
  'love|loved|loves|enjoy|enjoyed|manage|manages|managed|(is|are|was|were|seem|seems (very|quite|perfectly|extremely|(more than)) ' +
  'happy|fine|satisfied|pleased|delighted)|(has|have|had no|any problem|problems|issue|issues|complaint|complaints)|complain|' +
  'complained|complains';
const COMPANIES =
  'airline|airlines|company|companies|hotel|hotels|shop|shops|store|stores|restaurant|restaurants|provider|providers|bank|' +
  'banks|carrier|carriers|retailer|retailers|operator|operators|app|apps|school|schools|business|businesses|network|networks';

/** Wordings that end the talk: they have the last word, point at others, or take offence. */
export const closingOffPhrases: readonly DismissivePhrase[] = [
  {
    kind: 'brush-off',
    phrase: 'our|the|my (final) decision|position|stance|answer is|remains (now|absolutely) final|unchanged|(the same)',
    notAfter: "until|once|when|if|before|unless|judges'|court's",
    notBefore: OPENED,
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: "we|we've|i|i've (have) nothing (further|more|else) to add|say|discuss",
    before: '.|,|to|on|about|at',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: "(there is|was)|there's nothing (more|further|else|left) to discuss|argue|(talk about)",
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase:
      "(there isn't|(is not) anything|much|(a lot))|((there is)|there's (very|really|(only so)) little|much) (else|more|further) (that) " +
      "we|i|we'd|i'd (can|could|would|are|am) (be) (able to) do",
    before: '.|,|;|here|from|about|for|without|as|since|because|(at this)|(in this)|on',
    notBefore: OPENED,
    notAfter: REGRET,
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    at: 'clause',
    phrase:
      '(suit yourself)|(if you say so)|(be my guest)|(whatever you say)|(believe|think what|whatever you want|' +
      'like|will)|(fine by us|me)',
    before: '.|,',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: "we|i don't|(do not) know what (else|more) to tell|say|(you want|expect)",
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase:
      "that's|(that|it|this is|was) (entirely|totally|completely|really|just|purely|(of course)) your (own) " +
      'choice|decision to make',
    notAfter: 'if|whether|sorry|sure',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: 'that|it|this was (entirely|totally|completely|purely) your (own) choice|decision',
    before: '.|,|(and not ours)',
    notAfter: REGRET,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase:
      `can|could|may|might|does|will happen (to|with|at|on|in) (any|every|all|other|most (other) ${COMPANIES})|` +
      'anyone|anywhere|everywhere|(the best of us)',
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase:
      '(is|are comparable|similar|identical to|with)|(is|are no|not different|worse from|than|to)|(is|are (exactly|about) the same as|at|with)|' +
      `(is|are in line with) any|every|all|other|most|(many other)|(those (of|at|on) other) (other) ${COMPANIES}`,
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase:
      `any|every|all|most|other|(every other) (other) ${COMPANIES} does|do|charges|charge|has|have|works|work ` +
      '(it|this|that|like|the|exactly|for) (the) same|this|that|it|them',
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase:
      "this is the first (and only) (time|complaint|(negative|bad review|comment)) (that) we|we're|we've|i|i'm|" +
      "i've (are|have|am) (ever) hearing|heard|had|got|received|seen",
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase:
      "we|we've|i|i've (have) haven't|never|not (ever) had|received|heard|got|seen any|(a single)|one|(a " +
      'similar)|(any other)|a (other|such|similar) complaint|complaints',
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase: `${OTHERS} ${PEOPLE} (who) (actually|always|absolutely|really|generally|usually|(seem to)) ${CONTENT}`,
    notAfter: 'like|as|that|where',
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase: `everyone|everybody else (always|here|there|(seems to)) ${CONTENT}`,
    notAfter: 'like|as',
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase:
      'works|working|worked (just|perfectly|absolutely) fine|well|perfectly (for) (on|at) us|me|everyone|' +
      'everybody|(our|my side|end|devices|phones)|(all (our|other) users|customers)',
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'order',
    phrase:
      'avoid|(refrain from)|moderate|watch|mind|stop (the|using) (use) (of) that|this|such|your|foul|abusive|' +
      'rude|offensive (type|kind|sort of) language|tone|words',
    notAfter: `we|will|i|they|to|should|${NEGATIONS}`,
    source: BYSTANDER,
  },
  {
    kind: 'order',
    phrase:
      "that's|(that is|was|seems)|(your words|tone|comment|review|message|language|remarks is|are|was|seems) (a " +
      'bit|little)|pretty|quite|rather|very|really|extremely|so harsh|hurtful|insulting|rude|offensive|' +
      'disrespectful',
    notAfter: `${REGRET}|sounds`,
    notBefore: OWNED,
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'order',
    phrase:
      "it's|(it is) (very|quite|really|rather|so) upsetting|hurtful|insulting|unfair (to be called|accused|" +
      'told)|(that you call|say)|(of you)|(to call|accuse|say)',
    notAfter: REGRET,
    source: BYSTANDER,
  },
  {
    kind: 'order',
    phrase:
      "we|i (really|certainly) don't|(do not) appreciate (being called|accused|told|spoken)|(your|the|such|that|" +
      'this (kind of) tone|language|attitude|accusations|insults)',
    source: BYSTANDER,
  },
];
