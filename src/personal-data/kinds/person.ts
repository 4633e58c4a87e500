import { matchesOf, lazy, lazyPattern, lazySearch } from '../../base/patterns.js';
import { labelled, type Labelled } from '../context.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import type { Scan } from '../scan.js';
import { introductionLabels, nameLabels } from '../words/person-labels.js';

const PARTICLE =
  '(?:van der|van den|van de|van|von der|von|de la|de los|de|del|della|di|da|dos|das|do|du|le|la|el|al|bin|ibn|ben|af|av|ter|ten|zu|y|e|st\\.?)';
/** A word with one capital, and further ones behind an apostrophe, a hyphen or "Mc". */
const MIXED_CASE =
  "(?:O'|D'|Mc|Mac|d'|l')?\\p{Lu}[\\p{Ll}\\p{M}]{0,24}(?:['’](?!s(?![\\p{L}]))[\\p{Ll}\\p{M}]{1,20})?(?<=\\p{L}{2})" +
  '(?:-\\p{Lu}[\\p{Ll}\\p{M}]{1,24})?';
const WORD = `(?:${MIXED_CASE}|\\p{Lu}{2,20}(?![\\p{Ll}]))`;
const INITIAL = '(?:\\p{Lu}\\.?(?![\\p{L}\\p{N}]))';
const NAME = `(?:${INITIAL} ){0,2}${WORD}(?: (?:${PARTICLE} )?(?:${WORD}|${INITIAL})){0,3}`;
const TITLE =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Rev|Reverend|Herr|Herrn|Frau|Monsieur|Madame|Mademoiselle|Mme|Mlle|Señora|' +
  'Señor|Señorita|Sra|Sr|Srta|Don|Doña|Signora|Signor|Signore|Sig\\.ra|Sig|Dott\\.ssa|Dott|Senhora|Senhor|Dhr|Mevr|' +
  'Mevrouw|Meneer|De heer|Fru|Pan|Pani|Pana|MR|MRS|MS|DR';

/** Brands, things and famous people with a title: "Dr Pepper", "Mr Bean". */
const FAMOUS = [
  'Pepper|Martens?|Oetker|Kipling|Clean|Robot|Bean|Muscle|Potato|Coffee|Sheen|Porky|Price|Beat|Scholl|Who|Strange|Seuss',
  "Dre|Phil|Claus|Incredible|President|Chairman|Speaker|Right|Darcy|Holmes|Brown's|Doubtfire|Pacman|Marvel|Meyer'?s",
  "Fields|Hinch|Tumble|Green'?s|Brightside|Bones|Office|Word|Excel|Teams|Windows|Outlook|Dos|World|Universe|America|Piggy",
  "Selfridge|Vie|Dior|Squishy|Jart|Browns?'|Sir|Madam|Customer|Smith's|Layton|Crimble|Burns|Magoo|T|Freeze|Tayto|Fox|Big",
  'Men|Miyagi|Peanut|Pickwick|Poppins|Hippo|Zog|Evil|Watson|Jekyll|Moreau|Robotnik|Frankenstein|Beans|Whippy|Softee',
  'Tickle|Happy|Bump|Grumpy',
].join('|');
const NO_CUSTOMER = lazyPattern`^(?:${FAMOUS})(?![\p{L}])`;
/** Words with a capital that are not part of a name. */
const NO_NAME_WORDS = [
  'The|This|That|Your|Our|My|His|Her|It|He|She|We|You|They|I|A|An|And|Or|But|If|In|On|At|To|For|Of|From|With|Is|Are|Was',
  'Not|No|Yes|Please|Thanks|Thank|Hi|Hello|Dear|Sir|Madam|Order|Number|Email|Phone|Address|Date|Account|Customer|Name',
  'Team|Support|Unknown|None|Required|Optional|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February',
  'March|April|May|June|July|August|September|October|November|December|First|Last|Full|Company|Inc|Ltd|Llc|Product|Item',
  'Click|See|When|Where|What|How|Who|Why|Once|After|Before|As|So|Just|Also|Then|There|Here|All|Any|Service|Der|Die|Das|Le',
  'La|Les|El|Los|Las|Il|TBC|TBA|NA|Lei|Ihnen|Sie|Vous|Usted|Você|Unser|Unsere|Notre|Nuestro|Onze|Wir|Nous|Social|Security',
  'Insurance|Passport|Birth|Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Madame|Monsieur',
].join('|');
const NO_NAME = lazyPattern`^(?:${NO_NAME_WORDS})(?![\p{L}\p{N}'])`;
const ABBREVIATIONS = [
  'IC|NRIC|FIN|DOB|DMs?|PMs?|IDs?|UID|PNR|SSN|CNIC|NIC|NIN|BVN|TIN|PAN|PIN|OTP|CC|CVV|CVC|IMEI|IMSI|SIM|IP|MAC|VIN|ZIP',
  'SKU|AWB|UPC|URL|FAQs?|SMS|ETA|PO|RMA|FFN?|KTN|USA?|UK|UAE|EU|VIP|VAT|GST|IBAN|BIC|TV|PC|ATM|EMI|UPI|KYC|MOB|TEL|REF|NO',
  'NUM|ASAP|FYI|QR',
].join('|');
const FIELD_STARTS = [
  'Mobile|Flight|Booking|Reservation|Ticket|Contact|Registered|Passport|Membership|Tracking|Invoice|Serial|Reference',
  'Purchase|Payment|Transaction|Delivery|Shipping|Billing',
].join('|');
const FIELD_ENDS = [
  'IDs?|No|Nos|Number|Numbers|Code|Ref|Reference|Details|Email|Phone|Address|Date|Time|City|Country|State|Nationality|Age',
  'Birthday|Location|Postcode',
].join('|');
/** Other data that is asked for beside a name: "your name and NRIC", "guest: DM us", "name, Bid ID". */
const OTHER_DATUM = new RegExp(`^(?:${ABBREVIATIONS})$|^(?:${FIELD_STARTS})(?: |$)|(?: |^)(?:${FIELD_ENDS})$`, 'u');
/** Words behind the name of a company or a place. */
const COMPANY_WORDS = [
  String.raw`AS|ASA|AB|A/S|Oy|Oyj|ApS|SARL|SAS|SpA|S\.p\.A|Srl|Lda|SA|SL|Kft|Inc|Ltd|Limited|LLC|GmbH|AG|S\.?A|BV|PLC|plc|Corp`,
  'Company|Co|Group|Bank|Store|Stores|Street|St|Road|Rd|Avenue|Ave|Drive|Lane|Blvd|Boulevard|School|Hospital|Hotel',
  'University|Airport|Stadium|Park',
].join('|');
const COMPANY = lazyPattern`^[ ,]{1,2}(?:${COMPANY_WORDS})(?![\p{L}\p{N}])`;

