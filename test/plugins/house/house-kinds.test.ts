import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/rule.js';
import { lintText } from '../../../src/run/lint.js';
import { runCase } from '../../../src/testing.js';
import { house, markedBy } from './house-file.js';

type Row = readonly [rule: string, reply: string | Case, marked: readonly string[]];

describe('phrase', () => {
  test.each<Row>([
    ['phrase: kindly', 'Hi Jo, KINDLY wait; kindly, really.', ['KINDLY', 'kindly']],
    ['phrase: kindly', 'An unkindly word, "kindly" in quotes, https://a.example/kindly.', []],
    ['phrase: Dear Sir/Madam,', 'Dear sir/madam, it is here.', ['Dear sir/madam,']],
    ['phrase: "ticket(s)"', 'Your tickets and your ticket.', ['tickets', 'ticket']],
    ['phrase: "refund*"', 'Refunds are refunded.', ['Refunds', 'refunded']],
    ['phrase: "# (business|working) days"', 'It takes 3 business days, or two working days.', ['3 business days']],
    ['phrase: please ... unless', 'Please wait here, unless it rains. Unless.', ['Please wait here, unless']],
    ['phrase: "don’t hesitate!"', "🎒 Please don't hesitate. Don't hesitate now.", ["don't hesitate."]],
    ['phrase: e-mail', 'Send an email or an E-Mail.', ['email', 'E-Mail']],
    ['phrase: [kindly, kind]', 'Kind as kindly.', ['Kind', 'kindly']],
    ['phrase: kindly\nexcept: thank you kindly', 'Thank you kindly. Kindly wait.', ['Kindly']],
    ['phrase: kindly\nexcept: [kindly yours, put kindly]', 'Put kindly, kindly yours.', []],
    [
      'phrase: kindly\nexcept: [kindly yours, put kindly, very]',
      'Kindly. Very kindly put. Put kindly. Kindly wait. Kindly yours, kindly.',
      ['Kindly', 'kindly', 'Kindly', 'kindly'],
    ],
    ['phrase: [kindly wait, wait]\nexcept: [put kindly, wait there]', 'Put kindly wait there. Wait.', ['Wait']],
    ['phrase: mit freundlichen Grüßen', 'Danke!\nMit freundlichen Grüßen\nIna', ['Mit freundlichen Grüßen']],
    ['phrase: 返金', '本日、返金しました。', ['返金']],
  ])('%s in %j', async (rule, reply, marked) => {
    expect(await markedBy(rule, reply)).toEqual(marked);
  });
});

describe('glossary', () => {
  test.each<Row>([
    ['glossary: [{ say: sign in, not: [log in, log on] }]', 'Log in, or log on. Sign in.', ['Log in', 'log on']],
    ['glossary: [{ say: GitHub, not: github }]', 'GitHub, Github, github.', ['Github', 'github']],
    ['glossary: [{ say: request, not: ticket }]', 'Your ticket-holder and your ticket.', ['ticket']],
    ['glossary: [{ say: request, not: ticket }]\nexcept: train ticket', 'A train ticket, a ticket.', ['ticket']],
    ['glossary: [{ say: a, not: x }, { say: b, not: [y, z] }]', 'z y x', ['z', 'y', 'x']],
    ['glossary: [{ say: request, not: ticket }]', 'See {{ticket.id}} "the ticket".', []],
  ])('%s in %j', async (rule, reply, marked) => {
    expect(await markedBy(rule, reply)).toEqual(marked);
  });
});

