/*
 * Facts that replies ask for and customers give, as sources of regular expressions over normalised text. Sources: UK GDPR, data
 * minimisation; lists of what help desks ask before they help.
 */

/** A fact: how a reply asks for it, and how a customer gives it. */
export interface FactPatterns {
  /** How a message names it. */
  readonly name: string;
  /** Words of a request or question for it. */
  readonly asked: string;
  /** The fact itself in the words of a customer. */
  readonly given: string;
}

/** A mark of digits and letters with a digit in it, behind a label. */
const CODE = '(?: (?:is|was|number|no\\.?|ref|reference|code|id))*[ :#.,\'"-]{0,4}(?=[a-z-]{0,8}\\d)[a-z0-9-]{3,24}\\b';

/** Facts that replies ask for. */
export const facts: readonly FactPatterns[] = [
  {
    name: 'order number',
    asked:
      '\\b(?:order|booking|reservation|confirmation|purchase)(?: ?(?:number|no\\b\\.?|#|ref(?:erence)?|id|code))|' +
      '\\b(?:order|conf|confirmation) ?#|\\bpnr\\b|\\brecord locator\\b',
    given: `\\b(?:order|booking|reservation|confirmation|conf|purchase|pnr|record locator)${CODE}`,
  },
  {
    name: 'account number',
    asked: '\\b(?:account|acct|customer|member(?:ship)?|policy|loyalty|client) ?(?:number|no\\b\\.?|#|id)',
    given: `\\b(?:account|acct|customer|member(?:ship)?|policy|loyalty|client)${CODE}`,
  },
  {
    name: 'tracking number',
    asked: '\\btracking (?:number|no\\b\\.?|#|id|code)|\\bparcel number\\b',
    given: `\\b(?:tracking|parcel|consignment)${CODE}`,
  },
  {
    name: 'case number',
    asked: '\\b(?:case|ticket|claim|complaint|incident) ?(?:number|no\\b\\.?|#|ref(?:erence)?|id)',
    given: `\\b(?:case|ticket|claim|complaint|incident)${CODE}`,
  },
  {
    name: 'serial number',
    asked: '\\b(?:serial (?:number|no\\b\\.?|#)|imei)\\b',
    given: `\\b(?:serial|s\\/n|sn|imei)${CODE}`,
  },
  {
    name: 'flight number',
    asked: '\\bflight (?:number|no\\b\\.?|#)|\\bwhich flight\\b|\\bwhat flight\\b',
    given:
      '\\b(?:flight|flt) ?#?(?: ?(?:number|no\\.?|is|was))*:? ?[a-z]{0,3} ?\\d{2,5}\\b|(?<![@\\w])(?:ba|dl|aa|ua|fr|ek|' +
      'lh|af|kl|qf|vs|wn|b6|u2|ezy|sq|ai)[ -]?\\d{2,4}\\b',
  },
  {
    name: 'e-mail address',
    asked:
      '\\be-?mail(?: address| id)?\\b(?! (?:us|me|we|i|you|confirm|from|to|about|with|a\\b|the|it|has|was|is|will))',
    given: '\\uE002',
  },
  {
    name: 'phone number',
    asked:
      '\\b(?:phone|mobile|telephone|cell|contact|call ?back) ?(?:number|no\\b\\.?|#)|\\bnumber (?:to|we can) (?:reach|call)',
    given:
      '(?<![\\w-])(?:\\+|\\(?0)\\d[\\d ()/.-]{7,16}\\d(?!\\w)|(?<![\\w-])\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}\\b|\\b555[ -]\\d{4}\\b',
  },
  {
    name: 'postcode',
    asked: '\\b(?:post ?code|zip(?: ?code)?)\\b',
    given:
      '\\b(?:zip(?: ?code)?|post ?code)(?: is| was)?[ :,]{1,3}[a-z0-9]{2,5}|\\b[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2}\\b|\\b[a-z]{2} \\d{5}\\b',
  },
  {
    name: 'address',
    asked:
      '\\b(?:(?:delivery|shipping|home|postal|billing|full|street|your) )+address\\b|\\bwhere (?:do|should) (?:we|i) (?:send|ship|deliver)\\b',
    given:
      "\\b\\d{1,5}[a-z]? (?:[a-z'-]{2,20} ){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|way|court|ct|" +
      'place|square|gardens|terrace|crescent|boulevard|blvd|row|hill)\\b',
  },
  {
    name: 'device or model',
    asked:
      "\\b(?:what|which)(?: type of| kind of| model of|'s your|'s the| is your| is the)? ?(?:device|phone|model|" +
      'console|laptop|computer|tablet|tv|printer|router|machine|handset|make and model|smartphone|platform)\\b|' +
      "\\b(?:the|your) (?:device|model)(?: name| number| type)?(?: (?:you(?:'re| are)|and|of)\\b| ?\\?)",
    given:
      '\\b(?:iphone ?(?:\\d{1,2}|x[rs]?|se)(?: ?(?:pro|max|plus|mini))?|ipad(?: ?(?:pro|air|mini|\\d))?|' +
      'macbook(?: ?(?:pro|air))?|galaxy ?[a-z]?\\d{1,2}|samsung [a-z]?\\d{1,2}|pixel ?\\d|xbox (?:one|series|360)|' +
      'ps ?[345]|playstation [345]|(?:nintendo )?switch|kindle|fire ?stick|chromebook|model(?: number| no\\.?| is|' +
      ':)* ?[a-z-]{0,6}\\d[a-z0-9-]{1,14}|(?:nokia|huawei|oneplus|xiaomi|lg|sony|dell|hp|lenovo|canon|' +
      'epson) [a-z]{0,8} ?-?\\d[a-z0-9-]{0,10}|[a-z]{1,5}-?\\d{3,5}[a-z]{0,3} (?:printer|router|kettle|oven|washer|' +
      'dryer|fridge|drill|mixer|laptop|tv))\\b',
  },
  {
    name: 'system or version',
    asked:
      '\\b(?:what|which) (?:version|os|operating system|software|app version|ios|android)\\b|\\b(?:operating system|os|' +
      'ios|android|app|software) version\\b|\\bversion (?:of|are you|is)\\b',
    given: '\\b(?:ios|android|windows|macos|mac os|ubuntu|version|v)\\.? ?\\d{1,2}(?:\\.\\d{1,3}){0,3}\\b',
  },
  {
    name: 'browser',
    asked: '\\b(?:what|which) (?:web )?browser\\b',
    given: '\\b(?:chrome|safari|firefox|edge|opera|brave|internet explorer)\\b',
  },
  {
    name: 'size',
    asked: '\\b(?:what|which) (?:shoe |clothing )?size\\b|\\b(?:your|the) size\\b(?= ?\\?| (?:you|please))',
    given:
      '\\bsize ?(?:\\d{1,2}(?:\\.5)?|xx?[sl]|[sml]|small|medium|large)\\b|\\b(?:a|an|the|in) (?:xx?[sl]|small|medium|large)\\b',
  },
  {
    name: 'colour',
    asked: '\\b(?:what|which) colou?r\\b',
    given: '\\b(?:black|white|blue|red|green|grey|gray|yellow|pink|purple|navy|beige|brown|silver|gold)\\b',
  },
  {
    name: 'date',
    asked:
      '\\b(?:what|which) (?:date|day)\\b|\\bwhen (?:did|was|were|do|are) (?:you|your|it|the) ?[a-z ]{0,20}\\b(?:order|' +
      'ordered|buy|bought|purchase[d]?|travel|travelling|fly|flying|visit|visited|place|placed|stay|arrive|check in|' +
      'start|happen|notice|delivered|due)|\\b(?:the |your )?dates? of (?:your )?(?:purchase|travel|visit|stay|order|' +
      'flight|birth)\\b|\\b(?:order|purchase|travel|visit|booking|check-?in|departure) date\\b',
    given:
      '\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\b|\\b(?:jan|' +
      'feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6} \\d{1,2}(?:st|nd|rd|th)?\\b|' +
      '\\b\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?\\b|\\b(?:on|last|this|since|for|next) (?:mon|tues|wednes|thurs|fri|' +
      'satur|sun)day\\b|\\byesterday\\b|\\b(?:today|this morning|tonight|tomorrow)\\b',
  },
  {
    name: 'place',
    asked:
      '\\bwhich of (?:our|the|your) (?:[a-z]{2,12} )?(?:stores|branches|shops|locations|restaurants|hotels|stations|' +
      'salons|gyms|clinics)\\b|\\b(?:what|which) (?:store|branch|shop|location|restaurant|hotel|station|airport|salon|' +
      'gym|clinic|site|city|town|depot)\\b|\\b(?:store|branch|restaurant) location\\b',
    given:
      '\\b(?:at|in|from|to|visited|near) (?:the |your |our )?(?!(?:my|a|an|the|your|our|this|that|any|every|all|other|' +
      "another|new|same|local|nearest|fact|each|one|two)\\b)[a-z'-]{3,20} (?:store|branch|shop|location|restaurant|" +
      'hotel|station|airport|salon|gym|clinic|depot)\\b|\\b(?:store|branch|shop|restaurant|hotel|station|salon|gym|' +
      "clinic) (?:in|at|on) (?:the )?[a-z'-]{4,20}\\b",
  },
  {
    name: 'number of people',
    asked:
      '\\bhow many (?:people|guests|persons|adults|of you|seats|tickets|travellers|passengers)\\b|\\bparty size\\b',
    given:
      '\\b(?:table|room|seats?|tickets?|booking|reservation|party|group) (?:for|of) (?:\\d{1,2}|two|three|four|five|' +
      'six|seven|eight|nine|ten|twelve)\\b|\\b(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|' +
      'twelve) (?:people|guests|persons|adults|of us|seats|tickets|passengers)\\b',
  },
  {
    name: 'way of payment',
    asked: '\\bhow did you pay\\b|\\b(?:payment method|method of payment|way of payment)\\b|\\bwhich card did\\b',
    given:
      '\\b(?:paid|paying|pay) (?:[a-z0-9£$.]{1,10} ){0,3}?(?:with|by|via|through|using|in) (?:my |a |an )?(?:paypal|' +
      'card|credit card|debit card|visa|mastercard|amex|cash|bank transfer|apple pay|google pay|klarna|direct debit|' +
      'cheque|voucher|gift card)',
  },
  {
    name: 'error message',
    asked:
      "\\b(?:what|which)(?: is| was|'s)?(?: the)?(?: exact)? error(?: (?:message|code))?\\b|\\b(?:the|" +
      'any)(?: exact)? error (?:message|code)(?: (?:you|that|it|do)| ?\\?)',
    given:
      '\\berror(?: code| message| number|:| \\#| is| was)* ?[:"\']? ?(?:[a-z-]{0,6}\\d[\\w-]{1,14}|\\uE006)|\\b(?:it|' +
      'screen|which|that|app|site) says:? ?(?:["\']|\\uE006)',
  },
];

