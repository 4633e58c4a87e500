/** Start of the text or of a line; mentions may stand before. */
const LINE_START = '((?:^|\\n)(?:@\\w{1,30} {1,3}){0,3})';
const GREETING = '(Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening|day)|Greetings)';
const ADDRESS = '(Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening|day)|Greetings|Thank you|Thanks|Welcome)';
const THING =
  '(?:order|ticket|case|booking|reservation|parcel|package|reference|refund|request|account|claim|delivery|appointment|flight|room|subscription|payment|invoice|number|code|password|total|balance|name)';

/** A cheap look: what an empty value prints as. */
export const mayHoldLiteral = /null|undefined|None|nil|NaN|N\/A|n\/a|NULL|\[object|Invalid /;
/**
 * A cheap look at everything: such a word, a mark after a blank, a title or "Dear" before a comma at the end of a line,
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
  `\\[object Object\\]|(?<=[£$€₹#])(?:NaN|null|undefined|None)(?![\\w.(])|\\b[Yy]our ${THING}(?: number| no\\.?| id| code| #)? (?:is )?#?(?:null|undefined|NaN|None|nil)(?=[,.!]? |[,.!]?$)|\\b(?:on|by|until|before|at|of) (?:Invalid [Dd]ate|NaN(?!\\w))|\\b(?:null null|undefined undefined)\\b`,
  'g',
);
/** "your code is .", "thanks for contacting ,": nothing between a word that cannot end there and the mark. */
export const gap =
  /\b(?:[Yy]our [a-z]{3,15} (?:number |code |reference |total |balance )?(?:is|was)|contacting|choosing|reaching out to|on behalf of|ending in|valued at|worth|arrive (?:on|by)|expected (?:on|by)|(?:sent|shipped|delivered|mailed) (?:to|on|by|from)|total of|amount of|refund of|number|visiting|here at|team at|behalf of|regarding your|about your|with your|for your|from your) {1,3}[,.!](?=\s|$)/g;
/** "your order () has": empty brackets or quotes where a value was. */
export const brackets = /(?<=[A-Za-z] )(?:\( {0,2}\)|"" ?|“”)(?=[\s.,!])/g;
/** "your order  has shipped". */
export const doubleBlank = new RegExp(
  `\\b(?:[Yy]our|[Tt]he|[Tt]his) ${THING}(?: number| no\\.?| #| id)?(?: #)? {2,8}(?:has|is|was|will|have|shipped|left|arrived|went|should|can|of|for|from|to|on)\\b|\\b(?:number|ticket|order|case|reference) # {1,8}(?:has|was|will|left)\\b|\\b(?:at|from|with|by|to|of) {2,8}(?:on|by|at|and|is|was|has|in|for)\\b`,
  'g',
);
