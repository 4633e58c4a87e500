import { lazy, lazyPattern } from '../base/patterns.js';
import type { Reply, Span } from '../base/types.js';
import { NO_ODDS, readSentence } from './acts.js';
import { detectLanguage, languageOf } from './language.js';
import { parseText } from './nlcst-tree.js';
import type { Reading, Sentence } from './reading.js';
import { segment } from './segment.js';
import { classOf, isAboutProblem, isWaiting, judgeThread, topicOf } from './turn.js';

/** Understands a reply once; rules only ask questions of the result. `locale` is the one that the settings give. */
export function read(reply: Reply, locale: string | undefined = reply.locale): Reading {
  const { text } = reply;
  // Each step is taken when a rule first asks for it: rules about lengths and placeholders need few.
  const segmented = lazy(() => segment(text));
  const language = lazy(() => detectLanguage(segmented().normal, locale));
  const reader = lazy(() => {
    const id = language();
    return id === undefined ? undefined : languageOf(id);
  });
  const sentences = lazy(() => {
    const { normal, tokens, sentences: spans } = segmented();
    const own = reader();
    return own === undefined
      ? []
      : spans.map((span, place) => {
          const sentence = readSentence(own, { text, normal, tokens }, span);
          const isSigned = place === spans.length - 1 && sentence.concrete < 0 && isNameLine(text, span);
          return isSigned ? signed(span) : sentence;
        });
  });
  const acts = lazy(() => sentences().flatMap((sentence) => sentence.acts));
  const kinds = lazy(() => new Set(acts().map((act) => act.kind)));
  const tree = lazy(() => parseText(text));
  const thread = lazy(() => {
    const own = reader();
    return own === undefined ? undefined : judgeThread(own.turns, reply.thread);
  });
  const turn = lazy(() => {
    const scores = thread();
    return scores === undefined ? undefined : classOf(scores);
  });
  const topic = lazy(() => {
    const own = reader();
    return own === undefined ? undefined : topicOf(reply, own.topics, own.turns);
  });
  const aboutProblem = lazy(() => {
    const own = reader();
    return own !== undefined && isAboutProblem(reply, thread(), sentences(), topic());
  });
  return {
    reply,
    text,
    get normal() {
      return segmented().normal;
    },
    get tokens() {
      return segmented().tokens;
    },
    get language() {
      return language();
    },
    get sentences() {
      return sentences();
    },
    get acts() {
      return acts();
    },
    get kinds() {
      return kinds();
    },
    get tree() {
      return tree();
    },
    get turn() {
      return turn();
    },
    get isWaiting() {
      const scores = thread();
      return scores !== undefined && isWaiting(scores);
    },
    get isAboutProblem() {
      return aboutProblem();
    },
    get topic() {
      return topic();
    },
    has(slot, span) {
      return reader()?.slots.has(slot, segmented().normal.slice(span.start, span.end)) ?? false;
    },
  };
}

/** A last line of nothing but names: "Tamworth Furniture", "Ines, Box Office". */
const NAMES = lazyPattern`^(?:\p{Lu}[\p{L}'’-]{0,30}(?:,? (?:[&|-] )?|$)){1,5}$`;

const isNameLine = (text: string, { start, end }: Span): boolean =>
  /\n[ \t]{0,3}$/.test(text.slice(Math.max(0, start - 4), start)) && NAMES().test(text.slice(start, end).trim());

const signed = (span: Span): Sentence => ({
  ...span,
  labels: [{ label: 'closing', score: -NO_ODDS }],
  concrete: NO_ODDS,
  mostConcrete: NO_ODDS,
  acts: [{ kind: 'closing', label: 'closing', score: -NO_ODDS, ...span }],
});
