import { matchesOf, lazy, lazySearch } from '../../base/patterns.js';
import { labelled } from '../context.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import type { Scan } from '../scan.js';
import { tokenLabels } from '../words/person-labels.js';
import { digitCount } from './digits.js';

/**
 * Prefix, alphabet and length of provider tokens, as the providers document them and gitleaks (config/gitleaks.toml)
 * collects them. Public and test keys (`pk_live_`, `sk_test_`) are left out.
 */
const TOKENS: readonly (readonly [provider: string, source: string])[] = [
  ['AWS', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}'],
  ['GitHub', 'gh[pousr]_[A-Za-z0-9]{36,255}'],
  ['GitHub', 'github_pat_[A-Za-z0-9_]{60,255}'],
  ['GitLab', 'gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas)-[A-Za-z0-9_.-]{20,120}'],
  ['Slack', 'xox[abeoprs]-[A-Za-z0-9-]{10,250}|xapp-\\d-[A-Za-z0-9-]{10,250}'],
  ['Slack', 'https://hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9_/]{20,120}'],
  ['Discord', 'https://(?:ptb\\.|canary\\.)?discord(?:app)?\\.com/api/webhooks/\\d{15,22}/[A-Za-z0-9_-]{40,100}'],
  ['Microsoft Teams', 'https://[a-z0-9.-]{1,60}\\.webhook\\.office\\.com/webhookb2/[A-Za-z0-9@/-]{50,250}'],
  ['Discord', '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}'],
  ['Stripe', '(?:sk|rk)_live_[A-Za-z0-9]{16,250}|whsec_[A-Za-z0-9+/=]{24,100}'],
  ['Google', 'AIza[A-Za-z0-9_-]{35}|ya29\\.[A-Za-z0-9_-]{20,250}|GOCSPX-[A-Za-z0-9_-]{20,40}'],
  ['Twilio', 'SK[0-9a-f]{32}'],
  ['SendGrid', 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64}'],
  ['Mailgun', 'key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}'],
  ['Mailchimp', '[0-9a-f]{32}-us\\d{1,2}'],
  ['Brevo', 'xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}'],
  ['npm', 'npm_[A-Za-z0-9]{36}'],
  ['PyPI', 'pypi-[A-Za-z0-9_-]{50,250}'],
  ['RubyGems', 'rubygems_[0-9a-f]{48}'],
  ['OpenAI', 'sk-(?:proj-|svcacct-|admin-|None-)?[A-Za-z0-9_-]{32,200}'],
  ['Anthropic', 'sk-ant-[A-Za-z0-9_-]{20,200}'],
  ['Hugging Face', 'hf_[A-Za-z0-9]{30,45}'],
  ['DigitalOcean', 'do[opr]_v1_[0-9a-f]{64}'],
  ['Shopify', 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}'],
  ['Square', 'sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{22,60}|EAAA[A-Za-z0-9_-]{60}'],
  ['Telegram', '\\d{8,10}:AA[A-Za-z0-9_-]{32,35}'],
  ['Meta', 'EAA[A-Za-z0-9]{60,300}'],
  ['Azure', '(?<=AccountKey=)[A-Za-z0-9+/]{86}=='],
  ['Heroku', 'HRKU-[A-Za-z0-9_-]{36,70}'],
  ['Linear', 'lin_(?:api|oauth)_[A-Za-z0-9]{32,64}'],
  ['Notion', 'secret_[A-Za-z0-9]{43}|ntn_[A-Za-z0-9]{40,60}'],
  ['Postman', 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}'],
  ['Atlassian', 'ATATT3[A-Za-z0-9_=-]{50,250}|ATCTT3[A-Za-z0-9_=-]{50,250}'],
  ['Dropbox', 'sl\\.[A-Za-z0-9_-]{100,200}'],
  ['New Relic', 'NR(?:AK|II|JS|RA)-[A-Za-z0-9]{20,40}'],
  ['Grafana', 'gl(?:sa|c)_[A-Za-z0-9_=+/]{32,250}'],
  ['Databricks', 'dapi[0-9a-f]{32}(?:-\\d)?'],
  ['HashiCorp Vault', 'hv[sbr]\\.[A-Za-z0-9_-]{24,250}'],
  ['Doppler', 'dp\\.(?:pt|st|sa|ct|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}'],
  ['Figma', 'fig[duo]_[A-Za-z0-9_-]{30,60}'],
  ['Airtable', 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}'],
  ['PayPal', 'access_token\\$production\\$[0-9a-z]{16}\\$[0-9a-f]{32}'],
  ['Sentry', 'sntrys_[A-Za-z0-9_=+/-]{40,250}|sntryu_[0-9a-f]{64}'],
  ['Supabase', 'sbp_[0-9a-f]{40}'],
  ['Pulumi', 'pul-[0-9a-f]{40}'],
  ['Contentful', 'CFPAT-[A-Za-z0-9_-]{43}'],
  ['HubSpot', 'pat-(?:na|eu)\\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'],
  ['Cloudflare', 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}'],
  ['age', 'AGE-SECRET-KEY-1[0-9A-Z]{58}'],
];
/** Parts of the prefixes above: a text without any of them is not searched with the whole table. */
const SIGN = new RegExp(
  [
    String.raw`A(?:KIA|SIA|BIA|CCA|Iza|TATT3|TCTT3|GE-S)|gh[pousr]_|github_pat|gl[a-z]{2,5}-|xox|xapp-|webhook|hooks\.slack`,
    String.raw`[sr]k_live|whsec_|ya29|GOCSPX|SK[0-9a-f]|SG\.|key-|-us\d|xkeysib|npm_|pypi-|rubygems_|sk-|hf_|do[opr]_v1|shp[a-z]{2}_`,
    String.raw`sq0|EAA|:AA|AccountKey|HRKU|lin_|secret_|ntn_|PMAK|sl\.|NR[A-Z]{2}-|gl(?:sa|c)_|dapi|hv[sbr]\.|dp\.|fig[duo]_|pat`,
    String.raw`access_token|sntry|sbp_|pul-|CFPAT|v1\.0-|[MNO][A-Za-z0-9_-]{23}|[0-9a-f]{32}-`,
  ].join('|'),
);
const SAMPLE = /EXAMPLE|[xX]{4}|\.{3}|(?:your|my)[_-]?(?:token|key|secret)|1234567890|abcdefgh|0{8}|(.)\1{9}/i;

