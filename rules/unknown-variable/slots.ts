import { findCode } from '../../src/language/code.js';
import type { LibraryEntry } from '../../src/rule.js';
import { dialects } from '../../src/templates/dialects.js';
import { isTypedBlank } from '../../src/templates/blanks.js';
import { familyOf, findTool, localNames, matchesPattern } from '../../src/templates/names.js';
import { parseTemplate } from '../../src/templates/parse.js';
import type { DialectId, Slot } from '../../src/templates/types.js';

/** A slot and the entry it stands in. */
export interface Found {
  readonly entry: LibraryEntry;
  readonly slot: Slot;
}

const HELPDESKS: ReadonlySet<DialectId> = new Set([
  'salesforce',
  'liquid',
  'help-scout',
  'zammad',
  'osticket',
  'zoho',
  'otrs',
  'mautic',
  'mailchimp',
]);

/** True for dialects that only helpdesks write: two of them in one library are a mistake. */
export function isHelpdesks(dialect: DialectId): boolean {
  return HELPDESKS.has(dialect);
}

/** The slots of an entry a helpdesk has to fill: not those in code, and no names of the template's or the team's own. */
export function slotsOf(entry: LibraryEntry, own: readonly string[]): readonly Found[] {
  const { text } = entry.reply;
  const template = parseTemplate(text);
  if (template.slots.length === 0) return [];
  const code = findCode(text);
  const local = localNames(template);
  const isInCode = ({ start, end }: Slot) => code.some((span) => span.start <= start && end <= span.end);
  return template.slots
    .filter((slot) => !local.has(/^\w{0,60}/.exec(slot.variable)?.[0] ?? ''))
    .filter((slot) => !own.some((pattern) => matchesPattern(slot.variable, pattern)) && !isInCode(slot))
    .map((slot) => ({ entry, slot }));
}

/** By file, the syntax its variables should have: that of the option, else that of most, the first when as many. */
export function expectedFamilies(found: readonly Found[], chosen: string | undefined): ReadonlyMap<string, DialectId> {
  const dialect = findTool(chosen)?.dialects[0] ?? dialects.find(({ id }) => id === chosen)?.id;
  const countsByPath = new Map<string, Map<DialectId, number>>();
  for (const { entry, slot } of found) {
    const family = familyOf(slot.dialect);
    if (isTypedBlank(slot) || !isHelpdesks(family)) continue;
    const counts = countsByPath.get(entry.reply.path) ?? new Map<DialectId, number>();
    countsByPath.set(entry.reply.path, counts.set(family, (counts.get(family) ?? 0) + 1));
  }
  const expected = new Map<string, DialectId>();
  for (const [path, counts] of countsByPath) {
    const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
    const family = dialect === undefined ? most?.[0] : familyOf(dialect);
    if (family !== undefined) expected.set(path, family);
  }
  return expected;
}

/** The name as documentation writes it, without indexes: `ticket.messages[0].body_text`; `undefined` for an expression. */
export function nameOf({ variable }: Slot): string | undefined {
  const name = variable.replaceAll(/\[-?\w{1,20}\]/g, '');
  return /^[A-Za-z][\w.]{0,79}$/.test(name) ? name : undefined;
}