describe('require', () => {
  const days = 'require: { phrase: "# days" }\nmessage: Add the days';
  const voucher = 'I have added a 10 EUR voucher to your account.';
  test.each<Row>([
    [days, 'Hi Jo,\n\nYour money is on its way.\n\nBest,\nAna', ['Your money is on its way.']],
    [days, 'It takes 3 days.', []],
    ['require: { act: apology }\nmessage: Say sorry', 'The lamp is here.', ['The lamp is here.']],
    ['require: { act: apology }\nmessage: Say sorry', 'I am sorry the lamp arrived cracked.', []],
    [
      'require: { act: commitment, phrase: "# days" }\nwhen: { acts: compensation }\nmessage: Add when',
      `Hi Jo. ${voucher} It is blue.`,
      [voucher],
    ],
    [
      'require: { act: commitment, phrase: "# days" }\nwhen: { acts: compensation }\nmessage: Add when',
      'It is blue.',
      [],
    ],
    [
      'require: { placeholder: "ticket.id" }\nmessage: Add the number',
      { text: 'Your request is open.', kind: 'library' },
      ['Your request is open.'],
    ],
    [
      'require: { placeholder: "{{ ticket.* }}" }\nmessage: Add the number',
      { text: 'Your request {{ticket.id}} is open.', kind: 'library' },
      [],
    ],
    ['require: { placeholder: ticket.id }\nmessage: Add the number', 'Your request 4471 is open.', []],
    ['require: { phrase: Grüße }\nmessage: Add it', 'Ihr Paket kommt am Montag.', ['Ihr Paket kommt am Montag.']],
  ])('%s in %j', async (rule, reply, marked) => {
    expect(await markedBy(rule, reply)).toEqual(marked);
  });
});

describe('forbid', () => {
  test.each<Row>([
    [
      'forbid: { act: apology }\nmessage: No',
      'I am sorry the lamp arrived cracked. It is blue.',
      ['I am sorry the lamp arrived cracked.'],
    ],
    ['forbid: { act: [refusal, blame] }\nmessage: No', 'The lamp is here.', []],
    [
      'forbid: { phrase: but, near: apology }\nmessage: No',
      'I am sorry the lamp arrived cracked. But it is blue. It works. All of it but the cord.',
      ['But'],
    ],
    ['forbid: { phrase: but, near: apology }\nmessage: No', 'All of it but the cord.', []],
    [
      'forbid: { placeholder: "*phone*" }\nmessage: No',
      { text: 'Call {{agent.phone}} or {{ticket.id}}.', kind: 'library' },
      ['{{agent.phone}}'],
    ],
    ['forbid: { placeholder: "[NAME]" }\nmessage: No', { text: 'Hi [NAME], it is here.', kind: 'library' }, ['[NAME]']],
    ['forbid: { placeholder: "*" }\nmessage: No', 'It costs 5 EUR.', []],
  ])('%s in %j', async (rule, reply, marked) => {
    expect(await markedBy(rule, reply)).toEqual(marked);
  });
});

describe('limit', () => {
  const letter = 'Hi Jo,\n\nOne is here. Two is here. Three is here.\n\nBest,\nAna';
  test.each<Row>([
    ['limit: { words: 3 }', 'One two three.', []],
    ['limit: { words: 3 }', 'One two three four five.', ['four five']],
    ['limit: { words: 3 }', 'See https://shop.example/a/b/c {{name}} now', ['now']],
    ['limit: { sentences: 3 }', letter, []],
    ['limit: { sentences: 2 }', letter, ['Three is here.']],
    ['limit: { questions: 1 }', 'Which one? This one? It is blue.', ['This one?']],
    [
      'limit: { links: 1 }',
      'https://a.example and https://b.example, https://c.example',
      ['https://b.example, https://c.example'],
    ],
    ['limit: { links: 0 }', 'No link.', []],
    ['limit: { sentences: 1 }', 'Ihr Paket kommt heute. Es ist blau.', ['Es ist blau.']],
  ])('%s in %j', async (rule, reply, marked) => {
    expect(await markedBy(rule, reply)).toEqual(marked);
  });
});

describe('when', () => {
  const text = 'Kindly wait.';
  test.each<readonly [when: string, one: Omit<Case, 'text'>, isJudged: boolean]>([
    ['channels: [sms, email]', { channel: 'email' }, true],
    ['channels: sms', { channel: 'email' }, false],
    ['channels: sms', {}, false],
    ['tags: refund', { tags: ['Refund', 'late'] }, true],
    ['tags: refund-*', { tags: ['refund-late'] }, true],
    ['tags: refund', { tags: ['refund-late'] }, false],
    ['tags: refund', {}, false],
    ['title: refund', { replyTitle: 'Late REFUND, card' }, true],
    ['title: [late refund, delay]', { replyTitle: 'Refund late' }, false],
    ['title: fund', { replyTitle: 'Refund' }, false],
    ['acts: apology', {}, false],
    ['channels: sms, tags: refund', { channel: 'sms' }, false],
    ['channels: sms, tags: refund', { channel: 'sms', tags: ['refund'] }, true],
  ])('%s: %j', async (when, one, isJudged) => {
    const marked = await markedBy(`phrase: kindly\nwhen: { ${when} }`, { text, ...one });
    expect(marked).toEqual(isJudged ? ['Kindly'] : []);
  });
});

