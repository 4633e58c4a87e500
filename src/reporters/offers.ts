import type { Finding } from '../types.js';

/** What a finding offers to do, as sentences: its fix, then its suggestions. */
export function offersOf({ fix, suggestions = [] }: Finding): readonly string[] {
  const fixed = fix?.edits.map((edit) => (edit.text === '' ? 'leave it out' : `“${edit.text}”`)) ?? [];
  return [...fixed, ...suggestions.map(({ message }) => message)];
}
