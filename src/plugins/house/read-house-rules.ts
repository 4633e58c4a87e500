import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { errorCode, UserError } from '../../base/errors.js';
import {
  isMap,
  mistakesError,
  mistakesFrom,
  mistakesIn,
  quote,
  unknownName,
  type Mistake,
} from '../../base/mistakes.js';
import { readYaml } from '../../base/read-yaml.js';
import { slotsOf, type Cases, type ReplyRule } from '../../rule.js';
import type { Plugin } from '../plugin.js';
import { houseCases, houseRule, slotsByKind, type CheckedRule } from './house-rule.js';
import { houseFileSchema, houseKinds, houseSchemas, whenSchema, type HouseKind } from './house-schema.js';

/**
 * Reads a YAML file of rules as a plugin; `shown` is the path as the user would write it. Throws UserError `plugin` for a file
 * that it cannot read, and `config` with all mistakes in the file, each with line and column.
 */
export async function readHouseRules(path: string, shown: string): Promise<Plugin> {
  const { value, locate } = readYaml(shown, readText(path, shown));
  const { name = nameOf(path), rules: given, mistakes } = checkFile(value);
  const checked = Object.entries(given).map(([id, shape]) => ({ id, ...checkRule(id, shape) }));
  const all = [...mistakes, ...checked.flatMap((rule) => rule.mistakes)];
  if (name === '')
    all.push({ keys: [], at: 'value', text: 'add a `name`: the name of the file has no letter or digit' });
  if (all.length > 0) throw await mistakesError(mistakesIn({ path: shown, locator: async () => locate }, all), HINT);
  const rules: Record<string, ReplyRule> = {};
  const cases: Record<string, Cases> = {};
  for (const { id, rule } of checked) {
    if (rule === undefined) continue;
    const made = houseRule(id, rule);
    rules[id] = made;
    cases[id] = houseCases(rule, made);
  }
  return { name, rules, cases, isHouse: true };
}

const HINT = 'docs/house-rules.md shows every kind of rule; `care-lint channels` lists the channels.';

