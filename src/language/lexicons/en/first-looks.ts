/**
 * What a clause must hold before an entry's pattern is worth trying, by entry id: plain words, so that a draft makes
 * and runs few of the large patterns. A test proves that no entry matches where its first look finds nothing.
 */
export const firstLooks: Readonly<Record<string, string>> = {
  'thanks/thanks': 'thank|thx|ty|cheers',
  'thanks/appreciate': 'appreciat|grateful|thankful',
  'thanks/appreciated': 'appreciated',
  'commitment/handed-on': 'follow|back|touch|update|know',
  'empathy/understand':
    'underst|appreciate|reali[sz]e|recogni[sz]e|hear|get|know|imagine|pathi[sz]e|relate|feel|share|see|acknowledge|be|hate|like|can|wish',
  'empathy/feeling':
    'sad|disappoint|concern|dishearten|shock|unhappy|troubl|surprised|dismay|alarm|devastat|upset|heartbroken|bummed|embarrass|mortif|distress|horrif|gutted|frustrat|unfortunate|regrettable',
  'empathy/judgement':
    '(?:that|this|it|which|what|your|issues|delays|problems|waits|mistakes|errors|problem|delay)[^.!?]{0,80}(?:frustrat|disappoint|accept|concern|troubl|upset|terrible|awful|horrible|dishearten|distress|annoy|stress|worr|strange|odd|weird|sad|unfortunate|inconvenient|alarm|shock|serious|unusual|bizarre|painful|tough|hard|rough|excusable|embarrass|unfair|scary|crazy|confus|puzzl|not|no |never|unlike|miserable|nightmare|ordeal|hassle|let|rubbish|grim|dreadful|shambles|mess|disaster|long|bummer|pain|shame|worst|last|less|far|below|able to|understandabl)',
  'empathy/judgement-negated': "n't|not|never|no|cannot",
  'empathy/let-down': 'let|short|miss|drop|fail|did|could|should|can|need|must|know|wrong',
  'values/seriously': 'take|treat',
  'values/strive':
    "striv|aim|try (?:our|hard|very|to)|endeavo|pride|proud|valu|care|listen|takes? |commit|dedicat|determin|passion|believe|hold|expect|welcom|want|love|work(?:ing)? |never|hate|don't|do not|intend|wish to|know how|need to|like |goal|priority|mission",
  'values/important':
    'heart|core|forefront|importan|priorit|valu|first|paramount|essential|vital|lot|world|gift|great|us|everything|improve|better|become|continue|learn|top|number|utmost|helpful|appreciated|feedback|way',
  'values/intention':
    'intent|goal|aim|standard|level|kind|type|experience|service|impression|way|norm|not|falls?|fell|below|short|reflect|accept',
  'values/working-to-improve': 'keep|continue|improv|work|better|learn|use|look|grow',
  'plea/another-chance':
    'chance|opportunity|reconsider|com|visit|try|fly|stay|shop|dine|choos|return|remain|continue|mind|lose|win|gain|earn|restore|make it up|prove|redeem|turn|show|serve|provide|another|welcome|allow',
  'offer-of-help/happy-to':
    'happy|glad|pleased|delight|love|like|want|willing|keen|eager|here|ready|standing|available|excited|hoping|able|looking|trying',
  'offer-of-help/let-us':
    "let|allow|how (?:can|may)|what can|(?:we|i|they|team|desk|helpdesk|agents?|specialists|support|colleagues?|someone|advis[oe]r)(?:'ll| can| could| may| might| will)",
  'feedback-noted/pass-on':
    'pass|shar|relay|feed|fed|mak(?:e|ing) |made (?:a )?note|note|notat|document|record|add(?:ed|ing)? (?:this|your|these|it|that)|tak(?:e|ing|en) |direct|commun|bring|brought|discuss|address|let(?:ting)? (?:the|our|them|him|her)|inform|notif|alert|mention|provid|forward|submit|flag|rais|report|send|sent|speak|spoken|log',
  'feedback-noted/passive': 'been|being|be|was|were|get',
  'acknowledgement/aware': 'aware|see|note|receiv|got|have|read|understood|work|look|investigat|trying|doing|on',
  'acknowledgement/being-done':
    'look|investigat|work|review|under|progress|process|check|address|handled|dealt|taken|receiv|noted',
  'closing/anything-else':
    '(?:if|should|any ?time|whenever|when|with any|for any|in case|once)[^.!?]{0,120}(?:anything|question|help|assist|issue|problem|concern|quer|info|trouble|support|detail|need|else|further|future|happens|occurs|return|persist|comes|again|resolved)',
  'remedy-done/escalated':
    'forward|flag|sent|log|rais|submit|escalat|assign|rout|refer|open|fil|hand|transfer|pass|shar',
  'remedy-done/has-been': "been|was|were|ha[sd]|have|'s|'ve",
  'remedy-done/gave-you': 'here|attach|enclos|you|all|now|be|should',
  'commitment/hear-from-us': 'you',
  'commitment/soft':
    'priority|coming|soon|shortly|asap|as |earliest|course|time|eventual|point|moment|long|quick|prompt|future',
  'instruction/if-you-do': 'if you',
  'instruction/in-place': '^(?:in|on|from|under|at) ',
  'instruction/you-can': 'you|recommend|suggest|advise|by|step|option|best|long|make sure',
  'explanation/because': 'because|due to|caused|owing|result|reason|why|as |since|means|in order|for ',
  'praise-request/rate-us': 'review|rat|star|testimonial|score|feedback|survey',
  'status-fact/sent-you': 'sent|repl|respond|answer|dm|message|follow|check',
  'status-fact/state': "\\b(?:is|are|was|were|be|been)\\b|'s|'re|n't",
  'hand-off/look-here': '\\uE001',
  'hand-off/inside': 'dm|pm|call|contact|reach|mail|message|messaging|visit|touch|connect|speak|talk|chat|writ|inbox',
  'question/open-request': 'tell|give|provid|share|send|let|explain|elaborate|describe|clarify|hear|know|learn|underst',
  'apology/statement': 'sorry|sry|polog|apols|regret|excuse|forgive|pardon|bad|mistake|fault',
  'remedy-done/we-have': "ed\\b|sent|put|set|given|made|got|found|spoken|cc'd|dm'ed|dmed|begun|built",
  'closing/bear-with':
    'bear|patien|tuned|hang|hold|stand|sit|rest|assured|trust|know|understand|advised|accept|believe|ask|request|appreciate|excuse',
  'hope/nice-day': 'have|enjoy|wish|take|see you|safe|happy|luck|stay',
  'commitment/ownerless': "will|'ll|should|promised",
  'sign-off/regards':
    'regard|best|wishes|sincere|truly|faithful|respectful|cheers|yours|thank|love|warm|team|care|service|support|relations|customer|guest|client|experience',
  'remedy-done/handed-on': 'log|flag|rais|report|submit|escalat',
  'values/brand-talk':
    "our|every|each|all|(?:we|i)(?:'re| are|'m| am)? |(?:is|are) (?:our|everything|at the heart|the heart|what|why|key|a labour)|like (?:this|these|you)",
  'acknowledgement/not-here': 'monitored|handle|deal|answer|assist|help|respond|manned|staffed|read',
};
