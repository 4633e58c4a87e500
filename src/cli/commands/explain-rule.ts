import type { GenericSchema } from 'valibot';
import { caseLoaders } from '../../../rules/cases.js';
import { ruleLoaders } from '../../../rules/index.js';
import measured from '../../../rules/measured.json' with { type: 'json' };
import { UserError } from '../../base/errors.js';
import { spellingHint } from '../../base/mistakes.js';
import { addressedRules } from '../../config/rule-book.js';
import { maskPersonalData } from '../../personal-data/index.js';
import type { Plugin } from '../../plugins/plugin.js';
import type { Case, Cases, InvalidCase, InvalidLibraryCase, LibraryCase, LibraryCases, Rule } from '../../rule.js';
import { paragraphs } from '../layout.js';
import { severityText, strictText } from './rules-command.js';

/** A rule by the id that users give it. */
interface NamedRule {
  readonly id: string;
  readonly rule: Rule;
  readonly cases: Cases | LibraryCases | undefined;
}

/**
 * Everything about a rule, as text; `loadPlugins` is called only for a rule that is not built in. Throws UserError `usage` for
 * an unknown id.
 */
export async function explainRule(
  id: string,
  width: number,
  loadPlugins: () => Promise<readonly Plugin[]>,
): Promise<string> {
  const load = Object.hasOwn(ruleLoaders, id) ? ruleLoaders[id] : undefined;
  if (load === undefined) return maskPersonalData(await ruleText(await pluginRule(id, await loadPlugins()), width));
  return ruleText({ id, rule: (await load()).default, cases: (await caseLoaders[id]?.())?.default }, width);
}

/** The rule of a plugin by its id. Without the name of a plugin, the first rule of that name counts. */
async function pluginRule(id: string, plugins: readonly Plugin[]): Promise<NamedRule> {
  for (const { name, rules, cases = {}, isHouse } of plugins) {
    const short = id.startsWith(`${name}/`) ? id.slice(name.length + 1) : id;
    const rule = Object.hasOwn(rules, short) ? rules[short] : undefined;
    if (rule === undefined) continue;
    const own = cases[short];
    const { completeCases } = await import('../../testing/try-rule.js');
    const whole = isHouse === true && own !== undefined ? completeCases(rule, own) : own;
    return { id: `${name}/${short}`, rule, cases: whole };
  }
  throw unknownRule(id, plugins);
}

async function ruleText({ id, rule, cases }: NamedRule, width: number): Promise<string> {
  const { meta } = rule;
  const parts = [
    `${id} (${meta.category})\n${paragraphs(meta.description, width)}`,
    `Severity: recommended ${severityText(meta.recommended)}; strict ${strictText(meta)}\n`,
    measuredText(id, width),
    section('Why', meta.why, width),
    messagesText(rule, width),
    await optionsText(rule, width),
    section('Not flagged on purpose', meta.nearMisses.map((miss) => `- ${miss}`).join('\n'), width),
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

function unknownRule(id: string, plugins: readonly Plugin[]): UserError {
  const own = plugins.flatMap((plugin) => addressedRules(plugin).map(([address]) => address));
  const hint = spellingHint(id, [...Object.keys(ruleLoaders), ...own], '`care-lint rules` lists them.');
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
  const agreed = `a reader agreed with ${percent(precision ?? 0)} (95 % lower bound: ${percent(precisionLow ?? 0)}).`;
  const found = recall === null ? '' : ` Of ${positives} that the reader flagged, it found ${percent(recall)}.`;
  const text = `Of ${n} replies that it flagged, ${agreed}${found} docs/precision.md describes these replies.`;
  return section('Measured', text, width);
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

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
  const entry = example.replyTitle === undefined ? '' : labelled('entry', example.replyTitle, width);
  const tags = example.tags === undefined ? '' : labelled('tags', example.tags.join(', '), width);
  return title + channel + entry + tags + (customer === undefined ? '' : labelled('customer', customer, width));
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

const MAX_SHOWN = 3;
/** This many characters count against a case as much as a new message or channel counts for it. */
const CHARS_PER_TRAIT = 100;

/**
 * The few cases that the page of a rule and `care-lint explain` show, in the order of their file. A title and a better reply
 * come first, then variety of messages and channels, and shortness.
 */
export function shownCases<One extends Example>(cases: readonly One[]): readonly One[] {
  const shown = new Set<One>();
  const seen = new Set<string>();
  while (shown.size < Math.min(MAX_SHOWN, cases.length)) {
    const worth = (one: One): number =>
      (one.title === undefined || seen.has(one.title) ? 0 : 10) +
      ('better' in one ? 5 : 0) +
      (one.options === undefined ? 3 : 0) +
      traitsOf(one).filter((trait) => !seen.has(trait)).length -
      charsOf(one) / CHARS_PER_TRAIT;
    const rest = cases.filter((one) => !shown.has(one));
    const best = rest.reduce((first, second) => (worth(second) > worth(first) ? second : first));
    shown.add(best);
    for (const trait of traitsOf(best)) seen.add(trait);
    if (best.title !== undefined) seen.add(best.title);
  }
  return cases.filter((one) => shown.has(one));
}

/** What a case shows: its channel, and the messages of its findings. */
function traitsOf(one: Example): readonly string[] {
  const messages = 'findings' in one ? one.findings.map(({ messageId }) => `message ${messageId}`) : [];
  return [...new Set([...('channel' in one ? [`channel ${one.channel}`] : []), ...messages])];
}

function charsOf(one: Example): number {
  const texts = 'entries' in one ? one.entries : [one];
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
