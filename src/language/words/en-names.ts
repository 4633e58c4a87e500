import { anyOf } from '../../base/patterns.js';

/*
 * How English speakers name and address each other. Sources: Hanks, Hardcastle & Hodges, A Dictionary of First Names (short
 * forms); Debrett's, forms of address; placeholder names as helpdesks and forms show them.
 */

/** First names with their short forms: names of one line can be one person's. Without accents. */
export const nicknames = `
  abigail abby abbie gail
  albert al bert bertie
  alexander alex al sandy sasha xander alec lex
  alexandra alex al sandy sasha lexi sandra alexa
  aleksandra alex ola sasha
  aleksander aleksandr alex olek sasha
  amanda mandy
  anastasia nastya stacey ana
  andrew andy drew
  andrea andy
  anthony tony ant antonio
  antonia toni ant
  barbara barb babs
  benjamin ben benny benji
  bernard bernie
  caroline carolyn carrie caro
  catherine katherine kathryn katharine catharine cathy kathy kate katie cat kat kitty kay katy cate
  charles charlie chuck chas charley carlos
  charlotte charlie lottie
  christopher chris kit topher
  christine christina chris tina christy kris kirsty
  clifford cliff
  cynthia cindy
  daniel dan danny
  daniela danielle dani dan
  david dave davey davy
  deborah debra deb debbie debby
  dmitri dmitry dima mitya
  dorothy dot dottie dolly
  edward ed eddie ted teddy ned
  edwin ed eddie
  ekaterina katya kate
  eleanor ellie nell nellie nora
  elena lena
  elizabeth elisabeth liz lizzie beth betty eliza elsie lisa libby bess betsy
  emily em emmy
  emma em emmy
  eugene gene
  florence flo florrie
  francis frank fran frankie
  frances fran frankie
  francesca fran franca
  francisco paco
  frederick fred freddie freddy
  friedrich fritz
  gabriel gabriela gabrielle gabe gabby
  geoffrey jeffrey geoff jeff
  gerald gerry jerry
  giuseppe beppe
  gregory greg gregg
  guillermo memo
  gwendolyn gwen
  harold harry hal
  harriet hattie
  henry harry hank
  ignacio nacho
  irina ira
  isabella isabel isabelle bella izzy belle isa
  ivan vanya
  jacob jake
  jacqueline jackie jacqui
  jadwiga jadzia
  james jim jimmy jamie jem
  jennifer jen jenny jenna
  jessica jess jessie
  johannes hans
  john jack johnny jon
  jonathan jon jonny johnny jonnie
  jose pepe
  joseph joe joey jo
  josephine jo josie
  joshua josh
  judith judy jude
  katarzyna kasia kate
  kenneth ken kenny
  kimberly kimberley kim
  lawrence laurence larry laurie
  leonard leo len lenny
  louise lou
  lucille lucy lu
  malgorzata gosia
  margaret maggie meg peggy marge margie madge
  margarethe grete
  maria masha mia
  martin marty
  mary molly polly
  matthew matt matty mathew
  maxwell maximilian maxine max
  michael mike mick mickey mikey micky
  michelle shelly
  mikhail misha
  mohammed muhammad mohamed mohammad muhammed mo
  natalia natasha
  nathan nathaniel nate nat
  natalie nathalie nat
  nicholas nick nicky nico nicolas
  nicola nicole nick nicky nico niki nikki
  oliver ollie
  olivia liv livvy ollie
  pamela pam
  patrick pat paddy
  patricia pat trish tricia patty patsy
  penelope penny
  peter pete
  philip phillip phil pip
  philippa pip pippa phil
  raymond ray
  rebecca becky bec becca becs
  richard rick ricky dick rich richie
  robert rob bob bobby robbie bert
  ronald ron ronnie
  rosemary rose rosie
  samuel sam sammy
  samantha sam sammy
  sarah sara sally sadie
  sebastian seb basti
  sergei seryozha
  stanislaw staszek
  stephen steven steve stevie
  stephanie steph stevie
  susan susanna suzanne sue susie suzie
  tatiana tanya
  theodore theo ted teddy
  theresa teresa tess terry tessa
  thomas tom tommy
  timothy tim timmy
  tomasz tomek
  valerie val
  veronica ronnie roni
  victoria vicky vic tori vicki
  victor vic
  vincent vince vinny
  virginia ginny ginger
  vladimir vova
  walter walt wally
  wilhelmina mina
  william will bill billy willy liam wills
  wojciech wojtek
  zachary zach zack zak
`;

/** Before a family name; without a full stop. */
export const titles =
  'mr mrs ms miss mx dr prof professor sir madam dame lord lady rev reverend fr sr sra herr frau mme mlle captain capt';

