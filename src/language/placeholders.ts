import { matchesOf } from '../matches.js';
import { findMarks } from '../templates/marks.js';
import type { Span } from '../types.js';

/** A slot the helpdesk or a person should have filled. */
export interface Placeholder extends Span {
  /** `template`: a helpdesk's syntax; `hand-made`: brackets, blanks or filler words a person left. */
  readonly origin: 'template' | 'hand-made';
}

/** Cheap looks: without one of these there are no brackets around a slot, and no filler. */
const MAY_BE_BRACKETED = /[[<]|\((?:insert|paste|enter|add) |\binsert /i;
const MAY_BE_FILLER = /[Xx]{3}|XX|_{4}|TODO|FIXME|TB[CD]|orem ipsum|(?:[Nn]ame|NAME)(?=\s{0,2}[,!.:\n])/;

/** What stands in a slot: things only the sender knows. */
const SLOT_WORD =
  '(?:first|last|full|sur|given|family|pet|middle|user|account|acc|acct|support|service desk|help ?desk|customer|client|guest|member|contact|recipient|requester|agent|manager|rep(?:resentative)?|staff|sender|company|business|brand|store|shop|branch|hotel|restaurant|property|product|item|service|plan|order|booking|reservation|ticket|case|reference|ref|tracking|invoice|confirmation|transaction|purchase|serial|claim|flight|phone|telephone|tel|mobile|e-?mail|postal|street|delivery|shipping|billing|refund|discount|coupon|voucher|promo|due|start|end|arrival|departure|name|firstname|lastname|fname|lname|username|number|no|num|id|code|address|link|url|website|date|day|month|year|time|hour|hours|amount|price|total|sum|currency|city|country|location|title|position|role|department|team|signature|subject|topic|issue|problem|reason|details?|info|information|key|percentage)s?';
const JOINER = "(?:[ _/&.'’-]{1,3}(?:s |of |of the |the |a |an |to |and |or |for |here )?)";
const SLOT_WORDS = `(?:(?:insert|enter|add|type|paste|put|your|their|the|customer's|agent's|client's|guest's) ){0,2}${SLOT_WORD}(?:${JOINER}${SLOT_WORD}){0,4}(?: here)?`;

/** The commonest of these in German, Spanish, French, Portuguese, Italian and Dutch. */
const FOREIGN_SLOT =
  '(?:(?:ihre?|deine?|su|tu|votre|ton|seu|sua|tuo|suo|uw|je) )?(?:name|vorname|nachname|kundenname|kundennummer|bestellnummer|telefonnummer|auftragsnummer|rechnungsnummer|datum|betrag|nombre|apellidos?|teléfono|fecha|número|nom|prénom|numéro|téléphone|montant|nome|cognome|sobrenome|telefone|numero|naam|voornaam|achternaam|bestelnummer)(?: d[aeo] [a-zçéñ]{3,15})?';
const BRACKETED_CONTENT = `(?:${SLOT_WORDS}|${FOREIGN_SLOT}|(?!err)[a-z]{2,15}(?:_[a-z]{2,15}){1,4}|(?:insert|your|customer'?s?|agent'?s?|link to) [^\\[\\]<>\\n]{2,50})`;
const TYPED_IN = '(?:name|link|date|number|url|address|amount|time)';

/** `[NAME]`, `[Customer name]`, `<your name>`, `(insert link)`: brackets around what stands in a slot. */
const BRACKETED = new RegExp(
  `\\[ ?${BRACKETED_CONTENT} ?\\](?![([])|<${BRACKETED_CONTENT}>|\\((?:insert|paste) (?:[a-z]{1,12} ){0,3}${SLOT_WORD}(?: here)?\\)|\\((?:enter|add) (?:[a-z]{1,12} ){0,2}${SLOT_WORD} here\\)|\\binsert (?:[a-z]{1,12} ){0,2}${TYPED_IN} here(?![a-z])`,
  'gi',
);

/** What people type to remind themselves: `XXX-XXX-XXXX`, `XX/XX`, `£XX`, `____`, `TODO`, lorem ipsum, "Dear First Name". */
const FILLER =
  /(?<![A-Za-z0-9*])(?:[Xx]{3,12}(?:-[Xx]{2,8}|[ .]X{2,8}){0,4}|(?:XX[/:.-]){1,2}XX(?:XX)?|XX(?= (?:days?|hours?|hrs|min(?:ute)?s?|weeks?|months?|points?|miles|business|working|percent)\b|%)|(?<=[£$€₹#] ?)XX{1,6}(?:[.,]XX)?)(?![A-Za-z0-9*])(?![- ][Xx\d]{2})|(?<!_)_{4,60}(?!_)|(?<![\w-])(?:TODO|FIXME|TBD|TBC)(?![\w-])(?! lists?\b)|\b[Ll]orem ipsum\b|(?<=(?:^|\n)(?:Hi|Hello|Hey|Dear|Thanks|Thank you) (?:M[rs]{1,2}\.? )?)(?:[Ff]irst ?[Nn]ame|[Cc]ustomer'?s? [Nn]ame|[Gg]uest [Nn]ame|[Ll]ast ?[Nn]ame|[Ss]urname|FNAME|FIRSTNAME|LNAME|(?:FIRST |CUSTOMER )?NAME|Name|XX)(?=\s{0,2}[,!.:\n])/g;

/** Kisses at the end of a message: filler only where a number is expected. */
const KISSES = /^x{3,12}$/;
const NUMBER_BEFORE =
  /(?:\b(?:number|no\.?|ref(?:erence)?|order|code|id|ticket|account|case|ending(?: in)?|call|on|at)|[#:£$€]) ?$/i;
/** HTML elements that read like slots, and a word that says they are meant. */
const HTML_ELEMENT = /^<(?:title|code|link|address|time|details|subject)>$/i;
const ELEMENT_TALK = /^\s{0,2}(?:tags?|elements?|html)\b|<\/(?:title|code|link|address|time|details)>/i;
/** `[code]…[/code]` and the like: markup of forums. */
const FORUM_MARKUP = /^\[(?:code|url|email)\](?=[^[\]]{0,200}\[\/)/i;
/** Names of buttons and keys are written in brackets too. */
const UI_BEFORE =
  /\b(?:click|press|tap|select|choose|hit|push|open|under|button|key|menu|tab)(?: on| in| the| called){0,2} ?$/i;

function isFiller(text: string, start: number, end: number): boolean {
  const match = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  if (KISSES.test(match)) return NUMBER_BEFORE.test(before);
  if (match.startsWith('_')) {
    // A line of nothing else is a rule across the page, or a line to sign on.
    const line = text.slice(
      text.lastIndexOf('\n', start - 1) + 1,
      text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end),
    );
    return line.trim().length > end - start;
  }
  return true;
}

function isSlot(text: string, start: number, end: number): boolean {
  if (UI_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return false;
  if (FORUM_MARKUP.test(text.slice(start, end + 260))) return false;
  return !HTML_ELEMENT.test(text.slice(start, end)) || !ELEMENT_TALK.test(text.slice(end, end + 60));
}

/** Finds every placeholder of a text, in order. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const found: Placeholder[] = findMarks(text).map(({ start, end }) => ({ start, end, origin: 'template' }));
  const each = (pattern: RegExp, holds: typeof isSlot) => {
    for (const { index: start, 0: match } of matchesOf(pattern, text)) {
      const end = start + match.length;
      if (holds(text, start, end)) found.push({ start, end, origin: 'hand-made' });
    }
  };
  const marks = found.length;
  if (MAY_BE_BRACKETED.test(text)) each(BRACKETED, isSlot);
  if (MAY_BE_FILLER.test(text)) each(FILLER, isFiller);
  if (found.length === marks) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
