import type { Reply } from '../types.js';
import { detectLanguage } from './detect.js';
import { english } from './lexicons/en/index.js';
import { parseText, segment } from './parse.js';
import { sentenceReader } from './sentences.js';
import { classifyThread, isAboutProblem } from './turn.js';
import type { Reading } from './types.js';

const readEnglish = sentenceReader(english);

/** Understands a reply once; rules only ask questions of the result. `locale` is what the settings say, if anything. */
export function read(reply: Reply, locale: string | undefined = reply.locale): Reading {
  const { text } = reply;
  // Each step is taken when the first rule asks: rules about lengths and placeholders ask for little.
  const segmented = once(() => segment(text));
  const language = once(() => detectLanguage(segmented().normal, locale));
  const sentences = once(() => {
    const { normal, sentences: spans } = segmented();
    return language() === undefined ? [] : spans.map((span) => readEnglish(text, normal, span));
  });
  const acts = once(() => sentences().flatMap((sentence) => sentence.acts));
  const kinds = once(() => new Set(acts().map((act) => act.kind)));
  const tree = once(() => parseText(text));
  const turn = once(() => (language() === undefined ? undefined : classifyThread(reply.thread)));
  const aboutProblem = once(
    () => language() !== undefined && isAboutProblem(reply, segmented().normal, acts(), kinds(), turn()),
  );
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
    get isAboutProblem() {
      return aboutProblem();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
