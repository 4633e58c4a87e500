import { matchesOf, lazy, lazyPattern, lazySearch } from '../../base/patterns.js';
import { contextOf, lexicon, wordsAfter, wordsBefore, labelled } from '../context.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import { noCode } from '../words/other-senses.js';
import { codeLabels, codeProofs, passwordLabels, pinLabels, usernameLabels } from '../words/person-labels.js';
import { digitCount } from './digits.js';

const passwords = labelled(passwordLabels, '[^\\s"“”<>\\ufffc]{3,64}');
const NO_PASSWORD = lazy(
  () =>
    new RegExp(
      '^(?:' +
        [
          String.raw`\d{1,2}|\d+(?:st|nd|rd|th)|\d{1,2}[-–]\d{1,2}|24/7|\d+(?:min|h|hrs?|mins?|am|pm|days?)|https?:.*|www\..*|and/or`,
          String.raw`[a-z]+/[a-z]+|e-mail|wi-fi|sign-in|log-in|log-on|set-up|n/a|tbc|\p{L}+['’]\p{L}{1,3}|\p{L}+-\p{L}+`,
        ].join('|') +
        ')$',
      'iu',
    ),
);
const NEXT_IS_UNIT = new RegExp(
  '^ ?(?:' +
    [
      'characters?|chars?|letters?|digits?|numbers?|symbols?|times?|minutes?|mins?|hours?|days?|weeks?|months?|years?',
      'seconds?|attempts?|steps?|zeichen|caractères|caracteres|caratteri|tekens|or more|times|failed|wrong|%|people|users?',
      String.raw`devices?|\+`,
    ].join('|') +
    ')',
  'i',
);

const LETTER = lazyPattern`\p{L}`;
const INNER_SIGN = lazyPattern`\p{L}[!@#$%^&*_+=?~|\\/]+\p{L}|[!@#$%^&*_+=~][\p{L}\d]`;
const INNER_CAPITAL = lazyPattern`\p{Ll}\p{Lu}`;

/** True for a value that is not a word: letters and digits, special characters or capitals inside. */
function looksSecret(value: string): boolean {
  const hasDigit = /\d/.test(value);
  const hasLetter = LETTER().test(value);
  if (hasDigit && hasLetter) return value.length >= 4;
  if (INNER_SIGN().test(value)) return value.length >= 5;
  if (hasDigit) return /^\d{4,12}$/.test(value);
  return INNER_CAPITAL().test(value) && value.length >= 6;
}

/** Words before the name of a thing. */
const NAMES_THING = lazyPattern`(?<!\p{L})(?:as|the|your|our|my|an?|for|in|on|with|from) ?$`;
const SHOUT = lazyPattern`^\p{L}+!$`;
const PASSWORD_LINK = lazyPattern`[:=#>]|(?:^|[^\p{L}])(?:is|'s|now|was|ist|lautet|est|es|è|é|er|är|to|as)(?![\p{L}])|["“„«\x60]`;
const HAS_WORD_SIGN = lazyPattern`^[^\s]*[\p{L}\d]`;
const PLAIN_WORD = lazyPattern`^\p{L}{5,20}$`;
const ONE_WORD = lazyPattern`^\p{L}+$`;
const WORD_BEHIND = lazyPattern`^ \p{L}`;
const HOST_ENDING = lazyPattern`\.\p{L}{2,}$`;

