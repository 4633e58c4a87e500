import * as v from 'valibot';
import { fitsPattern } from '../../src/base/name-search.js';
import type { Span } from '../../src/base/types.js';
import { findPlaceholders } from '../../src/language/placeholders.js';
import { quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { findCode } from '../../src/language/tokens.js';
import { aboutPlaceholders, callsItOne, putsInPlaceOf } from '../../src/language/words/en-gaps.js';
import { defineRule } from '../../src/rule.js';

const note =
  'The customer reads the bracket and knows that nobody read the reply. Fill it: "Hi Jo, order 4471 left Leeds this morning."';

export default defineRule({
  id: 'unfilled-placeholder',
  meta: {
    description: 'Flags a placeholder that would reach the customer unfilled.',
    category: 'hygiene',
    recommended: 'error',
    strict: 'error',
    language: 'any',
    judges: 'template',
    why:
      'A reply with `[NAME]` or `XXX-XXX-XXXX` in it answers nobody, and shows everybody that it is a template. ' +
      'In a draft every placeholder is a finding; in a library only those a person must fill by hand, because the ' +
      'helpdesk fills its own. Words in brackets are a gap when they say what to write, name a usual part of replies, ' +
      'leave a choice, or stand beside other gaps.',
    nearMisses: [
      'Code in backticks, and talk about placeholders: "replace `{{name}}` with your own"',
      'Sizes and masked numbers: XXL, card XXXX-XXXX-XXXX-1234',
      'Kisses: "see you then xxx"',
      'Markdown links, footnotes, emoji codes: `[our page](https://shop.example)`, `[1]`, `:smile:`',
      'Labels and names of keys: "[UPDATE]", "press [ENTER]", "click [Add order]"',
      'Brackets of editors and lawyers: "[sic]", "[redacted]", "[T]he", "the [Seller]"',
      'Indexes, styles and emoticons: `list[i]`, `{color: red}`, `:[`',
      'Other words in brackets, as long as the text holds no sure gap in the same brackets',
      'A line of underscores across the page',
      "The helpdesk's own placeholders in a library entry",
    ],
    sources: [
      'Complaint of a customer who was told to call XXX-XXX-XXXX ("I want you to help me")',
      'Placeholder syntaxes as documented by Zendesk, Intercom, Help Scout, Gorgias, Zammad, osTicket, OTRS, Salesforce, Mautic and Mailchimp',
      'chatwoot/chatwoot#8422, freescout-help-desk/freescout#4473: unknown variables reach customers as raw braces',
    ],
    whenNotToUse: 'For drafts of a product whose customers write templates themselves; use `allow` for a few.',
  },
  messages: {
    template: { message: 'Check "{placeholder}": nothing has filled it in', note },
    'hand-made': { message: 'Check "{placeholder}": fill it in or cut it', note },
    'no-variable': {
      message: 'Check "{placeholder}": no helpdesk fills this in, use one of its variables',
      note: 'Whoever is in a hurry sends the bracket too. Use a variable with a fallback; ask the agent for other facts outside the text.',
    },
  },
  options: v.object({
    allow: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(80))),
        v.description('Placeholders that may stay, as they stand in the text; `*` is any run of characters.'),
      ),
      [],
    ),
  }),
  check(reading, { options, report }) {
    const { text, reply } = reading;
    const placeholders = findPlaceholders(text);
    const code = placeholders.length === 0 ? [] : findCode(text);
    for (const { origin, start, end } of placeholders) {
      if (reply.kind === 'library' && origin === 'template') continue;
      if (code.some((span) => span.start <= start && end <= span.end)) continue;
      if (isTalkedAbout(reading, { start, end })) continue;
      if (options.allow.some((pattern) => fitsPattern(text.slice(start, end), pattern))) continue;
      const messageId = origin === 'template' || reply.kind === 'draft' ? origin : 'no-variable';
      report({ messageId, span: { start, end }, data: { placeholder: quote(reading, { start, end }) } });
    }
  },
});

/** True where the sentence is about the placeholder. */
function isTalkedAbout({ normal }: Reading, { start, end }: Span): boolean {
  const before = normal.slice(Math.max(0, start - 60), start);
  const after = normal.slice(end, end + 40);
  if (putsInPlaceOf.test(before)) return true;
  const own = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1);
  return aboutPlaceholders.test(own) || callsItOne.test(after);
}
