import type { Token, TokenKind } from './types.js';

/** What stands for a token in normalised text: private-use characters, so no phrase can match inside. */
export const MASK = {
  placeholder: '\uE000',
  link: '\uE001',
  'email-address': '\uE002',
  mention: '\uE003',
  hashtag: '\uE004',
  emoji: '\uE005',
  quote: '\uE006',
  signature: ' ',
  'part-marker': ' ',
} as const satisfies Record<TokenKind, string>;

const NON_ASCII = /[^\0-\x7f]/;

function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  // A few capitals grow when lowered (İ): leave those as they are, so that offsets hold.
  return text.replace(/[^\0-\x7f]|[A-Z]/g, (character) => {
    const one = character.toLowerCase();
    return one.length === 1 ? one : character;
  });
}

/** The unit that a gap ends in stays to be read: `[X days]` is a time, as `{{n}} days` is. */
const UNIT_OF_GAP = / (?:(?:business|working|calendar) )?(?:minutes?|hours?|days?|weeks?|months?)(?=[\]}>]$)/;

function maskOf(kind: TokenKind, text: string): string {
  const unit = kind === 'placeholder' ? UNIT_OF_GAP.exec(text) : null;
  if (unit === null) return MASK[kind].repeat(text.length);
  return MASK[kind].repeat(unit.index) + unit[0] + MASK[kind];
}

/** Lower-cases, straightens quotes and blanks, and masks tokens; the result is exactly as long as the text. */
export function normalise(text: string, tokens: readonly Token[]): string {
  let normal = lower(text);
  if (NON_ASCII.test(normal)) {
    normal = normal
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[–—−]/g, '-')
      .replace(/[\u00A0\u2000-\u200B\u202F\u3000]/g, ' ');
  }
  if (tokens.length === 0) return normal;
  const pieces: string[] = [];
  let at = 0;
  for (const { kind, start, end } of tokens) {
    pieces.push(normal.slice(at, start), maskOf(kind, normal.slice(start, end)));
    at = end;
  }
  pieces.push(normal.slice(at));
  return pieces.join('');
}
