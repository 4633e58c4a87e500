/* English in and around gaps that a person has to fill: text as written, all repeats bounded. */

/** A greeting where only one bracket of the pair around the name is left. */
export const halfGreeting =
  /(?<=(?:^|[\n ])(?:hi|hello|hey|dear) )(?:[[<{][a-z]{2,12}(?: [a-z]{2,12})?(?=[,!] |[,!]\n|\n)|[a-z]{2,12}(?: [a-z]{2,12})?[\]}>](?=[,!\n]))/gi;

/** `[your order number]`. */
export const namesOwner = /^(?:your|customer'?s?|agent'?s?|link to) [^\n]{2,60}$/;

/** `[what went wrong]`; "which" and "who" begin asides of editors too. */
export const openQuestion = /^(?:what|how|why) [a-z']{1,20} [a-z]/;

/** `[gate if known]`, `[carrier page here]`, `[e.g. Tuesday]`. */
export const onCondition = new RegExp(
  [
    String.raw`\bif (?:any|applicable|needed|relevant|known|available|possible)$`,
    String.raw`\bas (?:appropriate|needed|applicable)$`,
    String.raw`^(?:optional\b|if (?:applicable|needed|any|known|available|relevant)\b|e\.?g\b)`,
    "^(?!(?:click|see|read|tap|sign|log|look|more|from|right) )[a-z' ]{2,60} here$",
  ].join('|'),
);

/** A unit of what a number counts. */
export const unit =
  '(?:(?:business|working|calendar) )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?|points?|miles|km|%)';

/** "Click [Save]": the name of a button or a key. */
export const screenBefore = new RegExp(
  String.raw`\b(?:click|press|tap|select|choose|hit|push|open|under|button|key|menu|tab)\b` +
    '(?: on| in| the| a| called| and| then' +
    '| (?:big |small )?(?:green|blue|red|grey|gray|black|white|top|right|left)' +
    String.raw`| \[[^[\]]{1,20}\]){0,3} ?$`,
  'i',
);

/** "The [Save] button". */
export const screenBehind = /^ (?:buttons?|keys?|tabs?|menu|icon|field|checkbox)\b/i;

/** A greeting may stand right before a bracket; so may the line break of an export. */
export const greetedBefore = /(?:^|\s)(?:hi|hello|hey|dear)$|\\n$/i;

/** Behind an element that reads like a gap: an element is meant. */
export const elementTalk = /^\s{0,2}(?:tags?|elements?|html)\b|<\/(?:title|code|link|address|time|details)>/i;

/** Words that a person writes to a person, and a button leaves out. */
export const tellsPerson =
  / (?:the|an?|your|their|his|her|our|how|what|why|when|where|any|here|customer'?s?|if|one|in|that|for) /i;

/** "Reason for the delay": what follows may be anything. */
export const joinsRest = /^(?:of|for|from|about|when|where|why|until)$/;

/** `[Mr/Ms]`, `[he/she]`. */
export const titleOrPronoun = /^(?:m[rsx]s?|s?he|they|his|hers?|him|them|sir|madam)\b/i;

/** The unit at the end of a gap stays readable: `[X days]` is a time, as `{{n}} days` is. */
export const unitOfGap = / (?:(?:business|working|calendar) )?(?:minutes?|hours?|days?|weeks?|months?)(?=[\]}>]$)/;

/* English in place of a value, without brackets: text as written, all repeats bounded. */

const CROSSES =
  '(?<![A-Za-z0-9*])(?:' +
  [
    '[Xx]{3,12}(?:-[Xx]{2,8}|[ .]X{2,8}){0,4}',
    '(?:XX[/:.-]){1,2}XX(?:XX)?',
    String.raw`XX(?= (?:days?|hours?|hrs|min(?:ute)?s?|weeks?|months?|points?|miles|business|working|percent)\b|%)`,
    '(?<=[£$€₹#] ?)XX{1,6}(?:[.,]XX)?',
  ].join('|') +
  String.raw`)(?![A-Za-z0-9*])(?![- ][Xx\d]{2})`;
const LINE = '(?<!_)_{4,60}(?!_)';
const TO_DO = String.raw`(?<![\w-])(?:TODO|FIXME|TBD|TBC)(?![\w-])(?! lists?\b)|\b[Ll]orem ipsum\b`;
const NAME_IN_GREETING =
  String.raw`(?<=(?:^|\n)(?:Hi|Hello|Hey|Dear|Thanks|Thank you) (?:M[rs]{1,2}\.? )?)(?:` +
  "[Ff]irst ?[Nn]ame|[Cc]ustomer'?s? [Nn]ame|[Gg]uest [Nn]ame|[Ll]ast ?[Nn]ame|[Ss]urname|FNAME|FIRSTNAME|LNAME|" +
  String.raw`(?:FIRST |CUSTOMER )?NAME|Name|XX)(?=\s{0,2}[,!.:\n])`;

