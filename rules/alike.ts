import type { Case, InvalidCase } from '../src/rule.js';

type Circumstances = Omit<Case, 'text' | 'title'>;

/** Replies of one kind that must pass; the page of the rule shows the first. */
export function alike(title: string, texts: readonly string[], circumstances: Circumstances = {}): readonly Case[] {
  return texts.map((text) => ({ ...circumstances, title, text }));
}

/** Replies of one kind with one finding each; `«` and `»` stand around the marked words, unless all of it is marked. */
export function alikeFound(
  title: string,
  messageId: string,
  texts: readonly string[],
  circumstances: Circumstances = {},
): readonly InvalidCase[] {
  return texts.map((written) => {
    const parts = written.split(/[«»]/);
    return { ...circumstances, title, text: parts.join(''), findings: [{ messageId, marked: parts[1] ?? written }] };
  });
}
