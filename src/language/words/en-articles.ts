/** The article that fits a word; `undefined` for abbreviations and digits, which people speak in several ways. */
export function articleOf(word: string): 'a' | 'an' | undefined {
  if (/^(?:\p{Lu}{2}|[^\p{L}])/u.test(word)) return undefined;
  if (/^(?:hour|honest|honou?r|heir)/i.test(word)) return 'an';
  return /^(?!uni(?!n)|use|usu|eu|once?\b)[aeiou]/i.test(word) ? 'an' : 'a';
}
