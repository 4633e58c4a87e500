import { contextOf, lexicon, wordsBefore } from './context.js';
import { matchesOf } from '../matches.js';
import type { Candidate, Detector } from './types.js';

const MONTHS =
  'jan(?:uary|uar|vier|uari|uar)?|feb(?:ruary|ruar|ruari)?|mar(?:ch|zo|s|ço)?|apr(?:il|ile)?|may|mai|mayo|maggio|maio|mei|maj|june?|juni|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|' +
  'aug(?:ust|ustus)?|août|agosto|sept?(?:ember|embre|iembre|iembre|embro)?|settembre|setembro|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre|iembre|embro)?|' +
  'dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|januari|janeiro|enero|gennaio|février|fevereiro|febrero|febbraio|märz|mars|maart|marzo|março|avril|abril|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
const YEAR = '(?:19|20)\\d\\d';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:(?<=(?:dob|birth|birthdate|d\\.o\\.b\\.)[ :=]{1,3})(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(\\d{1,2})([-/. ]|\\. )(\\d{1,2})\\2(${YEAR}|\\d\\d)|(${YEAR})[-/.](\\d{1,2})[-/.](\\d{1,2})|(?:\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -](?:of |de |di )?(?:${MONTHS})\\.?,?[ -](?:de |del |of )?(?:${YEAR}|'?\\d\\d)|(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:${YEAR}))(?![\\p{L}\\p{N}]|[-/]\\d)`,
  'gu',
);
/** Without a year only a birthday is meant. */
const DAY_AND_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?[ ](?:of |de )?(?:${MONTHS})|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\p{N}])(?!,? \\d{4})`,
  'gu',
);

const LABELS = lexicon(
  'born|dob|d o b|date of birth|birth date|birthdate|birth|birthday|bday|b day|geboren|geb|geburtsdatum|geburtstag|né|née|naissance|date de naissance|nacido|nacida|nacimiento|fecha de nacimiento|' +
    'nato|nata|nascita|data di nascita|nascido|nascida|nascimento|data de nascimento|geboortedatum|geboortedag|fødselsdato|født|födelsedatum|född|syntymäaika|syntynyt|data urodzenia|urodzony|urodzona|születési|narození|γέννησης|рождения|родился|родилась',
);
const AGAINST = lexicon(
  'offer|sale|valid|promotion|promo|delivery|delivered|order|ordered|invoice|expires|expiry|shipped|founded|launched|established|since|appointment|discount|coupon|reward|gift|voucher|policy|baby is due|due|brand|company|store|shop|website|app|idea|horse|foal|puppy|kitten|dog|cat|team|club|we were|tradition',
);
const NOT_PEOPLE = lexicon(
  'brand|company|store|shop|website|app|idea|horse|foal|puppy|kitten|team|club|project|offer|sale|calf|lamb|panda',
);
const AFTER = lexicon('geboren|birthday|né|née|nacido|nacida|nato|nata|nascido|nascida|född|født|urodzony|urodzona');
const BIRTHDAY = lexicon('birthday|born|dob|date of birth|geburtstag|cumpleaños|anniversaire|compleanno');

function isRealDate(match: RegExpExecArray): boolean {
  const [first, second] =
    match[5] === undefined ? [Number(match[1]), Number(match[3])] : [Number(match[6]), Number(match[7])];
  if (Number.isNaN(first) || Number.isNaN(second)) return true;
  return first > 0 && second > 0 && first < 32 && second < 32 && Math.min(first, second) < 13;
}

/** Dates of birth: a real date with a birth word in front. Any other date is none. */
export const findBirthDates: Detector = (scan) => {
  const dates = matchesOf(DATE, scan.lower)
    .filter(isRealDate)
    .map((match) => ({ match, hasYear: /\d{4}|\D\d{2}$/.test(match[0]) }));
  const days = matchesOf(DAY_AND_MONTH, scan.lower).map((match) => ({ match, hasYear: false }));
  return [...dates, ...days].flatMap(({ match, hasYear }): readonly Candidate[] => {
    const base = { type: 'date-of-birth', start: match.index, end: match.index + match[0].length } as const;
    const context = contextOf(scan, base, {
      for: hasYear ? LABELS : BIRTHDAY,
      against: AGAINST,
      after: AFTER,
      reach: 9,
    });
    if (context.word === undefined || NOT_PEOPLE.has(wordsBefore(scan, match.index, 8))) return [];
    if (!hasYear && !/ (?:your|his|her|my|is|on)(?= )/.test(wordsBefore(scan, match.index, 5))) return [];
    return [
      { ...base, score: hasYear ? 0.85 : 0.65, check: hasYear ? 'real date' : 'day and month', context: context.word },
    ];
  });
};

const AGE =
  /(?<![\p{L}\p{N}.,$€£/-])(?:(\d{1,3})(?=(?: |-)?(?:years?|yrs?)[ -]old(?![\p{L}\p{N}])|(?:[ -])?(?:y\/o|yo|y\.o\.?)(?![\p{L}\p{N}])| ans\b| jahre alt| años\b| anni\b| anos\b| jaar oud)|(?<=(?<![\p{L}])(?:turn|turned|turning|turns|aged|age|age:|age is|age of|aged about|at age|alter:?|âge:?|edad:?|età:?|idade:?|leeftijd:?|ålder:?|(?:he|she) (?:was|is|turns)|i'm|i am) {1,2})(\d{1,3})(?= ?(?:[.,;!?)]|$|\n| (?:years?|and|in|on|this|next|last|when|at|but|with|or)(?![\p{L}]))))/gu;
const THINGS = lexicon(
  'account|phone|device|laptop|computer|product|order|car|vehicle|warranty|battery|router|modem|boiler|tv|machine|appliance|kit|policy|model|version|company|brand|house|building|software|app|item|bike|watch|console|tickets|ticket|system|issue|bug|post|thread|over|under|least|than|18|minimum|limit|must be|whisky|whiskey|wine|recipe|tradition',
);

/** Ages of people: "31 years old", "turned 60", "aged 78". Opt-in. */
export const findAges: Detector = (scan) =>
  matchesOf(AGE, scan.lower).flatMap((match): readonly Candidate[] => {
    const years = Number(match[1] ?? match[2]);
    if (years > 120 || years < 1) return [];
    const base = { type: 'age', start: match.index, end: match.index + String(match[1] ?? match[2]).length } as const;
    const before = wordsBefore(scan, match.index, 6);
    if (THINGS.has(before)) return [];
    return [{ ...base, score: 0.8, check: 'age wording' }];
  });
