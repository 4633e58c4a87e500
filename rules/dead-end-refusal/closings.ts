import { read } from '../../src/language/read.js';
import type { Reading } from '../../src/language/types.js';

/** What a stock closing is made of. A word more, and it may say something: "feel free to reach out to your bank". */
const STOCK_WORDS: ReadonlySet<string> = new Set(
  `a about additional again all also always am and any anyone anything anytime are as ask assist assistance at available back be but
   call can care case chat concern concerns contact could customer directly do don't dm drop else email e-mail ever feel for free further
   future get give glad hand happy have help here hesitate however i i'm if in info information is issue issues it just kindly know let like
   line matter matters may me mail message more need needed never not note of on or other others our out please problem problems
   queries query question questions reach remain reply require ring service shout should so some still support team that the then there
   there's this time to touch unclear us via want way we we're welcome whenever with would write you you'd you're your yours`
    .trim()
    .split(/\s+/),
);
const IS_CLOSING =
  /\b(?:feel free|hesitate|reach out|get in touch|let (?:us|me) know (?:if|should|with|in case)|any ?time|anything|(?:any|more|further|other)(?: [a-z]{3,10})? (?:questions?|concerns?|quer(?:y|ies)|help|assistance|info|information|issues?|problems?|support)|here (?:for|to|if)|happy to help|if you need)\b/;

/** Where in normalised words a stock closing begins that lasts to their end; -1 when none does. */
function startOfClosing(words: string): number {
  const starts = [0, ...Array.from(words.matchAll(/[,;] | - /g), ({ index }) => index + 1)];
  return starts.find((start) => isClosing(words.slice(start))) ?? -1;
}

const isClosing = (words: string): boolean =>
  IS_CLOSING.test(words) &&
  !/[\d\uE000-\uE004\uE006]/.test(words) &&
  (words.match(/[a-z][a-z'-]*/g) ?? []).every((word) => STOCK_WORDS.has(word));

/** A reply as if its stock closings were blank: they stand behind any reply, and lead nowhere. Offsets hold in both. */
export function withoutClosings(reading: Reading): Reading {
  const { reply, normal, sentences, language } = reading;
  let { text } = reading;
  for (const { start, end } of sentences) {
    const within = startOfClosing(normal.slice(start, end));
    if (within >= 0)
      text = text.slice(0, start + within) + text.slice(start + within, end).replace(/\S/g, ' ') + text.slice(end);
  }
  return text === reading.text ? reading : read({ ...reply, text }, language);
}