const titled = lazySearch`(?<![\p{L}\p{N}_@])(?:${TITLE})\.?(?:[ ](?:${TITLE})\.?)?[ ]{1,2}(?:and (?:Mrs|Ms|Mr)\.? )?(${NAME})`;
const names = labelled(nameLabels, '');
const introductions = labelled(introductionLabels, '');
const STARTS_NAME = lazyPattern`^${NAME}(?![\p{L}\p{N}])`;

function isName(scan: Scan, start: number, name: string): boolean {
  return (
    !OTHER_DATUM.test(name) &&
    !NO_NAME().test(name) &&
    !NO_CUSTOMER().test(name) &&
    !COMPANY().test(scan.plain.slice(start + name.length, start + name.length + 16))
  );
}

/** Cuts off a name where the next sentence or field begins: "Mr Brown Please call". */
function trimName(name: string): string {
  const words = name.split(' ');
  const stop = words.findIndex((word, index) => index > 0 && NO_NAME().test(word) && word.length > 1);
  return (stop === -1 ? words : words.slice(0, stop)).join(' ');
}

/** A cheap test: making `titled` takes 13 ms in a cold start, and few replies hold a title. */
const MAY_BE_TITLED = lazy(() => new RegExp(`\\b(?:${TITLE})\\.? `));

const LONE_INITIAL = lazyPattern`^\p{Lu}\.?$`;
const ADDRESS_BEFORE = lazyPattern`\d{1,5} (?:\p{Lu}\p{L}+ ){1,3}$`;
const ALL_CAPITALS = lazyPattern`^\p{Lu}{2,}`;

