import { isMap, quote, quotePart, unknownName } from '../base/mistakes.js';
import { isDay } from './suppression.js';

/** A rule that a directive names, and what it says about it. */
export interface Ignored {
  readonly ruleId: string;
  readonly reason: string | undefined;
  readonly owner: string | undefined;
  /** The last day or the last month that it holds. */
  readonly until: string | undefined;
  /** The text that these are parts of, if they are: only the whole may show that a part is personal data. */
  readonly whole: string | undefined;
}

/** What a directive says, and its mistakes as sentences without a full stop. */
export interface DirectiveReading {
  readonly ignored: readonly Ignored[];
  readonly mistakes: readonly string[];
}

/**
 * Reads a directive. A text is `RULE, RULE -- REASON, OWNER, until DATE`; a semicolon begins the next one. A field is such a
 * text, or `{ignore: …}`. That holds such texts, a map of rules to `REASON, OWNER, until DATE` or to
 * `{reason, owner, until}`, or a list of `{rule, reason, owner, until}`.
 */
export function readDirective(value: unknown): DirectiveReading {
  if (typeof value === 'string') return readLine(value);
  if (!isMap(value) || Object.keys(value).length === 0)
    return mistake('write `ignore` with a rule and a reason below `care-lint`');
  const others = Object.keys(value).filter((key) => key !== 'ignore');
  const unknown = others.map((key) => unknownName('key of `care-lint`', key, ['ignore']));
  return joined([
    { ignored: [], mistakes: unknown },
    value['ignore'] === undefined ? NOTHING : readIgnore(value['ignore']),
  ]);
}

type Fields = Omit<Ignored, 'ruleId'>;

const NOTHING: DirectiveReading = { ignored: [], mistakes: [] };
const NO_FIELDS: Fields = { reason: undefined, owner: undefined, until: undefined, whole: undefined };
const ENTRY_KEYS = ['rule', 'reason', 'owner', 'until'];

const mistake = (text: string): DirectiveReading => ({ ignored: [], mistakes: [text] });

const NO_RULE = mistake('name a rule below `ignore`');

const joined = (readings: readonly DirectiveReading[]): DirectiveReading => ({
  ignored: readings.flatMap(({ ignored }) => ignored),
  mistakes: readings.flatMap(({ mistakes }) => mistakes),
});

function readIgnore(value: unknown): DirectiveReading {
  if (typeof value === 'string') return readLine(value);
  const readings = Array.isArray(value)
    ? value.map(readListed)
    : isMap(value)
      ? Object.entries(value).map(readRule)
      : [];
  return readings.length === 0 ? NO_RULE : joined(readings);
}

function readListed(one: unknown): DirectiveReading {
  if (typeof one === 'string') return readLine(one);
  return isMap(one) ? readEntry(one) : NO_RULE;
}

/** An entry like those in `care-lint-suppressions.yaml`. */
function readEntry({ rule, ...fields }: Readonly<Record<string, unknown>>): DirectiveReading {
  const rules = Array.isArray(rule) ? rule : [rule];
  return joined(
    rules.map((one: unknown) =>
      typeof one === 'string' ? readRule([one, fields]) : mistake('name the `rule` of each entry'),
    ),
  );
}

/** A rule, and what a directive says about it. */
function readRule([ruleId, why]: readonly [string, unknown]): DirectiveReading {
  if (why === null || why === '') return { ignored: [{ ruleId, ...NO_FIELDS }], mistakes: [] };
  if (typeof why === 'string') return withRules([ruleId], readReason(why));
  if (!isMap(why)) return mistake(`write a reason for ${quote(ruleId)}, or its \`reason\`, \`owner\` and \`until\``);
  const known = ENTRY_KEYS.slice(1);
  const unknown = Object.keys(why).filter((key) => !known.includes(key));
  const texts = known.filter((key) => (why[key] ?? undefined) !== undefined && typeof why[key] !== 'string');
  const [reason, owner, until] = known.map((key) => textOf(why[key]));
  return {
    ignored: [{ ruleId, reason, owner, until, whole: undefined }],
    mistakes: [
      ...unknown.map((key) => unknownName('key here', key, known)),
      ...texts.map((key) => `write \`${key}\` as a text`),
      ...dayMistakes(until),
    ],
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function dayMistakes(until: string | undefined, whole = until): readonly string[] {
  if (until === undefined || isDay(until)) return [];
  const shown = quotePart(until, whole ?? '') ?? 'the text behind `until`';
  return [`${shown} is neither a day nor a month: write 2027-03-31 or 2027-03`];
}

/** They separate the rules from the reason. Editors turn two hyphens into a dash. */
const DASHES = [' -- ', ' — ', ' – '];

/** A text that names rules and gives a reason, or several such texts with semicolons between them. */
function readLine(text: string): DirectiveReading {
  const parts: string[] = [];
  for (const piece of oneLine(text).split(';')) {
    // A semicolon may be part of a reason.
    if (parts.length === 0 || cutAtDash(piece) !== undefined) parts.push(piece.trim());
    else parts.push(`${parts.pop()};${piece}`);
  }
  return joined(parts.map(readPart));
}

const oneLine = (text: string): string => ` ${text.trim().split(/\s+/).join(' ')} `;

/** The form of a rule id, with or without its plugin. */
const RULE_ID = /^@?[a-z][a-z0-9.-]{0,60}(?:\/[a-z][a-z0-9.-]{0,60}){0,2}$/;

function readPart(part: string): DirectiveReading {
  const [names, why] = cutAtDash(` ${part} `) ?? [part, ''];
  const rules = names.split(/[\s,]+/).filter((name) => name !== '');
  // Other words are not repeated: they may be personal data that cannot be recognised alone.
  if (rules.length === 0 || !rules.every((name) => RULE_ID.test(name))) {
    return mistake('write the rule, two hyphens and the reason: `vague-promise -- legal text, Ana, until 2027-03`');
  }
  return withRules(rules, readReason(why));
}

/** Rules and reason, at the first dash; `undefined` without one. */
function cutAtDash(text: string): readonly [names: string, why: string] | undefined {
  const [first] = DASHES.flatMap((dash) => {
    const at = text.indexOf(dash);
    return at < 0 ? [] : [{ at, end: at + dash.length }];
  }).toSorted((a, b) => a.at - b.at);
  return first === undefined ? undefined : [text.slice(0, first.at), text.slice(first.end)];
}

/** `REASON, OWNER, until DATE`. A single part is the reason; a reason may hold commas if an owner follows it. */
function readReason(text: string): { readonly fields: Fields; readonly mistakes: readonly string[] } {
  const parts = text.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const [, day] = /^until\b[: ]{0,4}(.*)$/i.exec(last) ?? [];
  if (day !== undefined) parts.pop();
  const owner = parts.length > 1 ? textOf(parts.pop()) : undefined;
  const reason = textOf(parts.join(', '));
  return { fields: { reason, owner, until: day, whole: text }, mistakes: dayMistakes(day, text) };
}

function withRules(rules: readonly string[], { fields, mistakes }: ReturnType<typeof readReason>): DirectiveReading {
  return { ignored: rules.map((ruleId) => ({ ruleId, ...fields })), mistakes };
}
