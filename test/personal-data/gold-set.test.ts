import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { extractIBAN, isValidIBAN } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { stdnum, type Validator } from 'stdnum';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../fixtures/personal-data/', import.meta.url);

const shapeTypes = [
  'email',
  'phone',
  'payment-card',
  'iban',
  'us-ssn',
  'ip-address',
  'mac-address',
  'credential',
  'crypto-wallet',
  'geo-coordinates',
] as const;
const wordTypes = [
  'bank-account',
  'card-cvv',
  'card-expiry',
  'date-of-birth',
  'driver-licence',
  'imei',
  'licence-plate',
  'national-id',
  'one-time-code',
  'passport',
  'password',
  'person-name',
  'pin',
  'postal-address',
  'postcode',
  'username',
  'vin',
] as const;
const types = [...shapeTypes, ...wordTypes] as const;

const rowSchema = v.strictObject({
  id: v.string(),
  text: v.pipe(v.string(), v.nonEmpty()),
  spans: v.array(v.strictObject({ start: v.number(), end: v.number(), type: v.picklist(types) })),
});
type Row = v.InferOutput<typeof rowSchema>;
type Value = { readonly id: string; readonly text: string; readonly value: string; readonly type: string };

function readRows(type: string): Row[] {
  const lines = readFileSync(new URL(`${type}.jsonl`, folder), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => v.parse(rowSchema, JSON.parse(line)));
}

const rowsByType = new Map(types.map((type) => [type, readRows(type)]));
const rows = [...rowsByType.values()].flat();
const values: Value[] = rows.flatMap(({ id, text, spans }) =>
  spans.map(({ start, end, type }) => ({ id, text, value: text.slice(start, end).normalize('NFKC'), type })),
);

/** Ids of the rows whose value of this type fails the test. */
function failing(type: string, holds: (value: string, text: string) => boolean): string[] {
  return values.filter((each) => each.type === type && !holds(each.value, each.text)).map(({ id }) => id);
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function passesLuhn(digits: string): boolean {
  const weighed = [...digits].toReversed().map((digit, index) => Number(digit) * (1 + (index % 2)));
  return weighed.reduce((sum, each) => sum + (each > 9 ? each - 9 : each), 0) % 10 === 0;
}

/** The check digit stands ninth; letters count by their ISO 3779 value. */
function passesVinCheck(vin: string): boolean {
  const letters = 'ABCDEFGH.JKLMN.P.R..STUVWXYZ';
  const letterValues = '12345678.12345.7.9..23456789';
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const valueOf = (sign: string): number =>
    /\d/.test(sign) ? Number(sign) : Number(letterValues[letters.indexOf(sign)]);
  const rest = [...vin].reduce((sum, sign, index) => sum + valueOf(sign) * (weights[index] ?? 0), 0) % 11;
  return vin.length === 17 && vin[8] === (rest === 10 ? 'X' : String(rest));
}

function passesBase58Check(address: string): boolean {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  const number = [...address].reduce((sum, sign) => sum * 58n + BigInt(alphabet.indexOf(sign)), 0n);
  const bytes = Buffer.from(number.toString(16).padStart(50, '0'), 'hex');
  const sha256 = (part: Buffer): Buffer => createHash('sha256').update(part).digest();
  return sha256(sha256(bytes.subarray(0, 21)))
    .subarray(0, 4)
    .equals(bytes.subarray(21));
}

/** BIP 173 for version 0, BIP 350 (bech32m) above. */
function passesBech32(address: string): boolean {
  const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
  const [prefix, data] = splitAtLast1(address);
  const codes = [...prefix].map((sign) => sign.charCodeAt(0));
  const signs = [...data].map((sign) => alphabet.indexOf(sign));
  let check = 1;
  for (const value of [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...signs]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries()) {
      if ((top >> bit) & 1) check ^= generator;
    }
  }
  return !signs.includes(-1) && check === (signs[0] === 0 ? 1 : 0x2bc830a3);
}

function splitAtLast1(address: string): [string, string] {
  const at = address.lastIndexOf('1');
  return [address.slice(0, at), address.slice(at + 1)];
}

function isWallet(address: string): boolean {
  if (address.startsWith('0x')) return /^0x[0-9a-fA-F]{40}$/.test(address);
  return /^(?:bc1|ltc1)/.test(address) ? passesBech32(address) : passesBase58Check(address);
}

const regions = ['US', 'GB', 'AU', 'DE', 'FR', 'ES', 'IT', 'NL', 'PT', 'BR', 'ZA', 'SE'] as const;

function isPhone(value: string): boolean {
  const written = value.replace('(0)', '').replace(/^(?:00|011 )/, '+');
  return [undefined, ...regions].some((region) => {
    const number = parsePhoneNumberFromString(written, region);
    return number?.isValid() === true && /MOBILE|FIXED_LINE/.test(number.getType() ?? '');
  });
}

