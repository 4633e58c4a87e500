/* What English types in place of a value, without brackets: text as written, all repeats bounded. */

/** `XXX-XXX-XXXX`, `XX/XX`, `£XX`, `____`, `TODO`, lorem ipsum, "Dear First Name". */
export const filler =
  /(?<![A-Za-z0-9*])(?:[Xx]{3,12}(?:-[Xx]{2,8}|[ .]X{2,8}){0,4}|(?:XX[/:.-]){1,2}XX(?:XX)?|XX(?= (?:days?|hours?|hrs|min(?:ute)?s?|weeks?|months?|points?|miles|business|working|percent)\b|%)|(?<=[£$€₹#] ?)XX{1,6}(?:[.,]XX)?)(?![A-Za-z0-9*])(?![- ][Xx\d]{2})|(?<!_)_{4,60}(?!_)|(?<![\w-])(?:TODO|FIXME|TBD|TBC)(?![\w-])(?! lists?\b)|\b[Ll]orem ipsum\b|(?<=(?:^|\n)(?:Hi|Hello|Hey|Dear|Thanks|Thank you) (?:M[rs]{1,2}\.? )?)(?:[Ff]irst ?[Nn]ame|[Cc]ustomer'?s? [Nn]ame|[Gg]uest [Nn]ame|[Ll]ast ?[Nn]ame|[Ss]urname|FNAME|FIRSTNAME|LNAME|(?:FIRST |CUSTOMER )?NAME|Name|XX)(?=\s{0,2}[,!.:\n])/g;

/** `X days`, `X-Y working days`, `X%`, `£X`: not the X of "iPhone X days". */
export const unknownNumber =
  /(?<=\b(?:within|in|after|for|up to|least|most|than|about|around|approximately|by|next|last|past|every|takes?|another|only|get|of|save|to|have|be) (?:the next |about |up to )?)[Xx](?:(?: ?[-–] ?| to )[XxYy])?(?= ?(?:(?:business |working |calendar )?(?:minutes?|mins|hours?|hrs|days?|weeks?|months?)(?![\w-])|%(?!\w)))|(?<=[£$€] ?)[Xx](?![\w-])/g;

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
export const told =
  /\((?:insert|paste) [a-z' ]{2,60}\)|\((?:enter|add) [a-z' ]{2,60} here\)|\binsert (?:[a-z]{1,12} ){0,2}(?:name|link|date|number|url|address|amount|time) here(?![a-z])/gi;

export const numberBefore =
  /(?:\b(?:number|no\.?|ref(?:erence)?|order|code|id|ticket|account|case|ending(?: in)?|call|on|at)|[#:£$€]) ?$/i;

/** A cheap look for words that tell a person to write something. */
export const mayBeTold = /\((?:insert|paste|enter|add) |\binsert /i;
