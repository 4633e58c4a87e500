import { renderMessage } from './engine/findings.js';
import type { Case, Cases, InvalidCase, InvalidLibraryCase, LibraryCase, LibraryCases, Rule } from './rule.js';
import { checkInvalid, checkSilent, markedBy, templateOf } from './testing/differences.js';
import { judge } from './testing/judge.js';

/** One thing that is wrong with a case, or that the rule did not do as the case says. */
export interface CaseFailure {
  /** Name of the check: `valid 1: a near miss`. */
  readonly name: string;
  /** One line for each difference. */
  readonly message: string;
}

/** One check of a cases file, for any test runner: `for (const { name, run } of testRule(rule, cases)) test(name, run)`. */
export interface CaseCheck {
  readonly name: string;
  /** Throws Error when the rule does not do as the case says. */
  readonly run: () => void;
}

/** What a rule says about a case, ready to print. */
export interface CaseFinding {
  /** Id of the entry it says it of, in a library. */
  readonly id?: string;
  readonly messageId: string;
  /** The text it marks. */
  readonly marked: string;
  readonly message: string;
  readonly note: string;
}

/** Runs a rule on a cases file the way the engine does. Empty when everything is as the cases say. */
export function runCases(rule: Rule, cases: Cases | LibraryCases): readonly CaseFailure[] {
  return planChecks(rule, cases).flatMap(({ name, differences }) => {
    const found = differences();
    return found.length === 0 ? [] : [{ name, message: found.join('\n') }];
  });
}

/** The checks of a cases file one by one. */
export function testRule(rule: Rule, cases: Cases | LibraryCases): readonly CaseCheck[] {
  return planChecks(rule, cases).map(({ name, differences }) => ({
    name,
    run: () => {
      const found = differences();
      if (found.length > 0) throw new Error(`${rule.id}, ${name}:\n${found.join('\n')}`);
    },
  }));
}

/** What a rule says about one case, in text order. Throws Error when the case cannot be run. */
export function runCase(rule: Rule, one: Case | LibraryCase): readonly CaseFinding[] {
  return judge(rule, one).map((reported) => {
    const { messageId, data } = reported.finding;
    const template = templateOf(rule, messageId);
    if (template === undefined) throw new Error(`the rule has no message ${messageId}`);
    return {
      ...(reported.id === undefined ? {} : { id: reported.id }),
      messageId,
      marked: markedBy(reported),
      message: renderMessage(template.message, data),
      note: renderMessage(template.note, data),
    };
  });
}

interface Planned {
  readonly name: string;
  readonly differences: () => readonly string[];
}

function planChecks(rule: Rule, { valid, invalid }: Cases | LibraryCases): readonly Planned[] {
  return [
    { name: 'no case twice', differences: () => findDuplicates([...valid, ...invalid]) },
    ...valid.map((one, index) => ({
      name: nameOf('valid', index, one),
      differences: () => catching(() => checkSilent(rule, one)),
    })),
    ...invalid.map((one, index) => ({
      name: nameOf('invalid', index, one),
      differences: () => catching(() => checkInvalid(rule, one)),
    })),
    ...invalid.flatMap((one: InvalidCase | InvalidLibraryCase, index) => {
      if ('entries' in one || one.better === undefined) return [];
      const { better } = one;
      const differences = () => catching(() => checkSilent(rule, { ...one, text: better }));
      return [{ name: `better ${index + 1}: ${brief(better)}`, differences }];
    }),
  ];
}

/** A rule that throws fails its case, not the run. */
function catching(check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const nameOf = (kind: string, index: number, one: Case | LibraryCase): string =>
  `${kind} ${index + 1}: ${one.title ?? brief(textOf(one))}`;

const textOf = (one: Case | LibraryCase): string => ('entries' in one ? (one.entries[0]?.text ?? '') : one.text);

const brief = (text: string): string => {
  const line = text.replaceAll(/\s{1,100}/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** What makes a case the same case as another: everything but its title and what is expected of it. */
function identity(one: Case | LibraryCase): string {
  if ('entries' in one) return JSON.stringify([one.entries, one.options, one.now]);
  const { title: _, ...rest } = one;
  return JSON.stringify(
    Object.entries(rest)
      .filter(([key]) => !/^(?:findings|better)$/.test(key))
      .toSorted(),
  );
}

function findDuplicates(all: readonly (Case | LibraryCase)[]): readonly string[] {
  const seen = new Set<string>();
  return all.flatMap((one) => {
    const same = seen.has(identity(one));
    seen.add(identity(one));
    return same ? [`twice: "${brief(textOf(one))}"`] : [];
  });
}