function readText(path: string, shown: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const hint = 'Check that it is a file you may read.';
    throw new UserError('plugin', `Cannot read the rules in ${quote(shown)}: ${errorCode(cause)}`, { hint, cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const hint = 'Save the file as UTF-8.';
    throw new UserError('plugin', `Cannot read the rules in ${quote(shown)}: they are not UTF-8`, { hint, cause });
  }
}

/** `House Rules.yaml` gives `house-rules`; empty for a name without letters and digits. */
function nameOf(path: string): string {
  const name = basename(path).replace(/\.ya?ml$/i, '');
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]{1,100}/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The file with unchecked rules: each is checked by its kind. */
const fileSchema = v.strictObject({ ...houseFileSchema.entries, rules: v.record(v.string(), v.unknown()) });

function checkFile(value: unknown): {
  readonly name?: string | undefined;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly mistakes: readonly Mistake[];
} {
  if (isMap(value) && Array.isArray(value['rules'])) {
    const text = 'write each rule under its id: no-kindly: { phrase: kindly }';
    return { name: 'some', rules: {}, mistakes: [{ keys: ['rules'], at: 'value', text }] };
  }
  const { success, output, issues = [] } = v.safeParse(fileSchema, value);
  if (!success) return { name: 'some', rules: rulesIn(value), mistakes: mistakesFrom(issues, fileSchema) };
  const isEmpty = Object.keys(output.rules).length === 0;
  const empty: Mistake = { keys: ['rules'], at: 'key', text: 'there is no rule in it' };
  return { name: output.name, rules: output.rules, mistakes: isEmpty ? [empty] : [] };
}

function rulesIn(value: unknown): Readonly<Record<string, unknown>> {
  const rules = isMap(value) ? value['rules'] : undefined;
  return isMap(rules) ? rules : {};
}

/** A rule, or what is wrong with it. */
interface RuleCheck {
  readonly rule?: CheckedRule;
  readonly mistakes: readonly Mistake[];
}

function checkRule(id: string, shape: unknown): RuleCheck {
  const keys = ['rules', id];
  const wrong = (text: string, at: Mistake['at'] = 'key'): RuleCheck => ({ mistakes: [{ keys, at, text }] });
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return wrong('write the id in kebab-case, such as no-slang');
  if (!isMap(shape)) return wrong(`a rule is a map that begins with one of ${houseKinds.join(', ')}`);
  const [kind, other] = houseKinds.filter((each) => Object.hasOwn(shape, each));
  if (kind === undefined) return { mistakes: noKind(id, shape) };
  if (other !== undefined) return wrong(`${kind} and ${other} are two rules: give each an id of its own`);
  const misplaced = Object.keys(shape).filter((key) => Object.hasOwn(whenSchema.entries, key));
  const mistakes: Mistake[] = misplaced.map((key) => ({
    keys: [...keys, key],
    at: 'key',
    text: `write it under \`when\`: when: { ${key}: … }`,
  }));
  const checked = checkShape(
    kind,
    Object.fromEntries(Object.entries(shape).filter(([key]) => !misplaced.includes(key))),
  );
  mistakes.push(...checked.mistakes.map((mistake) => ({ ...mistake, keys: [...keys, ...mistake.keys] })));
  if (checked.rule === undefined || mistakes.length > 0) return { mistakes };
  return { rule: checked.rule, mistakes: slotMistakes(id, checked.rule) };
}

/** The mistake of a rule without a kind: at a key that is nearly one, else at the rule. */
function noKind(id: string, shape: Readonly<Record<string, unknown>>): readonly Mistake[] {
  const keys = ['rules', id];
  for (const key of Object.keys(shape)) {
    const text = unknownName('kind of rule', key, houseKinds);
    if (text.includes('did you mean')) return [{ keys: [...keys, key], at: 'key', text }];
  }
  return [{ keys, at: 'key', text: `say what it checks: add ${houseKinds.join(', ')}` }];
}

/** Checks a shape by its kind; the keys of mistakes begin inside the rule. */
function checkShape(kind: HouseKind, shape: unknown): RuleCheck {
  const broken = (issues: readonly v.BaseIssue<unknown>[]): RuleCheck => ({
    mistakes: mistakesFrom(issues, houseSchemas[kind]),
  });
  switch (kind) {
    case 'phrase': {
      const { success, output, issues } = v.safeParse(houseSchemas.phrase, shape);
      return success ? { rule: { kind, shape: output }, mistakes: [] } : broken(issues);
    }
    case 'glossary': {
      const { success, output, issues } = v.safeParse(houseSchemas.glossary, shape);
      return success ? { rule: { kind, shape: output }, mistakes: [] } : broken(issues);
    }
    case 'require': {
      const { success, output, issues } = v.safeParse(houseSchemas.require, shape);
      return success ? { rule: { kind, shape: output }, mistakes: [] } : broken(issues);
    }
    case 'forbid': {
      const { success, output, issues } = v.safeParse(houseSchemas.forbid, shape);
      return success ? { rule: { kind, shape: output }, mistakes: [] } : broken(issues);
    }
    case 'limit': {
      const { success, output, issues } = v.safeParse(houseSchemas.limit, shape);
      return success ? { rule: { kind, shape: output }, mistakes: [] } : broken(issues);
    }
    default:
      return kind satisfies never;
  }
}

/** Mistakes for slots of message and note that the kind does not have. */
function slotMistakes(id: string, { kind, shape }: CheckedRule): readonly Mistake[] {
  const known: readonly string[] = slotsByKind[kind].filter(
    (slot) => !(slot === 'instead' && kind === 'phrase' && shape.instead === undefined),
  );
  const inText = (key: 'message' | 'note', slots: readonly string[]): readonly Mistake[] =>
    slotsOf(shape[key] ?? '')
      .filter((slot) => !slots.includes(slot))
      .map((slot) => ({
        keys: ['rules', id, key],
        at: 'value',
        text: unknownName(`slot of this ${key}`, slot, slots),
      }));
  return [...inText('message', known), ...inText('note', [])];
}