/** Excludes words that are not things with a number. */
const NO_THING =
  '(?!(?:time|number|the|your|our|this|that|any|some|contact|help|support|is|was|are|date|day|kind|type|sort|one|' +
  'else|exactly|you|about|would|can|happened|phone|and|or|for|with|has|have|did|does|do|were)\\b)';

/** A thing with a number, asked for: "your invoice number", "what room". The thing is the group that matched. */
export const asksNumberOf =
  `\\b${NO_THING}([a-z]{3,14}) (?:number|no\\b\\.?|id|code|ref(?:erence)?)\\b(?! of)|\\b(?:what|` +
  `which) ${NO_THING}([a-z]{3,14})\\b(?! of)`;

/** Stands between such a thing and its number in the words of a customer. */
export const numberBehind =
  '(?: (?:is|was|number|no\\.?|id|code))*[ :#.,\'"-]{0,4}(?=[a-z-]{0,8}\\d)[a-z0-9-]{1,24}\\b';

/** A fact asked for in another form, or on purpose once more. */
export const asksAnew =
  '\\b(?:different|another|other|alternative|alternate|second|new|correct|right one|updated|confirm(?:ing)?|' +
  'verif(?:y|ied|ication)|double[- ]check|just to (?:check|be sure|make sure)|security|identity|data protection|' +
  'gdpr|privately|typo|mistyped|check (?:the|your|that)|still (?:the|your|at|on|correct)|incomplete|last (?:four|' +
  '4)|first (?:three|3)|return flight|rest of|you gave|you sent|you wrote|you mentioned|as you)\\b';

