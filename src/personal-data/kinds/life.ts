import { matchesOf, lazy, lazySearch } from '../../base/patterns.js';
import { contextOf, lexicon, wordsBefore } from '../context.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import { agedThings, noBirth, notPeople } from '../words/other-senses.js';
import { birthAfter, birthLabels, birthdayLabels } from '../words/person-labels.js';

const MONTHS = [
  'jan(?:uary|uar|vier|uari|uar)?|feb(?:ruary|ruar|ruari)?|mar(?:ch|zo|s|ço)?|apr(?:il|ile)?|may|mai|mayo|maggio|maio|mei',
  'maj|june?|juni|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust|ustus)?|août|agosto',
  'sept?(?:ember|embre|iembre|iembre|embro)?|settembre|setembro|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro',
  'nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre|iembre|embro)?|dez(?:ember|embro)?|déc(?:embre)?',
  'dic(?:iembre|embre)?|januari|janeiro|enero|gennaio|février|fevereiro|febrero|febbraio|märz|mars|maart|marzo|março',
  'avril|abril|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
].join('|');
const YEAR = '(?:19|20)\\d\\d';
const DATE_FORMS = [
  String.raw`(?<=(?:dob|birth|birthdate|d\.o\.b\.)[ :=]{1,3})(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`,
  String.raw`(\d{1,2})([-/. ]|\. )(\d{1,2})\2(${YEAR}|\d\d)`,
  String.raw`(${YEAR})[-/.](\d{1,2})[-/.](\d{1,2})`,
  String.raw`(?:\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -](?:of |de |di )?(?:${MONTHS})\.?,?[ -](?:de |del |of )?(?:${YEAR}|'?\d\d)`,
  String.raw`(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)?,? (?:${YEAR})`,
].join('|');
const DATE = lazySearch`(?<![\p{L}\p{N}/.-])(?:${DATE_FORMS})(?![\p{L}\p{N}]|[-/]\d)`;
/** A day without a year: only a birthday. */
const DAY_FORMS = [
  String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?[ ](?:of |de )?(?:${MONTHS})`,
  String.raw`(?:${MONTHS}) \d{1,2}(?:st|nd|rd|th)?`,
].join('|');
const DAY_AND_MONTH = lazySearch`(?<![\p{L}\p{N}/.-])(?:${DAY_FORMS})(?![\p{L}\p{N}])(?!,? \d{4})`;

const BIRTH = lexicon(birthLabels);
const NO_BIRTH = lexicon(noBirth);
const NOT_PEOPLE = lexicon(notPeople);
const BIRTH_AFTER = lexicon(birthAfter);
const BIRTHDAY = lexicon(birthdayLabels);

function isRealDate(match: RegExpExecArray): boolean {
  const [first, second] =
    match[5] === undefined ? [Number(match[1]), Number(match[3])] : [Number(match[6]), Number(match[7])];
  if (Number.isNaN(first) || Number.isNaN(second)) return true;
  return first > 0 && second > 0 && first < 32 && second < 32 && Math.min(first, second) < 13;
}

/** Dates of birth: a real date with a birth word in front. Other dates do not count. */
const findBirthDates: Detector = (scan) => {
  const dates = matchesOf(DATE(), scan.lower)
    .filter(isRealDate)
    .map((match) => ({ match, hasYear: /\d{4}|\D\d{2}$/.test(match[0]) }));
  const days = matchesOf(DAY_AND_MONTH(), scan.lower).map((match) => ({ match, hasYear: false }));
  return [...dates, ...days].flatMap(({ match, hasYear }): readonly Candidate[] => {
    const base = { type: 'date-of-birth', start: match.index, end: match.index + match[0].length } as const;
    const context = contextOf(scan, base, {
      for: hasYear ? BIRTH : BIRTHDAY,
      against: NO_BIRTH,
      after: BIRTH_AFTER,
      reach: 9,
    });
    if (context.word === undefined || NOT_PEOPLE.has(wordsBefore(scan, match.index, 8))) return [];
    if (!hasYear && !/ (?:your|his|her|my|is|on)(?= )/.test(wordsBefore(scan, match.index, 5))) return [];
    return [
      { ...base, score: hasYear ? 0.85 : 0.65, check: hasYear ? 'real date' : 'day and month', context: context.word },
    ];
  });
};

/** In front of an age: "turned", "he is". */
const AGE_BEFORE = [
  'turn|turned|turning|turns|aged|age|age:|age is|age of|aged about|at age',
  'alter:?|âge:?|edad:?|età:?|idade:?|leeftijd:?|ålder:?',
  "(?:he|she) (?:was|is|turns)|i'm|i am",
].join('|');
/** Behind an age: "years old". */
const YEARS_BEHIND = [
  String.raw`(?: |-)?(?:years?|yrs?)[ -]old(?![\p{L}\p{N}])|(?:[ -])?(?:y/o|yo|y\.o\.?)(?![\p{L}\p{N}])`,
  String.raw` ans\b| jahre alt| años\b| anni\b| anos\b| jaar oud`,
].join('|');
/** Behind a bare number that is an age: the end of a phrase, not "turned 60 times". */
const PHRASE_ENDS = String.raw` ?(?:[.,;!?)]|$|\n| (?:years?|and|in|on|this|next|last|when|at|but|with|or)(?![\p{L}]))`;
const AGE = lazySearch`(?<![\p{L}\p{N}.,$€£/-])(?:(\d{1,3})(?=${YEARS_BEHIND})|(?<=(?<![\p{L}])(?:${AGE_BEFORE}) {1,2})(\d{1,3})(?=${PHRASE_ENDS}))`;
const AGED_THINGS = lexicon(agedThings);

/** Ages of people: "31 years old", "turned 60", "aged 78". Opt-in. */
const findAges: Detector = (scan) =>
  matchesOf(AGE(), scan.lower).flatMap((match): readonly Candidate[] => {
    const years = Number(match[1] ?? match[2]);
    if (years > 120 || years < 1) return [];
    const base = { type: 'age', start: match.index, end: match.index + String(match[1] ?? match[2]).length } as const;
    const before = wordsBefore(scan, match.index, 6);
    if (AGED_THINGS.has(before)) return [];
    return [{ ...base, score: 0.8, check: 'age wording' }];
  });

/** Conditions and treatments by their everyday names (headings of the NHS A to Z and of ICD-10). */
const CONDITIONS = [
  'diabetes|cancer|leuk(?:a)?emia|asthma|epilepsy|depression|anxiety|bipolar disorder|schizophrenia|adhd|autism|dementia',
  "alzheimer's|parkinson's|multiple sclerosis|hiv|aids|hepatitis(?: [abc])?|pregnan(?:cy|t)|miscarriage|abortion|surgery",
  'operation|chemotherapy|chemo|radiotherapy|dialysis|transplant|stroke|heart attack|heart condition|heart disease',
  "blood pressure|hypertension|kidney disease|copd|arthritis|eczema|psoriasis|crohn's|colitis|coeliac disease",
  'celiac disease|allergy|allergies|disability|addiction|eating disorder|anorexia|ptsd|migraines?|covid(?:-19)?|std|sti',
  'tumou?r|biopsy|ivf|infertility|diagnosis|prescription|medication|insulin|test results?|blood test',
  'medical (?:condition|records?|history|leave)|mental health|therapy sessions?',
].join('|');
const OWNER =
  "(?:your|his|her|their|the patient's|your (?:son|daughter|wife|husband|mother|father|child|partner|baby)(?:'s)?)";
const SUFFERS = [
  'diagnosed with|suffer(?:s|ing|ed)? from|treated for|tested positive for|recover(?:y|ing) from|living with',
  String.raw`you (?:are|were|have been) (?:\d{1,2} (?:weeks|months) )?`,
].join('|');
const THEIRS = String.raw`${OWNER} (?:[\p{L}-]{1,20} ){0,2}(${CONDITIONS})`;
const HAS = String.raw`(?:${SUFFERS}) ?(?:[\p{L}\d-]{1,20} ){0,2}(${CONDITIONS})`;
const HEALTH = lazySearch`(?<![\p{L}\p{N}])(?:${THEIRS}|${HAS})(?![\p{L}\p{N}])`;

/** A condition or treatment said to be somebody's. Opt-in. */
const findHealth: Detector = (scan) =>
  matchesOf(HEALTH(), scan.lower).map((match): Candidate => {
    const value = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    return {
      type: 'health',
      start: end - value.length,
      end,
      score: 0.7,
      check: "condition said to be a person's",
      context: match[0].split(' ')[0] ?? '',
    };
  });

/** A word of birth in one of the languages. */
const BIRTH_SIGN = lazy(
  () =>
    new RegExp(
      [
        String.raw`born|dob|d\.o\.b|birth|b-?day|gebor|geb\.|geburt|\bn[ée]e? |naiss|naci|nato|nata|nasc|geboorte`,
        'fød|född|födel|synt|urodz|naroz|γέν|рожд|родил|cumple|anniv|compl',
      ].join('|'),
      'i',
    ),
);

/** Birth, age and health. */
export const lifeFamilies: readonly Family[] = [
  {
    types: ['date-of-birth'],
    digits: 1,
    sign: (text) => BIRTH_SIGN().test(text),
    find: findBirthDates,
  },
  {
    types: ['age'],
    digits: 1,
    sign: (text) =>
      /old|y\/o|yo\b|y\.o|turn|age|years|\bans\b|jahre|años|anni|anos|jaar|alter|âge|edad|età|idade|leeftijd|ålder|was|i.m|I am/i.test(
        text,
      ),
    find: findAges,
  },
  {
    types: ['health'],
    digits: 0,
    sign: (text) => /your|his|her|patient|diagnos|suffer|treated|positive|recover|living|you/i.test(text),
    find: findHealth,
  },
];
