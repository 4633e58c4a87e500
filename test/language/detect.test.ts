import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.js';

test.each([
  ['sorry about the late parcel, it ships today', undefined, 'en'],
  ['pls send ur order no', undefined, 'en'],
  ['es tut uns leid, dass ihre lieferung zu spät kam', undefined, undefined],
  ['gracias por escribirnos, lo sentimos mucho por el retraso', undefined, undefined],
  ["merci pour votre message, nous sommes désolés pour l'attente", undefined, undefined],
  ['ご連絡ありがとうございます', undefined, undefined],
  ['', undefined, undefined],
  ['anything at all', 'de', undefined],
  ['es tut uns leid', 'en-GB', 'en'],
])('%j in locale %s is %s', (text, locale, language) => {
  expect(detectLanguage(text, locale)).toBe(language);
});
