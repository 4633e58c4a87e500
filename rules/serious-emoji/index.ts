import * as v from 'valibot';
import { LETTER_OR_DIGIT } from '../../src/base/patterns.js';
import type { Span } from '../../src/base/types.js';
import { mayHoldEmoji } from '../../src/channels/graphemes.js';
import { actsOf, quote, sentenceIndexOf } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';
import { decorativeEmoji, removalOf } from './decorative.js';
import { graveTopics, painedEmoji } from './lexicon.js';

export default defineRule({
  id: 'serious-emoji',
  meta: {
    description: 'Flags an emoji or emoticon beside an apology, a refusal or a grave matter.',
    category: 'tone',
    recommended: 'info',
    strict: 'error',
    language: 'lexicon',
    why:
      'An emoji makes a writer seem warmer and less competent, and after a failure readers want competence. Beside a lost ' +
      'parcel, a stolen card or a death it reads as a joke, and that is what gets shared.',
    nearMisses: [
      'Replies to praise, thanks and small talk',
      'Arrows, ticks, crosses, numbers, telephones and pins, and emoji that begin the lines of a list',
      'A customer who used a friendly emoji first (`afterCustomer`), unless it is about a death, an injury or fraud',
      'An emoji as the name of a button: "tap the ⚙️ icon"',
      "The customer's own emoji in quotes",
      'A refusal that shows a way',
      'An emoji two sentences away from an apology',
    ],
    sources: ['Li, Chan & Kim 2019, Journal of Consumer Research: service with emoticons, warmth and competence'],
    whenNotToUse: 'Where the house style answers everything with emoji, games and fan pages for instance.',
  },
  messages: {
    apology: {
      message: 'Avoid {emoji} beside an apology: say it in words',
      note: 'A face makes the apology look smaller than the fault. "Sorry your refund failed. I sent it again at 10:02" is better without one.',
    },
    refusal: {
      message: 'Avoid {emoji} beside a refusal: show the way that is left',
      note: 'A smile with a no reads as if we liked saying it. "We can\'t refund it; you can swap it until 30 June" instead of "We can\'t refund it 😊".',
    },
    grave: {
      message: 'Avoid {emoji}: the reply is about {topic}',
      note: 'Nobody smiles about it, and a screenshot goes round. "Your card has been blocked since 9:14 and nothing more can leave it" needs no emoji.',
    },
  },
  options: v.object({
    allow: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(20))),
        v.description('Emoji and emoticons that are always fine, a brand sign for instance.'),
      ),
      [],
    ),
    seriousCues: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(60))),
        v.description('Words of your trade that no emoji suits, as they stand in replies; case does not matter.'),
      ),
      [],
    ),
    afterCustomer: v.optional(
      v.pipe(v.boolean(), v.description('Leave it alone where the customer used a friendly emoji first.')),
      true,
    ),
  }),
  check(reading, { options, report }) {
    const emoji = decorativeEmoji(reading, options.allow);
    if (emoji.length === 0) return;
    const grave = findGrave(reading, options.seriousCues);
    const isAnswered = options.afterCustomer && customerSmiles(reading);
    const apologies = placesOf(reading, actsOf(reading, 'apology'));
    const refusals = placesOf(reading, bareRefusals(reading));
    for (const token of emoji) {
      const at = sentenceIndexOf(reading, token);
      const data = { emoji: quote(reading, token) };
      const fix = removalOf(reading.text, token);
      const topic = grave.find(
        ({ span }) => span === undefined || (!isAnswered && isBeside(at, placesOf(reading, [span]))),
      )?.name;
      if (topic !== undefined) report({ messageId: 'grave', span: token, data: { ...data, topic }, ...fix });
      else if (isAnswered || reading.turn === 'closing') continue;
      else if (isBeside(at, apologies)) report({ messageId: 'apology', span: token, data, ...fix });
      else if (isBeside(at, refusals)) report({ messageId: 'refusal', span: token, data, ...fix });
    }
  },
});

interface Grave {
  readonly name: string;
  /** Where it stands; `undefined` when it weighs on the whole reply. */
  readonly span: Span | undefined;
}

function findGrave(reading: Reading, cues: readonly string[]): readonly Grave[] {
  const { normal, reply, turn } = reading;
  const asked =
    reply.thread
      ?.findLast(({ from }) => from === 'customer')
      ?.text.toLowerCase()
      .replaceAll('’', "'") ?? '';
  const isServed = turn === 'problem' || turn === 'request' || turn === 'question';
  const found: Grave[] = [];
  for (const { name, pattern, wholeReply } of graveTopics) {
    const match = pattern.exec(normal);
    if (match !== null) {
      const span = { start: match.index, end: match.index + match[0].length };
      found.push({ name, span: wholeReply ? undefined : span });
    } else if (wholeReply && isServed && pattern.test(asked)) found.push({ name, span: undefined });
  }
  const cue = cues.find((word) => holdsWord(normal, word.toLowerCase()));
  return cue === undefined ? found : [...found, { name: cue, span: undefined }];
}

/** True where the words stand whole. */
function holdsWord(normal: string, words: string): boolean {
  for (let at = normal.indexOf(words); at >= 0; at = normal.indexOf(words, at + 1)) {
    const around = normal.slice(Math.max(0, at - 1), at) + normal.slice(at + words.length, at + words.length + 1);
    if (!LETTER_OR_DIGIT().test(around)) return true;
  }
  return false;
}

/** Refusals that show no way on: the others are not bad news. */
const bareRefusals = (reading: Reading): readonly Span[] =>
  actsOf(reading, 'refusal').filter(({ alternative }) => !alternative);

/** The sentences that hold one of the spans, by their places. */
const placesOf = (reading: Reading, spans: readonly Span[]): ReadonlySet<number> =>
  new Set(spans.map((span) => sentenceIndexOf(reading, span)));

/** True in the same sentence, or in the one before or behind. */
const isBeside = (at: number, places: ReadonlySet<number>): boolean =>
  at >= 0 && [at - 1, at, at + 1].some((place) => place >= 0 && places.has(place));

/** True when the customer sent an emoji or a smile, and nothing that shows anger or pain. */
function customerSmiles({ reply }: Reading): boolean {
  const words = (reply.thread ?? []).flatMap(({ from, text }) => (from === 'customer' ? [text] : [])).join('\n');
  if (painedEmoji.test(words)) return false;
  return mayHoldEmoji(words) || SMILE.test(words);
}

const SMILE = /(?<![\w:;=])[:;=][-'^]?[)DPp](?![\w)])|<3(?!\d)/;
