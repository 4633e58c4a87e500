import { digitCount, labelled } from './labelled.js';
import type { Candidate, Detector } from './types.js';

const passports = labelled(
  'passport|passports|reisepass|reisepassnummer|passnummer|passeport|pasaporte|passaporto|passaporte|paspoort|paspoortnummer|pass|passinumero|passnr|paszport|paszportu|útlevél|паспорт|паспорта|護照|旅券',
  '[a-z]{0,3}\\d[a-z0-9]{5,9}(?![\\p{L}\\p{N}])|[a-z]{1,3}[ -]?\\d{6,8}(?![\\p{L}\\p{N}])|\\d{2} ?\\d{2} ?\\d{6}(?![\\p{L}\\p{N}])|[cfghjklmnprtvwxyz][0-9cfghjklmnprtvwxyz]{8}(?![\\p{L}\\p{N}])',
);

/** Passport numbers behind their label: 6 to 10 letters and digits (ICAO 9303 allows up to 9), at least four digits. */
export const findPassports: Detector = (scan) =>
  passports(scan).flatMap(({ label, value, start, end, link }): readonly Candidate[] => {
    if (digitCount(value) < 4) return [];
    if (label === 'pass' && !/n[ru]m?|n[º°]/.test(link)) return [];
    return [
      { type: 'passport', start, end, score: 0.85, check: 'labelled, form of a passport number', context: label },
    ];
  });

const licences = labelled(
  "(?:driver|drivers|driver's|driving|dvla|operator's) (?:licen[cs]e|permit|lic\\.?)(?: (?:number|no\\.?|#))?|dl|dlno|d\\.l\\.|licen[cs]e (?:number|no\\.?|nr\\.?|#)|numéro de permis(?: de conduire)?|permis de conduire|permis|führerschein|führerscheinnummer|führerscheinnr|permis de conduire|permiso de conducir|licencia de conducir|carnet de conducir|patente di guida|patente|carta de condução|cnh|carteira de motorista|rijbewijs|rijbewijsnummer|körkort|førerkort|førerkortnummer|kørekort|ajokortti|prawo jazdy|prawa jazdy",
  '[a-z0-9]{1,18}(?:[ *-][a-z0-9]{1,9}){0,4}(?![\\p{L}\\p{N}])',
);
/** DVLA: surname padded with 9, date of birth with the decade first, initials, check. */
const DVLA = /^[A-Z9]{5}\d[0156]\d[0-3]\d\d[A-Z9]{2}[A-Z0-9]{3}(?:\d\d)?$/;

/** Driving licence numbers behind their label, up to the first group that can no longer belong to one. */
export const findDriverLicences: Detector = (scan) =>
  licences(scan).flatMap(({ label, value, start }): readonly Candidate[] => {
    const groups = value.match(/[A-Za-z0-9]+|[ *-]/g) ?? [];
    let kept = '';
    for (const group of groups) {
      const isWord = /^[a-z]+$/.test(group) || (/^[A-Z]{3,}$/i.test(group) && !/[A-Z]{3,5}/.test(group));
      if (isWord) break;
      kept += group;
    }
    kept = kept.replace(/[ *-]{1,60}$/, '');
    const size = kept.replace(/[^A-Za-z0-9]/g, '').length;
    if (digitCount(kept) < 4 || size < 5 || size > 20) return [];
    if (/^(?:dl|permis|patente|licen)/.test(label) && !/\d{5}/.test(kept) && !/[A-Z]\d{2}/.test(kept)) return [];
    if (/^dl$/.test(label) && !/^[A-Z]{0,2}\d{6,14}$/.test(kept.replace(/[ -]/g, ''))) return [];
    const isDvla = DVLA.test(kept.replace(/ /g, '').toUpperCase());
    return [
      {
        type: 'driver-licence',
        start,
        end: start + kept.length,
        score: isDvla ? 1 : 0.85,
        check: isDvla ? 'DVLA structure' : 'labelled, form of a licence number',
        context: label,
      },
    ];
  });
