import * as v from 'valibot';
import { quote } from '../../src/language/query.js';
import { findCode } from '../../src/language/tokens.js';
import { defineRule } from '../../src/rule.js';
import { parseTemplate } from '../../src/templates/parse-template.js';
import type { Part, Slot } from '../../src/templates/template-parts.js';
import { dialectNames, findTool } from '../../src/templates/tools.js';
import { fallbackForm, isOfCustomer } from './forms.js';

const note =
  'Many customers have no name on record, and read "Hi ,". A fallback stands in for the name: with "there" they read "Hi there,".';

/** A greeting that reads well without a name: "Hi there". */
const GREETING = /(?:^|\n) {0,3}(?:Hi|Hello|Hey) {1,3}$/;

export default defineRule({
  id: 'placeholder-without-fallback',
  meta: {
    description: 'Flags a name variable that leaves a hole when the customer has no name.',
    category: 'library',
    recommended: 'info',
    strict: 'warn',
    language: 'any',
    judges: 'template',
    why:
      'Names are missing more often than one thinks: people write from addresses like info@, from chat, from an app. ' +
      'Where the helpdesk offers a fallback, the greeting need not have a hole.',
    nearMisses: [
      'Helpdesks that have no fallback, and Liquid as long as `dialect` does not name the helpdesk',
      'Names of agents, who always have one',
      'A name inside a condition: `{% if user.name %}Hi {{user.name}}{% endif %}`',
      'Code in backticks, and drafts',
    ],
    sources: [
      'developers.intercom.com, REST API, macros: `{{user.name|fallback:"there"}}`',
      'freescout-help-desk/freescout, app/Misc/Mail.php, and Help Scout: `{%customer.firstName,fallback=there%}`',
      "Chatwoot, user guide, template variables: `{{ contact.first_name || 'there' }}`",
      'Mautic, documentation of contact fields: `{contactfield=firstname|there}`',
      'Public code in which `fallback=%}` stands empty',
    ],
    whenNotToUse: 'Where everybody who writes in has an account with a name.',
  },
  messages: {
    missing: { message: 'Add a fallback to "{placeholder}": some customers have no name', note },
    empty: { message: 'Add a word to the empty fallback of "{placeholder}"', note },
  },
  options: v.object({
    dialect: v.optional(
      v.pipe(v.picklist(dialectNames), v.description('The helpdesk, or the syntax, that the library is written for.')),
    ),
  }),
  check(reading, { options, report }) {
    const { text, reply } = reading;
    if (reply.kind !== 'library') return;
    const { parts, slots } = parseTemplate(text);
    if (slots.length === 0) return;
    const code = findCode(text);
    for (const slot of unconditional(parts)) {
      const { start, end, fallback } = slot;
      if (slot.type !== 'name' || (fallback ?? '').trim() !== '' || !isOfCustomer(slot, findTool(options.dialect)))
        continue;
      if (code.some((span) => span.start <= start && end <= span.end)) continue;
      const filled = fallbackForm(slot, findTool(options.dialect), text.slice(start, end));
      if (filled === undefined) continue;
      report({
        messageId: fallback === undefined ? 'missing' : 'empty',
        span: { start, end },
        data: { placeholder: quote(reading, { start, end }) },
        ...(GREETING.test(text.slice(Math.max(0, start - 12), start)) && {
          fix: [{ span: { start, end }, text: filled }],
        }),
      });
    }
  },
});

/** Slots that stand in every rendering. */
function unconditional(parts: readonly Part[]): readonly Slot[] {
  return parts.filter((part) => part.kind === 'slot');
}