/** Between a first name and a family name. */
export const particles = 'de da del della di dos van von der den ter la le el al bin ibn bint mac st y e and';

/** Words in place of a name, and names of nobody. */
export const standIns = anyOf(
  '(?:first|last|full|customer|client|guest|user|your|their|the|contact|requester|recipient)[ _-]{0,2}name(?: here)?|[fl]name|name(?: here)?',
  '(?:john|jane) (?:doe|q public)|joe bloggs|test(?: test| user| customer| name)?|x{2,20}(?: x{2,20})?|firstname(?: lastname)?|insert name(?: here)?',
);

/** Words of a firm or group: not the name of a person. */
export const groups = anyOf(
  '\\b(?:ltd|inc|llc|llp|gmbh|plc|corp|company|co|group|team|school|shop|store|studio|cafe|restaurant|hotel|clinic|office|bakery|club)\\b',
  '\\b(?:reception|accounts?|purchasing|sales|support|service|services|admin|info|department|dept|association|society|university|college)\\b',
  '\\b(?:desk|helpdesk|manager|management|relations|staff|crew|kitchen)\\b',
  '\\b(?:customer|guest|user|visitor|anonymous|unknown|family|household|parents?|and sons?)\\b',
);

/** Words by which a greeting calls people without a name. */
export const namelessAddress = anyOf(
  '(?:there|again|all|both|team|every(?:one|body)|folks|guys|mates?|love|dear|buddy|pal|friends?|lovely|valued|customers?|clients?)',
  '(?:guests?|users?|members?|kindly|aboard|back|home|sir|madam|maam|parents?|neighbou?rs?|hello|hi|hey|no|yes|' +
    'sorry|thanks?|thank|we|i|im|ive|ill|id|is|it|its|just)',
  '(?:the|this|that|your|you|to|from|for|please|welcome|good|morning|afternoon|evening|day|passengers?|travellers?|players?|students?|fellow)',
  "(?:happy|great|oh|so|well|what|how|our|my|and|as|if|unfortunately|world|y'?all|ladies|gentlemen|lads|girls|hun|hon|hiya|merry)",
);

/** How somebody says who they are, or for whom they write, up to the name. */
export const introduces =
  "\\b(?:my name is|my name's|name:|i am|i'm|it's|this is|on behalf of|writing for|" +
  'for my [a-z]{2,12}(?: [a-z]{2,12})?,?|(?:booked|booking|order|account|reservation|registered|it) (?:is |' +
  'was )?(?:under|in the name of|in the name|for)(?: the name)?(?: of)?) ';

/** Words that greet only where a name and a mark follow. */
export const greetsShortly =
  "^[^a-z0-9]{0,200}(?:morning|afternoon|evening|welcome back|welcome|hola|g'day|namaste|salut) ";

/** Thanks and regrets before a name: "thanks Ben", "thanks for waiting, Ben". */
export const addresses =
  '\\b(?:thanks|thank you|cheers|sorry|apologies|welcome|no problem|no worries|good news|bye|goodbye|take care|bless you|congratulations|one thing)' +
  "(?: (?:so much|again|very much|for that))?(?: for [a-z' ]{3,40}, | about [a-z' ]{3,30}, | to hear (?:that|this), |,? )";

/** How letters end, right before the name of the writer on the same line. */
export const signsOff =
  '(?:\\b(?:(?:kind(?:est)?|warm(?:est)?|best|many|with)? ?(?:regards|wishes|sincerely|yours(?: sincerely| truly)?|' +
  'rgds))[,.!]{0,2}|[\\s.!?][-–—^~*])';

/** How letters end, right before a name on the next line. */
export const closesLetter =
  '\\b(?:regards|rgds|wishes|sincerely|yours|truly|faithfully|thanks|thank you|cheers|best)[,.!]{0,2}\\s{0,5}\\n\\s{0,9}(?:[-–—^~*] ?)?';

/** Thanks up to the name of the brand that was chosen or written to. */
export const thanksForChoosing =
  '\\b(?:thanks|thank you)(?: so much| very much| again)? for (?:choosing|contacting|messaging|emailing|calling|' +
  '(?:shopping|booking|flying|banking|travelling|traveling) with|(?:writing|reaching out|getting in touch)(?: to| with)) ';

/** Words of names that are no brand: "Customer Care", "Business Class". */
export const usualOfFirms =
  '^(?:customer|client|guest|member|care|support|service|services|help|helpdesk|desk|team|department|sales|business|premium|' +
  'economy|first|class|express|standard|delivery|online|reservations?|bookings?|accounts?|billing|returns|refunds|repairs|plus|' +
  'room|suite|dr|us|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$';
