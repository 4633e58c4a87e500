// Wide: East Asian Wide and Fullwidth blocks of Unicode UAX #11, and emoji that are drawn as pictures by default.
const WIDE =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const WIDTHLESS = /[\p{Mn}\p{Me}\p{Emoji_Modifier}\u200b]|\u200c|\u200d/u;
const ZERO_WIDTH_JOINER = '\u200d';
const EMOJI_SELECTOR = '\ufe0f';

/** Terminal columns a text takes: wide characters and emoji two, what joins to the character before none. */
export function displayWidth(text: string): number {
  if (isPrintableAscii(text)) return text.length;
  let columns = 0;
  let last = '';
  let lastColumns = 0;
  for (const character of text) {
    const width = last === ZERO_WIDTH_JOINER ? 0 : characterWidth(character);
    if (character === EMOJI_SELECTOR && lastColumns === 1) columns += 1;
    columns += width;
    if (width > 0) lastColumns = width;
    last = character;
  }
  return columns;
}

function characterWidth(character: string): number {
  if (isPrintableAscii(character)) return 1;
  if (WIDTHLESS.test(character)) return 0;
  // Two regional indicators make one flag, two columns wide together.
  if (character >= '\u{1f1e6}' && character <= '\u{1f1ff}') return 1;
  return WIDE.test(character) ? 2 : 1;
}

function isPrintableAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}
