import type { Span } from '../../src/base/types.js';
import { openingOf, placeOf, familiesOf, languagesOf } from '../../src/library/entry.js';
import { defineLibraryRule } from '../../src/rule.js';
import { contentOf, driftOf } from './drift.js';

export default defineLibraryRule({
  id: 'translation-drift',
  meta: {
    description: 'Flags a translation whose placeholders, amounts, deadlines or links differ from the original.',
    category: 'library',
    recommended: 'warn',
    strict: 'error',
    language: 'any',
    why: 'The original is corrected and its translations are forgotten: one customer reads 14 days, the next 30 Tage. Nobody on the team reads both.',
    nearMisses: [
      'One value in the spelling of each language: 1,234.50 and 1.234,50, €20 and 20 €, two weeks and 14 Tage',
      'Prices in another currency, times and phone numbers of another country',
      'Another name placeholder, or none, in the greeting',
      'Links to pages in the language of the translation',
      'A number written as a word',
    ],
    sources: [
      'Zendesk, dynamic content: outdated variants',
      'ISO 17100:2015, 5.3.2: numbers and references are checked in revision',
    ],
  },
  messages: {
    differs: {
      message: 'Check "{here}": the {language} entry says "{there}" ({place})',
      note: 'Each language tells customers something else. Write the same value in both: "within 30 days", "innerhalb von 30 Tagen".',
    },
    extra: {
      message: 'Check "{here}": nothing like it stands in the {language} entry ({place})',
      note: 'A placeholder that only one language has is a slip, or a fact that the others lack. Give each language the same ones, such as the order number.',
    },
    missing: {
      message: 'Add {there}, as in the {language} entry ({place})',
      note: 'Customers who read this language miss a fact that the others get. Bring the translation up to date with the original.',
    },
  },
  checkLibrary(entries, { report }) {
    const families = familiesOf(entries).filter((family) => family.entries.size > 1);
    const languages = [...languagesOf(families).keys()];
    for (const { entries: byLanguage } of families) {
      const language = languages.find((each) => byLanguage.has(each)) ?? '';
      const original = byLanguage.get(language);
      if (original === undefined) continue;
      const content = contentOf(original.reply.text);
      const place = placeOf(original.reply);
      const said = ({ start, end }: Span): string => content.text.slice(start, end);
      for (const entry of byLanguage.values()) {
        if (entry === original) continue;
        const { text } = entry.reply;
        const missing: string[] = [];
        for (const { here: span, there } of driftOf(content, contentOf(text))) {
          const here = span && text.slice(span.start, span.end);
          if (span === undefined || here === undefined) missing.push(...(there ? [`"${said(there)}"`] : []));
          else if (there === undefined) report(entry, { messageId: 'extra', span, data: { here, language, place } });
          else report(entry, { messageId: 'differs', span, data: { here, there: said(there), language, place } });
        }
        if (missing.length === 0) continue;
        const data = { there: missing.join(', '), language, place };
        report(entry, { messageId: 'missing', span: openingOf(text), data });
      }
    }
  },
});
