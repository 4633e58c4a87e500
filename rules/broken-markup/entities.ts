import type { Edit, Span } from '../../src/base/types.js';

/** What the commonest entities stand for (HTML Living Standard, named character references). */
const signs: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['shy', ''],
  ['zwnj', ''],
  ['zwj', ''],
  ...Array.from(
    (
      'amp & lt < gt > quot " apos \' hellip … ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ ' +
      'laquo « raquo » bull • middot · copy © reg ® trade ™ deg ° times × euro € pound £ yen ¥ cent ¢ frac12 ½ ' +
      'iexcl ¡ iquest ¿ szlig ß agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è ' +
      'eacute é ecirc ê euml ë iacute í icirc î iuml ï ntilde ñ oacute ó ocirc ô otilde õ ouml ö oslash ø ' +
      'uacute ú ucirc û uuml ü Agrave À Aacute Á Auml Ä Ccedil Ç Eacute É Ntilde Ñ Ouml Ö Uuml Ü'
    ).matchAll(/(\S{1,8}) (\S)/g),
    ([, name = '', sign = '']) => [name, sign] as const,
  ),
]);

/** Encoded once, or again and again: `&amp;`, `&amp;#39;`, `&amp;amp;nbsp;`. */
const entity = /&(?:amp;){0,4}(?:([A-Za-z]{2,6}\d{0,2})|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/g;

/** The entities of a text, neighbours as one, with what they stand for. */
export function findEntities(text: string): readonly Edit[] {
  if (!text.includes('&')) return [];
  const found: { span: Span; text: string }[] = [];
  for (const { index: start, 0: match, 1: name, 2: decimal, 3: hex } of text.matchAll(entity)) {
    const sign =
      name === undefined
        ? signOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
        : signs.get(name);
    if (sign === undefined) continue;
    const end = start + match.length;
    const last = found.at(-1);
    if (last?.span.end === start)
      found[found.length - 1] = { span: { start: last.span.start, end }, text: last.text + sign };
    else found.push({ span: { start, end }, text: sign });
  }
  return found;
}

/** The character of a number; `undefined` for one that cannot be shown. */
function signOf(codePoint: number): string | undefined {
  if (codePoint === 160) return ' ';
  if (codePoint < 32 || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) return undefined;
  return String.fromCodePoint(codePoint);
}
