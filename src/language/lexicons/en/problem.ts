/** How customers and brands talk about something that went wrong. Word sets, matched whole on normalised text. */

/** Words of a failure in a customer's turn. */
export const problemWords =
  /\b(?:not|no|never|can't|cannot|won't|isn't|doesn't|don't|didn't|wasn't|haven't|hasn't|couldn't|wouldn't|aren't|cant|wont|dont|doesnt|didnt|without|still|yet|problems?|issues?|errors?|fail(?:s|ed|ing|ure)?|broken?|broke|crash(?:es|ed|ing)?|bugs?|glitch\w{0,4}|wrong|bad|worst|worse|terrible|horrible|awful|shit\w{0,3}|crap\w?|fuck\w{0,4}|wtf|suck\w{0,2}|joke|ridiculous|pathetic|poor|rude|slow|late|delay\w{0,3}|cancel\w{0,6}|lost|missing|stolen|hacked|damaged?|defective|faulty|refund\w{0,3}|charged?|overcharg\w{0,3}|scam\w{0,4}|fraud|complain\w{0,4}|disappoint\w{0,4}|frustrat\w{0,4}|unacceptable|angry|annoy\w{0,3}|upset|hate|useless|waiting|waited|hours?|stuck|down|outage|unable|trouble|help|disgust\w{0,4}|cold|dirty|noisy|smell\w{0,2}|ignored?|avoid|beware|zero|nothing|nobody|sorry|sad|unhappy|locked|blocked|stranded|kicked|denied|refus\w{0,3}|garbage|trash|appalling|shocking|ruined|waste\w?|why|shame|disgrace\w{0,4}|incompetent|fix|fixed|worthless|losing|lose|over an hour|on hold|hacked|expired?|never again|switching)\b/g;
export const praiseWords =
  /\b(?:thanks?|thx|ty|love\w?|loving|great|awesome|amazing|best|excellent|perfect|appreciate\w?|happy|glad|good|nice|cool|wonderful|fantastic|brilliant|kudos|shout ?out|delicious|yum\w{0,3}|beautiful|excited|enjoy\w{0,3}|impressed|helpful|sorted|fixed|solved|works? now|working now|resolved|cheers|legend|star|congrats|well done|lol|haha\w{0,6})\b/g;
export const closingTurn =
  /^[^a-z]*(?:(?:ok|okay|oh|ah|yes|yep|no|great|awesome|perfect|cool|brilliant|lovely|alright|right|super|will do|done|got it)[ ,.!]{1,3}){0,3}(?:many |a lot |so much )?(?:thanks?(?: you)?|thank you|thx|ty|cheers|tks|appreciated?|much appreciated|appreciate it|all good|all sorted|sorted|fixed|solved|no worries|no problem|never ?mind|done|will do|ok|okay|great|awesome|perfect|got it|sent|it works?(?: now)?|works? now|you too|bye|goodbye|that's (?:ok|okay|fine|great|all))\b(?![^.!]{60})/;
export const requestWords =
  /\b(?:please|pls|plz|can (?:you|i|we|u)|could (?:you|i|we)|would you|will you|need|want|wanna|would like|i'd like|help|let me know|send|give|tell|fix|cancel|change|refund|how (?:do|can|to)|where (?:do|can|is)|looking (?:for|to)|trying to|is there a way|any way)\b/;
export const suggestionWords =
  /\b(?:you should|you guys should|you need to|please (?:add|bring|make|consider|include|put|stop)|wish (?:you|there)|would be (?:nice|great|cool|awesome|good)|how about|why (?:not|don't you)|suggest\w{0,4}|suggestion|feature request|idea|bring back|when are you (?:going to )?(?:add|bring))\b/;

/** Cues in a reply that something went wrong for its reader, for when no customer turn is known. */
export const replyProblemCues =
  /\b(?:sorry|apologi[sz]\w{0,4}|apologies|regret|frustrat\w{0,4}|disappoint\w{0,4}|inconvenien\w{0,4}|unacceptable|concern(?:s|ed|ing)?|complaint|issues?|problems?|trouble\w?|difficult\w{0,4}|let you down|fell short|feedback|unhappy|upset|dissatisf\w{0,6}|delay\w{0,3}|mistakes?|error|fault|fail(?:ed|ure)|damaged|missing|lost|wrong|poor|bad|negative|not up to|below|shame|terrible|awful|horrible|unfortunate(?:ly)?|sad to (?:hear|read|see)|oh no|we hear you|understand)\b/;
/** Tags and titles of library entries kept for something that went wrong. */
export const complaintTopic =
  /\b(?:complain\w{0,4}|refund\w{0,3}|apolog\w{0,4}|delay\w{0,3}|damage\w?|lost|missing|late|broken|fault\w?|outage|incident|escalat\w{0,4}|angry|problem|issue|bug|negative|bad review|cancel\w{0,6}|dispute|return\w?|wrong|error|fail\w{0,4}|down)\b/;
/** Tags and titles of entries that open or close a conversation. */
export const courtesyTopic =
  /\b(?:greeting|hello|welcome|intro\w{0,8}|closing|goodbye|bye|thanks?|thank you|sign[- ]?off|signature|csat|survey|follow[- ]?up|positive|praise|compliment|ack\w{0,12}|auto[- ]?re\w{2,6}|out of office|hours|holiday)\b/;
