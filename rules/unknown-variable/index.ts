import * as v from 'valibot';
import { fitsPattern } from '../../src/base/name-search.js';
import type { Edit, Span } from '../../src/base/types.js';
import { isFilledByHand } from '../../src/language/placeholders.js';
import { defineLibraryRule, type LibraryEntry } from '../../src/rule.js';
import { dialects, familyOf } from '../../src/templates/dialects.js';
import { isTypedBlank, type DialectId, type Slot } from '../../src/templates/template-parts.js';
import { dialectNames, tools, type Tool } from '../../src/templates/tools.js';
import { variableNamesOf, type Correction, type VariableNames } from '../../src/templates/variable-names.js';
import { findBroken } from './broken.js';
import { choose, expectedFamilies, isForeign, isHelpdesks, nameOf, slotsOf, tagsOf, type Found } from './slots.js';

const note =
  'The customer reads brackets, or "Hi ,". Pick the variable from the list of the helpdesk; a preview should read "Hi Maya,".';

export default defineLibraryRule({
  id: 'unknown-variable',
  meta: {
    description: 'Flags a variable that the helpdesk does not know, or cannot read.',
    category: 'library',
    recommended: 'error',
    strict: 'error',
    language: 'any',
    judges: 'template',
    why:
      'A saved reply with `{{ticket.requester.frist_name}}` looks right in the library and wrong to every customer. ' +
      'Most helpdesks take upper and lower case for different names, and each has its own syntax.',
    nearMisses: [
      'Names that no documentation lists, as long as `dialect` does not say which helpdesk it is: they may be custom fields',
      'Custom fields and dynamic content: `{{ticket.ticket_field_3601}}`, `{{dc.opening_hours}}`',
      'Names a template makes itself: `{% assign days = 3 %}{{days}}`',
      'Code in backticks',
    ],
    sources: tools.map(({ name, source }) => `${name}: ${source}`),
    whenNotToUse: 'Where a program of your own fills the replies: list its names in `variables` instead, as `order.*`.',
  },
  messages: {
    misspelt: { message: 'Check "{placeholder}": is "{meant}" meant?', note },
    unknown: { message: 'Check "{placeholder}": {tool} has no such variable', note },
    broken: {
      message: 'Check "{placeholder}": its other half is missing',
      note: 'The customer reads half a variable, or all branches of a condition, or nothing. Close it; a preview should read "Hi Maya,".',
    },
    blank: {
      message: 'Check "{placeholder}": nothing fills this blank, write the value or use a variable',
      note: 'Only the writer knows the fact, so every customer would read the blank. Write "£12 by 4 May", or use a variable the helpdesk fills.',
    },
    'mixed-dialects': {
      message: 'Check "{placeholder}": variables look like {example} here',
      note: 'It is the syntax of another helpdesk, so the customer reads brackets. Write all of them one way; a preview should read "Hi Maya,".',
    },
  },
  options: v.object({
    dialect: v.optional(
      v.pipe(
        v.picklist(dialectNames),
        v.description('The helpdesk, or the syntax, that the library is written for: all else is flagged.'),
      ),
    ),
    variables: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(80))),
        v.description('Your own variables, without brackets; `*` is any run of characters.'),
      ),
      [],
    ),
  }),
  checkLibrary(entries, { options, report }) {
    const chosen = choose(options.dialect);
    const tool = chosen?.tool;
    const namesOf = variableNamesBy(tool);
    const found = entries.flatMap((entry) => slotsOf(entry, options.variables));
    const expected = expectedFamilies(found);
    const plainPaths = plainlyNamed(found);

    const mixed = ({ reply }: LibraryEntry, span: Span, wanted: DialectId) => {
      const placeholder = shortened(reply.text.slice(span.start, span.end));
      const example = dialects.find(({ id }) => id === wanted)?.example ?? '';
      return { messageId: 'mixed-dialects' as const, span, data: { placeholder, example } };
    };
    for (const entry of entries) {
      const broken = findBroken(entry.reply.text);
      for (const span of broken) {
        const placeholder = shortened(entry.reply.text.slice(span.start, span.end));
        report(entry, { messageId: 'broken', span, data: { placeholder } });
      }
      if (chosen === undefined) continue;
      for (const tag of tagsOf(entry)) {
        if (chosen.reads.has(tag.dialect) || broken.some(({ start }) => start === tag.start)) continue;
        report(entry, mixed(entry, { start: tag.start, end: tag.end }, chosen.writes));
      }
    }
    for (const { entry, slot } of found) {
      const placeholder = shortened(entry.reply.text.slice(slot.start, slot.end));
      const family = familyOf(slot.dialect);
      const wanted = chosen?.writes ?? expected.get(entry.reply.path) ?? family;
      const isOther = chosen === undefined ? family !== wanted && isHelpdesks(family) : isForeign(slot, chosen);
      if (isTypedBlank(slot)) {
        // Beside {{first_name}} and {{price}} it is a variable of the team's own.
        if (tool === undefined && plainPaths.has(entry.reply.path)) continue;
        report(entry, { messageId: 'blank', span: slot, data: { placeholder } });
      } else if (isOther) {
        // unfilled-placeholder reports gaps that a person fills.
        if (!isFilledByHand(slot.dialect, slot.variable)) report(entry, mixed(entry, slot, wanted));
      } else if (chosen !== undefined || family === wanted) {
        const name = nameOf(slot);
        const names = namesOf(family);
        if (name === undefined || names.has(name)) continue;
        const isOwn = tool === undefined || tool.own.some((pattern) => fitsPattern(name, pattern));
        const meant = isOwn ? names.surelyMeant(name) : names.nearest(name);
        if (meant !== undefined) {
          const data = { placeholder, meant: meant.name };
          report(entry, { messageId: 'misspelt', span: slot, data, ...repair(entry, slot, meant) });
        } else if (!isOwn) {
          report(entry, { messageId: 'unknown', span: slot, data: { placeholder, tool: tool.name } });
        }
      }
    }
  },
});

/** Files with plain names, such as `{{first_name}}`: a program of the team fills them, not a helpdesk. */
function plainlyNamed(found: readonly Found[]): ReadonlySet<string> {
  const plain = found.filter(({ slot }) => !isTypedBlank(slot) && /^\s?\w{2,60}\s?$/.test(slot.variable));
  return new Set(plain.map(({ entry }) => entry.reply.path));
}

/** Gives the names of the tools that write a dialect, or of the one tool; each made when it is first asked for. */
function variableNamesBy(tool: Tool | undefined): (dialect: DialectId) => VariableNames {
  const made = new Map<DialectId, VariableNames>();
  return (dialect) => {
    const known = made.get(dialect);
    if (known !== undefined) return known;
    const chosen = tool === undefined ? tools.filter(({ dialects }) => dialects.includes(dialect)) : [tool];
    const names = variableNamesOf(chosen);
    made.set(dialect, names);
    return names;
  };
}

/** The name put right: a fix where only its case differs, else a suggestion; nothing where it has an index. */
function repair({ reply }: LibraryEntry, slot: Slot, { name, difference }: Correction) {
  const start = reply.text.indexOf(slot.variable, slot.start);
  const end = start + slot.variable.length;
  if (start < 0 || end > slot.end || slot.variable.includes('[')) return {};
  const edits: readonly Edit[] = [{ span: { start, end }, text: name }];
  return difference === 'case' ? { fix: edits } : { suggestions: [{ message: `Write ${name}`, edits }] };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