/** `XXX-XXX-XXXX`, `XX/XX`, `£XX`, `____`, `TODO`, lorem ipsum, "Dear First Name". */
export const filler = new RegExp([CROSSES, LINE, TO_DO, NAME_IN_GREETING].join('|'), 'g');

/** `X days`, `X-Y working days`, `X%`, `£X`: not the X of "iPhone X days". */
export const unknownNumber = new RegExp(
  String.raw`(?<=\b(?:within|in|after|for|up to|least|most|than|about|around|approximately|by|next|last|past|every|takes?|another|only|` +
    'get|of|save|to|have|be) (?:the next |about |up to )?)[Xx](?:(?: ?[-–] ?| to )[XxYy])?' +
    String.raw`(?= ?(?:(?:business |working |calendar )?(?:minutes?|mins|hours?|hrs|days?|weeks?|months?)(?![\w-])|%(?!\w)))` +
    String.raw`|(?<=[£$€] ?)[Xx](?![\w-])`,
  'g',
);

/** `EMAILADDRESS`, `AGENT_NAME`. With blanks only where a value has to follow: "sent to EMAIL ADDRESS", "on DATE". */
const whose =
  '(?:CUSTOMER|CLIENT|GUEST|AGENT|FIRST|LAST|FULL|ORDER|TICKET|CASE|BOOKING|TRACKING|INVOICE|REFUND|DELIVERY|SHIPPING|RETURN|PAYMENT|' +
  'ACCOUNT|PRODUCT|COMPANY|STORE|EMAIL|E-MAIL|PHONE|YOUR|INSERT|LINK|DATE|NAME)S?';

const what = '(?:NAME|NUMBER|NO|ADDRESS|DATE|TIME|LINK|URL|ID|CODE|AMOUNT|TITLE|HERE)';

export const capitals = new RegExp(
  `(?<![\\w$%{<[/.-])${whose}_?(?:${whose}_?)?${what}(?![\\w\\]}>(=/-])` +
    `|(?<=\\b(?:to|at|from|by|on|is|of|[Dd]ear|[Hh]i|[Hh]ello) )(?:${whose} ){1,2}${what}(?![\\w\\]}>])` +
    `|(?<=\\b(?:on|by|until|before) )DATE(?! OF)(?!\\w)|(?<=\\bof [£$€]?)AMOUNT(?!\\w)|(?<=\\bat )TIME(?!\\w)` +
    `|\\b(?:INSERT|PASTE|ADD|ENTER|PUT|YOUR) (?:[A-Z]{1,12} ){0,2}${what} HERE(?!\\w)`,
  'g',
);

/** `(insert link)`, `(add name here)`, "insert date here". */
export const typedInstruction = new RegExp(
  [
    String.raw`\((?:insert|paste) [a-z' ]{2,60}\)`,
    String.raw`\((?:enter|add) [a-z' ]{2,60} here\)`,
    String.raw`\binsert (?:[a-z]{1,12} ){0,2}(?:name|link|date|number|url|address|amount|time) here(?![a-z])`,
  ].join('|'),
  'gi',
);

