import * as v from 'valibot';
import { phraseFinder, type Phrase, type PhraseHit } from '../src/language/phrases.js';
import { quote } from '../src/language/query.js';
import type { Reading } from '../src/language/reading.js';
import { defineRule, type RuleMeta } from '../src/rule.js';
import type { Edit, Span } from '../src/types.js';

export interface PhraseMessage {
  readonly message: `${string}{phrase}${string}`;
  readonly note: string;
}

/** A rule that flags wordings: what it says of a wording depends on its kind. */
interface PhraseRule<Kind extends string, Entry extends Phrase & { readonly kind: Kind }> {
  readonly id: string;
  readonly meta: RuleMeta;
  readonly messages: Readonly<Record<Kind, PhraseMessage>>;
  readonly phrases: readonly Entry[];
  /** True where a wording does no harm. */
  readonly isFine?: (hit: PhraseHit<Entry>, reading: Reading) => boolean;
  readonly suggest?: (
    reading: Reading,
    span: Span,
  ) => readonly { readonly message: string; readonly edits: readonly Edit[] }[];
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

/** Makes a rule of wordings and what to say of them; `allow` takes out those of a team. */
export function phraseRule<const Kind extends string, Entry extends Phrase & { readonly kind: Kind }>({
  id,
  meta,
  messages,
  phrases,
  isFine,
  suggest,
}: PhraseRule<Kind, Entry>) {
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
      for (const hit of hits) {
        const span = { start: hit.start, end: hit.end };
        if (allowed.has(reading.text.slice(hit.start, hit.end).toLowerCase())) continue;
        if (isFine?.(hit, reading) === true) continue;
        const suggestions = suggest?.(reading, span);
        report({
          messageId: hit.entry.kind,
          span,
          data: { phrase: quote(reading, span) },
          ...(suggestions !== undefined && { suggestions }),
        });
      }
    },
  });
}