describe('what stands instead', () => {
  const after = async (rule: string, text: string) => {
    const plugin = await house(`rules:\n  it:\n    ${rule.replaceAll('\n', '\n    ')}\n`);
    const { findings } = await lintText(text, { config: { extends: [], plugins: [plugin] } });
    const [first] = findings;
    return [first?.fix?.reads ?? first?.suggestions?.map(({ reads }) => reads).join(' / '), first?.fix !== undefined];
  };

  test.each<readonly [rule: string, text: string, reads: string, isFix: boolean]>([
    ['phrase: kindly\ninstead: please', 'Kindly wait.', 'Please wait.', false],
    ['phrase: kindly\ninstead: please\nfix: true', 'KINDLY wait.', 'PLEASE wait.', true],
    ['phrase: kindly\ninstead: [please, do]', 'We kindly ask.', 'We please ask. / We do ask.', false],
    ['glossary: [{ say: request, not: ticket }]\nfix: true', 'Send a ticket.', 'Send a request.', true],
    ['glossary: [{ say: order, not: ticket }]\nfix: true', 'A ticket is open.', 'An order is open.', true],
    ['glossary: [{ say: message, not: email }]\nfix: true', 'Send an email.', 'Send a message.', true],
    ['glossary: [{ say: unit, not: item }]\nfix: true', 'Send an item.', 'Send a unit.', true],
    ['glossary: [{ say: SMS, not: message }]\nfix: true', 'Send a message.', 'Send a SMS.', false],
    ['glossary: [{ say: message, not: sms }]\nfix: true', 'SEND AN SMS.', 'SEND AN MESSAGE.', false],
    ['glossary: [{ say: sign in, not: log in }]\nfix: true', 'Please log\nin.', 'Please sign in.', false],
    ['glossary: [{ say: iPad, not: ipad }]\nfix: true', 'IPAD is here.', 'iPad is here.', true],
  ])('%s in %j', async (rule, text, reads, isFix) => {
    expect(await after(rule, text)).toEqual([reads, isFix]);
  });
});

test('message and note come from the file, and what it leaves out from its kind', async () => {
  const { rules } = await house(`
rules:
  own: { phrase: kindly, message: 'Cut {{words}}: "{words}", "{words}"', note: 'Say {{please}}', category: privacy }
  bare: { limit: { words: 1 }, source: Style guide }`);
  expect(rules['own']?.meta).toMatchObject({ category: 'privacy', recommended: 'warn', language: 'any' });
  const own = rules['own'] === undefined ? [] : runCase(rules['own'], { text: 'Kindly wait.' });
  expect(own).toMatchObject([{ message: 'Cut {{words}}: "Kindly", "Kindly"', note: 'Say {{please}}' }]);
  const bare = rules['bare'] === undefined ? [] : runCase(rules['bare'], { text: 'Kindly wait.' });
  const note = 'Your team agreed on it: Style guide.';
  expect(bare).toMatchObject([{ message: 'Shorten: 2 words, 1 at most', note }]);
});

test('rules of a file are on where it is named, with the severity they have, and can be set', async () => {
  const plugin = await house('name: acme\nrules:\n  polite: { phrase: kindly, severity: error }');
  const found = async (rules: Readonly<Record<string, 'off' | 'info'>>) =>
    (await lintText('Kindly wait.', { config: { extends: [], plugins: [plugin], rules } })).findings.map(
      ({ ruleId, severity }) => `${ruleId} ${severity}`,
    );
  expect(await found({})).toEqual(['acme/polite error']);
  expect(await found({ 'acme/polite': 'info' })).toEqual(['acme/polite info']);
  expect(await found({ 'acme/polite': 'off' }).catch(() => [])).toEqual([]);
});
