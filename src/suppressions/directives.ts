import { DIRECTIVE, directivesInRemarks } from '../base/directive-comments.js';
import { isOpen } from '../base/results.js';
import { quote, quotePart, unknownName } from '../base/mistakes.js';
import type { Directive, Finding, Notice, Reply } from '../base/types.js';
import { isOver, accept, type SuppressionPolicy } from './suppression.js';
import { readDirective, type Ignored } from './read-directive.js';

/** What the sources of a run say to care-lint. */
export interface Directives {
  /** Marks the findings of a reply that its own source does not want shown. */
  suppress(reply: Reply, findings: readonly Finding[], policy: SuppressionPolicy): readonly Finding[];
  /** Forgets what it has seen, before all replies are judged once more. */
  restart(): void;
  /** What is wrong with directives, by file and line; `isNarrow` when some rules may not have seen all they compare. */
  notices(isNarrow: boolean): readonly Notice[];
}

/** A rule that a directive is about, and what came of it. */
interface Use extends Ignored {
  readonly at: Pick<Notice, 'path' | 'line' | 'column'>;
  readonly replyId: string;
  readonly isOver: boolean;
  readonly isStrict: boolean;
  isUsed: boolean;
}

/** Opens the directives of a run; `today` is a day, `2026-05-31`. Of several that fit a finding the first counts as used. */
export function createDirectives(today: string): Directives {
  /** By place and rule: replies of one record share what is said of it. */
  const uses = new Map<string, Use>();
  const mistakes = new Map<string, Notice>();

  function usesOf(reply: Reply, policy: SuppressionPolicy): readonly Use[] {
    const { path, map, id: replyId } = reply;
    return directivesOf(reply).flatMap((directive) => {
      const { line, column } = map.point(directive.offset);
      const at = { path, line, column };
      const { ignored, told } = readAll(directive, policy);
      for (const { code, message } of told) {
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
        // A finding that another one covers is hidden already. It would be shown as soon as that one is mended.
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

/** All that is said of a reply: in fields and comments beside its text, and in the text itself. */
function directivesOf({ text, kind, map, directives = [] }: Reply): readonly Directive[] {
  if (!text.includes(DIRECTIVE)) return directives;
  // Nothing fills in a draft: its remarks would be sent as they are.
  const remarks = kind === 'draft' ? [] : directivesInRemarks(text).filter(({ isRare }) => !isRare);
  const saidAt = new Map(remarks.map(({ at, said }) => [at, said] as const));
  const inText: Directive[] = [];
  for (let at = text.indexOf(DIRECTIVE); at >= 0; at = text.indexOf(DIRECTIVE, at + DIRECTIVE.length)) {
    const { start: offset } = map.toSource({ start: at, end: at + DIRECTIVE.length });
    const said = saidAt.get(at);
    inText.push(said === undefined ? { said: '', offset, isSent: true } : { said, offset });
  }
  const seen = new Set(inText.map(({ offset }) => offset));
  return [...directives.filter(({ offset }) => !seen.has(offset)), ...inText];
}

const SENT =
  'A directive stands in the text of this reply, and would be sent with it: move it out of the text, or write it into care-lint-suppressions.yaml.';

/** What is told of a directive. */
type Told = Required<Pick<Notice, 'code' | 'message'>>;

/** What a directive says that can be followed, and what else there is to tell. */
function readAll(
  { said, isSent }: Directive,
  policy: SuppressionPolicy,
): { readonly ignored: readonly Ignored[]; readonly told: readonly Told[] } {
  if (isSent === true) return { ignored: [], told: [{ code: 'directive-sent', message: SENT }] };
  const { ignored, mistakes } = readDirective(said);
  const told = mistakes.map((text): Told => ({
    code: 'directive-mistake',
    message: asSentence(`The directive cannot be read: ${text}`),
  }));
  const followed = ignored.filter((one) => {
    const wrong = mistakeIn(one, policy);
    if (wrong !== undefined) told.push(wrong);
    return wrong === undefined;
  });
  return { ignored: mistakes.length === 0 ? followed : [], told };
}

function mistakeIn({ ruleId, reason }: Ignored, { ruleIds, needsReason }: SuppressionPolicy): Told | undefined {
  if (!ruleIds.includes(ruleId))
    return { code: 'unknown-rule', message: asSentence(unknownName('rule', ruleId, ruleIds)) };
  if (reason !== undefined || !needsReason) return undefined;
  const message = `The directive gives no reason for ${ruleId}: add one, such as "legal text, Ana, until 2027-03".`;
  return { code: 'directive-mistake', message };
}

const asSentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`);
