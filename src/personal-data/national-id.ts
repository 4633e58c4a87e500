import { contextOf, lexicon } from './context.js';
import { register } from './libraries.js';
import { matchesOf } from './matches.js';
import type { Lexicon } from './context.js';
import type { Candidate, Scan } from './types.js';

/** One register of one country. */
interface NationalId {
  /** ISO 3166-1 alpha-2 in lower case: the folder of stdnum. */
  readonly country: string;
  /** Validators of stdnum that accept it, by export name. */
  readonly validators: readonly string[];
  /** What people of that country call it. */
  readonly labels: Lexicon;
  readonly words: string;
  /** A written form that, with its check digits, needs no label. */
  readonly form?: RegExp;
}

function id(country: string, validators: string, labels: string, form?: RegExp): NationalId {
  return {
    country,
    validators: validators.split(' '),
    labels: lexicon(labels),
    words: labels,
    ...(form !== undefined && { form }),
  };
}

/** Personal registers only: company and VAT numbers are printed in every imprint. Names: the registers' own, by stdnum and Wikipedia "National identification number". */
const IDS: readonly NationalId[] = [
  id(
    'gb',
    'nino',
    'nino|ni number|ni no|national insurance|national insurance number|nat ins',
    /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]$/,
  ),
  id('gb', 'utr', 'utr|unique taxpayer reference'),
  id('ca', 'sin', 'sin|sin number|social insurance|social insurance number|nas|numéro d assurance sociale'),
  id('au', 'tfn', 'tfn|tax file|tax file number'),
  id('nz', 'ird', 'ird|ird number'),
  id('ie', 'pps', 'pps|ppsn|pps number|personal public service', /^\d{7}[A-W][A-IW]?$/),
  id('in', 'aadhaar', 'aadhaar|aadhar|adhaar|uid|uidai|आधार'),
  id('in', 'pan', 'pan|pan card|pan number|pan no|permanent account number', /^[A-Z]{3}P[A-Z]\d{4}[A-Z]$/),
  id(
    'de',
    'idnr',
    'steuer id|steuerid|idnr|steueridentifikationsnummer|steuerliche identifikationsnummer|identifikationsnummer|steuer identifikationsnummer|steuer idnr|tax id',
  ),
  id('de', 'svnr', 'sozialversicherungsnummer|rentenversicherungsnummer|svnr|sv nummer|rvnr|versicherungsnummer'),
  id('at', 'vnr', 'sozialversicherungsnummer|svnr|sv nummer|vsnr|versicherungsnummer'),
  id('ch', 'ssn', 'ahv|ahv nummer|ahv nr|avs|numéro avs|sozialversicherungsnummer', /^756\.\d{4}\.\d{4}\.\d\d$/),
  id(
    'fr',
    'nir',
    'nir|insee|sécurité sociale|securite sociale|numéro de sécurité sociale|sécu|numéro de sécu',
    /^[12] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d$/,
  ),
  id('fr', 'nif', 'nif|numéro fiscal|spi'),
  id(
    'es',
    'dni nie',
    'dni|nie|nif|documento nacional|documento de identidad|número de identidad',
    /^(?:\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\d{7}-?[A-HJ-NP-TV-Z])$/,
  ),
  id('pt', 'nif', 'nif|contribuinte|número de contribuinte|número de identificação fiscal|cartão de cidadão'),
  id(
    'it',
    'codicefiscale',
    'codice fiscale|cf|c f|cod fiscale|tax code',
    /^[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/,
  ),
  id('nl', 'bsn', 'bsn|burgerservicenummer|sofinummer|sofi nummer|citizen service number'),
  id(
    'be',
    'nn insz bis',
    'rijksregisternummer|rijksregister|insz|niss|numéro national|registre national|numéro de registre national|nationaal nummer',
    /^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/,
  ),
  id('se', 'personnummer', 'personnummer|personnr|pers nr|samordningsnummer|personal number|personal identity number'),
  id('no', 'fodselsnummer', 'fødselsnummer|fødselsnr|personnummer|fodselsnummer|d nummer'),
  id('dk', 'cpr', 'cpr|cpr nummer|cpr nr|cprnr|cpr number|personnummer'),
  id(
    'fi',
    'hetu',
    'henkilötunnus|hetu|henkilötunnuksesi|henkilötunnuksenne|personbeteckning|sotu',
    /^\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]$/,
  ),
  id('is', 'kennitala', 'kennitala|kennitölu|kt'),
  id('pl', 'pesel', 'pesel|numer pesel|peselu'),
  id('cz', 'rc', 'rodné číslo|rodneho cisla|rodného čísla|rodne cislo|rč|birth number'),
  id('sk', 'rc', 'rodné číslo|rodného čísla|rodne cislo|rč'),
  id('hu', 'anum', 'adóazonosító|adóazonosító jel'),
  id('ro', 'cnp', 'cnp|cod numeric personal'),
  id('bg', 'egn pnf', 'егн|egn|единен граждански номер|лнч'),
  id('hr', 'oib', 'oib|osobni identifikacijski broj'),
  id('si', 'jmbg', 'emšo|emso'),
  id('rs', 'jmbg', 'jmbg|јмбг|matični broj|матични број'),
  id('ba', 'jmbg', 'jmbg|matični broj'),
  id('mk', 'jmbg', 'embg|ембг|матичен број'),
  id('gr', 'amka', 'amka|αμκα'),
  id('ee', 'ik', 'isikukood|isikukoodi'),
  id('lv', 'pvn', 'personas kods|personas kodu'),
  id('lt', 'asmens', 'asmens kodas|asmens kodą'),
  id('ua', 'rntrc', 'рнокпп|іпн|ипн|ідентифікаційний код'),
  id('ru', 'inn', 'инн|inn'),
  id('tr', 'tckimlik', 'tckn|t c kimlik|tc kimlik|kimlik no|kimlik numarası|kimlik numaranız|tc no'),
  id('il', 'idnr', 'teudat zehut|mispar zehut|תעודת זהות|מספר זהות|ת ז'),
  id('za', 'idnr', 'sa id|id number|rsa id|south african id|identity number'),
  id('br', 'cpf', 'cpf|cadastro de pessoas', /^\d{3}\.\d{3}\.\d{3}-\d\d$/),
  id('mx', 'curp', 'curp|clave única', /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d$/),
  id('mx', 'rfc', 'rfc|registro federal', /^[A-ZÑ&]{4}\d{6}[A-Z0-9]{3}$/),
  id('ar', 'cuit dni', 'cuil|cuit|dni|documento', /^2[0347]-\d{8}-\d$/),
  id('cl', 'run', 'rut|run|rol único', /^\d{1,2}\.\d{3}\.\d{3}-[\dK]$/),
  id('co', 'nit', 'cédula|cedula|cédula de ciudadanía|nit'),
  id('ec', 'ci', 'cédula|cedula|cédula de identidad'),
  id('uy', 'cedula nie', 'cédula|cedula|cédula de identidad'),
  id('pe', 'cui ce', 'dni|cui|carné de extranjería'),
  id('do', 'cedula', 'cédula|cedula'),
  id('cn', 'ric', '身份证|身份证号|居民身份证|身份证号码|resident identity|chinese id|id card'),
  id('hk', 'hkid', 'hkid|hk id|身份證|身份證號碼|hong kong id', /^[A-Z]{1,2}\d{6}\([0-9A]\)$/),
  id('kr', 'rrn', 'rrn|주민등록번호|resident registration'),
  id('my', 'nric', 'nric|mykad|ic number|ic no|no kad pengenalan|kad pengenalan'),
  id('th', 'idnr', 'thai id|บัตรประชาชน|เลขประจำตัวประชาชน|citizen id'),
  id('id', 'npwp', 'npwp'),
  id('pk', 'cnic', 'cnic|nic|شناختی کارڈ', /^\d{5}-\d{7}-\d$/),
  id('sg', 'uen', 'uen'),
];

