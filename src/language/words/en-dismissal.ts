import { NEGATIONS, type Phrase } from '../phrases.js';

const COMPLAINT = 'Complaint of a customer who was told to stop bothering ("I want you to help me")';
/** Sources of several lists. */
export const BYSTANDER = 'Judgement guide: would a bystander say the brand argues with or brushes off the person?';
export const REPEATED = 'Judgement guide: "As I already told you, no"; customer complaint about repeated answers';

/** How a wording dismisses: each kind has its own message. */
export interface DismissivePhrase extends Phrase {
  readonly kind: 'order' | 'brush-off' | 'belittling' | 'denial' | 'small-print' | 'again';
  /** True for a wording that does no harm in a question, nor where the reply shows a way. */
  readonly onlyBare?: true;
}

/** Behind these words a wording is a regret, a thought, or about what might be. */
export const REGRET =
  'if|whether|when|sorry|apologies|apologise|apologize|think|thought|feel|felt|believe|like|because|though|but|agree|admit|afraid|' +
  `unless|where|${NEGATIONS} (that|say|said|sure)`;
/** Behind a wording these words own a fault: "we never told you, and should have". */
export const OWNED = '... sorry|mistake|fault|apologies|apologise|apologize|(should have)|(our part|end)';
/** Behind these words a wording reports a thought, or is about what might be. */
const HYPOTHETICAL =
  'if|whether|when|though|although|unless|think|thinks|thought|feel|feels|felt|believe|believes|like|that|say|says|' +
  `said|saying|seem|seems|assume|mean|impression|imply|because|${NEGATIONS}`;
const IT_IS = "that's|it's|(this|it|that is)";
const YOU_ARE = "you're|(you are)";
const THE_ONE = `${YOU_ARE} the only|first one|person|customer|guest|user|client who|who's|(who has|have)|to|(that (has))`;
const GO =
  "(feel free)|(you're free|welcome)|(you are free|welcome)|(you can (always))|please|(why don't you)|then (to) go|" +
  'shop|leave|eat|look|fly|bank|stay|book|buy|(take your business|custom|money)';
const IF_DISLIKED = "if you don't|(do not) like it|that|this|(our *) (,) (then)";

