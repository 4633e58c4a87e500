import { beforeEach, describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { definePlugin } from '../../src/plugins/plugin.js';
import { defineRule } from '../../src/rule.js';
import { lint, lintText, type LintOptions } from '../../src/run/lint.js';
import { runCli } from '../cli/fake-io.js';
import { folderWith, writeFiles } from '../config/folder.js';
import { testMeta } from '../config/rules.js';

/** Says what a rule knows of the conversation. */
const knows = defineRule({
  id: 'knows',
  meta: testMeta('knows', { recommended: 'off', strict: 'off' }),
  messages: { found: { message: '{said}', note: 'It is a test.' } },
  check({ text, reply: { thread = [], customer, agent, rating } }, { report }) {
    const said = [...thread.map(({ from, text: words }) => `${from}: ${words}`), customer?.name, agent?.name, rating];
    const data = { said: said.filter((part) => part !== undefined).join(' | ') || 'nothing' };
    report({ messageId: 'found', span: { start: 0, end: text.length }, data });
  },
});
const config: Config = {
  extends: [],
  plugins: [definePlugin({ name: 'test', rules: { knows } })],
  rules: { 'test/knows': 'warn' },
};

let cwd = '';
beforeEach(() => {
  cwd = folderWith({});
});

const write = (files: Readonly<Record<string, string>>): void => writeFiles(cwd, files);

/** What is known of the conversation of each reply. */
async function known(options: Omit<LintOptions, 'cwd'>): Promise<readonly string[]> {
  const { findings } = await lint({ cwd, config, ...options });
  return findings.map(({ message }) => message);
}

const TICKET = 'Customer: Where is my lamp?\nAgent: On its way.\nCustomer: It is not here.\n';
const TOLD = 'customer: Where is my lamp? | brand: On its way. | customer: It is not here.';

describe('where the conversation comes from', () => {
  test('the ticket of the run', async () => {
    write({ 'ticket.txt': TICKET, 'draft.txt': 'It left today.' });
    expect(await known({ files: ['draft.txt'], ticket: 'ticket.txt' })).toEqual([TOLD]);
  });

  test('the ticket that a front matter names, from the folder of the draft', async () => {
    write({ 'a/tickets/1.txt': TICKET, 'a/draft.md': '---\nticket: tickets/1.txt\n---\nIt left today.' });
    expect(await known({ files: ['a/draft.md'] })).toEqual([TOLD]);
  });

  test('the text of a ticket in a record', async () => {
    write({ 'drafts.jsonl': JSON.stringify({ text: 'It left today.', ticket: TICKET }) });
    expect(await known({ files: ['drafts.jsonl'] })).toEqual([TOLD]);
  });

  test('what a record says wins over its ticket, and that over the ticket of the run', async () => {
    write({
      'run.json': JSON.stringify({
        thread: [{ from: 'customer', text: 'It is late.' }],
        customer: { name: 'Run Kern' },
        rating: 1,
      }),
      'own.json': JSON.stringify({ thread: [{ from: 'customer', text: 'It broke.' }], customer: { name: 'Own Kern' } }),
      'drafts.jsonl': [
        { id: 'a', text: 'It left today.', ticket: 'own.json', customer: { name: 'Jo Martin' } },
        { id: 'b', text: 'It left today.', agent: { name: 'Lea' } },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    });
    expect(await known({ files: ['drafts.jsonl'], ticket: 'run.json' })).toEqual([
      'customer: It broke. | J*** M*** | 1',
      'customer: It is late. | R*** K*** | Lea | 1',
    ]);
  });

  test('the API', async () => {
    const thread = [{ from: 'customer', text: 'Where is it?' }] as const;
    const { findings } = await lintText('It left today.', { config, thread, customer: { name: 'Jo' }, rating: 2 });
    expect(findings.map(({ message }) => message)).toEqual(['customer: Where is it? | J*** | 2']);
  });

  test('nowhere', async () => {
    write({ 'draft.txt': 'It left today.' });
    expect(await known({ files: ['draft.txt'] })).toEqual(['nothing']);
  });
});

describe('--last', () => {
  test('lints the last message of the brand, with what stands before it', async () => {
    write({ 'ticket.txt': TICKET });
    const { findings } = await lint({ cwd, config, files: [], ticket: 'ticket.txt', last: true });
    expect(findings).toMatchObject([
      {
        path: 'ticket.txt',
        replyId: 'ticket.txt#last',
        message: 'customer: Where is my lamp?',
        start: { line: 1, column: 1 },
      },
    ]);
  });

  test.each<readonly [string, readonly string[], string]>([
    ['without a ticket', ['--last'], 'The last message of a ticket is linted alone'],
    ['beside another file', ['draft.txt', '--ticket', 'ticket.txt', '--last'], 'is linted alone'],
    ['in a ticket without a message of the brand', ['--ticket', 'one.txt', '--last'], 'holds no message of the brand'],
    ['of a ticket that is not there', ['--ticket', 'none.txt', '--last'], 'none.txt does not exist'],
    ['of an empty ticket', ['draft.txt', '--ticket', 'empty.txt'], 'this ticket is empty'],
  ])('%s', async (_, argv, error) => {
    write({ 'ticket.txt': TICKET, 'draft.txt': 'It left.', 'one.txt': 'Customer: Hello?\n', 'empty.txt': '' });
    const { code, stderr } = await runCli(argv, { cwd });
    expect(stderr).toContain(error);
    expect(code).toBe(2);
  });
});

test('fixes of a draft are proved with its conversation', async () => {
  write({ 'ticket.txt': TICKET, 'draft.txt': 'The the lamp left today, number 4471.\n' });
  const { stdout, code } = await runCli(['draft.txt', '--ticket', 'ticket.txt', '--fix'], { cwd });
  expect(stdout).toContain('1 fixed');
  expect(code).toBe(0);
});

describe('the channel of a ticket', () => {
  /** Longer than Google Play takes, shorter than anything else here. */
  const long = 'Your new lamp left our shop in York today, and it reaches you by Thursday at noon. '.repeat(5).trim();
  const turns = [{ from: 'customer', text: 'Where is my lamp?' }];
  const zendesk = (via: object) => ({
    ticket: { requester_id: 1, via },
    comments: [{ author_id: 1, public: true, plain_body: 'Where is my lamp?' }],
    users: [{ id: 1, role: 'end-user', name: 'Mara Lindt' }],
  });
  const gorgias = (channel: string) => ({
    channel,
    messages: [{ from_agent: false, public: true, body_text: 'Where?' }],
  });
  const limits: Config = { extends: [], channel: 'email', rules: { 'over-limit': 'error' } };

  async function lintWith(ticket: unknown, options: Partial<LintOptions> = {}, draft = long) {
    write({ 'ticket.json': JSON.stringify(ticket), 'draft.md': draft });
    return lint({ cwd, config: limits, files: ['draft.md'], ticket: 'ticket.json', ...options });
  }

  test.each<readonly [string, unknown, readonly number[], readonly string[]]>([
    ['our JSON', { thread: turns, channel: 'Play Store' }, [350], []],
    ['our JSON, by its id', { thread: turns, channel: 'google-play' }, [350], []],
    ['Gorgias', gorgias('sms'), [2], []],
    ['Gorgias, in private', gorgias('instagram-direct-message'), [], []],
    ['Zendesk, a mention', zendesk({ channel: 'twitter', source: { rel: 'mention' } }), [280], []],
    ['Zendesk, in private', zendesk({ channel: 'twitter', source: { rel: 'direct_message' } }), [], []],
    ['Zendesk, a form', zendesk({ channel: 'web' }), [], []],
    ['Zendesk, a number', zendesk({ channel: 8 }), [], []],
    ['no channel at all', { thread: turns }, [], []],
    [
      'a name that may be several',
      zendesk({ channel: 'twitter' }),
      [],
      ['The channel "twitter" may be x-post or x-dm: judged as on no particular channel; say which'],
    ],
  ])('%s', async (_name, ticket, expected, said) => {
    const { findings, notices } = await lintWith(ticket);
    expect(findings.map(({ data }) => data['limit'] ?? data['max'])).toEqual(expected);
    expect(notices.map(({ message }) => message)).toEqual(said);
  });

  test('what the record and the command line say wins', async () => {
    const ticket = { thread: turns, channel: 'google-play' };
    const bare = await lintWith(ticket, {}, `---\nchannel: mail\n---\n\n${long}\n`);
    expect(bare.findings).toEqual([]);
    const flagged = await lintWith(ticket, { channel: 'bluesky' });
    expect(flagged.findings.map(({ data }) => data['limit'] ?? data['max'])).toEqual([300]);
  });

  test('the last message of a ticket goes where the ticket came from', async () => {
    const ticket = { thread: [...turns, { from: 'brand', text: long }], channel: 'play' };
    const { findings } = await lintWith(ticket, { files: [], last: true });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['over-limit']);
  });
});
