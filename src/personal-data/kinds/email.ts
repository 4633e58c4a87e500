import { matchesOf, lazy, lazyPattern, lazySearch } from '../../base/patterns.js';
import type { Candidate, Family } from '../data-types.js';
import { BLOT, type Scan } from '../scan.js';

/** Longest local part (RFC 5321, 4.5.3.1). `HOST` is limited so that the whole address has at most 254 characters. */
const MAX_LOCAL = 64;

const LOCAL = lazyPattern`[\p{L}\p{N}._%+'-]`;
const HOST = lazy(() => new RegExp(String.raw`[\p{L}\p{N}][\p{L}\p{N}.-]{0,188}`, 'uy'));
// Endings of file names ("logo@2x.png"), not of domains.
const FILE_ENDING =
  /^(?:png|jpe?g|gif|svg|webp|ico|css|js|mjs|ts|tsx|jsx|json|html?|php|py|rb|md|txt|pdf|xml|ya?ml|zip)$/i;
const LAST_LABEL = lazy(() => new RegExp(String.raw`^(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})$`, 'iu'));

// Mailboxes of a function, not of a person: RFC 2142, and those of support sites.
const ROLES = new Set(
  (
    'apoio assistenza assistance atendimento bestellung bestellungen bestellservice buchung buchungen commande commandes compras ' +
    'datenschutz ecoute fale faleconosco garantie git helpme hjelp hjælp hulp impressum informacion informazioni klant klanten ' +
    'kundeservice kundendienst kundtjänst leserservice niederlassung noreturn ordini ouvidoria pedidos post presentes prenotazioni ' +
    'rechnung reklamation reparatur retour retouren ruecksendung sac scheduling servicio serwis servizio servizioclienti ' +
    'asiakaspalvelu verkauf vente ventes vertrieb webshop zamowienia case cases claim complaint fulfilment fulfillment donations ' +
    'editor editorial events feedback founders givers group hr it key maintenance moderator noc reviews root safety scam secure ' +
    'shipping staff studio submissions survey surveys survey sustainability system transport volunteer wholesale workshop abuse ' +
    'accessibility account accounts accueil admin affiliates alerts appeals ask assistance atencion ayuda billing bookings bounce ' +
    'care careers claims client clientes clients clientcare compliance complaints concierge consumer contact contacto contactus ' +
    'contato crew customer customercare customerrelations customers customerservice customersupport cs cx daemon dataprotection ' +
    'delivery desk donotreply dpo ecommerce enquiries enquiry eservice experience facturacion feedback finance fraud frontdesk gdpr ' +
    'guest guestrelations hello hallo help helpdesk helpline hi hilfe hola home hostmaster hotline hr info information inquiries ' +
    'inquiry invoices jobs kontakt kundenservice kundeservice kundtjanst klantenservice legal mail mailer marketing media member ' +
    'members membership moderation news newsletter no-reply noc noreply notification notifications office operations order orders ' +
    'partner partners payments phishing postmaster preise press presse privacy products promo recruiting refund refunds relations ' +
    'reply reports reservas reservation reservations returns sales sav security service serviceclient serviceclients services ' +
    'shipping shop soporte spam store subscriptions support supporto suporte team teams tech techsupport ticket tickets training ' +
    'travel trust unsubscribe user vendas ventas warranty web webmaster wecare welcome'
  ).split(' '),
);

// Mail providers for everyone: a mailbox there likely belongs to a person, whatever its name.
const FREEMAIL = new RegExp(
  '^(?:' +
    [
      'gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|gmx|web|mail|proton(?:mail)?|yandex|qq|163|126',
      'orange|wanadoo|free|laposte|libero|t-online|zoho|fastmail|hey|pm|comcast|verizon|att|btinternet|sky',
    ].join('|') +
    String.raw`)\.[a-z.]{2,7}$`,
  'i',
);

// Placeholders for a name: "you@", "your.name@".
const PLACEHOLDER_LOCAL = new RegExp(
  '^(?:' +
    [
      'you|your|youremail|yourname|yourmail|your[._-]?(?:name|email|mail|address)|name|firstname|lastname',
      'first[._-]?(?:name|last)|firstname[._-]lastname|vorname[._-]nachname|someone|somebody|username|email|e-mail',
      'user[._-]?name|xyz|abc',
    ].join('|') +
    ')$',
  'i',
);

/** Domains nobody can own: RFC 2606 and RFC 6761. */
const RESERVED_HOST =
  /(?:^|\.)(?:example\.(?:com|net|org|edu)|example|test|invalid|localhost)$|^(?:your|my)?(?:domain|company|site|email|business)\.(?:com|net|org)$/i;

/** Message ids, ticket mailboxes and relays: made by machines. */
const MACHINE = /^\d{6}[.\d]{0,60}$|^(?:ticket|case|reply|bounce|msg|support|order|claim)[+-]?\d{3}|^[0-9a-f]{16,64}$/i;

function isRole(local: string, host: string): boolean {
  if (MACHINE.test(local)) return true;
  const words = local
    .toLowerCase()
    .replace(/\+.{0,64}$/, '')
    .split(/[._-]/);
  if (/^(?:no|do[._-]?not)[._-]?reply/i.test(local)) return true;
  if (host === 'github.com' || host === 'gitlab.com' || host === 'bitbucket.org') return local === 'git';
  return FREEMAIL.test(host) ? words.every((word) => ROLES.has(word)) : words.some((word) => ROLES.has(word));
}

