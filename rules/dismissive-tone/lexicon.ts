import type { Phrase } from '../../src/language/phrases.js';

const COMPLAINT = 'Complaint of a customer who was told to stop bothering ("I want you to help me")';
const BYSTANDER = 'Judgement guide: would a bystander say the brand argues with or brushes off the person?';

/** How a wording dismisses: each kind has its own message. */
export interface DismissivePhrase extends Phrase {
  readonly kind: 'order' | 'brush-off' | 'belittling' | 'again';
  /** Silent where the reply shows a way. */
  readonly onlyBare?: true;
}

/** Words after which the same words report what somebody thinks or what might be. */
const HYPOTHETICAL =
  "(if|whether|when|though|although|unless|think|thinks|thought|feel|feels|felt|believe|believes|like|that|say|says|said|saying|seem|seems|assume|mean|impression|imply|because|not|never|n't) ";

/** Wordings that order the customer about, brush them off or belittle them. */
export const dismissivePhrases: readonly DismissivePhrase[] = [
  {
    kind: 'order',
    at: 'clause',
    phrase: '(relax and |relax, )?calm (yourself )?down',
    needs: 'calm',
    notBefore: ' the (baby|child|dog|skin)',
    source: COMPLAINT,
  },
  { kind: 'order', at: 'clause', phrase: 'get over it', needs: 'over', source: BYSTANDER },
  {
    kind: 'order',
    at: 'clause',
    phrase: '(deal|live) with it',
    needs: 'deal|live',
    notBefore: ' (for|by|in|via|through|here|as|right)',
    source: BYSTANDER,
  },
  {
    kind: 'order',
    at: 'clause',
    phrase: '(suck it up|grow up|get a life|shut up|get real|cry me a river)',
    needs: 'suck|grow|life|shut|real|river',
    source: BYSTANDER,
  },
  {
    kind: 'order',
    notAfter: "(to|will|'ll|can|could|not|would|they|we|reply|n't|and then) ",
    phrase:
      'stop (messaging|contacting|bothering|emailing|e-mailing|calling|tweeting|tweeting at|texting|spamming|harassing|pestering|shouting at|yelling at|swearing at|blaming) (us|me|our (team|staff|agents|shop))',
    needs:
      'messaging|contacting|bothering|emailing|mailing|calling|tweeting|texting|spamming|harassing|pestering|shouting|yelling|swearing|blaming',
    source: COMPLAINT,
  },
  {
    kind: 'order',
    at: 'clause',
    phrase: 'stop (complaining|whining|moaning|ranting|lying|crying)',
    needs: 'complaining|whining|moaning|ranting|lying|crying',
    source: COMPLAINT,
  },
  {
    kind: 'order',
    phrase:
      "(no need|you don't need|you do not need) to (shout|yell|swear|be rude|be so rude|get (angry|upset|emotional|nasty|personal))(?= ?[.!,]| ?$| at | with | about it)",
    needs: 'need|dont',
    source: BYSTANDER,
  },
  { kind: 'order', phrase: '(mind|watch) your (language|tone|manners)', needs: 'mind|watch', source: BYSTANDER },
  {
    kind: 'order',
    phrase: "(don't|do not|stop) (waste|wasting) (our|my|everyone's|everybody's) time",
    needs: 'waste|wasting',
    source: BYSTANDER,
  },
  {
    kind: 'order',
    at: 'clause',
    phrase: "(don't|do not) (contact|message|email|call|write to|bother) (us|me) (again|anymore|any more)",
    needs: 'contact|message|email|call|write|bother',
    source: COMPLAINT,
  },

  {
    kind: 'brush-off',
    phrase:
      "(that's|it's|this is|it is|that is|thats|its) (really |simply |just |certainly |definitely )?(not|hardly) (our|my) (problem|fault|concern|business|job|department)",
    needs: 'problem|fault|concern|business|job|department',
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    at: 'clause',
    phrase: 'not (our|my) (problem|job|department)',
    needs: 'problem|job|department',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: "(that's|it's|this is|it is|that is|thats) (nothing to do|got nothing to do) with (us|me)",
    needs: 'nothing',
    notAfter: HYPOTHETICAL,
    onlyBare: true,
    source: BYSTANDER,
  },
  { kind: 'brush-off', phrase: 'take it or leave it', needs: 'leave', source: BYSTANDER },
  {
    kind: 'brush-off',
    phrase:
      "(that's|it's|this is|that is|it is|thats) (entirely |totally |completely |really |just |purely )?your (own )?(choice|decision|problem|call)( to make)?(?=[.!]|$| and not ours)",
    needs: 'choice|decision|problem|call',
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase:
      "(there is |there's |theres )?(absolutely |literally |simply |really )?nothing (else |more |further )?(that )?(we|i) can do( about (it|that|this|these|those)( [a-z]{3,14})?| for you| here| on our end| in this case| at this (time|point))?(?= ?[.!,;]| ?$| as | since | because | and (this|it|that|you) )",
    needs: 'nothing',
    notBefore: '[^.!?\\n]{0,80}(unless|until|without|except|other than|besides|but|however|if you|once)',
    notAfter: "(if|that|says|said|say|told|saying|like|whether|as though|feel|n't|not|never) ",
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase:
      "(that's|thats|that is|it's|it is) (just )?(life|the way it is|how it is|tough|how things are)(?= ?[.!,]| ?$)",
    needs: 'life|way|how|tough|things',
    source: BYSTANDER,
  },
  { kind: 'brush-off', phrase: 'it is what it is', needs: 'it', source: BYSTANDER },
  {
    kind: 'brush-off',
    at: 'clause',
    phrase: '(tough luck|hard luck|too bad for you|oh well|bad luck)(?= ?[.!,]| ?$)',
    needs: 'tough|hard|too|well|luck',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase:
      "(feel free|you're (free|welcome)|you are (free|welcome)|you can( always)?|please|why don't you|then) (to )?(go|shop|leave|eat|look|fly|bank|stay|book|buy|take your (business|custom|money)) ((elsewhere|somewhere else)(?! (in|on|at|inside|within|if|nearby) )|to (a|another|our|the) competitors?)",
    needs: 'go|shop|leave|eat|look|fly|bank|stay|book|buy|business|custom|money',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    at: 'clause',
    phrase:
      "if you (don't|do not) like (it|that|this|our [a-z]{3,12}),? (then )?((don't|do not)(?! (worry|hesitate|forget|throw|keep|despair|panic))|leave|go|just go|uninstall|shop|buy|you can (always )?(leave|go|shop|uninstall)(?! to)|you (don't|do not) have to)",
    needs: 'like',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: '(no one|nobody|no-one) (is forcing|is making|forces|forced|asked|made) you(?= to| ?[.!,]| ?$)',
    needs: 'forcing|making|forces|forced|asked|made',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: 'end of (story|discussion|conversation)(?= ?[.!]| ?$)',
    needs: 'story|discussion|conversation',
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: '(this|the) (matter|discussion|conversation) is (now )?closed(?= ?[.!]| ?$)',
    needs: 'matter|discussion|conversation',
    onlyBare: true,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase:
      "we (really |honestly |simply |just )?(don't|do not|couldn't|could not) care( less)?(?= ?[.!,]| ?$| about (it|that|this|you|your))",
    needs: 'care',
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  {
    kind: 'brush-off',
    phrase: "we (can't|cannot|can not) (please|satisfy) (everyone|everybody|all)",
    needs: 'we',
    notAfter: '(but|although|while|though|know) ',
    source: BYSTANDER,
  },
  { kind: 'brush-off', phrase: "(not|isn't) worth (our|my) time", needs: 'worth', source: BYSTANDER },

  {
    kind: 'belittling',
    phrase:
      "(you're|you are|youre|you were) (clearly |just |simply |obviously |being |totally )?(overreacting|over-reacting|exaggerating|being (too |so |overly |very |a bit |completely |totally )?(ridiculous|dramatic|difficult|unreasonable|rude|childish|silly|aggressive|emotional|hysterical|petty|impatient|paranoid|demanding|sensitive)|lying|too (demanding|sensitive|picky|impatient))",
    needs: 'overreacting|reacting|exaggerating|being|lying|demanding|sensitive|picky|impatient',
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase: "(that's|thats|that is|this is|it's) (just |only |merely |simply )your opinion",
    needs: 'opinion',
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase: "(you're|you are|everyone is|everybody is) entitled to (your|their) (own )?opinion",
    needs: 'entitled',
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase:
      "(you're|you are|youre) (the (only|first) (one|person|customer|guest|user|client) (who('s| has| have)?|to|that( has)?) (ever )?(complain|complained|complaining)|the only (one|person|customer|guest|user|client) (who('s| has| have)?|to|that( has)?|with) (ever )?(have |had |has )?(this|a|any|such a) (problem|issue))",
    needs: 'complain|complained|complaining|problem|issue',
    notAfter: HYPOTHETICAL,
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase:
      '(no one|nobody|no-one) else (has |ever |has ever )?(complained|complains|had (this|a|any) (problem|issue))',
    needs: 'complained|complains|problem|issue',
    source: BYSTANDER,
  },
  {
    kind: 'belittling',
    phrase:
      '(what (else |exactly |more )?(do|did) you expect)(?= ?[?!.]| for (the|that|this|such|[£$€₦₹]?\\d) | us to | me to | from (us|a ))',
    needs: 'expect',
    source: BYSTANDER,
  },
  { kind: 'belittling', phrase: 'you get what you (pay|paid) for(?= ?[.!]| ?$)', needs: 'get', source: BYSTANDER },
  { kind: 'belittling', phrase: 'first world problems?', needs: 'first', source: BYSTANDER },
  {
    kind: 'belittling',
    phrase:
      "(it's|that's|it is|that is|its) (not|hardly) (that|such a) (big|bad|serious|a big) (deal|of a deal|a problem)",
    needs: 'deal|problem',
    source: BYSTANDER,
  },
  { kind: 'belittling', at: 'clause', phrase: 'with all due respect(?! to )', needs: 'respect', source: BYSTANDER },
  {
    kind: 'belittling',
    phrase: '(get|check|have) your facts (straight|right|checked)',
    needs: 'facts',
    source: BYSTANDER,
  },

  {
    kind: 'again',
    phrase: '(as|like) (i|we) (said|told you) (already|before)',
    needs: 'already|before',
    notBefore: ' the ',
    source: BYSTANDER,
  },
  {
    kind: 'again',
    phrase: "(as|like) (i|we)('ve| have| had)? (already|repeatedly|clearly) (said|told|explained|stated)( to)?( you)?",
    needs: 'already|repeatedly|clearly',
    source: 'Judgement guide: "As I already told you, no"; customer complaint about repeated answers',
  },
  {
    kind: 'again',
    phrase: "(i|we)('ve| have)? (already|repeatedly) (told|explained (this |that |it )?to) you",
    needs: 'already|repeatedly',
    notAfter: '(if|when|that|think|know|sorry) ',
    source: BYSTANDER,
  },
  {
    kind: 'again',
    phrase: 'how many (more )?times (do|must|should) (i|we) (have to|need to|tell|say|explain|repeat)',
    needs: 'times',
    source: BYSTANDER,
  },
  {
    kind: 'again',
    phrase:
      "(i|we)('ll| will| won't| will not| am not going to| are not going to)?( not)? (repeat myself|repeat ourselves|say (it|this|that) again)",
    needs: 'repeat|ourselves|again',
    source: BYSTANDER,
  },
];
