import { lexicon, type Lexicon } from '../context.js';

/** A register of persons of one country. */
export interface NationalId {
  /** ISO 3166-1 alpha-2 in lower case, as stdnum names its folders. */
  readonly country: string;
  /** Validators of stdnum that accept it, by export name. */
  readonly validators: readonly string[];
  /** Its names in that country. */
  readonly labels: Lexicon;
  /** A written form that needs no label when its check digits are right. */
  readonly form?: RegExp;
}

function id(country: string, validators: string, labels: string, form?: RegExp): NationalId {
  return {
    country,
    validators: validators.split(' '),
    labels: lexicon({ [country]: labels }),
    ...(form !== undefined && { form }),
  };
}

/**
 * Registers of persons; company and VAT numbers are left out, since every imprint prints them. Labels: the registers' own
 * names, from stdnum and Wikipedia, "National identification number".
 */
export const nationalIds: readonly NationalId[] = [
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
    'steuer id|steuerid|idnr|steueridentifikationsnummer|steuerliche identifikationsnummer|identifikationsnummer|' +
      'steuer identifikationsnummer|steuer idnr|tax id',
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
  id('il', 'idnr', 'israeli id|israeli id number|teudat zehut|mispar zehut|תעודת זהות|מספר זהות|ת ז'),
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
];
