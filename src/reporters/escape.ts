/*
 * What a terminal or a reader would act on instead of showing: C0 and C1 controls, DEL, bidirectional controls
 * (Unicode UAX #9, also "Trojan Source", CVE-2021-42574), line and paragraph separators, interlinear annotation, tag characters, the byte-order
 * mark, and lone surrogates. Zero-width joiner and variation selectors stay: emoji need them.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text on one line with everything a terminal would act on made visible as `\u{1b}`. Escaping twice changes nothing. */
export function escapeTerminal(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** JSON of a value that also survives being printed to a terminal; `JSON.parse` gives back the same value. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (characters) =>
    Array.from(
      { length: characters.length },
      (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