function afterTitle(scan: Scan): readonly Candidate[] {
  if (!MAY_BE_TITLED().test(scan.plain)) return [];
  return matchesOf(titled(), scan.plain).flatMap((match): readonly Candidate[] => {
    const whole = match[1] ?? '';
    const start = match.index + match[0].length - whole.length;
    const name = trimName(whole);
    if (!isName(scan, start, name) || LONE_INITIAL().test(name)) return [];
    if (ADDRESS_BEFORE().test(scan.plain.slice(Math.max(0, match.index - 40), match.index))) return [];
    if (/^M[SR]S?$|^DR$/.test(match[0].split(/[ .]/)[0] ?? '') && !ALL_CAPITALS().test(name)) return [];
    return [
      {
        type: 'person-name',
        start,
        end: start + name.length,
        score: 0.75,
        check: 'title and name',
        context: match[0].slice(0, match[0].length - whole.length).trim(),
      },
    ];
  });
}

/** Labels that are also everyday words: a colon, a quotation mark or a verb must follow. */
const NEEDS_LINK = new RegExp(
  '^(?:' +
    [
      'customer|passenger|guest|recipient|names?|nom|nome|nombre|naam|namn|navn|nimi|beneficiary|inhaber|titular|titulaire',
      'account holder|account owner|cardholder|card holder|holder|tenant|nominee|apellidos?',
      '(?:my|your|his|her|the|full|first|last|family|given|middle|maiden|contact|legal) names?',
    ].join('|') +
    ')$',
);
const NAME_LINK = lazyPattern`[:=?]|(?<![\p{L}])(?:is|as|was|est|ist|es|è|é|er|är|lautet|to)(?![\p{L}])|["'“]`;
/** Before a label of the name of a thing: "product name is". */
const THING_BEFORE = new RegExp(
  '(?:' +
    [
      'brand|product|file|domain|company|user|host|app|code|trade|event|street|place|display|field|model|pet|team|project',
      'network|wi-?fi|business|store|shop|server|group|game|device|item|plan|song|film|movie|book|bank|street|folder|path',
      "class|function|column|table|tag|channel|page|site|website|player|hotel|drug|medicine|colour|color|style|dog's|cat's",
    ].join('|') +
    ') $',
);
const ROLE =
  /^(?:customer|passenger|guest|recipient|tenant|holder|cardholder|card holder|account holder|account owner)$/;
