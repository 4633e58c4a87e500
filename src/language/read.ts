import type { Reply } from '../types.js';
import { readSentence } from './acts.js';
import { detectLanguage } from './detect.js';
import { english } from './lexicons/en/index.js';
import { parse } from './parse.js';
import { classifyThread, isAboutProblem } from './turn.js';
import type { Reading } from './types.js';

const AFTER = 200;

/** Understands a reply once; rules only ask questions of the result. `locale` is what the settings say, if anything. */
export function read(reply: Reply, locale: string | undefined = reply.locale): Reading {
  const { text } = reply;
  const tree = parse(text);
  const parsed = tree.data?.careLint;
  if (parsed === undefined) throw new Error('the tree was not made by the reply parser');
  const { normal, tokens } = parsed;
  const language = detectLanguage(normal, locale);
  const turn = language === undefined ? undefined : classifyThread(reply.thread);
  const sentences =
    language === undefined
      ? []
      : parsed.sentences.map((span) =>
          readSentence(text, normal, span, normal.slice(span.end, span.end + AFTER), english),
        );
  return {
    reply,
    text,
    normal,
    tree,
    tokens,
    language,
    sentences,
    turn,
    isAboutProblem: language !== undefined && isAboutProblem(reply, sentences, turn),
  };
}
