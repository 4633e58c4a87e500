import * as v from 'valibot';
import { lazySearch } from '../../src/base/patterns.js';
import type { Edit, Span } from '../../src/base/types.js';
import { quote } from '../../src/language/query.js';
import { findCode } from '../../src/language/tokens.js';
import {
  brackets,
  doubleBlank,
  emptyGreeting,
  gap,
  literalGreeting,
  literalValue,
  mayHoldLiteral,
  mayHoldTrace,
  nameless,
} from '../../src/language/words/en-gaps.js';
import { defineRule } from '../../src/rule.js';

const note =
  'The customer sees the hole that a missing value left. Give the variable a fallback, or write: "Hi there, your order 4471 has shipped."';

export default defineRule({
  id: 'empty-merge',
  meta: {
    description: 'Flags the traces an empty value leaves when a template is filled.',
    category: 'hygiene',
    recommended: 'error',
    strict: 'error',
    strictOptions: { missingValues: true },
    language: 'any',
    judges: 'every-rendering',
    why:
      'Most helpdesks put nothing where a value is missing, some put `null` or `undefined`. "Hi ," and "your order  has ' +
      'shipped" tell the customer that a machine wrote, and often hide the one fact they needed.',
    nearMisses: [
      '"Hi," and "Hello!" without a name',
      'A blank before every comma or question mark, as French writers put it',
      '"Please send your order #."',
      'Two blanks between sentences, or typed all over the text',
      'A technical answer about `null` or `undefined`',
      'Empty brackets of a function: `save()`',
      'Placeholders of a library entry, which may always have a value; with `missingValues` their holes are hints',
    ],
    sources: [
      'Gorgias documentation: a variable without a value is left blank',
      'chatwoot/chatwoot#8422: empty variables reach customers as a stray comma',
    ],
    whenNotToUse: 'For answers to programmers, where these words are the topic.',
  },
  messages: {
    greeting: { message: 'Check "{trace}": the name is missing', note },
    value: { message: 'Check "{trace}": a value is missing here', note },
    literal: { message: 'Check "{trace}": this is what an empty value looks like', note },
  },
  options: v.object({
    missingValues: v.optional(
      v.pipe(v.boolean(), v.description('Also show the holes of library entries when no placeholder has a value.')),
      false,
    ),
  }),
  check(reading, { options, rendering, report }) {
    // Only the team knows which values can be missing; long values leave the same holes as usual ones.
    if (rendering === 'empty' && !options.missingValues) return;
    if (rendering === 'long' || rendering === 'right-to-left') return;

    const { text } = reading;
    if (!mayHoldTrace.test(text)) return;
    // Somebody else's words: quotes, links, code.
    const taken: Span[] = [
      ...reading.tokens.filter(({ kind }) => kind === 'quote' || kind === 'link'),
      ...findCode(text),
    ];
    const add = (messageId: 'greeting' | 'value' | 'literal', span: Span, fix?: readonly Edit[]) => {
      if (taken.some(({ start, end }) => span.start < end && start < span.end)) return;
      taken.push(span);
      report({ messageId, span, data: { trace: quote(reading, span) }, ...(fix === undefined ? {} : { fix }) });
    };

    const isNamed = mayHoldLiteral.test(text);
    for (const match of isNamed ? text.matchAll(literalGreeting) : []) {
      const [, before = '', greeting = ''] = match;
      const span = spanOf(match, before.length);
      add('literal', span, greetAnyway(text, span, greeting));
    }
    const isHabit = spacesItsMarks(text);
    for (const pattern of isHabit ? [nameless] : [emptyGreeting, nameless]) {
      for (const match of text.matchAll(pattern)) {
        const [, before = '', greeting = '', mark] = match;
        const span = spanOf(match, before.length);
        add('greeting', span, mark === ',' ? greetAnyway(text, span, greeting) : undefined);
      }
    }
    for (const match of isNamed ? text.matchAll(literalValue) : []) add('literal', spanOf(match));
    for (const match of text.matchAll(brackets)) add('value', spanOf(match));
    if (!isHabit) for (const match of text.matchAll(gap)) add('value', spanOf(match));
    if (!doublesItsBlanks(text)) for (const match of text.matchAll(doubleBlank)) add('value', spanOf(match));
  },
});

const spanOf = ({ index, 0: match }: RegExpExecArray, skipped = 0): Span => ({
  start: index + skipped,
  end: index + match.length,
});

/** Greets without a name; names are never guessed. */
function greetAnyway(text: string, span: Span, greeting: string): readonly Edit[] {
  const [word = ''] = greeting.split(' ');
  const plain = word === 'Dear' ? 'Hello' : /^(?:Hi|Hello|Hey)$/.test(word) ? `${word} there` : greeting;
  const mark = /[,!:]$/.exec(text.slice(span.start, span.end))?.[0] ?? ',';
  return [{ span, text: plain + mark }];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const SPACED_MARK = lazySearch`[\p{L}\p{N}] {1,3}[,.!?;:](?=\s|$)`;

/** True for a writer who puts a blank before marks elsewhere too: then it is a habit, not a trace. */
function spacesItsMarks(text: string): boolean {
  const marks = count(text, SPACED_MARK());
  return marks > count(text, emptyGreeting) + count(text, gap);
}

/** True where double blanks inside sentences stand elsewhere too: then the writer types them. */
function doublesItsBlanks(text: string): boolean {
  return count(text, /[^\s.!?:;] {2,8}(?=\S)/g) > count(text, doubleBlank) + count(text, / {2,4}[,.!:](?=\s|$)/g);
}
