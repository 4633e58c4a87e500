import { toJsonSchema } from '@valibot/to-json-schema';
import { shownCases } from '../../src/cli/commands/explain-rule.js';
import { severityText, strictText } from '../../src/cli/commands/rules-command.js';
import type {
  Case,
  CaseEntry,
  Cases,
  InvalidCase,
  InvalidLibraryCase,
  LibraryCase,
  LibraryCases,
  Rule,
} from '../../src/rule.js';
import { runCase } from '../../src/testing.js';

/** The page of a rule, all of it from the rule and its cases. */
export function rulePage(rule: Rule, cases: Cases | LibraryCases): string {
  const { id, meta, messages } = rule;
  const texts = Object.entries(messages);
  const said = texts.map(([messageId, { message, note }], index) => {
    // A note that several messages share comes below the last of them.
    const isSaidBelow = note === texts[index + 1]?.[1].note;
    return `- **\`${messageId}\`** ${escapeText(message)}${isSaidBelow ? '' : `  \n  ${escapeProse(note)}`}`;
  });
  const sections: readonly (readonly [title: string, body: string])[] = [
    ['Why', meta.why],
    ['What it says', said.join('\n')],
    ['Options', optionTable(rule)],
    ['Not flagged on purpose', bullets(meta.nearMisses)],
    [
      'Examples',
      shownCases<InvalidCase | InvalidLibraryCase>(cases.invalid)
        .map((one) => invalidExample(rule, one))
        .join('\n\n'),
    ],
    [
      rule.checkLibrary === undefined ? 'Replies it passes' : 'Libraries it passes',
      shownCases<Case | LibraryCase>(cases.valid)
        .map((one) => validExample(one))
        .join('\n\n'),
    ],
    ['When to switch it off', meta.whenNotToUse ?? ''],
    ['Sources', bullets(meta.sources)],
  ];
  return [
    `<!-- Written by test/docs.test.ts; do not edit. -->`,
    `# ${id}`,
    meta.description,
    facts(rule, cases),
    ...sections.flatMap(([title, body]) => (body === '' ? [] : [`## ${title}`, body])),
  ]
    .join('\n\n')
    .concat('\n');
}

