import { renderMessage } from './engine/render-message.js';
import type { Case, Cases, InvalidCase, InvalidLibraryCase, LibraryCase, LibraryCases, Rule } from './rule.js';
import { checkInvalid, checkSilent, markedBy, templateOf } from './testing/differences.js';
import { judge } from './testing/judge.js';

/** A check that failed: a case is wrong itself, or the rule gives another result. */
export interface CaseFailure {
  /** Name of the check: `valid 1: a near miss`. */
  readonly name: string;
  /** One line for each difference. */
  readonly message: string;
}

/** One check of a cases file, for any test runner: `for (const { name, run } of testRule(rule, cases)) test(name, run)`. */
export interface CaseCheck {
  readonly name: string;
  /** Throws Error when the rule gives another result than the case expects. */
  readonly run: () => void;
}

/** A finding of a rule in a case, ready to print. */
export interface CaseFinding {
  /** Id of the entry, in a library. */
  readonly id?: string;
  readonly messageId: string;
  /** The text that it marks. */
  readonly marked: string;
  readonly message: string;
  readonly note: string;
}

/** Runs a rule on a cases file as the engine does. Empty when every case gives what it expects. */
export function runCases(rule: Rule, cases: Cases | LibraryCases): readonly CaseFailure[] {
  return planChecks(rule, cases).flatMap(({ name, differences }) => {
    const found = differences();
    return found.length === 0 ? [] : [{ name, message: found.join('\n') }];
  });
}

/** The checks of a cases file, to run one by one. */
export function testRule(rule: Rule, cases: Cases | LibraryCases): readonly CaseCheck[] {
  return planChecks(rule, cases).map(({ name, differences }) => ({
    name,
    run: () => {
      const found = differences();
      if (found.length > 0) throw new Error(`${rule.id}, ${name}:\n${found.join('\n')}`);
    },
  }));
}

/** The findings of a rule in one case, in text order. Throws Error when the case cannot be run. */
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

interface PlannedCheck {
  readonly name: string;
  readonly differences: () => readonly string[];
}

function planChecks(rule: Rule, { valid, invalid }: Cases | LibraryCases): readonly PlannedCheck[] {
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

/** What two equal cases share: everything but the title and the expected result. */
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