/** A token of any provider, with a group for each row of the table. */
const TOKEN = lazy(
  () =>
    new RegExp(
      `(?=[A-Za-z\\d])(?<![A-Za-z0-9_.-])(?:${TOKENS.map(([, source]) => `(${source})`).join('|')})(?![A-Za-z0-9_])`,
      'g',
    ),
);

function base(start: number, end: number, score: number, check: string): Candidate {
  return { type: 'credential', start, end, score, check };
}

function providerTokens(scan: Scan): readonly Candidate[] {
  if (!SIGN.test(scan.text)) return [];
  return matchesOf(TOKEN(), scan.text).flatMap((match): readonly Candidate[] => {
    const value = match[0].replace(/[.,;:!?)-]{1,3}$/, '');
    const provider = TOKENS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'provider';
    if (SAMPLE.test(value))
      return [
        { ...base(match.index, match.index + value.length, 0.9, `${provider} token form`), dropped: 'known-fake' },
      ];
    if (!/\d/.test(value) && !/[a-z][A-Z][a-z]/.test(value)) return [];
    return [base(match.index, match.index + value.length, 0.95, `${provider} token form`)];
  });
}

const JWT = /(?<![A-Za-z0-9_-])(eyJ[A-Za-z0-9_-]{8,2000})\.[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{0,1200}/g;

function isJsonHeader(part: string): boolean {
  return /^\{\s{0,9}"[a-z0-9]{1,12}"\s{0,9}:/i.test(Buffer.from(part, 'base64url').toString('latin1'));
}

/** JSON Web Tokens (RFC 7519) whose header decodes to JSON. */
function jsonWebTokens(scan: Scan): readonly Candidate[] {
  if (!scan.text.includes('eyJ')) return [];
  return matchesOf(JWT, scan.text)
    .filter((match) => isJsonHeader(match[1] ?? ''))
    .map((match) => base(match.index, match.index + match[0].length, 0.95, 'JWT header decodes'));
}

/** Private keys (RFC 7468), up to their last line if the text has it. */
function privateKeys(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  const open = /-{5}BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-{5}/g;
  for (const match of matchesOf(open, scan.raw)) {
    const close = /-{5}END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-{5}/.exec(
      scan.raw.slice(match.index, match.index + 8000),
    );
    const body =
      /^(?:\s{1,4}(?:[A-Za-z0-9+/=]{24,200}|[A-Za-z-]{2,20}: [^\n]{1,80})|[A-Za-z0-9+/=]{24,200}){0,200}/
        .exec(scan.raw.slice(match.index + match[0].length))?.[0]
        .trimEnd() ?? '';
    const isEmpty =
      (close === null ? body : close.input.slice(match[0].length, close.index)).replace(/[^A-Za-z0-9+/]/g, '').length <
      16;
    const end =
      close === null ? match.index + match[0].length + body.length : match.index + close.index + close[0].length;
    if (!isEmpty) found.push(base(match.index, end, 0.95, 'private key block'));
  }
  return found;
}

const USER_AND_PASSWORD =
  /(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/([^\s/:@"'<>\ufffc]{0,100}):([^\s/@"'<>\ufffc]{2,200})@[A-Za-z0-9[]/g;
const SAMPLE_PASSWORD = /^(?:pass(?:word|wd)?|pwd|secret|token|user|xxx+|\*+|\.+|changeme|your.{0,20})$/i;
const QUERY = new RegExp(
  '[?&#](?:' +
    [
      'access_?token|auth_?token|id_?token|refresh_?token|token|api_?key|apikey|key|secret|client_?secret|password|passwd|pwd',
      'sig|signature|auth|session(?:_?id)?|reset_?token|code|otp|magic|x-amz-signature',
    ].join('|') +
    ')=([A-Za-z0-9_.~%+/=-]{6,500})',
  'gi',
);

/** Secrets in links: `user:password@host`, and tokens in the query string. */
function inLinks(scan: Scan): readonly Candidate[] {
  if (!scan.text.includes('://')) return [];
  const logins = matchesOf(USER_AND_PASSWORD, scan.text).flatMap((match): readonly Candidate[] => {
    const user = match[1] ?? '';
    const password = match[2] ?? '';
    const end = match.index + match[0].length - 2;
    const start = end - user.length - 1 - password.length;
    if (SAMPLE_PASSWORD.test(password)) return [{ ...base(start, end, 0.9, 'login in a link'), dropped: 'known-fake' }];
    return [base(start, end, 0.95, 'login in a link')];
  });
  const queries = matchesOf(QUERY, scan.text).flatMap((match): readonly Candidate[] => {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    const isSecret =
      (value.length >= 12 && digitCount(value) > 1 && /[A-Za-z]/.test(value)) ||
      (/pass|pwd|otp/i.test(match[0].slice(0, 12)) && digitCount(value) > 0);
    return isSecret && !SAMPLE.test(value) ? [base(end - value.length, end, 0.85, 'secret in a link')] : [];
  });
  return [...logins, ...queries];
}

const labelledTokens = labelled(tokenLabels, '[a-z0-9_+/=.~-]{16,400}');

/** True for a value that looks like a random key: letters and digits mixed, no words. */
function isRandom(value: string): boolean {
  const digits = digitCount(value);
  if (
    digits < 3 ||
    value.length - digits < 4 ||
    /^[\d-]+$/.test(value) ||
    /^[a-z]+(?:[-_.][a-z]+)*\d{0,4}$/i.test(value)
  )
    return false;
  return new Set(value.toLowerCase()).size > 7;
}

/** Other keys, only behind a label: randomness alone would find commit hashes and ids too. */
function labelledKeys(scan: Scan): readonly Candidate[] {
  return labelledTokens(scan).flatMap(({ label, value: whole, start, link }): readonly Candidate[] => {
    const value = whole.replace(/[.]{1,400}$/, '');
    if (!isRandom(value) || SAMPLE.test(value) || /^(?:pk|ca|cus|pi|ch|in|req|sub|price|prod)_/.test(value)) return [];
    if (/test|sample|example/.test(link)) return [];
    return [{ ...base(start, start + value.length, 0.8, 'labelled, random letters and digits'), context: label }];
  });
}

const BASIC = lazySearch`(?<![\p{L}\p{N}])[Bb]asic (?:[a-z]{2,8} ){0,4}([A-Za-z0-9+/]{12,200}={0,2})(?![A-Za-z0-9+/=])`;

/** HTTP basic authentication (RFC 7617): base64 that decodes to `user:password`. */
function basicAuth(scan: Scan): readonly Candidate[] {
  if (!/[Bb]asic /.test(scan.text)) return [];
  return matchesOf(BASIC(), scan.text)
    .filter((match) =>
      /^[\x21-\x7e]{1,80}:[\x20-\x7e]{2,100}$/.test(Buffer.from(match[1] ?? '', 'base64').toString('latin1')),
    )
    .map((match) =>
      base(
        match.index + match[0].length - (match[1] ?? '').length,
        match.index + match[0].length,
        0.9,
        'decodes to user and password',
      ),
    );
}

/** Access tokens and keys: provider prefixes, JWTs, basic authentication, labelled random keys. */
const findTokens: Detector = (scan) => [
  ...providerTokens(scan),
  ...jsonWebTokens(scan),
  ...basicAuth(scan),
  ...labelledKeys(scan),
];

/** Private key blocks, and logins and tokens in links. */
const findSecretsInLinks: Detector = (scan) => [...privateKeys(scan), ...inLinks(scan)];

/** Access tokens and keys. */
export const credentialFamilies: readonly Family[] = [
  { types: ['credential'], digits: 0, token: 15, find: findTokens },
  {
    types: ['credential'],
    digits: 0,
    marks: ':=',
    starts: 'private',
    sign: (text) => /:\/\/[^\s/]{0,99}:|[?&#][\w-]{2,20}=|PRIVATE KEY/.test(text),
    find: findSecretsInLinks,
  },
];
