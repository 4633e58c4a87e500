import type { Finding, Notice, ReplyResult, Summary } from '../../src/base/types.js';
import { replyOf } from '../formats/reply-of.js';

/** One fixed set of results that every reporter is shown. */

const apology = 'Hi Ana, we are so sorry for the inconvenience this may have caused. 😔 We value your feedback.';
const leak = 'Sure! I have sent it to m***@example.com, see you there.';
const hostileLine = 'Dear {{ticket.requester.first_name}},\u001b[2J thank\u202e you';

function place(line: number, lineOffset: number, column: number): Finding['start'] {
  return { offset: lineOffset + column - 1, line, column };
}

const anemic: Finding = {
  ruleId: 'anemic-apology',
  messageId: 'apologyOnly',
  category: 'substance',
  severity: 'error',
  message: 'Add what you will do: this reply says sorry and offers nothing.',
  note: 'An apology without a remedy reads as a brush-off. Better: “I have sent a new lamp today; it arrives by Friday.”',
  url: 'https://example.com/rules/anemic-apology',
  path: 'drafts/lamp.txt',
  replyId: 'drafts/lamp.txt#1',
  start: place(1, 0, 9),
  end: place(1, 0, 68),
  suggestions: [{ message: 'Say what happens next, who does it and by when.', edits: [], reads: '' }],
  fingerprint: '5f1d7a7c',
  data: {},
  about: {
    description: 'Flags a reply that says sorry and offers nothing.',
    why: 'The customer asked for **help**, not for words.\n\n[Read on](https://example.com/why).',
    recommended: 'error',
  },
  frame: { text: apology, firstLine: 1, start: 8, end: 67 },
};

const stock: Finding = {
  ...anemic,
  ruleId: 'no-stock-phrase',
  messageId: 'stock',
  severity: 'warn',
  message: 'Avoid “We value your feedback”: it says nothing about this customer.',
  note: 'Readers skip phrases they have seen everywhere.',
  url: 'https://example.com/rules/no-stock-phrase',
  start: place(1, 0, 72),
  end: place(1, 0, 96),
  fix: { edits: [{ start: 71, end: 95, text: '' }], reads: '' },
  repair: [{ span: { start: 71, end: 95 }, text: '' }],
  suggestions: [],
  fingerprint: '0a41c3e9',
  data: { phrase: 'We value your feedback' },
  about: { description: 'Flags stock phrases.', why: 'They say nothing about this customer.', recommended: 'warn' },
  frame: { text: apology, firstLine: 1, start: 71, end: 94 },
};

const placeholder: Finding = {
  ruleId: 'placeholder-grammar',
  messageId: 'mixed',
  category: 'hygiene',
  severity: 'info',
  message: 'Check \u001b[31m“{{ticket.requester.first_name}}”: this helpdesk writes it in another way.',
  note: 'A slot that is not filled is sent to the customer as it stands.',
  url: 'https://example.com/rules/placeholder-grammar',
  path: 'macros/\u001b]0;x\u0007refund.yaml',
  replyId: 'refund-late',
  start: place(7, 120, 10),
  end: place(8, 150, 5),
  fix: { edits: [{ start: 129, end: 162, text: '%{first_name}' }], reads: 'Dear %{first_name}, thank you' },
  fingerprint: 'c0ffee00',
  data: { placeholder: '{{ticket.requester.first_name}}' },
  about: { description: 'Flags slots of other helpdesks.', why: 'They are sent as they stand.', recommended: 'off' },
  frame: { text: `${hostileLine}\n\tfor waiting`, firstLine: 7, start: 5, end: hostileLine.length + 5 },
};

const repeated: Finding = {
  ...anemic,
  path: 'macros/café.csv',
  replyId: 'macros/café.csv#2',
  severity: 'error',
  suggestions: [],
  start: place(3, 80, 25),
  end: place(3, 80, 41),
  fingerprint: '77aa01b2',
  frame: { text: leak, firstLine: 3, start: 24, end: 40 },
};

/** A result; the text of its reply stands in no report. */
export function resultOf(path: string, replyId: string, findings: readonly Finding[]): ReplyResult {
  const kind = replyId.startsWith(path) ? 'draft' : 'library';
  const reply = replyOf('Not masked: no reporter prints this.', { path, kind, fields: { id: replyId } });
  return { path, replyId, reply, findings };
}

export const results: readonly ReplyResult[] = [
  resultOf('drafts/lamp.txt', 'drafts/lamp.txt#1', [stock, anemic]),
  resultOf('drafts/good.txt', 'drafts/good.txt#1', []),
  resultOf(placeholder.path, 'refund-late', [placeholder]),
  resultOf(repeated.path, repeated.replyId, [repeated]),
];

export const notices: readonly Notice[] = [
  {
    level: 'note',
    code: 'unread-language',
    path: 'drafts/good.txt',
    message: 'No lexicon for "fi": only the rules for any language ran.',
  },
  { level: 'failure', code: 'unparsable-rows', path: 'macros/broken.jsonl', line: 4, message: 'no field "text"' },
];

export const summary: Summary = {
  files: 4,
  replies: 5,
  rules: 31,
  errors: 2,
  warnings: 1,
  infos: 1,
  suppressed: 2,
  skipped: { internal: 2, blank: 1, unparsable: 1, unselected: 3, ignored: 2 },
  leftOut: { unknown: { '.ts': 10, '.py': 2 }, project: { README: 1 } },
};
