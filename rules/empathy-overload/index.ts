import * as v from 'valibot';
import type { ActKind, Reading, Sentence } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';
import { graveTopics } from '../serious-emoji/lexicon.js';

/** Acts that speak of feelings, ours or theirs. */
const FEELING: ReadonlySet<ActKind> = new Set<ActKind>(['empathy', 'apology', 'thanks', 'acknowledgement']);
/** Acts that frame a reply and say nothing on the matter. */
const FRAME: ReadonlySet<ActKind> = new Set<ActKind>(['greeting', 'closing']);
/** Acts of mere manners: two warm sentences have to say more than these. */
const POLITE: ReadonlySet<ActKind> = new Set<ActKind>(['greeting', 'thanks', 'plea']);
/** Shorter replies have no room for a share. */
const MIN_SENTENCES = 4;

export default defineRule({
  id: 'empathy-overload',
  meta: {
    description: 'Flags a reply to a problem that is mostly empathy, apology and thanks.',
    category: 'tone',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why:
      'One warm sentence shows that you have understood; five of them keep the customer from the answer. Much talk of ' +
      'feelings weakens the work that solves the problem, and reads as affection in place of competence.',
    nearMisses: [
      'A death, an illness, an injury: there feelings come first',
      'Replies of fewer than four sentences, greeting and closing not counted',
      'Replies to praise and thanks',
      'A warm sentence at each end, and the answer between them',
      'Several apologies: `over-apology` counts them; no offer at all: `anemic-apology`',
    ],
    sources: [
      'Marinova, Singh & Singh 2018, Journal of Marketing Research: relational work against solving work',
      'Packard, Li & Berger 2024: warm at both ends, competent in the middle',
      'Post on customer service on Twitter (2012): affection instead of competence',
    ],
  },
  messages: {
    share: {
      message: 'Shorten: {count} of {total} sentences are about feelings; keep one',
      note: 'The answer comes late. One line of empathy, then "The engineer comes on Tuesday from 8 to 10; until then the spare router is yours".',
    },
  },
  options: v.object({
    maxShare: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0.1),
        v.maxValue(1),
        v.description(
          'Share of the sentences that may be empathy, apology or thanks, greeting and closing not counted.',
        ),
      ),
      0.5,
    ),
  }),
  check(reading, { options, report }) {
    if (reading.sentences.length < MIN_SENTENCES || !reading.kinds.has('empathy')) return;
    if (!isOfProblem(reading)) return;
    const body = reading.sentences.filter((sentence) => !isAll(sentence, FRAME) && hasWords(reading, sentence));
    const warm = body.filter((sentence) => isWarm(sentence));
    if (body.length < MIN_SENTENCES || warm.length <= body.length * options.maxShare) return;
    if (warm.filter(({ acts }) => !acts.every(({ kind }) => POLITE.has(kind))).length < 2) return;
    if (graveTopics.some(({ pattern, wholeReply }) => wholeReply && pattern.test(reading.normal))) return;
    const [first] = warm;
    if (first === undefined) return;
    report({
      messageId: 'share',
      span: { start: first.start, end: first.end },
      data: { count: warm.length, total: body.length },
    });
  },
});

const isOfProblem = ({ turn, reply, isAboutProblem }: Reading): boolean =>
  turn === 'problem' || (reply.rating ?? 5) < 3 || (turn !== 'praise' && turn !== 'closing' && isAboutProblem);

const isAll = ({ acts }: Sentence, kinds: ReadonlySet<ActKind>): boolean =>
  acts.length > 0 && acts.every(({ kind }) => kinds.has(kind));

/** True where the surest act of a sentence, greetings aside, speaks of feelings. */
function isWarm({ acts }: Sentence): boolean {
  const [surest] = acts.filter(({ kind }) => !FRAME.has(kind)).toSorted((a, b) => b.score - a.score);
  return surest !== undefined && FEELING.has(surest.kind);
}

/** False for a name, initials, a link on its own. */
const hasWords = ({ normal }: Reading, { start, end }: Sentence): boolean =>
  (normal.slice(start, end).match(/[a-z']{1,30}/g)?.length ?? 0) > 2;
