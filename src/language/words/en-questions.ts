import { anyOf } from '../../base/patterns.js';

/*
 * How customers ask in English, and signs that a reply answers: sources of regular expressions over normalised text.
 * Kinds of questions and answers: Li & Roth 2002, Learning Question Classifiers; ISO 24617-2, set and check questions.
 */

const ASKING_VERB =
  "(?:is|are|am|was|were|do|does|did|can|could|will|would|shall|should|may|might|has|have|had|isn't|aren't|don't|" +
  "doesn't|didn't|can't|couldn't|won't)";

/** The words with which each kind of question asks, in the order in which they are tried. */
export const questionKinds = {
  time: anyOf(
    '\\b(?:when|what time|how (?:long|soon|late|early|often|many (?:days|weeks|hours|minutes))|what (?:day|date)|which (?:day|date)|eta)\\b',
    "\\b(?:opening (?:hours|times)|what (?:are|'re) (?:your|the) hours)\\b",
  ),
  number: '\\bhow (?:many|much (?:notice|time|data|space|luggage|room|longer|further))\\b',
  amount: anyOf(
    '\\bhow (?:much|expensive)\\b',
    "\\bwhat(?:'s| is| are| does| do| will| would)(?: it| the| your| that| this| an?)?(?: [a-z]{2,15}){0,3} (?:cost|" +
      'costs|price|prices|fee|fees|charge|rate|rates)\\b',
  ),
  place:
    '\\bwhere\\b|\\b(?:which|what) (?:address|place|branch|platform|gate|terminal|stop|floor|room|station|street|' +
    'entrance|exit|track|hall)\\b',
  person: "\\bwho(?:m|se|'s)?\\b",
  reason: '\\bwhy\\b|\\bhow come\\b|\\bwhat (?:happened|went wrong)\\b',
  way: '\\bhow\\b',
  choice: '\\b(?:which|what)\\b|\\bwhats\\b',
  yesNo:
    `(?:^|[,;:.] ?|\\b(?:and|or|but|so|also|then|hi|hello|hey|please|pls|just|wondering if|know if|sure if|` +
    `tell me if|ask if) )${ASKING_VERB} (?:i|we|you|it|he|she|they|there|the|this|that|these|those|my|your|our|an?|` +
    `any|anyone|somebody|someone|ur|u)\\b`,
} as const;

/** What kind of thing a customer asks for. */
export type QuestionKind = keyof typeof questionKinds;

/** Asked without a question mark: "let me know when it ships", "I would like to know". */
export const asksIndirectly = anyOf(
  '\\b(?:please|pls|plz|kindly|just) (?:tell|inform|advise|confirm|let me know|explain|clarify)\\b',
  "\\b(?:let me know|tell me|i(?:'d| would)? (?:like|love|need|want) to know|(?:was |am |'m |just )?wondering|" +
    '(?<!when )i asked(?: [a-z]{2,12}){0,4}) (?:if|whether|when|how|what|where|which|who|why)\\b',
  '\\bcan (?:you|u|someone|anyone)(?: please| pls)? (?:tell|advise|confirm|explain|clarify)\\b',
);

/** Politely before what is asked: "can you tell me which platform". */
export const asksPolitely =
  '^.{0,60}\\b(?:(?:can|could|would|will) (?:you|u|someone|anyone|anybody)|do you)(?: please| pls| kindly| happen to)?' +
  ' (?:know|tell (?:me|us)|let (?:me|us) know|confirm|advise|explain|say|check|clarify)(?: please| pls)? ' +
  '(?=(?:how|what|when|where|who|which|why)\\b)';

/** Where the next question begins in one sentence: "how long does it take, and how much is it?". */
export const nextQuestion =
  '(?:,? (?:and|also|plus|&)|[,;]) (?:also |if so,? |then )?(?=(?:how|what|when|where|who|which|why|can|could|do|does|is|are|will|would|should)\\b)';

/** Right before the words of a question, deep in a sentence. */
export const leadsToQuestion = '(?:[,;:.-]|\\b(?:know|tell|me|us|confirm|wondering|asked|is|and|but|so)) ?';

