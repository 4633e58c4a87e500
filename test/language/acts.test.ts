import { describe, expect, test } from 'vitest';
import { caseLoaders } from '../../rules/cases.js';
import { english } from '../../src/language/lexicons/en/index.js';
import { segment } from '../../src/language/parse.js';
import { repliesIn } from '../case-replies.js';
import { readText } from './read-text.js';

/** A sentence and the kinds of act it must show, in order. */
const sentences: readonly (readonly [string, string])[] = [
  ['Sorry, we posted the wrong charger.', 'apology'],
  ['We understand how annoying a dead screen is and sincerely regret the wait.', 'empathy apology'],
  ['Thanks for the photos!', 'thanks'],
  ['I have refunded £14 to your card.', 'remedy-done compensation'],
  ['Your parcel has been re-sent with a new label.', 'remedy-done'],
  ["I've moved your lesson to Thursday at 4 pm.", 'remedy-done status-fact'],
  ["I'll ring you by noon tomorrow.", 'commitment'],
  ['Our electrician will call you soon.', 'commitment'],
  ['It will be looked into.', 'commitment'],
  ['Hold the round button for ten seconds, then plug it in.', 'instruction status-fact'],
  ['Which shop did you buy the kettle in?', 'question'],
  ['How can we help?', 'offer-of-help'],
  ['What can you tell us about the noise?', 'question'],
  ['Please send us a DM.', 'hand-off'],
  ['Please call our parts desk on 0117 496 0812.', 'hand-off'],
  ["We can't change the name on a ticket.", 'refusal'],
  ['Gift cards cannot be exchanged.', 'refusal'],
  ['May I have your booking number, please?', 'personal-data-request question'],
  ['Please tell us your password.', 'personal-data-request'],
  ["I'll pass this on to the bakers.", 'feedback-noted'],
  ["We're aware of the fault and working on it.", 'acknowledgement'],
  ['We take hygiene very seriously.', 'values'],
  ['All our bakers are trained to the highest standard.', 'values'],
  ['We hope to welcome you again.', 'hope'],
  ['Please give us another chance.', 'plea'],
  ["We'd be happy to help.", 'offer-of-help'],
  ['If you need anything else, let us know.', 'closing'],
  ['The lift is back in service since 9 am.', 'status-fact'],
  ['The fare went up because the fuel price doubled in March.', 'explanation status-fact'],
  ['Kind regards,', 'sign-off'],
  ['Hi Mireille,', 'greeting'],
];

describe('acts of a sentence', () => {
  test.each(sentences)('%s', (text, kinds) => {
    const found = readText(text).acts.map((act) => act.kind);
    expect(found.slice(0, kinds.split(' ').length).join(' ')).toBe(kinds);
  });
});

describe('what an apology is for', () => {
  test.each([
    ['Sorry!', 'none'],
    ['Sorry about that.', 'pointer'],
    ['Sorry for any inconvenience.', 'stock'],
    ['We apologise for the trouble you had.', 'stock'],
    ['Sorry you feel let down by our prices.', 'feeling'],
    ['Apologies if this upset you.', 'condition'],
    ['Sorry we sent two left shoes.', 'named'],
    ['Sorry for the trouble opening the blue lid.', 'named'],
  ])('%s is %s', (text, object) => {
    const [apology] = readText(text).acts;
    expect(apology?.kind === 'apology' && apology.object).toBe(object);
  });
});

describe('what a promise holds', () => {
  test.each([
    ["I'll call you by 5 pm.", { time: true, trigger: false, effort: 'come-back' }],
    ["We'll get back to you soon.", { time: false, trigger: false, effort: 'come-back' }],
    ["Send the code and I'll reset it.", { time: false, trigger: true, effort: 'do' }],
    ["We'll look into it.", { time: false, trigger: false, effort: 'look' }],
  ])('%s', (text, slots) => {
    expect(readText(text).acts.find((act) => act.kind === 'commitment')).toMatchObject(slots);
  });
});

describe('near misses of a refusal', () => {
  test.each([
    "We can't wait to see you!",
    "We can't thank you enough.",
    "If you can't sign in, tap Reset.",
    'We will never share your number.',
  ])('%s', (text) => {
    expect(readText(text).acts.map((act) => act.kind)).not.toContain('refusal');
  });
});

test('a sentence nobody can place stays unknown', () => {
  const reading = readText('Purple elephants juggle marmalade quietly.');
  expect(reading.acts).toEqual([]);
  expect(reading.sentences[0]?.unknownWords).toHaveLength(5);
});

test('acts carry spans of the reply', () => {
  const text = 'Oh no 😞 Sorry we broke the vase. I sent a new one today.';
  for (const act of readText(text).acts) {
    expect(text.slice(act.start, act.end).trim()).not.toBe('');
    expect(act.end).toBeLessThanOrEqual(text.length);
  }
});

test('no entry matches where its first look finds nothing', async () => {
  const clauses = new Set<string>();
  for (const load of Object.values(caseLoaders)) {
    for (const { text } of repliesIn((await load()).default)) {
      const { normal, sentences: spans } = segment(text);
      for (const { start, end } of spans) {
        const sentence = normal.slice(start, end);
        for (const clause of [sentence, ...sentence.split(/[,;:] | (?=and |but |please |so )/)])
          clauses.add(clause.trim());
      }
    }
  }
  const wrong: string[] = [];
  for (const { id, needs, pattern, at } of english.entries) {
    if (needs === undefined) continue;
    const look = new RegExp(needs);
    const whole = new RegExp(at === 'head' ? `^(?:${pattern})` : pattern);
    for (const clause of clauses) if (whole.test(clause) && !look.test(clause)) wrong.push(`${id}: ${clause}`);
  }
  expect(wrong).toEqual([]);
});
