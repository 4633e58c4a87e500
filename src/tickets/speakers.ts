import { sideOf, type Side } from '../formats/library/reply-fields.js';

/** The writer of a message, as its head names them. */
export interface Speaker {
  readonly name?: string;
  readonly email?: string;
}

/** A turn as it was read, before its side is known. */
export interface RawTurn extends Speaker {
  readonly text: string;
  readonly isHtml?: boolean;
  /** Present when the source states it, as exports do. */
  readonly side?: Side;
  /** True for the text above all quotations, of which only one thing is known: it answers the message before it. */
  readonly isAnswer?: boolean;
  /** ISO 8601. */
  readonly at?: string;
  /** 1-based. */
  readonly line?: number;
}

/** Words in the names of teams and agents; Intercom writes agents as `Ines from Lampwerk`. */
const TEAM_NAME =
  /\b(?:support|help ?desk|service|services|team|agent|customer success|(?:customer|guest|client) (?:care|relations))\b|\bCare$|^\S{1,40} from \S/i;
/** Capitals matter: Talbot is a person. */
const ROBOT = /\b(?:[Bb]ot|[Cc]hatbot|[Aa]ssistant)\b|[a-z]Bot\b/;
const CUSTOMER_NAME = /\b(?:customer|client|guest|visitor|requester|user)\b/i;
/** The part before the `@` in addresses of teams. */
const TEAM_MAILBOX =
  /^(?:support|help|helpdesk|service|care|customer-?(?:care|service)|team|hello|info|contact|no-?reply)$/i;

/** The side that the words of a name show: `Lampwerk Support`, `Mara (customer)`, `Visitor 4821`. */
export function sideOfName(name: string): Side | undefined {
  const side = sideOf(name);
  if (side !== undefined) return side;
  if (TEAM_NAME.test(name) || isRobot(name)) return 'brand';
  return CUSTOMER_NAME.test(name) ? 'customer' : undefined;
}

/** True for the name of a program that answers: `LampBot`, `Assistant`. */
export function isRobot(name: string): boolean {
  return ROBOT.test(name);
}

/** The person in a name, without the word for the side: `Mara` in `Mara (customer)`; `undefined` when it names no person. */
export function personIn(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const bare = name.replace(/ {0,3}(?:[([|][^)\]]{0,60}[)\]]?| from .{1,80})$/, '').trim();
  const [first = '', ...others] = bare.split(' ');
  const person = others.length > 0 && sideOf(first) !== undefined ? others.join(' ') : bare;
  return /\p{L}/u.test(person) && sideOfName(person) === undefined ? person : undefined;
}

/** A name and an address as mails write them: `Mara Lindt <mara@example.com>`, `"Lindt, Mara" [mailto:…]`, a bare address. */
export function readAddress(text: string): Speaker {
  const [all, marked, bare] =
    /[<[(](?:mailto:)?([^\s<>[\]()@]{1,64}@[^\s<>[\]()@]{1,190})[>\])]|^([^\s<>@"]{1,64}@[^\s<>@"]{1,190})$/.exec(
      text.trim().slice(0, 400),
    ) ?? [];
  const email = marked ?? bare;
  const before = (all === undefined ? text : text.slice(0, text.indexOf(all))).trim().replace(/^["']|["']$/g, '');
  const [, last, first] = /^([^\s,]{1,40}), ([^\s,]{1,40})$/.exec(before) ?? [];
  const name = first === undefined ? before : `${first} ${last}`;
  return { ...(name !== '' && { name }), ...(email !== undefined && { email }) };
}

/** `brand` for an address of the brand's domains or of a team's mailbox; `undefined` for any other. */
export function sideOfEmail(email: string, brandDomains: readonly string[]): Side | undefined {
  const [mailbox = '', domain = ''] = email.toLowerCase().split('@');
  const isBrand = brandDomains.some((one) => domain === one.toLowerCase() || domain.endsWith(`.${one.toLowerCase()}`));
  return isBrand || TEAM_MAILBOX.test(mailbox) ? 'brand' : undefined;
}

const TEAM_LINE =
  /^(?:[-–—*] ?)?(?:(?:[Tt]he|[Yy]our) )?\p{Lu}[^.!?:,;]{0,50}\b(?:[Tt]eam|[Ss]upport|[Hh]elp ?[Dd]esk|[Cc]ustomer (?:[Cc]are|[Ss]ervice|[Ss]uccess))$/u;

/** True when a message ends with the name of a team, below at least one line of text: `Ines / Lampwerk Support`. */
export function isSignedByTeam(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(1)
    .slice(-5)
    .some((line) => TEAM_LINE.test(line.trim()));
}