/** Passwords behind their label. Talk about passwords ("reset your password") does not count. */
const findPasswords: Detector = (scan) =>
  passwords(scan).flatMap(({ label, link, value: whole, start }): readonly Candidate[] => {
    const raw = whole.replace(/[.,;:)\]'’”»?*`]{1,64}$|!$/u, (tail) => (tail === '!' ? tail : ''));
    const value = SHOUT().test(raw) ? raw.slice(0, -1) : raw;
    const hasSign = PASSWORD_LINK().test(link);
    const isQuoted = /["“„«`']$/.test(link) && value.length > 3;
    const end = start + value.length;
    const base = { type: 'password', start, end, context: label } as const;
    if (label === 'pass' && !(/\d/.test(value) && LETTER().test(value) && value.length > 7)) return [];
    if (
      NO_PASSWORD().test(value) ||
      NEXT_IS_UNIT.test(scan.plain.slice(end, end + 16)) ||
      (/^[\d.]+%?$/.test(value) && !hasSign)
    )
      return [];
    const isColon = /[:=][\s"'“*`(]*$/.test(link) && HAS_WORD_SIGN().test(value) && value.length > 4;
    if (!looksSecret(value) && !isQuoted) {
      if (
        !isColon ||
        !PLAIN_WORD().test(value) ||
        !/\n|$/.test(scan.plain.slice(end, end + 1)) ||
        !/^(?:[.,;]?\s*$|[.,;]?\s*\n)/.test(scan.plain.slice(end, end + 4))
      )
        return [];
      return [{ ...base, score: 0.65, check: 'value behind a colon' }];
    }
    if (!hasSign && !/^[ \t]{0,3}$/.test(link) && !isQuoted) return [];
    // "The same password as the iTunes Store": a name with a capital inside, in the middle of words.
    if (
      ONE_WORD().test(value) &&
      !isQuoted &&
      (NAMES_THING().test(link) || WORD_BEHIND().test(scan.plain.slice(end, end + 2)))
    )
      return [];
    if (/@/.test(value) && HOST_ENDING().test(value)) return [];
    return [{ ...base, score: hasSign ? 0.85 : 0.75, check: 'labelled, no word' }];
  });

const CODE_FORMS = [
  String.raw`\d{4,8}|\d{3}[ -]\d{3}|[A-Z0-9]{5,8}(?<=\d[A-Z0-9]{0,7})(?<=[A-Z][A-Z0-9]{0,7})`,
  String.raw`(?=[a-z0-9]{0,4}\d)(?=[a-z0-9]{0,4}[a-z])[a-z0-9]{4,5}-[a-z0-9]{4,5}`,
].join('|');
const CODE = lazySearch`(?<![\p{L}\p{N}_@#$€£.,:/]|(?<![gG])-|\d )(?:${CODE_FORMS})(?![\p{L}\p{N}_@%]|[.,/-]\d|[ -]\d)`;
/** Words close before a code. */
const CODE_WORD_NEAR =
  / (?:code|otp|tan|pin|is|was|password|passcode|kod|código|codice|clave|2fa|mfa|ist|lautet|est|es|è|é)(?= )/;
/** A word right before a code that ends like a label: "Freischaltcode". */
const ENDS_AS_LABEL = / [^ ]*(?:code|kode|kod|tan|otp|passwort|password) $/;
const CODE_LABELS = lexicon(codeLabels);
const CODE_PROOFS = lexicon(codeProofs);
const NO_CODE = lexicon(noCode);

/** One-time and access codes behind their label. Promo, error, area and product codes do not count. */
const findOneTimeCodes: Detector = (scan) => {
  if (!/code|otp|2fa|mfa|tan|kod|códig|codice|one-?time|passcode|einmal|verific|clave|код|pin/.test(scan.lower))
    return [];
  return matchesOf(CODE(), scan.plain).flatMap((match): readonly Candidate[] => {
    const base = { type: 'one-time-code', start: match.index, end: match.index + match[0].length } as const;
    if (/^(?:19|20)\d\d$/.test(match[0])) return [];
    const context = contextOf(scan, base, { for: CODE_LABELS, against: NO_CODE, after: CODE_PROOFS, reach: 9 });
    if (context.word === undefined) return [];
    const before = wordsBefore(scan, match.index, 10);
    const after = wordsAfter(scan, base.end, 6);
    if (!CODE_PROOFS.has(before) && !CODE_PROOFS.has(` ${context.word} `) && !CODE_PROOFS.has(after)) return [];
    const near = wordsBefore(scan, match.index, 4);
    const isNear =
      CODE_WORD_NEAR.test(near) ||
      ENDS_AS_LABEL.test(near) ||
      /^[\s:=#"'“(-]{1,4}$/.test(scan.plain.slice(match.index - 2, match.index));
    if (!isNear && !CODE_PROOFS.has(after)) return [];
    if (
      /^ ?(?:digits?|minutes?|days?|hours?|characters?|times|usd|eur|gbp|points|miles|people|customers|orders)/i.test(
        scan.plain.slice(base.end, base.end + 12),
      )
    )
      return [];
    return [{ ...base, score: 0.8, check: 'labelled code', context: context.word }];
  });
};

const pins = labelled(
  pinLabels,
  '\\d{4,8}(?![\\p{L}\\p{N}%]|[.,/-]\\d|[ \\t]?(?:digits?|-digit|numbers?|characters?))',
);

/** Pins that people wear or play with. */
const PIN_THINGS = [
  "enamel|lapel|badge|bowling|hair|rolling|drawing|safety|pull|bobby|tie|hat|collector's|metal|push|king|clevis|hinge",
  'connector|split|bar',
].join('|');
const NO_SECRET_PIN = lazyPattern`(?<!\p{L})(?:${PIN_THINGS}) $`;
const PIN_LINK = lazyPattern`[:=#(]|(?:^|[^\p{L}])(?:is|was|to|ist|lautet|est|es|è|é|er|är|as)(?![\p{L}])`;

/** PINs and PUKs of 4 to 8 digits behind their label. An Indian postal "PIN code" has six and is a postcode. */
const findPins: Detector = (scan) =>
  pins(scan).flatMap(({ label, link, value, start, end }): readonly Candidate[] => {
    if (label.startsWith('pin code') && value.length === 6 && !/ is /.test(link)) return [];
    const labelStart = start - link.length - label.length;
    if (NO_SECRET_PIN().test(scan.lower.slice(Math.max(0, labelStart - 12), labelStart))) return [];
    const hasSign = PIN_LINK().test(link) || /^[ \t]*["“(]?$/.test(link);
    return hasSign
      ? [
          {
            type: 'pin',
            start,
            end,
            score: 0.85,
            check: 'labelled 4 to 8 digits',
            context: label,
            ...(/^(?:0{4,8}|1234|1111|12345|123456)$/.test(value) && { impersonal: 'known-fake' as const }),
          },
        ]
      : [];
  });

const usernames = labelled(usernameLabels, '(?:live:)?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.#-]{2,39}');
const NO_USERNAME = new RegExp(
  '^(?:' +
    [
      String.raw`\d{1,2}|name|names|id|is|was|not|incorrect|correct|invalid|valid|wrong|already|taken|required|available|unavailable`,
      'unique|case|case-sensitive|the|your|our|a|an|and|or|in|on|with|being|linked|different|visible|public|private|locked',
      'blocked|associated|still|needed|empty|missing|blank|shown|displayed|hidden|case|too|now|details|page|screen|button',
      'link|issue|issues|problem|problems|error|errors|information|info|field|both|unknown|registered|same|changed|updated',
      'one|that|this|there|here|what|same|also|either|email|e-mail|password|just|only|using|used|ok|fine|you|we|they|from|for',
      'to|at|as|manual|guide|guides|friendly|account|accounts|interface|experience|agreement|online|offline|down|up|back',
      String.raw`working|live|active|disabled|deleted|free|error\.|twitter|instagram|facebook`,
    ].join('|') +
    ')$',
  'i',
);

/** What a user name can be: "is changeable", "is permanent". */
const PREDICATE = new RegExp(
  '^(?:' +
    [
      '[a-z]{2,20}(?:able|ible|ful|less|ous|ory)|permanent|final|mandatory|compulsory|necessary|essential|optional|important',
      'offensive|inappropriate|banned|suspended|reserved|pending|expired|verified|confirmed|set|needed|short|long|safe|secure',
      'fixed|personal|confidential|sensitive|sufficient|enough|allowed|forbidden|recommended|accepted|rejected|approved',
      'generated|created|removed|reset|lost|forgotten|yours|ours|mine|lowercase|uppercase|automatic|automatically',
    ].join('|') +
    ')$',
  'i',
);

const USERNAME_VERB = lazyPattern`(?:^|[^\p{L}])(?:is|was|to|as|from|ist|lautet|est|es|è|é|er|är)(?![\p{L}])`;
/** A digit, a separator or a capital inside: not an everyday word. */
const MARKED = lazyPattern`[\d_]|\p{L}[.-]\p{L}|\p{Ll}\p{Lu}`;
const FROM = lazyPattern`(?:^|[^\p{L}])from(?![\p{L}])`;

/** User names behind "username is", "login:" and the like: with a digit or separator in them, or alone behind the link. */
const findUsernames: Detector = (scan) =>
  usernames(scan).flatMap(({ label, link, value: whole, start }): readonly Candidate[] => {
    const value = whole.replace(/[.-]{1,40}$/, '');
    const end = start + value.length;
    if (NO_USERNAME.test(value) || /^\ufffc|^@/.test(scan.plain.slice(end, end + 1))) return [];
    const isColon = /[:=][\s"'“„(*`]{0,4}$/.test(link);
    const hasVerb = USERNAME_VERB().test(link);
    const isQuoted = /["'“„«`]$/.test(link);
    const isMarked = MARKED().test(value) && !/^\d+$/.test(value);
    const isWeak = /^(?:login|log-in|logon|handle|pseudo|identifiant)$/.test(label);
    if (!isColon && !hasVerb && !isQuoted && !(isMarked && !isWeak && /^ ?$/.test(link))) return [];
    if (isMarked) return [{ type: 'username', start, end, score: 0.75, check: 'labelled, no word', context: label }];
    const isChange = FROM().test(link) && /^ (?:to|zu|a|à|naar|en) /.test(scan.plain.slice(end, end + 6));
    if (isChange) return [{ type: 'username', start, end, score: 0.65, check: 'labelled change', context: label }];
    // "Your username is not possible", "is permanent": no name follows.
    if (/(?:^| )(?:not|isn.t|cannot)(?= |$)/.test(link) || (!isColon && !isQuoted && PREDICATE.test(value))) return [];
    const isAlone = /^(?:[.,;!?)"'”»]|\s*\n|\s*$)/.test(scan.plain.slice(end, end + 4));
    if ((isWeak || /^(?:user|psn)$/.test(label)) && !isQuoted && digitCount(value) === 0) return [];
    return (isColon || isQuoted || hasVerb) && (isAlone || isQuoted)
      ? [{ type: 'username', start, end, score: 0.65, check: 'labelled', context: label }]
      : [];
  });

const PASSWORD_STEMS = [
  'pas|pw|kennw|mdp|mot de|contrase|clave|senha|parola|wachtw|lösen|adgang|salas|has[łl]o|heslo|jelsz|şifre|парол|κωδ',
  'wi-?fi|psk',
].join('|');
const PASSWORD_SIGN = lazy(() => new RegExp(`(?<![A-Za-z])(?:${PASSWORD_STEMS})`, 'i'));
const USERNAME_STEMS = [
  'user|player|account name|profile name|log-?in|log-?on|screen|gamer|nick|handle|psn|xbox|steam|discord|skype|epic|riot',
  'benutz|nutzer|anmelden|utilis|identif|pseudo|usu[aá]|utent|utiliz|gebruik|använd|bruker|bruger|käytt|użytk|логин',
].join('|');
const USERNAME_SIGN = lazy(() => new RegExp(`(?<![A-Za-z])(?:${USERNAME_STEMS})`, 'i'));

/** Data to sign in with. */
export const signInFamilies: readonly Family[] = [
  {
    types: ['password'],
    digits: 0,
    starts:
      'pas|pw|kenn|mdp|mot |cont|clav|senh|paro|pala|wach|lösenord|adga|sala|hasł|hasl|hesl|jels|şifr|паро|κωδι|wifi|wi f|wi-f|psk',
    sign: (text) => PASSWORD_SIGN().test(text),
    find: findPasswords,
  },
  {
    types: ['one-time-code'],
    digits: 3,
    sign: (text) => /code|otp|2fa|mfa|tan|kod|códig|codice|one-?time|passcode|einmal|verific|clave|код|pin/i.test(text),
    find: findOneTimeCodes,
  },
  {
    types: ['pin'],
    digits: 4,
    sign: (text) => /pin|puk|geheim|identifikationsn|nip|tunnus/i.test(text),
    find: findPins,
  },
  {
    types: ['username'],
    digits: 0,
    starts:
      'user|play|acco|prof|logi|logo|log-|log |scre|game|nick|hand|psn|xbox|stea|disc|skyp|epic|riot|benu|nutz|anme|util|iden|' +
      'pseu|usua|usuá|uten|gebr|anvä|bruk|brug|käyt|użyt|логи',
    sign: (text) => USERNAME_SIGN().test(text),
    find: findUsernames,
  },
];