/** Wordings that order the customer about, brush them off or belittle them. */
export const dismissivePhrases: readonly DismissivePhrase[] = [
  {
    kind: 'order',
    at: 'clause',
    phrase: '(relax and|,) calm (yourself) down',
    notBefore: 'the baby|child|dog|skin',
    source: COMPLAINT,
  },
  { kind: 'order', at: 'clause', phrase: 'get over it', source: BYSTANDER },
  {
    kind: 'order',
    at: 'clause',
    phrase: 'deal|live with it',
    notBefore: 'for|by|in|via|through|here|as|right',
    source: BYSTANDER,
  },
  {
    kind: 'order',
    at: 'clause',
    phrase: '(suck it up)|(grow up)|(get a life)|(shut up)|(get real)|(cry me a river)',
    source: BYSTANDER,
  },
  {
    kind: 'order',
    notAfter: `to|will|i'll|we'll|you'll|they'll|can|could|would|they|we|reply|(and then)|${NEGATIONS}`,
    phrase:
      'stop messaging|contacting|bothering|emailing|calling|tweeting|(tweeting at)|texting|spamming|harassing|' +
      'pestering|(shouting|yelling|swearing at)|blaming us|me|(our team|staff|agents|shop)',
    source: COMPLAINT,
  },
  {
    kind: 'order',
    at: 'clause',
    phrase: 'stop complaining|whining|moaning|ranting|lying|crying',
    source: COMPLAINT,
  },
  {
    kind: 'order',
    phrase:
      "(no need)|(you don't need)|(you do not need) to shout|yell|swear|(be (so) rude)|(get angry|upset|emotional|nasty|personal)",
    before: '.|,|at|with|(about it)',
    source: BYSTANDER,
  },
  { kind: 'order', phrase: 'mind|watch your language|tone|manners', source: BYSTANDER },
  {
    kind: 'order',
    phrase: "don't|(do not)|stop waste|wasting our|my|everyone's|everybody's time",
    source: BYSTANDER,
  },
  {
    kind: 'order',
    at: 'clause',
    phrase: "don't|(do not) contact|message|email|call|(write to)|bother us|me again|anymore|(any more)",
    source: COMPLAINT,
  },

  {
    kind: 'brush-off',
    phrase: `${IT_IS} (really|simply|just|certainly|definitely) not|hardly our|my problem|fault|concern|business|job|department`,
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  { kind: 'brush-off', at: 'clause', phrase: 'not our|my problem|job|department', source: BYSTANDER },
  {
    kind: 'brush-off',
    phrase: `${IT_IS} (got) nothing to do with us|me`,
    notAfter: HYPOTHETICAL,
    onlyBare: true,
    source: BYSTANDER,
  },
  { kind: 'brush-off', phrase: 'take it or leave it', source: BYSTANDER },
  {
    kind: 'brush-off',
    phrase: `${IT_IS} (entirely|totally|completely|really|just|purely) your (own) choice|decision|problem|call (to make)`,
    before: '.|(and not ours)',
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase:
      "((there is)|there's) (absolutely|literally|simply|really) nothing (else|more|further) (that) we|i can do " +
      '((about it|that|this|these|those (*))|(for you)|here|(on our end)|(in this case)|(at this time|point))',
    before: '.|,|;|as|since|because|(and this|it|that|you)',
    notBefore: '... unless|until|without|except|(other than)|besides|but|however|(if you)|once',
    notAfter: `if|that|says|said|say|told|saying|like|whether|(as though)|feel|${NEGATIONS}`,
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: "that's|it's|(that|it is) (just) life|(the way it is)|(how it is)|tough|(how things are)",
    before: '.|,',
    source: BYSTANDER,
  },
  { kind: 'brush-off', phrase: 'it is what it is', source: BYSTANDER },
  {
    kind: 'brush-off',
    at: 'clause',
    phrase: '(tough|hard|bad luck)|(too bad for you)|(oh well)',
    before: '.|,',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: `${GO} elsewhere|(somewhere else)`,
    notBefore: 'in|on|at|inside|within|if|nearby',
    source: BYSTANDER,
  },
  { kind: 'brush-off', phrase: `${GO} to a|another|our|the competitor|competitors`, source: BYSTANDER },
  {
    kind: 'brush-off',
    at: 'clause',
    phrase: `${IF_DISLIKED} leave|go|(just go)|uninstall|shop|buy|(you don't|(do not) have to)`,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    at: 'clause',
    phrase: `${IF_DISLIKED} you can (always) leave|go|shop|uninstall`,
    notBefore: 'to',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    at: 'clause',
    phrase: `${IF_DISLIKED} don't|(do not)`,
    notBefore: 'worry|hesitate|forget|throw|keep|despair|panic',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: '(no one)|no-one|nobody (is forcing|making)|forces|forced|asked|made you',
    before: 'to|.|,',
    source: BYSTANDER,
  },
  { kind: 'brush-off', phrase: 'end of story|discussion|conversation', before: '.', source: BYSTANDER },
  {
    kind: 'brush-off',
    phrase: 'this|the matter|discussion|conversation is (now) closed',
    before: '.',
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: "we (really|honestly|simply|just) don't|couldn't|(do|could not) care (less)",
    before: '.|,|(about it|that|this|you|your)',
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: "we can't|cannot|(can not) please|satisfy everyone|everybody|all",
    notAfter: 'but|although|while|though|know',
    source: BYSTANDER,
  },
  { kind: 'brush-off', phrase: "not|isn't worth our|my time", source: BYSTANDER },

  {
    kind: 'belittling',
    phrase:
      "you're|(you are|were) (clearly|just|simply|obviously|being|totally) overreacting|over-reacting|exaggerating|" +
      'lying|(too demanding|sensitive|picky|impatient)|(being (too|so|overly|very|(a bit)|completely|totally) ' +
      'ridiculous|dramatic|difficult|unreasonable|rude|childish|silly|aggressive|emotional|hysterical|petty|impatient|' +
      'paranoid|demanding|sensitive)',
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  { kind: 'belittling', phrase: `${IT_IS} just|only|merely|simply your opinion`, source: BYSTANDER },
  {
    kind: 'belittling',
    phrase: `${YOU_ARE}|(everyone|everybody is) entitled to your|their (own) opinion`,
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase: `${THE_ONE} (ever) complain|complained|complaining`,
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase: `${THE_ONE}|with (ever) (have|had|has) this|a|any|(such a) problem|issue`,
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase: '(no one)|no-one|nobody else (has) (ever) complained|complains|(had this|a|any problem|issue)',
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase: 'what (else|exactly|more) do|did you expect|want',
    before: '?|.|(for the|that|this|such|#)|(us|me to)|(from us|a)',
    notAfter: 'know|decide|(tell us|me)|(find out)',
    source: BYSTANDER,
  },
  { kind: 'belittling', phrase: 'you get what you pay|paid for', before: '.', source: BYSTANDER },
  { kind: 'belittling', phrase: '(first world)|first-world problem|problems', source: BYSTANDER },
  {
    kind: 'belittling',
    phrase: "it's|that's|(it|that is) not|hardly that|(such a) big|bad|serious|(a big) deal|(of a deal)|(a problem)",
    source: BYSTANDER,
  },
  { kind: 'belittling', at: 'clause', phrase: 'with all due respect', notBefore: 'to', source: BYSTANDER },
  { kind: 'belittling', phrase: 'get|check|have your facts straight|right|checked', source: BYSTANDER },

  { kind: 'again', phrase: 'as|like i|we said|(told you) already|before', notBefore: 'the', source: BYSTANDER },
  {
    kind: 'again',
    phrase: "as|like i've|we've|(i|we (have|had)) already|repeatedly|clearly said|told|explained|stated (to) (you)",
    source: REPEATED,
  },
  {
    kind: 'again',
    phrase: "i've|we've|(i|we (have)) already|repeatedly told|(explained (this|that|it) to) you",
    notAfter: 'if|when|that|think|know|sorry',
    source: BYSTANDER,
  },
  {
    kind: 'again',
    phrase: 'how many (more) times do|must|should i|we (have|need to)|tell|say|explain|repeat',
    source: BYSTANDER,
  },
  {
    kind: 'again',
    phrase:
      "i'll|we'll|(i|we (will|won't|(am|are not going to))) (not) (repeat myself|ourselves)|(say it|this|that again)",
    source: BYSTANDER,
  },
];