/** Asked to vent, not to know. */
export const asksNothing = anyOf(
  '\\b(?:seriously|really|srsly|wtf|what the (?:hell|heck|fuck|f)|tf|kidding|joking|joke|ridiculous|acceptable|unacceptable|fair|legal|ok with)\\b',
  '\\b(?:how hard|how difficult|how dare|how is (?:this|that|it) (?:even )?(?:ok|okay|possible|allowed|right)|' +
    "who does that|what(?:'s| is) the point|why (?:bother|should i|would i|even))\\b",
  '\\b(?:do (?:you|u|they)(?: guys)?(?: even| really| actually)? (?:care|know what|think|understand|want|expect)|' +
    'are you (?:even|serious|sure|listening|reading|blind))\\b',
  "\\b(?:isn't it|aren't you|don't you|doesn't it|right|huh|eh|(?<!yes or )no|ok|okay|yeah|hey|hello|remember|" +
    'guess what|you know|anyone else|anybody else|am i the only|what gives)\\s{0,3}[?!]',
  '\\b(?:what (?:kind|sort) of (?:company|service|business|customer)|is (?:this|that|it) (?:how|what|normal|even|' +
    'really|too much)|when (?:are|will) you (?:guys )?(?:ever|finally|learn|stop|going to stop))\\b',
  '\\b(?:what do (?:i|we) pay|what am i paying|wh(?:at|y) else|so what|what now|now what|who cares|' +
    'how about (?:you|no)|how many times|how many more|how much (?:longer|more)|where do i (?:begin|start))\\b',
  '\\b(?:anyone there|anybody there|are you there|can (?:you|anyone|someone|somebody) (?:please )?help|' +
    'could you (?:please )?help|help me|any help)\\b[^?]{0,30}\\?',
  '\\bhow (?:is|was|are|am|were) (?:that|this|thisb|it|i|we|he|she|they|anyone)\\b|\\bshall i\\s{0,3}\\?|\\bwho (?:tells|does|would|do you)\\b',
  '\\b(?:how are you|how is it going|how r u|you there|can i ask (?:you )?(?:a question|something)|question for you|may i ask)\\b',
);

/** Signs that a reply answers a question of a kind, beside words of the question. */
export const answersKind = {
  time:
    '\\b(?:soon|shortly|already|now|since|once|when|as soon as|upon|after|before|back in stock|always|immediately|' +
    'instantly|straight away|right away|not yet|next|recently|earlier|later|out for delivery|on (?:its|the) way|' +
    '24\\/7|until|hourly|daily|weekly|monthly|asap)\\b|\\d',
  number:
    '\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|few|none|all|both|unlimited|limit|up to|half|double)\\b|\\d',
  amount:
    '\\b(?:free|costs?|price[ds]?|pricing|fees?|charged?|charges|included|complimentary|nothing|pounds?|dollars?|' +
    'euros?|pay|refund(?:ed)?|cheaper|extra|gratis)\\b|[$£€₹]|\\d[.,]\\d\\d\\b',
  place:
    '\\b(?:at|in|on|under|near|behind|opposite|inside|next to|upstairs|downstairs|here|there|online|below|above|from|' +
    'to|via|with|anywhere) (?!touch|advance|time\\b|this time|the moment|case|fact|order|you)|' +
    '\\b(?:available|everywhere|nowhere|sold out|gone|lost|missing)\\b',
  way:
    '\\b(?:by|via|through|using|with|you can|you could|you need|just|simply|go to|open|use|click|tap|press|choose|' +
    'select|turn|log|send|write|call|take|put|it will|automatically|please|from)\\b',
} as const;

/** Yes, no, and words in their place. */
export const answersYesNo =
  '\\b(?:yes|yep|yeah|yup|no|nope|sure|of course|absolutely|correct|certainly|definitely|indeed|afraid|' +
  "unfortunately|sadly|not|(?:ca|wo|do|does|is|are|was|has|have|did|would|could)n'?t|cannot|unable|only|never|" +
  'always|done|either|you can|we do|we can|it is|it does|it will|they are|they do|there is|there are)\\b';

/** Nobody knows yet, or the answer is elsewhere: this answers every question. */
export const answersAll = anyOf(
  "\\b(?:not (?:sure|certain|known|yet clear)|don't (?:have|know)|do not (?:have|know)|doesn't know|" +
    "no (?:information|details|news|update|word|idea)|can't say|cannot say|unknown|unclear)\\b",
  '\\b(?:to both|both|neither|all (?:of )?(?:these|those|them|three|four)|to answer|answers?|as follows|' +
    'see (?:below|here|above|attached)|attached|depends)\\b',
  '\\b(?:find out|look into|checking|check with|get back to|let me check|one moment|bear with|hang on|hold on|' +
    'just a (?:moment|sec|minute)|will (?:ask|check))\\b',
);

/** A question about the one before it, or about nothing in particular: "or is this a lost cause?", "is that correct?". */
export const asksBack =
  '^[^a-z]{0,9}(?:(?:so|or|and|but|then|also) ){0,2}(?:is|was|will|would|does|can|do) (?:this|that|it|these|those|' +
  'you)\\b(?: \\S{1,20}){0,3}\\s{0,2}\\?|^[^a-z]{0,9}or ';

/** Words so common in questions that they do not tell which question is answered. */
export const commonInQuestions =
  'order guys help question answer possible know advise something anything someone anyone happen update issue problem';
