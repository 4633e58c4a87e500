import type { GenericSchema } from 'valibot';
import { ruleLoaders } from '../../../rules/index.js';
import { caseLoaders } from '../../../rules/cases.js';
import measured from '../../../rules/measured.json' with { type: 'json' };
import { UserError } from '../../base/errors.js';
import { spellingHint } from '../../base/mistakes.js';
import type { Case, InvalidCase, InvalidLibraryCase, LibraryCase, Rule } from '../../rule.js';
import { paragraphs } from '../layout.js';
import { severityText, strictText } from './rules-command.js';
import { shownCases } from './shown-cases.js';

/** Everything about a built-in rule, as text. Throws UserError `usage` for an id that no rule has. */
export async function explainRule(id: string, width: number): Promise<string> {
  const load = Object.hasOwn(ruleLoaders, id) ? ruleLoaders[id] : undefined;
  if (load === undefined) throw unknownRule(id);
  const rule = (await load()).default;
  const cases = (await caseLoaders[id]?.())?.default;
  const { meta } = rule;
  const parts = [
    `${rule.id} (${meta.category})\n${paragraphs(meta.description, width)}`,
    `Severity: recommended ${severityText(meta.recommended)}; strict ${strictText(meta)}\n`,
    measuredText(rule.id, width),
    section('Why', meta.why, width),
    messagesText(rule, width),
    await optionsText(rule, width),
    section('Left alone on purpose', meta.nearMisses.map((miss) => `- ${miss}`).join('\n'), width),
    examplesText('Examples', cases?.invalid ?? [], width),
    examplesText(
      rule.checkLibrary === undefined ? 'Replies it passes' : 'Libraries it passes',
      cases?.valid ?? [],
      width,
    ),
    meta.whenNotToUse === undefined ? '' : section('When to switch it off', meta.whenNotToUse, width),
    section('Sources', meta.sources.map((source) => `- ${source}`).join('\n'), width),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function unknownRule(id: string): UserError {
  const hint = spellingHint(id, Object.keys(ruleLoaders), '`care-lint rules` lists them.');
  return new UserError('usage', `There is no rule ${JSON.stringify(id)}`, { hint });
}

function section(title: string, text: string, width: number): string {
  return text === '' ? '' : `${title}\n${paragraphs(text, width, '  ')}`;
}

interface Figures {
  readonly precision: number | null;
  readonly precisionLow: number | null;
  readonly n: number;
  readonly recall: number | null;
  readonly positives: number;
}

/** How precise the rule was on labelled replies, where it was measured. */
function measuredText(id: string, width: number): string {
  const rows: Readonly<Record<string, Figures>> = measured;
  const figures = Object.hasOwn(rows, id) ? rows[id] : undefined;
  if (figures === undefined || figures.n === 0) return '';
  const { precision, precisionLow, n, recall, positives } = figures;
  const found = recall === null ? '' : ` Of ${positives} that a reader flagged, it found ${recall.toFixed(2)}.`;
  return section(
    'Measured',
    `Of ${n} replies that it flagged, a reader flagged ${(precision ?? 0).toFixed(2)} too (95 % lower bound ` +
      `${(precisionLow ?? 0).toFixed(2)}).${found} docs/precision.md says which replies these were.`,
    width,
  );
}

function messagesText(rule: Rule, width: number): string {
  const texts = Object.entries(rule.messages).map(
    ([messageId, { message, note }]) =>
      paragraphs(`${messageId}: ${message}`, width, '  ') + paragraphs(note, width, '    '),
  );
  return `What it says\n${texts.join('')}`;
}

type Example = Case | LibraryCase | InvalidCase | InvalidLibraryCase;

function examplesText(title: string, cases: readonly Example[], width: number): string {
  const texts = shownCases(cases).map((one) => ('entries' in one ? libraryText(one, width) : exampleText(one, width)));
  return texts.length === 0 ? '' : `${title}\n${texts.join('\n')}`;
}

function exampleText(example: Case | InvalidCase, width: number): string {
  const marked = 'findings' in example ? example.findings.map((finding) => `“${finding.marked}”`) : [];
  const better = 'better' in example ? (example.better ?? '') : '';
  return [
    surroundings(example, width),
    labelled('reply', example.text, width),
    marked.length === 0 ? '' : labelled('marked', marked.join(', '), width),
    better === '' ? '' : labelled('better', better, width),
  ].join('');
}

function libraryText(example: LibraryCase | InvalidLibraryCase, width: number): string {
  const heading = example.title === undefined ? '' : paragraphs(`(${example.title})`, width, '  ');
  const texts = example.entries.map(({ id, text }) => `  ${id}:\n${paragraphs(text, width, '    ')}`);
  const marked = 'findings' in example ? example.findings.map((finding) => `“${finding.marked}” of ${finding.id}`) : [];
  return heading + texts.join('') + (marked.length === 0 ? '' : labelled('marked', marked.join(', '), width));
}

function surroundings(example: Case, width: number): string {
  const title = example.title === undefined ? '' : paragraphs(`(${example.title})`, width, '  ');
  const channel = example.channel === undefined ? '' : labelled('channel', example.channel, width);
  const customer = example.customer ?? example.thread?.findLast((turn) => turn.from === 'customer')?.text;
  return title + channel + (customer === undefined ? '' : labelled('customer', customer, width));
}

function labelled(label: string, text: string, width: number): string {
  const indent = ' '.repeat(12);
  return `  ${`${label}:`.padEnd(10)}${paragraphs(text, width, indent).slice(indent.length)}`;
}

async function optionsText({ options }: Rule, width: number): Promise<string> {
  if (options === undefined) return '';
  const { getDefaults, getDescription } = await import('valibot');
  const defaults = new Map(entriesOf(getDefaults(options)));
  const lines = entriesOf('entries' in options ? options.entries : undefined).map(([name, schema]) => {
    const fallback = defaults.get(name);
    const shown = fallback === undefined ? '' : ` (default ${JSON.stringify(fallback)})`;
    // A description sits on the schema itself or inside its `optional`.
    const inner = isSchema(schema) && 'wrapped' in schema ? schema.wrapped : undefined;
    const described = [schema, inner].filter(isSchema).map((part) => getDescription(part));
    return `- ${name}${shown}: ${described.find((text) => text !== undefined) ?? ''}`;
  });
  return section('Options', lines.join('\n'), width);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isSchema(value: unknown): value is GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}
