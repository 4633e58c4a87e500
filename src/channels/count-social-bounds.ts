/** What an address weighs on X and Mastodon. */
const ADDRESS = 23;

/** The most a text can weigh on X: each address holds a dot, and a character taken apart by NFC weighs 6 in all. */
export function atMostOnX(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) weight += 1 + ADDRESS;
    // Below U+0300 nothing is taken apart, and of General Punctuation nothing grows.
    else if (code < 0x300) weight += 1;
    else weight += code >= 0x2000 && code < 0x2070 ? 2 : 6;
  }
  return weight;
}

/** The most a text can weigh on Mastodon, where only addresses weigh more than they are long. */
export function atMostOnMastodon(text: string): number {
  let weight = text.length;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) weight += ADDRESS;
  return weight;
}