/** Before crosses that stand for a number. */
export const numberBefore =
  /(?:\b(?:number|no\.?|ref(?:erence)?|order|code|id|ticket|account|case|ending(?: in)?|call|on|at)|[#:£$€]) ?$/i;

/** A cheap test: words that tell a person to write something. */
export const mayHoldInstruction = /\((?:insert|paste|enter|add) |\binsert /i;

/** Start of the text or of a line; mentions may stand before. */
const LINE_START = '((?:^|\\n)(?:@\\w{1,30} {1,3}){0,3})';
const GREETING = '(Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening|day)|Greetings)';
const ADDRESS = '(Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening|day)|Greetings|Thank you|Thanks|Welcome)';
const THING =
  '(?:order|ticket|case|booking|reservation|parcel|package|reference|refund|request|account|claim|delivery|appointment|flight|room|' +
  'subscription|payment|invoice|number|code|password|total|balance|name)';

/** A cheap test: words that an empty value prints as. */
export const mayHoldLiteral = /null|undefined|None|nil|NaN|N\/A|n\/a|NULL|\[object|Invalid /;
/**
 * A cheap test for every trace: such a word, a mark after a blank, a title or "Dear" before a comma at the end of a line,
 * empty brackets or quotes, two blanks, a number sign alone.
 */
export const mayHoldTrace =
  /null|undefined|None|nil|NaN|N\/A|n\/a|NULL|\[object|Invalid | [,.!:](?:\s|$)|(?:Dear|M[rs]s?\.?) {0,3}, {0,3}(?:\n|$)|\( {0,2}\)|""|“”| {2}|# /;

/** "Hi ,", "Dear .": a blank where the name was. */
export const emptyGreeting = new RegExp(`${LINE_START}${GREETING} {1,4}([,.!:])(?=\\s|$)`, 'g');
/** "Dear," with a line break, "Dear Mr,", "Hello Ms ,": a greeting that cannot stand without a name. */
export const nameless = new RegExp(
  `${LINE_START}(Dear|(?:Dear|Hi|Hello|Hey) (?:Mr|Mrs|Ms)\\.?) {0,3}(,)(?= {0,3}\\n| {0,3}$)`,
  'g',
);
/** "Hi null,", "Dear undefined". */
export const literalGreeting = new RegExp(
  `${LINE_START}${ADDRESS} {1,3}(?:null|undefined|None|nil|NaN|N\\/A|n\\/a|NULL|\\[object Object\\])(?: (?:null|undefined|None))?[,.!:]?(?=\\s|$)`,
  'g',
);
/** "order null has", "#undefined", "£NaN", "[object Object]". */
export const literalValue = new RegExp(
  [
    String.raw`\[object Object\]`,
    String.raw`(?<=[£$€₹#])(?:NaN|null|undefined|None)(?![\w.(])`,
    String.raw`\b[Yy]our ${THING}(?: number| no\.?| id| code| #)? (?:is )?#?(?:null|undefined|NaN|None|nil)(?=[,.!]? |[,.!]?$)`,
    String.raw`\b(?:on|by|until|before|at|of) (?:Invalid [Dd]ate|NaN(?!\w))`,
    String.raw`\b(?:null null|undefined undefined)\b`,
  ].join('|'),
  'g',
);
/** "your code is .", "thanks for contacting ,": nothing between a word that cannot end there and the mark. */
export const gap = new RegExp(
  String.raw`\b(?:[Yy]our [a-z]{3,15} (?:number |code |reference |total |balance )?(?:is|was)|contacting|choosing|reaching out to|` +
    'on behalf of|ending in|valued at|worth|arrive (?:on|by)|expected (?:on|by)|(?:sent|shipped|delivered|mailed) (?:to|on|by|from)|' +
    'total of|amount of|refund of|number|visiting|here at|team at|behalf of|regarding your|about your|with your|for your|from your)' +
    String.raw` {1,3}[,.!](?=\s|$)`,
  'g',
);
/** "your order () has": empty brackets or quotes where a value was. */
export const brackets = /(?<=[A-Za-z] )(?:\( {0,2}\)|"" ?|“”)(?=[\s.,!])/g;
/** "your order  has shipped". */
export const doubleBlank = new RegExp(
  [
    String.raw`\b(?:[Yy]our|[Tt]he|[Tt]his) ${THING}(?: number| no\.?| #| id)?(?: #)? {2,8}` +
      String.raw`(?:has|is|was|will|have|shipped|left|arrived|went|should|can|of|for|from|to|on)\b`,
    String.raw`\b(?:number|ticket|order|case|reference) # {1,8}(?:has|was|will|left)\b`,
    String.raw`\b(?:at|from|with|by|to|of) {2,8}(?:on|by|at|and|is|was|has|in|for)\b`,
  ].join('|'),
  'g',
);

/* How English shows that words are quoted or talked about, not said: all repeats bounded. */

/** Before words in quotation marks that are the customer's. */
export const customerSaid =
  /(?:\byou(?:r [a-z]{1,12}| have)? (?:wrote|said|say|write|told us|asked|mentioned|sent)|\bwrote|\bwrites)[^"“”.!?]{0,30}$/i;

/** Before a placeholder: "replace {{name}} with". */
export const putsInPlaceOf = /\b(?:replac(?:e|ing)|substitut(?:e|ing)|swap(?:ping)?) (?:the )?["'(]?$/;

/** A sentence about placeholders. */
export const aboutPlaceholders =
  /\b(?:placeholders?|variables?|merge (?:tags?|fields?|codes?)|short ?codes?|format(?: specifiers?)?|in the form|syntax|literally|written as|looks? like)\b/;

/** Behind a placeholder: "{{name}} is a placeholder". */
export const callsItOne = /^["')]? (?:placeholder|variable|merge|short ?code|tag|with your|by your|syntax)/;

/** A sentence about markup. */
export const aboutMarkup =
  /\b(?:html|css|tags?|elements?|attributes?|markup|entit(?:y|ies)|snippets?|source code|escaped?)\b/i;
