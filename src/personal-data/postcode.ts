import { wordsBefore } from './context.js';
import { digitCount, labelled } from './labelled.js';
import type { Candidate, Detector } from './types.js';

const codes = labelled(
  'zip[ -]?codes?|zip|postcodes?|post code|postal code|postalcode|pin code|pincode|plz|postleitzahl|code postal|cp|código postal|codigo postal|c\\.p\\.|cap|cep|postnummer|postnr|postcode is|postinumero|kod pocztowy|irányítószám|psč|eircode|индекс|郵便番号',
  '[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}(?![\\p{L}\\p{N}])|[a-z]\\d[a-z] ?\\d[a-z]\\d(?![\\p{L}\\p{N}])|[a-z]\\d[\\dw] ?[a-z\\d]{4}(?![\\p{L}\\p{N}])|\\d{4} ?[a-z]{2}(?![\\p{L}\\p{N}])|(?:[a-z]{1,2}-)?\\d{5}-\\d{3,4}(?![\\p{L}\\p{N}])|\\d{2}-\\d{3}(?![\\p{L}\\p{N}])|\\d{3}[ -]\\d{2,4}(?![\\p{L}\\p{N}])|\\d{4}-\\d{3}(?![\\p{L}\\p{N}])|(?:[a-z]{1,2}-)?\\d{3,7}(?![\\p{L}\\p{N}]|[.,:/-]\\d|%)',
);

/** Postcodes behind their label, in the shape of some country (Universal Postal Union, addressing guides). */
export const findPostcodes: Detector = (scan) =>
  codes(scan).flatMap(({ label, value, start, end, link }): readonly Candidate[] => {
    if (digitCount(value) < 2 || (/^(?:cp|cap|cep|pin code)$/.test(label) && digitCount(value) < 5)) return [];
    const isSaid = /[:=]|(?:^|[^\p{L}])(?:is|was|est|ist|lautet|as|es|è|é|er|är|to|from|on)(?![\p{L}])/u.test(link);
    const isOwned =
      / (?:your|his|her|their|my|customer s|ihre|votre|su|suo|suoi|tuo|sua|seu|uw|din|twój|billing|home|shipping|delivery) (?:[^ ]+ )?$/.test(
        wordsBefore(scan, start - link.length - label.length, 3),
      );
    const isQuote = /(?:^|\n)[ \t]{0,3}>[^\n]{0,60}$/.test(scan.text.slice(Math.max(0, start - 80), start));
    if (/(?<!on )file|attach/.test(link)) return [];
    if (!isSaid && !isQuote && !isOwned && scan.perspective === 'reply') return [];
    if (digitCount(value) < 4 && /^\d+$/.test(value) && !isSaid) return [];
    return [{ type: 'postcode', start, end, score: 0.7, check: 'labelled, form of a postcode', context: label }];
  });