function facts({ meta, checkLibrary }: Rule, cases: Cases | LibraryCases): string {
  const fixes = cases.invalid.some(({ findings }) => findings.some(({ fixed }) => fixed !== undefined));
  return [
    `Category: ${meta.category}. Recommended: ${severityText(meta.recommended)}. Strict: ${strictText(meta)}.`,
    `Needs: ${checkLibrary === undefined ? (meta.needs ?? 'draft') : 'library'}.`,
    `${meta.language === 'any' ? 'Any language' : 'English'}. ${fixes ? 'Has fixes' : 'No fixes'}.`,
  ].join(' ');
}

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Keeps a text from being read as Markdown or HTML; slots stay readable. */
function escapeText(text: string): string {
  return text.replaceAll(/[<>*_`|[\]]/g, (mark) => `\\${mark}`);
}

/** The same for a text of our own: what it has in backticks is code. */
function escapeProse(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? part : escapeText(part)))
    .join('');
}

/** A text in a code block: nothing in it is read as Markdown. */
function block(text: string, language = 'text'): string {
  const ticks = '`'.repeat(text.includes('```') ? 4 : 3);
  return `${ticks}${language}\n${text}\n${ticks}`;
}

function optionTable({ options }: Rule): string {
  if (options === undefined) return '';
  const { properties = {} } = toJsonSchema(options, { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' });
  const rows = Object.entries(properties).map(([name, schema]) => {
    if (typeof schema === 'boolean') return `| \`${name}\` | any | | |`;
    const fallback = schema.default === undefined ? '' : `\`${JSON.stringify(schema.default)}\``;
    return `| \`${name}\` | ${typeName(schema)} | ${fallback} | ${escapeProse(schema.description ?? '')} |`;
  });
  return ['| option | type | default | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

type JsonSchema = Exclude<NonNullable<ReturnType<typeof toJsonSchema>['properties']>[string], boolean>;

function typeName({ type, enum: words, const: only, items, anyOf }: JsonSchema): string {
  if (words !== undefined) return words.map((word) => `\`${JSON.stringify(word)}\``).join(', ');
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (anyOf !== undefined) {
    return anyOf.map((part) => (typeof part === 'boolean' ? 'any' : typeName(part))).join(' or ');
  }
  const item = Array.isArray(items) ? items[0] : items;
  if (type === 'array') return item === undefined || typeof item === 'boolean' ? 'list' : `list of ${typeName(item)}`;
  return Array.isArray(type) ? type.join(' or ') : (type ?? 'any');
}

/** Everything about a case but its text: its channel, the turns before it, its options. */
function circumstances(one: Case): readonly string[] {
  const turns = one.customer === undefined ? (one.thread ?? []) : [{ from: 'customer', text: one.customer }];
  return [
    ...(one.kind === 'library' ? ['Kept in a library.'] : []),
    ...(one.tags === undefined ? [] : [`Tagged ${one.tags.join(', ')}.`]),
    ...(one.channel === undefined ? [] : [`Sent by \`${one.channel}\`.`]),
    ...(one.customerName === undefined ? [] : [`The customer is called ${one.customerName}.`]),
    ...Object.entries(one.customerData ?? {}).map(([name, value]) => `Their ${name} is ${value}.`),
    ...(one.agentName === undefined ? [] : [`${one.agentName} answers.`]),
    ...(one.rating === undefined ? [] : [`The customer gave ${one.rating} of 5 stars.`]),
    ...(one.options === undefined ? [] : [`With \`${JSON.stringify(one.options)}\`.`]),
    ...(one.now === undefined ? [] : [`Judged on ${one.now}.`]),
    ...turns.map(({ from, text }) => `${from === 'customer' ? 'Customer' : 'Brand'}: “${escapeText(oneLine(text))}”`),
  ];
}

const oneLine = (text: string): string => text.replaceAll(/\s{1,1000}/g, ' ');

function validExample(one: Case | LibraryCase): string {
  const title = one.title === undefined ? [] : [`**${escapeText(one.title)}**`];
  const shown = 'entries' in one ? libraryBlocks(one) : [...paragraph(circumstances(one)), block(one.text)];
  return [...title, ...shown].join('\n\n');
}

const paragraph = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [lines.join('  \n')]);

function invalidExample(rule: Rule, one: InvalidCase | InvalidLibraryCase): string {
  const title = one.title === undefined ? [] : [`**${escapeText(one.title)}**`];
  if ('entries' in one) return [...title, ...libraryBlocks(one), librarySaid(rule, one)].join('\n\n');
  const said = runCase(rule, one).map((finding) => `- ${findingText(finding)}`);
  const fixed = one.findings.flatMap((finding) => finding.fixed ?? []).slice(0, 1);
  const better = one.better === undefined || fixed.includes(one.better) ? [] : ['Better:', block(one.better)];
  return [
    ...title,
    ...paragraph(circumstances(one)),
    block(one.text),
    said.join('\n'),
    ...fixed.flatMap((text) => ['`--fix` gives:', block(text)]),
    ...better,
  ].join('\n\n');
}

/** The entries of a library in one block, each behind its id. */
function libraryBlocks({ entries, options }: LibraryCase): readonly string[] {
  const shown = entries.map((entry) => `${entryFacts(entry)}: ${entry.text}`);
  return [...(options === undefined ? [] : [`With \`${JSON.stringify(options)}\`.`]), block(shown.join('\n'))];
}

function entryFacts({ id, title, tags, locale, channel }: CaseEntry): string {
  const about = [
    ...(title === undefined ? [] : [title]),
    ...(tags === undefined ? [] : [`tagged ${tags.join(', ')}`]),
    ...(locale === undefined ? [] : [`in ${locale}`]),
    ...(channel === undefined ? [] : [`sent by ${channel}`]),
  ];
  return `${id}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

function librarySaid(rule: Rule, one: InvalidLibraryCase): string {
  return runCase(rule, one)
    .map((finding) => `- \`${finding.id}\`: ${findingText(finding)}`)
    .join('\n');
}

/** The message, after the marked words if it does not quote them. */
function findingText({ marked, message }: { readonly marked: string; readonly message: string }): string {
  return message.includes(marked) ? escapeText(message) : `“${escapeText(oneLine(marked))}”: ${escapeText(message)}`;
}
