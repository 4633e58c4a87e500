import { lazyPattern } from '../../src/base/patterns.js';
import type { Edit, Span } from '../../src/base/types.js';

const CAPITAL = lazyPattern`^\p{Lu}`;

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Puts plain words in place of a phrase, with a capital where it had one; an empty text cuts it with the blank after it. */
export function replacePhrase(text: string, span: Span, plain: string): readonly Edit[] {
  const isCapital = CAPITAL().test(text.slice(span.start));
  if (plain !== '') return [{ span, text: isCapital ? capitalise(plain) : plain }];
  const gap = /^[,:]?[ \n]{1,3}/.exec(text.slice(span.end))?.[0].length ?? 0;
  const next = text.charAt(span.end + gap);
  // The next word becomes the first one of its sentence.
  const edit = { start: span.start, end: span.end + gap + (isCapital ? next.length : 0) };
  return [{ span: edit, text: isCapital ? next.toUpperCase() : '' }];
}