const CAPITALISED = lazyPattern`^\p{Lu}\p{Ll}`;

/** Cuts off the end of a host name what cannot belong to it: a full stop, the next sentence without a blank. */
function trimHost(host: string): string {
  if (!host.includes('.')) return host;
  let labels = host.replace(/[.-]{1,8}$/, '').split('.');
  const isNextSentence = (): boolean => {
    const last = labels.at(-1) ?? '';
    const previous = labels.at(-2) ?? '';
    return labels.length > 2 && CAPITALISED().test(last) && previous === previous.toLowerCase();
  };
  while (isNextSentence()) labels = labels.slice(0, -1);
  return labels.join('.');
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    labels.every((label) => label.length > 0 && label.length < 64 && !label.startsWith('-') && !label.endsWith('-')) &&
    LAST_LABEL().test(last) &&
    !FILE_ENDING.test(last)
  );
}

function candidate(start: number, end: number, local: string, host: string, check: string): Candidate {
  const base = { type: 'email', start, end, score: 0.9, check } as const;
  if (PLACEHOLDER_LOCAL.test(local) && (RESERVED_HOST.test(host) || !FREEMAIL.test(host)))
    return { ...base, dropped: 'known-fake' };
  if (RESERVED_HOST.test(host)) return { ...base, impersonal: 'known-fake' };
  return isRole(local, host) ? { ...base, impersonal: 'role-mailbox' } : base;
}

function addressAround(text: string, at: number, signLength: number): Candidate | undefined {
  const hostStart = at + signLength;
  HOST().lastIndex = hostStart;
  const host = trimHost(HOST().exec(text)?.[0] ?? '');
  if (!host.includes('.') || !isHost(host)) return undefined;
  let start = at;
  while (start > 0 && at - start < MAX_LOCAL && LOCAL().test(text[start - 1] ?? '')) start--;
  // A masked address ("j***@…").
  if (/[•*·…]/.test(text[start - 1] ?? ' ') || text[start - 1] === BLOT) return undefined;
  while (start < at && /[.'%+-]/.test(text[start] ?? '')) start++;
  const local = text.slice(start, at);
  if (local === '' || local.endsWith('.') || local.includes('..')) return undefined;
  return candidate(start, hostStart + host.length, local, host, 'address form');
}

const SPELLED_LOCAL = String.raw`((?:[\p{L}\p{N}_+-]{1,30} dot ){0,2}[\p{L}\p{N}._+-]{1,64})`;
const SPELLED_AT = String.raw`(?:[([{<] ?(?:at|arroba|ät) ?[)\]}>]| at )`;
const SPELLED_DOT = String.raw`(?:\.|[([{<] ?(?:dot|punkt|punto|point) ?[)\]}>]| dot )`;
const LAST_LABELS = [
  String.raw`com|net|org|info|eu|io|me|jp|uy|co(?: ?(?:\.|\(dot\)|\[dot\]|dot) ?(?:uk|nz|in|za))?|uk|us|ca|au|de|fr|es|it|nl|be|ch`,
  'at|se|no|dk|fi|pl|pt|br|ie|in',
].join('|');
const SPELLED_END = String.raw`((?:[a-z]{2,6} ?${SPELLED_DOT} ?){0,1}(?:${LAST_LABELS}))`;
const SPELLED = lazySearch`(?<![\p{L}\p{N}._+-])${SPELLED_LOCAL} ?${SPELLED_AT} ?([\p{L}\p{N}-]{1,63}) ?${SPELLED_DOT} ?${SPELLED_END}(?![\p{L}\p{N}])`;
const SPELLED_SIGN = lazyPattern`[([{<] ?(?:at|arroba|ät) ?[)\]}>]| at [\p{L}\p{N}-]{1,63} dot `;

function spelledOut(scan: Scan): readonly Candidate[] {
  const lower = scan.raw.toLowerCase();
  if (lower.length !== scan.raw.length || !SPELLED_SIGN().test(lower)) return [];
  return matchesOf(SPELLED(), lower).map((match) => {
    const host = `${match[2] ?? ''}.${match[3] ?? ''}`;
    return candidate(match.index, match.index + match[0].length, match[1] ?? '', host, 'spelled-out address');
  });
}

/** E-mail addresses: around each `@` (or `%40` in a link), and spelled out as "name (at) host (dot) com". */
function findEmails(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = scan.text.indexOf('@'); at !== -1; at = scan.text.indexOf('@', at + 1)) {
    const address = addressAround(scan.text, at, 1);
    if (address !== undefined) found.push(address);
  }
  for (let at = scan.text.indexOf('%40'); at !== -1; at = scan.text.indexOf('%40', at + 3)) {
    const address = addressAround(scan.text, at, 3);
    if (address !== undefined) found.push(address);
  }
  return [...found, ...spelledOut(scan)];
}

/** E-mail addresses. */
export const emailFamilies: readonly Family[] = [
  {
    types: ['email'],
    digits: 0,
    marks: '@%([{<',
    starts: 'dot ',
    sign: (text) =>
      /[^\s"(),;:!?@<>[\]{}]@[^\s@]|%40|[([{<] ?(?:[aA][tT]|[Aa]rroba|ARROBA|[äÄ][tT]) ?[)\]}>]| (?:dot|Dot|DOT) /.test(
        text,
      ),
    find: findEmails,
  },
];
