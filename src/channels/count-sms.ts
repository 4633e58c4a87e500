import type { Count } from './count.js';
import type { Length } from './channel.js';

/** GSM 03.38 default alphabet without the escape, one septet each (3GPP TS 23.038, 6.2.1). */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** Its extension table: an escape and a septet each (3GPP TS 23.038, 6.2.1.1). */
const extension = new Set('\f^{}\\[~]|€');

/** Units in a single message, and in each of several: a header that joins those takes 6 bytes (3GPP TS 23.040, 9.2.3.24). */
const capacities = {
  'gsm-7': { single: 160, joined: 153 },
  'ucs-2': { single: 70, joined: 67 },
} as const;

/** What an SMS makes of a text. */
export type SmsShape = NonNullable<Length['sms']>;

/** True when the character travels in the 7-bit alphabet. */
export function isGsm7(character: string): boolean {
  return basic.has(character) || extension.has(character);
}

/** The alphabet and number of messages that a text takes, and the first character that forces UCS-2. */
export function shapeSms(text: string): SmsShape {
  const forcedBy = firstOutsideGsm7(text);
  const encoding = forcedBy === undefined ? 'gsm-7' : 'ucs-2';
  const segments = segmentStarts(text, encoding).length;
  return forcedBy === undefined ? { encoding, segments } : { encoding, segments, forcedBy };
}

/** Counts messages; the overflow begins with the first message over the maximum. */
export function countSmsSegments(text: string, max: number): Count {
  const starts = segmentStarts(text, firstOutsideGsm7(text) === undefined ? 'gsm-7' : 'ucs-2');
  const overflowStart = starts[max];
  return overflowStart === undefined ? { used: starts.length } : { used: starts.length, overflowStart };
}

function firstOutsideGsm7(text: string): SmsShape['forcedBy'] {
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (!isGsm7(character)) return { character, start, end };
    start = end;
  }
  return undefined;
}

/** Where each message begins. An escape and its septet, or the halves of a surrogate pair, stay in one message. */
function segmentStarts(text: string, encoding: SmsShape['encoding']): readonly number[] {
  if (text === '') return [];
  const { single, joined } = capacities[encoding];
  const unitsOf = (character: string): number =>
    encoding === 'ucs-2' ? character.length : extension.has(character) ? 2 : 1;
  const starts = [0];
  let total = 0;
  let inMessage = 0;
  let offset = 0;
  for (const character of text) {
    const units = unitsOf(character);
    total += units;
    inMessage += units;
    if (inMessage > joined) {
      starts.push(offset);
      inMessage = units;
    }
    offset += character.length;
  }
  return total <= single ? [0] : starts;
}
