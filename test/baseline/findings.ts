import type { Finding } from '../../src/base/types.js';

/** A finding about some words, on the first line of its file. */
export function findingOn(words: string, more: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'no-alpha',
    messageId: 'found',
    category: 'tone',
    severity: 'error',
    message: 'Avoid it',
    note: 'It is a test.',
    url: '',
    path: 'a.yaml',
    replyId: 'a',
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: words.length, line: 1, column: words.length + 1 },
    fingerprint: words,
    about: { description: 'Flags a word.', why: 'It is a test.', recommended: 'off' },
    data: {},
    frame: { text: words, firstLine: 1, start: 0, end: words.length },
    ...more,
  };
}
