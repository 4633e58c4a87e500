/** How customers and brands talk about something that went wrong. Word sets, matched whole on normalised text. */

/** Words that hardly stand in a turn without a failure. */
export const strongProblemWords =
  /\b(?:problems?|issues?|errors?|fail(?:s|ed|ing|ure)?|broken?|broke|crash(?:es|ed|ing)?|bugs?|glitch\w{0,4}|wrong|worst|worse|terrible|horrible|awful|shit\w{0,3}|crap\w?|fuck\w{0,4}|wtf|suck\w{0,2}|ridiculous|pathetic|rude|slow|late|delay(?:s|ed)?|cancell?ed|cancel|lost|missing|stolen|hacked|damaged?|defective|faulty|overcharg\w{0,3}|scam\w{0,4}|fraud|complain\w{0,4}|disappoint\w{0,4}|frustrat\w{0,4}|unacceptable|angry|annoy\w{0,3}|upset|useless|stuck|outage|trouble|disgust\w{0,4}|dirty|ignored?|beware|unhappy|locked out|stranded|denied|refus\w{0,3}|garbage|trash|appalling|shocking|ruined|wasted?|shame|disgrace\w{0,4}|incompetent|worthless|on hold|never again|can't|cannot|cant|won't|wont|doesn't|doesnt|didn't|didnt|isn't|not working|no (?:response|reply|answer|service|internet|luck|one|record|signal|help)|still (?:no|not|waiting|haven't|having|down|broken)|stopped working|not (?:receiv|respond|load|help|able|happy|good|the|even|been|what|arriv|work|connect)\w{0,5}|haven't|hasn't|wasn't|couldn't|unable|an hour|hours?|refund|charged|dropped|kicked|offended?|bad|poor|joke|hung up|fed up|should(?:'ve| have) been|where(?:'s| is) my|ghosted|liar|lying|lied|false)\b/g;
/** Words of a failure when there are two of them. */
export const weakProblemWords =
  /\b(?:not|no|never|without|still|yet|waiting|waited|down|help|cold|zero|nothing|nobody|sad|blocked|why|fix|losing|lose|expired?|switching|stop|smh|ugh|seriously|days?|weeks?|again|charge|don't|dont|aren't|wouldn't|but)\b|[😡😠😤🙄😑😒😞😩😭🤬👎]/gu;
export const praiseWords =
  /\b(?:thanks?|thx|ty|love\w?|loving|great|awesome|amazing|best|excellent|perfect|appreciate\w?|happy|glad|good|nice|cool|wonderful|fantastic|brilliant|kudos|shout ?out|delicious|yum\w{0,3}|beautiful|excited|enjoy\w{0,3}|impressed|helpful|sorted|fixed|solved|works? now|working now|resolved|cheers|legend|star|congrats|well done|lol|haha\w{0,6})\b/g;
export const closingTurn =
  /^[^a-z]*(?:(?:ok|okay|oh|ah|yes|yep|no|great|awesome|perfect|cool|brilliant|lovely|alright|right|super|will do|done|got it)[ ,.!]{1,3}){0,3}(?:many |a lot |so much )?(?:thanks?(?: you)?|thank you|thx|ty|cheers|tks|appreciated?|much appreciated|appreciate it|all good|all sorted|sorted|fixed|solved|no worries|no problem|never ?mind|done|will do|ok|okay|great|awesome|perfect|got it|sent|(?:all |it's |it is |everything(?:'s| is)? |that's |finally )?(?:now )?(?:working|sorted|fixed|back|resolved|arrived)(?: again| now| fine)?[ ,.!]{1,3}(?:many )?(?:thanks?|thank you|cheers|ty)|it works?(?: now)?|works? now|you too|bye|goodbye|that's (?:ok|okay|fine|great|all))\b(?![^.!]{60})/;
export const requestWords =
  /\b(?:please|pls|plz|can (?:you|i|we|u)|could (?:you|i|we)|would you|will you|need|want|wanna|would like|i'd like|help|let me know|send|give|tell|fix|cancel|change|refund|how (?:do|can|to)|where (?:do|can|is)|looking (?:for|to)|trying to|is there a way|any way)\b/;
export const suggestionWords =
  /\b(?:you should|you guys should|you need to|please (?:add|bring|make|consider|include|put|stop)|wish (?:you|there)|would be (?:nice|great|cool|awesome|good)|how about|why (?:not|don't you)|suggest\w{0,4}|suggestion|feature request|idea|bring back|when are you (?:going to )?(?:add|bring))\b/;

/** Tags, titles and ids of library entries that open or close a conversation: blocks, sent with an answer between them. */
export const frameTopic =
  /\b(?:greet\w{0,4}|hello|welcome|opener|opening(?! hours)|intro\w{0,8}|closing|closer|goodbye|farewell|wrap ?up|sign ?off|signature)\b/;
/** Those of entries kept for something that went wrong. */
export const complaintTopic =
  /\b(?:complain\w{0,4}|refund\w{0,3}|apolog\w{0,4}|sorry|delay\w{0,3}|damaged?|lost|missing|stolen|late|broken|defect\w{0,4}|fault\w?|crash\w{0,3}|outage|incident|escalat\w{0,4}|angry|upset|unhappy|dissatisf\w{0,6}|problems?|issues?|bugs?|negative|bad review|cancel\w{0,6}|chargeback|overcharg\w{0,4}|dispute|return\w{0,3}|wrong|errors?|fail\w{0,4}|down|locked|suspen\w{0,5}|out of stock|not (?:received|arrived|delivered|working))\b/;
/** Those of entries that thank, ask for an opinion, or answer while nobody is there. */
export const courtesyTopic =
  /\b(?:bye|thanks?|thank you|csat|survey|rating|review request|follow ?up|positive|praise|compliment|congrat\w{0,10}|ack\w{0,12}|auto ?re\w{2,6}|out of office|hours|holiday)\b/;
