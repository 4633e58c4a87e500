import * as v from 'valibot';
import type { Span } from '../../src/base/types.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { quote, sentenceIndexOf } from '../../src/language/query.js';
import type { Act, ActKind, Reading, Sentence } from '../../src/language/reading.js';
import { callToAct, condition, notOurs, partsClauses, pleasure } from '../../src/language/words/en-dates.js';
import { defineRule } from '../../src/rule.js';
import { relatives } from './lexicon.js';

const findRelatives = phraseFinder(relatives);

/** Acts said in passing: they hold on the day they are read. */
const passing: ReadonlySet<ActKind> = new Set<ActKind>([
  'greeting',
  'thanks',
  'hope',
  'offer-of-help',
  'closing',
  'small-talk',
  'praise-request',
  'plea',
  'question',
]);

export default defineRule({
  id: 'relative-date',
  meta: {
    description: 'Flags "today", "this week", "currently down" in a saved reply: true once, then sent for months.',
    category: 'promise',
    recommended: 'warn',
    strict: 'error',
    language: 'lexicon',
    judges: 'template',
    why:
      'A saved reply is written on one day, sent on others and read the day after. "We are down today" tells the ' +
      'customer of an outage that is over, and "tomorrow" is a promise nobody made. A date cannot be misread.',
    nearMisses: [
      'Drafts: they are sent when they are written',
      '"How can I help you today?", "thanks for calling today", "have a good evening"',
      '"Same day", "today\'s date", "any day this week", "today or tomorrow"',
      'Conditions that are always true: "if you order before noon, it leaves today"',
      '"Book today", said as a call to act',
      'A placeholder beside it that tells the date: "today, {{date.today}}", "since {{incident.start}}"',
      'Entries tagged with their last day: `expires 2026-05-04`',
      'States of the customer: "if you are currently experiencing a flicker", "the errors you are currently facing"',
      '"Currently in stock", "we do not currently offer": what the reply is about',
    ],
    sources: [
      'Complaints about broken promises on Twitter: the last date was true, the saved reply was not',
      'Statuspage and incident communication guides: start, and time of the next update',
    ],
  },
  messages: {
    day: {
      message: 'Check "{words}": a saved reply is sent and read on other days',
      note: 'Let a placeholder name the day: "It leaves on 8 May" instead of "It leaves tomorrow".',
    },
    state: {
      message: 'Check "{words}": say since when, and when there is news',
      note: 'The reply outlives the trouble. Let placeholders fill "Payments have failed since 9:40; next news at 11", or tag it "expires 2026-05-04".',
    },
  },
  options: v.object({
    allow: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(3), v.maxLength(100))),
        v.description('Words that are fine in your house, as they stand in replies; case does not matter.'),
      ),
      [],
    ),
  }),
  check(reading, { options, report }) {
    const { reply } = reading;
    if (reply.kind !== 'library' || reply.tags?.some((tag) => endsSomeDay(tag)) === true) return;
    for (const { entry, start, end } of findRelatives(reading)) {
      const span = { start, end };
      const sentence = reading.sentences[sentenceIndexOf(reading, span)];
      if (sentence === undefined || hasDate(reading, sentence, entry.kind, span)) continue;
      if (entry.kind === 'day' ? isTimeless(reading, sentence, span) : isNotOurs(reading, sentence, span)) continue;
      const words = quote(reading, span);
      if (options.allow.some((allowed) => allowed.toLowerCase() === words.toLowerCase())) continue;
      if (entry.kind === 'day') report({ messageId: 'day', span, data: { words } });
      else report({ messageId: 'state', span, data: { words } });
    }
  },
});

/** True for a tag that says when the entry is to go: "expires 2026-05-04", "until-4-may". */
const endsSomeDay = (tag: string): boolean =>
  /\b(?:expir(?:es|y|ed|ation)|until|till|ends|valid|review|remove)\b.{0,20}\d/i.test(tag.replaceAll('_', ' '));

const isAsked = ({ text }: Reading, { end }: Sentence): boolean => text.slice(0, end).trimEnd().endsWith('?');

/** True where a placeholder tells the date: right beside a day, anywhere in the sentence about a state. */
function hasDate({ tokens, text }: Reading, sentence: Sentence, kind: 'day' | 'state', { start, end }: Span): boolean {
  const [from, to] = kind === 'day' ? [start - 14, end + 14] : [sentence.start, sentence.end];
  return tokens.some(
    (token) =>
      token.kind === 'placeholder' &&
      token.start < to &&
      from < token.end &&
      /date|day|time|start|since|until|eta|next|update|end/i.test(text.slice(token.start, token.end)),
  );
}

/** True for a state that is asked about, or may hold for some reader: "if you are currently experiencing a flicker". */
const isNotOurs = (reading: Reading, sentence: Sentence, { start }: Span): boolean =>
  isAsked(reading, sentence) || notOurs.test(reading.normal.slice(sentence.start, start));

/** True where the words mean the day of reading, whenever that is. */
function isTimeless(reading: Reading, sentence: Sentence, { start, end }: Span): boolean {
  const { normal } = reading;
  if (isAsked(reading, sentence)) return true;
  if (sentence.acts.some((act) => passing.has(act.kind) && leadsTo(normal, act, { start, end }))) return true;
  const before = normal.slice(sentence.start, start);
  if (condition.test(before)) return true;
  const words = normal.slice(start, end);
  if (words === 'today') return callToAct.test(before) || pleasure.test(before);
  // "Please keep us posted next week" counts from the day it is read.
  return /^(?:this|next) (?:week|month)$/.test(words) && /\b(?:please|kindly) [a-z]/.test(before);
}

/** True where an act holds a span, or leads up to it without a mark between them; a greeting has to hold it. */
function leadsTo(normal: string, act: Act, { start, end }: Span): boolean {
  if (act.start <= start && end <= act.end) return true;
  if (act.kind === 'greeting' || act.end > start || start - act.end > 40) return false;
  return !partsClauses.test(normal.slice(act.end, start));
}
