import * as v from 'valibot';
import type { Edit, Span } from '../src/base/types.js';
import { isConcrete } from '../src/language/offer.js';
import { phraseFinder, type Phrase } from '../src/language/phrases.js';
import { quote, sentenceIndexOf } from '../src/language/query.js';
import type { Reading } from '../src/language/reading.js';
import { defineRule, type RuleMeta } from '../src/rule.js';

/** What a rule says about one kind of wording. */
export interface PhraseMessage {
  readonly message: `${string}{phrase}${string}`;
  readonly note: string;
}

/** A wording of a rule. */
interface PhraseEntry<Kind extends string> extends Phrase {
  /** Names the message of the rule. */
  readonly kind: Kind;
  /** Not reported in a question, nor where the reply shows a way. */
  readonly onlyBare?: true;
}

/** A rule that flags wordings; the kind of a wording picks the message. */
interface PhraseRule<Kind extends string> {
  readonly id: string;
  readonly meta: RuleMeta;
  readonly messages: Readonly<Record<Kind, PhraseMessage>>;
  readonly phrases: readonly PhraseEntry<Kind>[];
  /** Suggests cutting the sentence: for wordings that need nothing in their place. */
  readonly offersCut?: true;
}

const options = v.object({
  allow: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.minLength(3), v.maxLength(100))),
      v.description('Wordings that are fine in your house, as they stand in replies; case does not matter.'),
    ),
    [],
  ),
});

/** Makes a rule from wordings and what to say about them; a team takes wordings out with `allow`. */
export function phraseRule<const Kind extends string>({ id, meta, messages, phrases, offersCut }: PhraseRule<Kind>) {
  const find = phraseFinder(phrases);
  const byKind: Readonly<Record<string, PhraseMessage>> = messages;
  return defineRule({
    id,
    meta,
    messages: byKind,
    options,
    check(reading, { options: { allow }, report }) {
      const hits = find(reading);
      if (hits.length === 0) return;
      const allowed = new Set(allow.map((phrase) => phrase.toLowerCase()));
      for (const { entry, start, end } of hits) {
        if (allowed.has(reading.text.slice(start, end).toLowerCase())) continue;
        if (entry.onlyBare === true && (isAsked(reading, end) || showsWay(reading))) continue;
        const span = { start, end };
        report({
          messageId: entry.kind,
          span,
          data: { phrase: quote(reading, span) },
          ...(offersCut === true && { suggestions: cutSentence(reading, span) }),
        });
      }
    },
  });
}

/** True when the sentence that goes on at `offset` ends as a question: "Is there nothing we can do?" */
function isAsked({ normal }: Reading, offset: number): boolean {
  return /^[^.!\n]{0,200}\?/.test(normal.slice(offset, offset + 201));
}

/** True when some act of the reply helps: a fact or a reason alone does not open a way. */
function showsWay(reading: Reading): boolean {
  return reading.acts.some(
    (act) => act.kind !== 'explanation' && act.kind !== 'status-fact' && isConcrete(act, reading),
  );
}

/** Offers to cut the sentence, where the reply has another one. */
function cutSentence(
  reading: Reading,
  span: Span,
): readonly { readonly message: string; readonly edits: readonly Edit[] }[] {
  const { sentences } = reading;
  const index = sentenceIndexOf(reading, span);
  const sentence = sentences[index];
  if (sentence === undefined || sentences.length < 2) return [];
  const next = sentences[index + 1];
  const previous = sentences[index - 1];
  const cut =
    next === undefined
      ? { start: previous?.end ?? sentence.start, end: sentence.end }
      : { start: sentence.start, end: next.start };
  return [{ message: 'Cut the sentence', edits: [{ span: cut, text: '' }] }];
}
