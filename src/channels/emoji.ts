import type { Span } from '../types.js';

let sequences: RegExp | undefined;

/** Every emoji of a text, a sequence of several code points (family, flag, keycap, skin tone) as one. */
export function findEmoji(text: string): readonly Span[] {
  // Compiled on first need: the table of sequences costs 16 ms, more than the whole rest of a short run.
  // The bare keycap and the trailing variation selector are how older keyboards write what Unicode now recommends.
  sequences ??= new RegExp(String.raw`\p{RGI_Emoji}\uFE0F?|[#*0-9]\u20E3`, 'gv');
  return Array.from(text.matchAll(sequences), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** True when a text may hold an emoji made of several code points: a joiner, selector, keycap, skin tone, flag or tag. */
export function mayHoldEmojiSequence(text: string): boolean {
  return /\u200D|\u20E3|\uFE0F|\uD83C[\uDDE6-\uDDFF\uDFFB-\uDFFF]|\uDB40/.test(text);
}

/** True when a text may hold any emoji at all. */
export function mayHoldEmoji(text: string): boolean {
  return /[\u203C-\u2BFF\u3030\u303D\u3297\u3299]|[\uD83C-\uD83E]/.test(text) || mayHoldEmojiSequence(text);
}