/** NRIC and FIN of Singapore: letter, seven digits, letter; stdnum has only the company register (check: ICA letter tables). */
const SINGAPORE = {
  form: /^[STFGM]\d{7}[A-Z]$/,
  labels: lexicon('nric|fin|nric number|fin number|ic number'),
  words: 'nric|fin|nric number|fin number|ic number',
};

function passesNric(value: string): boolean {
  const weights = [2, 7, 6, 5, 4, 3, 2];
  const lead = value[0] ?? '';
  const sum = weights.reduce(
    (total, weight, index) => total + weight * Number(value[index + 1]),
    'TG'.includes(lead) ? 4 : lead === 'M' ? 3 : 0,
  );
  const table = 'ST'.includes(lead) ? 'JZIHGFEDCBA' : lead === 'M' ? 'XWUTRQPNJLK' : 'XWUTRQPNMLK';
  const index = lead === 'M' ? 10 - (sum % 11) : sum % 11;
  return table[index] === value[8];
}

const ANY_LABEL =
  'nino|insurance|ssn|nin|national id|id card|identity card|personalausweis|ausweis|ausweisnummer|carte d identité|documento|identity|citizen';
/** Letters and digits in up to seven groups, at least one digit. */
const VALUE =
  /(?<![\p{L}\p{N}_@#/.-])[\p{Lu}\d](?=[\p{Lu}\d .()/+-]{0,20}\d)[\p{Lu}\d]{0,17}(?:[ .\/+-][\p{Lu}\d]{1,13}){0,7}(?:\([0-9A]\))?/gu;

function isValid(entry: NationalId, value: string): boolean {
  const validators = register(entry.country);
  return entry.validators.some((name) => {
    try {
      return validators[name]?.validate(value).isValid === true;
    } catch {
      return false;
    }
  });
}

/** Stretches of whole groups from the front: the number, and the number without a word or figure behind it. */
function stretches(value: string): readonly string[] {
  const found: string[] = [];
  for (let rest = value; rest.length > 5 && found.length < 8;) {
    found.push(rest);
    const cut = rest.search(/[ .\/+(-][\p{Lu}\d]{0,17}\)?$/u);
    if (cut < 6) break;
    rest = rest.slice(0, cut);
  }
  return found;
}

function judge(scan: Scan, start: number, whole: string): Candidate | undefined {
  const values = stretches(whole).filter(
    (value) => value.length < 24 && !/[\p{L}\p{N}_@]/u.test(scan.plain[start + value.length] ?? ' '),
  );
  for (const value of values) {
    const base = { type: 'national-id', start, end: start + value.length } as const;
    if (SINGAPORE.form.test(value) && passesNric(value)) {
      const context = contextOf(scan, base, { for: SINGAPORE.labels });
      return {
        ...base,
        country: 'SG',
        check: 'NRIC check letter',
        ...(context.word === undefined ? { score: 0.85 } : { score: 1, context: context.word }),
      };
    }
    for (const entry of IDS) {
      const hasForm = entry.form?.test(value) === true;
      const context = contextOf(scan, base, { for: entry.labels, after: entry.labels, reach: 9 });
      if (context.word === undefined && !hasForm) continue;
      if (!isValid(entry, value)) continue;
      const check = `${entry.validators[0] ?? ''} of ${entry.country.toUpperCase()}: structure and check digits`;
      return {
        ...base,
        country: entry.country.toUpperCase(),
        check,
        ...(context.word === undefined ? { score: 0.85 } : { score: 1, context: context.word }),
      };
    }
  }
  return undefined;
}

/** All labels of the table in one lexicon: a text without any needs only the unlabelled forms. */
const ALL_LABELS = lexicon([...IDS.map(({ words }) => words), SINGAPORE.words, ANY_LABEL].join('|'));

/** Personal registration numbers: the country's own word and its check digits, or a form only one register has. */
export function findNationalIds(scan: Scan): readonly Candidate[] {
  const values = matchesOf(VALUE, scan.plain).filter(
    ([value]) => value.length > 6 && value.replace(/[^0-9]/g, '').length > 5,
  );
  if (values.length === 0) return [];
  const hasLabel = ALL_LABELS.has(` ${scan.words().texts.join(' ')} `);
  return values.flatMap((match): readonly Candidate[] => {
    if (!hasLabel && !stretches(match[0]).some(hasKnownForm)) return [];
    const found = judge(scan, match.index, match[0]);
    return found === undefined ? [] : [found];
  });
}

function hasKnownForm(value: string): boolean {
  return SINGAPORE.form.test(value) || IDS.some((entry) => entry.form?.test(value) === true);
}
