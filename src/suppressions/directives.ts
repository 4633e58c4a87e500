import { DIRECTIVE, directivesInRemarks } from '../base/directive-comments.js';
import { quote, quotePart, unknownName } from '../base/mistakes.js';
import { isOpen } from '../base/results.js';
import type { Directive, Finding, Notice, Reply } from '../base/types.js';
import { readDirective, type Ignored } from './read-directive.js';
import { isOver, accept, type SuppressionPolicy } from './suppression.js';

/** The directives in the sources of a run. */
export interface Directives {
  /** Marks the findings of a reply that its directives hide. */
  suppress(reply: Reply, findings: readonly Finding[], policy: SuppressionPolicy): readonly Finding[];
  /** Forgets all directives, before all replies are judged once more. */
  restart(): void;
  /** Mistakes in directives, and directives that hide nothing. A narrow run cannot know that one hides nothing. */
  notices(isNarrow: boolean): readonly Notice[];
}

/** A rule that a directive names, and whether it hid a finding. */
interface Use extends Ignored {
  readonly at: Pick<Notice, 'path' | 'line' | 'column'>;
  readonly replyId: string;
  readonly isOver: boolean;
  readonly isStrict: boolean;
  isUsed: boolean;
}

/** Starts without directives; `today` is a day, `2026-05-31`. When several fit a finding, the first counts as used. */
export function createDirectives(today: string): Directives {
  /** By place and rule: the replies of one record share its directives. */
  const uses = new Map<string, Use>();
  const mistakes = new Map<string, Notice>();

  function usesOf(reply: Reply, policy: SuppressionPolicy): readonly Use[] {
    const { path, map, id: replyId } = reply;
    return directivesOf(reply).flatMap((directive) => {
      const { line, column } = map.point(directive.offset);
      const at = { path, line, column };
      const { ignored, problems } = readChecked(directive, policy);
      for (const { code, message } of problems) {
        mistakes.set(`${path}:${directive.offset}:${message}`, { level: 'failure', code, ...at, message });
      }
      return ignored.map((one): Use => {
        const key = `${path}:${directive.offset}:${one.ruleId}`;
        const fresh = {
          ...one,
          at,
          replyId,
          isOver: isOver(one.until, today),
          isStrict: policy.isStrict,
          isUsed: false,
        };
        const use = uses.get(key) ?? fresh;
        uses.set(key, use);
        return use;
      });
    });
  }

  return {
    suppress(reply, findings, policy) {
      const own = usesOf(reply, policy);
      if (own.length === 0) return findings;
      return findings.map((finding) => {
        const use = own.find((one) => !one.isOver && one.ruleId === finding.ruleId);
        if (use === undefined) return finding;
        // A finding that another one covers is hidden already. It would show up when that other one is fixed.
        use.isUsed = true;
        return isOpen(finding) ? accept(finding, 'directive', use) : finding;
      });
    },
    restart() {
      uses.clear();
      mistakes.clear();
    },
    notices: (isNarrow) => [...mistakes.values(), ...[...uses.values()].flatMap((use) => noticesOf(use, isNarrow))],
  };
}

function noticesOf(
  { at, ruleId, replyId, owner, until, whole, isOver: isPast, isStrict, isUsed }: Use,
  isNarrow: boolean,
): readonly Notice[] {
  const shown = owner === undefined ? undefined : quotePart(owner, whole ?? owner);
  const about = `${ruleId} on ${quote(replyId)}${shown === undefined ? '' : `, owner ${shown}`}`;
  const level = isStrict ? 'failure' : 'note';
  if (isPast) {
    const message = `The directive ended with ${until}, and hides nothing any more (${about}).`;
    return [{ level, code: 'suppression-over', ...at, message }];
  }
  if (isUsed || isNarrow) return [];
  return [{ level, code: 'suppression-unused', ...at, message: `The directive hides nothing (${about}).` }];
}

/** All directives for a reply: in fields and comments beside its text, and in the text itself. */
function directivesOf({ text, kind, map, directives = [] }: Reply): readonly Directive[] {
  if (!text.includes(DIRECTIVE)) return directives;
  // A draft is not filled in: its remarks would be sent as they are.
  const remarks = kind === 'draft' ? [] : directivesInRemarks(text).filter(({ isRare }) => !isRare);
  const remarkAt = new Map(remarks.map(({ at, said }) => [at, said] as const));
  const inText: Directive[] = [];
  for (let at = text.indexOf(DIRECTIVE); at >= 0; at = text.indexOf(DIRECTIVE, at + DIRECTIVE.length)) {
    const { start: offset } = map.toSource({ start: at, end: at + DIRECTIVE.length });
    const remark = remarkAt.get(at);
    inText.push(remark === undefined ? { value: '', offset, isSent: true } : { value: remark, offset });
  }
  const seen = new Set(inText.map(({ offset }) => offset));
  return [...directives.filter(({ offset }) => !seen.has(offset)), ...inText];
}

const SENT =
  'A directive is in the text of this reply, and would be sent with it: move it out of the text, or write it into care-lint-suppressions.yaml.';

/** What is wrong with a directive. */
type Problem = Required<Pick<Notice, 'code' | 'message'>>;

/** The rules that a directive may ignore, and what is wrong with it. */
function readChecked(
  { value, isSent }: Directive,
  policy: SuppressionPolicy,
): { readonly ignored: readonly Ignored[]; readonly problems: readonly Problem[] } {
  if (isSent === true) return { ignored: [], problems: [{ code: 'directive-sent', message: SENT }] };
  const { ignored, mistakes } = readDirective(value);
  const problems = mistakes.map((text): Problem => ({
    code: 'directive-mistake',
    message: asSentence(`The directive cannot be read: ${text}`),
  }));
  const followed = ignored.filter((one) => {
    const problem = problemOf(one, policy);
    if (problem !== undefined) problems.push(problem);
    return problem === undefined;
  });
  return { ignored: mistakes.length === 0 ? followed : [], problems };
}

function problemOf({ ruleId, reason }: Ignored, { ruleIds, needsReason }: SuppressionPolicy): Problem | undefined {
  if (!ruleIds.includes(ruleId))
    return { code: 'unknown-rule', message: asSentence(unknownName('rule', ruleId, ruleIds)) };
  if (reason !== undefined || !needsReason) return undefined;
  const message = `The directive gives no reason for ${ruleId}: add one, such as "legal text, Ana, until 2027-03".`;
  return { code: 'directive-mistake', message };
}

const asSentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`);
