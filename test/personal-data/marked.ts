/** A text with its expected values in ⟦brackets⟧, taken apart. */
export function unmark(marked: string): { readonly text: string; readonly values: readonly string[] } {
  return {
    text: marked.replace(/[⟦⟧]/g, ''),
    values: Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), (match) => match[1] ?? ''),
  };
}