/** The fact that the customer gave did not help, so the reply asks again. */
export const didNotHelp =
  "\\b(?:doesn't (?:match|work|exist|come up)|does not (?:match|work|exist)|(?:can't|cannot|couldn't|could not|" +
  "can not|don't|unable to) (?:find|see|locate)|find no|finds no|not (?:found|valid|recognised|recognized|showing)|" +
  'no (?:match|record|result)|invalid|missing a digit|too (?:short|long))\\b';

/** Signs that a sentence asks. */
export const asksFor =
  "\\?|\\b(?:please|pls|plz|kindly|can you|could you|may i|can i|can we|could we|would you|will you|i(?:'ll|" +
  " will)? (?:just )?need|we(?:'ll| will)? (?:just )?need|let (?:us|me) (?:know|have)|what|which) |(?:^|[.,!;:] ?|" +
  '\\b(?:and|just|to|then|kindly|please) )(?:send|provide|share|give|tell|reply with|reply back with|quote|advise|' +
  'include|dm|pm|message|email|text) ';

/** Tells the customer something instead of asking: "you will find your order number in the mail". */
export const tellsWhere =
  "\\b(?:(?<!do |did |can |could )you(?:'ll| will| can)? (?:find|see|get|receive|need to (?:enter|use))|is (?:on|" +
  'in|at|shown|printed|below)|can be found|enter (?:your|the)|using (?:your|the)|with your|under your|' +
  'for your (?:records|reference)|(?<!(?:may|can|could) )(?:we|i) (?:have|see|found|got)|thanks? (?:you )?for|' +
  "our (?:e-?mail|phone|address)|to our|at our|if you (?:have|need)|never|don't|do not|no need)\\b";