/** Which check proves an id that stands under a country's own word. */
const checksByWord: readonly (readonly [word: RegExp, check: Validator | undefined])[] = [
  [/National Insurance|NINO|\bNI number/, stdnum['GB']?.['nino']],
  [/\bDNI\b/, stdnum['ES']?.['dni']],
  [/\bNIE\b/, stdnum['ES']?.['nie']],
  [/\bCPF\b/, stdnum['BR']?.['cpf']],
  [/Aadhaar/, stdnum['IN']?.['aadhaar']],
  [/^PAN\b/, stdnum['IN']?.['pan']],
  [/\bCURP\b/, stdnum['MX']?.['curp']],
  [/\bRFC\b/, stdnum['MX']?.['rfc']],
  [/\bBSN\b/, stdnum['NL']?.['bsn']],
  [/\bPESEL\b/, stdnum['PL']?.['pesel']],
  [/codice fiscale/, stdnum['IT']?.['codicefiscale']],
  [/sécurité sociale/, stdnum['FR']?.['nir']],
  [/Steuer-ID/, stdnum['DE']?.['idnr']],
  [/Sozialversicherungsnummer/, stdnum['DE']?.['svnr']],
  [/Personnummer/, stdnum['SE']?.['personnummer']],
  [/CPR-nummer/, stdnum['DK']?.['cpr']],
  [/Fødselsnummer/, stdnum['NO']?.['fodselsnummer']],
  [/Henkilötunnus/, stdnum['FI']?.['hetu']],
  [/Rijksregisternummer/, stdnum['BE']?.['nn']],
  [/\bAHV\b/, stdnum['CH']?.['ssn']],
  [/\bNIF\b/, stdnum['PT']?.['nif']],
  [/\bPPS\b/, stdnum['IE']?.['pps']],
  [/\bSIN\b/, stdnum['CA']?.['sin']],
  [/Tax file number/, stdnum['AU']?.['tfn']],
  [/Rodné číslo/, stdnum['CZ']?.['rc']],
  [/\bCNP\b/, stdnum['RO']?.['cnp']],
  [/Kimlik/, stdnum['TR']?.['tckimlik']],
  [/South African ID/, stdnum['ZA']?.['idnr']],
  [/\bRUT\b/, stdnum['CL']?.['rut']],
  [/cédula/, stdnum['EC']?.['ci']],
  [/\bHKID\b/, stdnum['HK']?.['hkid']],
  [/Israeli ID/, stdnum['IL']?.['idnr']],
  [/\bCNIC\b/, stdnum['PK']?.['cnic']],
  [/身份证/, stdnum['CN']?.['ric']],
  [/\bOIB\b/, stdnum['HR']?.['oib']],
  [/Resident registration/, stdnum['KR']?.['rrn']],
];

function isNationalId(value: string, text: string): boolean {
  const check = checksByWord.find(([word]) => word.test(text))?.[1];
  return check !== undefined && [value, value.replace(/[. ]/g, '')].some((each) => check.validate(each).isValid);
}

describe('the gold set of personal data', () => {
  it('has one file for each type and nothing else', () => {
    const files = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(files.toSorted()).toEqual(types.map((type) => `${type}.jsonl`).toSorted());
  });

  it.each(types)('%s has enough leaks and look-alikes', (type) => {
    const own = rowsByType.get(type) ?? [];
    const leaks = own.filter(({ spans }) => spans.length > 0);
    const isShape = shapeTypes.some((shape) => shape === type);
    expect(leaks.length).toBeGreaterThanOrEqual(isShape ? 40 : 20);
    expect(own.length - leaks.length).toBeGreaterThanOrEqual(isShape ? 80 : 40);
    expect(leaks.filter(({ spans }) => !spans.some((span) => span.type === type))).toEqual([]);
    const wrongIds = own.filter(
      ({ id, spans }) => !id.startsWith(`${type}-${spans.length > 0 ? 'leak' : 'look-alike'}-`),
    );
    expect(wrongIds).toEqual([]);
  });

  it('is counted right in its README', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    for (const type of types) {
      const own = rowsByType.get(type) ?? [];
      const leaks = own.filter(({ spans }) => spans.length > 0).length;
      const spans = values.filter((each) => each.type === type).length;
      expect(readme).toContain(`| ${type} | ${leaks} | ${own.length - leaks} | ${spans} |`);
    }
    expect(readme).toContain(`${rows.length} rows, ${values.length} spans`);
  });

  it('has unique ids and texts', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it('has ordered spans inside the text, without blanks at their edges', () => {
    for (const { id, text, spans } of rows) {
      let last = 0;
      for (const { start, end } of spans) {
        expect(start, id).toBeGreaterThanOrEqual(last);
        expect(end, id).toBeGreaterThan(start);
        expect(end, id).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end), id).toMatch(/^\S(?:[^]*\S)?$/);
        last = end;
      }
    }
  });

  it.each<[string, (value: string, text: string) => boolean]>([
    ['phone', (value) => isPhone(value)],
    ['payment-card', (value) => passesLuhn(digitsOf(value)) && /^\d{12,19}$/.test(digitsOf(value))],
    [
      'iban',
      (value) => isValidIBAN(extractIBAN(value).iban ?? '') || isValidIBAN(value.toUpperCase().replace(/ /g, '')),
    ],
    ['us-ssn', (value) => /^(?!000|666)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digitsOf(value))],
    ['imei', (value) => /^\d{15}$/.test(digitsOf(value)) && passesLuhn(digitsOf(value))],
    ['vin', passesVinCheck],
    ['national-id', isNationalId],
    ['crypto-wallet', isWallet],
    ['ip-address', (value) => isIP(value) !== 0],
    ['mac-address', (value) => /^[0-9a-f]{12}$/i.test(value.replace(/[:.-]/g, ''))],
    ['card-cvv', (value) => /^\d{3,4}$/.test(value)],
    ['pin', (value) => /^\d{4,8}$/.test(value)],
  ])('%s values pass their own check', (type, holds) => {
    expect(failing(type, holds)).toEqual([]);
  });

  it('has IBANs of ten countries and more, ids of twenty and more', () => {
    const countries = values.filter(({ type }) => type === 'iban').map(({ value }) => value.slice(0, 2).toUpperCase());
    const ids = values.filter(({ type }) => type === 'national-id');
    const words = checksByWord.filter(([word]) => ids.some(({ text }) => word.test(text)));
    expect(new Set(countries).size).toBeGreaterThanOrEqual(10);
    expect(words.length).toBe(checksByWord.length);
  });
});
