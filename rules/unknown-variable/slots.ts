import { fitsPattern } from '../../src/base/name-search.js';
import type { Span } from '../../src/base/types.js';
import { findCode } from '../../src/language/tokens.js';
import type { LibraryEntry } from '../../src/rule.js';
import { dialects, familyOf } from '../../src/templates/dialects.js';
import { parseTemplate } from '../../src/templates/parse-template.js';
import { isTypedBlank, type DialectId, type Part, type Slot } from '../../src/templates/template-parts.js';
import { findTool, type Tool } from '../../src/templates/tools.js';
import { localNames } from '../../src/templates/variable-names.js';

/** A slot and the entry it stands in. */
export interface Found {
  readonly entry: LibraryEntry;
  readonly slot: Slot;
}

/** A tag of some syntax. */
interface Marked extends Span {
  readonly dialect: DialectId;
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

/** The slots of an entry that a helpdesk has to fill: not those in code, nor names that the template makes or the team lists. */
export function slotsOf(entry: LibraryEntry, own: readonly string[]): readonly Found[] {
  const { text } = entry.reply;
  const template = parseTemplate(text);
  if (template.slots.length === 0) return [];
  const code = findCode(text);
  const local = localNames(template);
  const isInCode = ({ start, end }: Slot) => code.some((span) => span.start <= start && end <= span.end);
  return template.slots
    .filter((slot) => !local.has(/^\w{0,60}/.exec(slot.variable)?.[0] ?? ''))
    .filter((slot) => !own.some((pattern) => fitsPattern(slot.variable, pattern)) && !isInCode(slot))
    .map((slot) => ({ entry, slot }));
}

/** Tags and conditions of an entry, each half of a pair for itself; not those in code. */
export function tagsOf(entry: LibraryEntry): readonly Marked[] {
  const { text } = entry.reply;
  const code = findCode(text);
  return marksIn(parseTemplate(text).parts).filter(
    ({ start, end }) => !code.some((span) => span.start <= start && end <= span.end),
  );
}

function marksIn(parts: readonly Part[]): readonly Marked[] {
  return parts.flatMap((part): readonly Marked[] => {
    if (part.kind === 'tag') return part.name === '-' ? [] : [part];
    if (part.kind !== 'condition') return [];
    const { dialect, branches, closing } = part;
    const openings = branches.flatMap(({ opening, parts }) => [{ dialect, ...opening }, ...marksIn(parts)]);
    return [...openings, { dialect, ...closing }];
  });
}

/** The choice of the option: its helpdesk, the syntaxes it reads, and the one to write. */
export interface Chosen {
  readonly tool: Tool | undefined;
  readonly reads: ReadonlySet<DialectId>;
  readonly writes: DialectId;
}

/** What a helpdesk or a syntax reads; `undefined` when the option names none. */
export function choose(name: string | undefined): Chosen | undefined {
  const tool = findTool(name);
  const writes = tool?.dialects[0] ?? dialects.find(({ id }) => id === name)?.id;
  if (writes === undefined) return undefined;
  const reads = new Set(tool?.dialects ?? [writes]);
  // Handlebars writes plain variables as Liquid does, and Mautic a few of its own in plain braces.
  if (writes === 'handlebars') reads.add('liquid');
  if (writes === 'mautic') reads.add('braces');
  return { tool, reads, writes };
}

/** True for a variable that the chosen helpdesk leaves as it stands. */
export function isForeign({ dialect, variable }: Slot, { reads }: Chosen): boolean {
  // `{{ .Case.Number }}`, `{{$order}}`, `{{@name}}` look like Liquid, which has no such names.
  return !reads.has(dialect) || (dialect === 'liquid' && !reads.has('handlebars') && /^[.$@&=]/.test(variable));
}

/** By file, the syntax its variables should have: the most frequent one, and the first of several as frequent. */
export function expectedFamilies(found: readonly Found[]): ReadonlyMap<string, DialectId> {
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
    if (most !== undefined) expected.set(path, most[0]);
  }
  return expected;
}

/** The name as documentation writes it, without indexes: `ticket.messages[0].body_text`; `undefined` for an expression. */
export function nameOf({ variable }: Slot): string | undefined {
  const name = variable.replaceAll(/\[-?\w{1,20}\]/g, '');
  return /^[A-Za-z][\w.]{0,79}$/.test(name) ? name : undefined;
}