/** A name begins with a capital, or with "d'" or "l'". Behind most labels stands something else. */
const MAY_BE_NAME = /^(?:[A-Z]|[^\0-\x7f]|[dl]')/;
const SLASHED = lazyPattern`^\p{Lu}{2,20}/\p{Lu}{2,20}(?: (?:MR|MRS|MS|DR))?(?![\p{L}\p{N}])`;
const SPEAKER = lazyPattern`^\p{L}{2,12}:[ \n]`;

function afterLabel(scan: Scan, found: readonly Labelled[]): readonly Candidate[] {
  return found.flatMap(({ label, link, start: behind }): readonly Candidate[] => {
    // "What's your name? User: …": the speaker is not the name.
    const speaker = link.includes('?') ? (SPEAKER().exec(scan.plain.slice(behind, behind + 16))?.[0].length ?? 0) : 0;
    const start = behind + speaker;
    const value = scan.plain.slice(start, start + 80);
    if (!MAY_BE_NAME.test(value)) return [];
    const slashed = SLASHED().exec(value)?.[0].replace(/ \w+$/, '');
    const name = slashed ?? STARTS_NAME().exec(value)?.[0];
    if (name === undefined) return [];
    const trimmed = trimName(name);
    if (!isName(scan, start, trimmed) || LONE_INITIAL().test(trimmed) || scan.plain[start + trimmed.length] === ':')
      return [];
    if (NEEDS_LINK.test(label) && !NAME_LINK().test(link)) return [];
    // Behind "Ask the guest to" comes a verb; behind "name and", the next field.
    if ((ROLE.test(label) && /\bto\b/.test(link)) || /\b(?:and|or)\s{0,3}$|[&/] ?$/.test(link)) return [];
    if (
      label.endsWith(' address') &&
      !(/:/.test(link) && /^\s*(?:\n|,)/.test(scan.plain.slice(start + trimmed.length)))
    )
      return [];
    if (
      /^i(?:'m| am)$/.test(label) &&
      (link !== ' ' || !/ /.test(trimmed) || !/^(?:[.,;]| and | from )/.test(scan.plain.slice(start + trimmed.length)))
    )
      return [];
    const labelStart = behind - link.length - label.length;
    if (THING_BEFORE.test(scan.lower.slice(Math.max(0, labelStart - 12), labelStart))) return [];
    // "My name is Elin" is the agent's own name, except in a quotation of the customer.
    const isOwn =
      scan.perspective === 'reply' &&
      label.startsWith('my ') &&
      !/(?:^|\n)[ \t]*[>|"“][^\n]{0,60}$/.test(scan.text.slice(Math.max(0, labelStart - 70), labelStart));
    if (isOwn) return [];
    // "under my mother's name": the report must not say whose.
    const context = label.startsWith('under ') ? 'under the name' : label;
    return [{ type: 'person-name', start, end: start + trimmed.length, score: 0.75, check: 'labelled name', context }];
  });
}

/** Names with a title or behind a label; a first name in a greeting, a signature and a company's name do not count. */
const findNames: Detector = (scan) => [...afterTitle(scan), ...afterLabel(scan, names(scan))];

/** Names with which customers introduce themselves or a relative: "I'm Naomi Ryan,". Not for replies. */
const findIntroductions: Detector = (scan) => afterLabel(scan, introductions(scan));

const TITLE_FORMS = [
  'M(?:[rsx]|[rR][sS]|[RS]|iss|me|lle|onsieur|adame|ademoiselle|ev(?:r|rouw)?|eneer)',
  'D(?:[rR]|octor|on|oña|ott(?:\\.ssa)?|hr|e heer)|Prof(?:essor)?|Rev(?:erend)?|Herrn?|Fr(?:au|u)',
  'S(?:e[nñ]or(?:a|ita)?|ra?|rta|ig(?:\\.ra|nora|nore?)?|enhora?)|Pan[ia]?',
].join('|');
const LABEL_FORMS = [
  '(?:[Vv]or|[Nn]ach|[Ff]örs?|[Ee]fter|[Ff]or|[Ee]tter|[Vv]oor|[Aa]chter)?[Nn](?:am|avn|aam)|NAME',
  '(?:[Cc]ard|[Pp]olicy|[Rr]ekening)?[Hh]o(?:ld|ud)er|s under |is under |[Bb]ooked|[Ll]isted under ',
  '(?:[Bb]illing|[Ss]hipping|[Dd]elivery|[Mm]ailing|[Ii]nvoice|[Hh]ome) address|[Cc]laimant|[Tt]enant|[Oo]wner',
  '[Rr]ecipient|[Aa]ddressed to|[Ss]igned for|[Rr]egistered|[Nn]ominee|[Bb]enefic|[Nn]ext of kin|[Cc]ustomer|[Pp]assenger',
  '[Gg]uest|(?:[Kk]onto|[Kk]arten)?[Ii]nhaber|[Ee]mpfänger|[Nn]om|[Tt]itul|[Aa]pell|[Cc]ognome|[Ii]ntest',
  '(?:[Ss]uku)?[Nn]imi|[Ii]mię|[Nn]azw',
].join('|');
/** A title or a label of a name, at the start of a word. */
const NAME_SIGN = lazy(() => new RegExp(`(?<![A-Za-z])(?:(?:${TITLE_FORMS})[. ]|(?:${LABEL_FORMS}))`));

const NAME_STARTS =
  'mr|ms|mx|miss|mme|mlle|mons|mada|made|mevr|mev |mev.|mene|dr|doct|don |don.|doña|dott|dhr|de h|prof|rev |rev.|reve|herr|frau|' +
  'fru |fru.|seno|seño|senh|sr|sig |sig.|sign|pan |pan.|pani|pana|nam|nav|naa|vorn|nach|förn|förs|efte|forn|ette|voor|acht|hold|' +
  'houd|card|poli|reke|is u|s un|book|list|bill|ship|deli|mail|invo|home|clai|tena|owne|reci|addr|regi|nomi|bene|next|cust|pass|' +
  'gues|inha|kont|kart|empf|nom|titu|apel|appe|cogn|inte|suku|nimi|imię|nazw';

/** Names of people. */
export const nameFamilies: readonly Family[] = [
  {
    types: ['person-name'],
    digits: 0,
    perspective: 'any',
    starts: "i'm |i am|my h|my w|my s|my d|my p|my b|my m|my f|my k|my c",
    sign: (text) => /I'm [A-Z]|I am [A-Z]|[Mm]y (?:hus|wif|son|dau|par|bro|sis|mot|fat|kid|chi|col)/.test(text),
    find: findIntroductions,
  },
  {
    types: ['person-name'],
    digits: 0,
    starts: NAME_STARTS,
    sign: (text) => NAME_SIGN().test(text),
    dependsOnPerspective: true,
    find: findNames,
  },
];
