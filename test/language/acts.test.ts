import { describe, expect, test } from 'vitest';
import { readText } from './read-text.js';

/** Sentences that stand in no line of the corpus, and what each must be read as among other things. */
const sentences: readonly (readonly [string, string])[] = [
  ['Sorry, we posted the wrong charger.', 'apology-named'],
  ['We sincerely regret any inconvenience to you and your crew.', 'apology-stock'],
  ['Thanks for the photos!', 'thanks'],
  ['I have refunded £14 to your card.', 'remedy-done'],
  ['Your parcel has been re-sent with a new label.', 'remedy-done'],
  ["I'll ring you by noon tomorrow.", 'commitment-timed'],
  ['Our electrician will call you soon.', 'commitment-vague'],
  ['Hold the round button for ten seconds, then plug it in.', 'instruction'],
  ['Which shop did you buy the kettle in?', 'question-narrowing'],
  ['How can we help?', 'offer-of-help'],
  ['Please send us a DM.', 'dm-bare'],
  ['Please DM us the number on your boarding card.', 'dm-purposeful'],
  ['Please call our customer care team.', 'hand-off-bare'],
  ["We can't change the name on a ticket.", 'refusal'],
  ["I'll pass this on to the bakers.", 'feedback-noted'],
  ['We take hygiene very seriously.', 'values'],
  ['We hope to welcome you again.', 'hope'],
  ['Please give us another chance.', 'plea'],
  ["We'd be happy to help.", 'offer-of-help'],
  ['If you need anything else, let us know.', 'offer-of-help'],
  ['The lift is back in service since 9 am.', 'status-fact'],
  ['Kind regards,', 'closing'],
  ['Hi Mireille,', 'greeting'],
];

describe('what a sentence does', () => {
  test.each(sentences)('%s', (text, label) => {
    expect(readText(text).sentences.flatMap(({ labels }) => labels.map((one) => one.label))).toContain(label);
  });
});

describe('what an apology is for', () => {
  test.each([
    ['Sorry about that.', 'pointer'],
    ['Sorry for any inconvenience.', 'stock'],
    ['We apologise for the trouble you had.', 'stock'],
    ['Sorry you feel let down by our prices.', 'feeling'],
    ['Apologies if this upset you.', 'condition'],
    ['Sorry we sent two left shoes.', 'named'],
    ['Sorry for the trouble opening the blue lid.', 'named'],
  ])('%s is %s', (text, object) => {
    expect(readText(text).acts.find(({ kind }) => kind === 'apology')).toMatchObject({ object });
  });

  test.each(['There is no rush at all.', 'The upset tray is mended.', 'Which of the two feels too tight?'])(
    '%s is no apology: it has no word of one',
    (text) => {
      expect(readText(text).kinds.has('apology')).toBe(false);
    },
  );
});

describe('what a promise holds', () => {
  test.each([
    ["I'll call you by 5 pm.", { time: true, trigger: false, effort: 'come-back' }],
    ["We'll get back to you soon.", { time: false, trigger: false, effort: 'come-back' }],
    ["We'll look into it.", { time: false, trigger: false, effort: 'look' }],
    ['Someone from the depot will be in touch.', { time: false, owner: true, effort: 'come-back' }],
  ])('%s', (text, slots) => {
    expect(readText(text).acts.find((act) => act.kind === 'commitment')).toMatchObject(slots);
  });
});

describe('a promise that hangs on what the customer sends', () => {
  const labelsOf = (text: string) => readText(text).sentences.flatMap(({ labels }) => labels.map(({ label }) => label));

  test.each([
    "Please send me the code on the lid and I'll reset the lock.",
    'If you can give me the name of the school, I can move your lesson.',
    'Once you sign the form, we will release the deposit.',
    "Reply with the number of the kiln, then we'll book the engineer.",
    "We'll swap the saddle as soon as you post it back.",
    'Kindly forward the invoice and we will be happy to cancel the second one.',
    'Could you confirm the street, and I will resend the plants?',
  ])('%s', (text) => {
    expect(labelsOf(text)).toContain('commitment-timed');
  });

  test.each([
    ['only effort', "Please send us the photo and we'll take a look."],
    ['only help', 'If you have questions, we will gladly assist.'],
    ['only contact', 'Please leave your number and we will be in touch.'],
    ['what the customer does there', 'Please send the form so we can help.'],
    ['a wish', 'Tell us if there is more that we can do.'],
    ['no promise of ours', 'If you press the button, the light will turn green.'],
  ])('near miss: %s', (_why, text) => {
    expect(labelsOf(text)).not.toContain('commitment-timed');
  });
});

describe('where a hand-off leads', () => {
  test.each([
    ['Please drop us a DM.', { route: 'dm', purpose: false }],
    ['DM us your order number and we will trace it.', { route: 'dm', purpose: true, facts: true }],
    ['Please call customer care on 0117 496 0812.', { route: 'phone', purpose: false, details: true }],
    ['Kindly e-mail our care team.', { route: 'email', purpose: false, details: false }],
  ])('%s', (text, slots) => {
    expect(readText(text).acts.find((act) => act.kind === 'hand-off')).toMatchObject(slots);
  });
});

describe('near misses of a refusal', () => {
  test.each(["We can't wait to see you!", "We can't thank you enough.", "If you can't sign in, tap Reset."])(
    '%s',
    (text) => {
      expect(readText(text).acts.map((act) => act.kind)).not.toContain('refusal');
    },
  );
});

describe('where an act stands', () => {
  test.each([
    ['Oh no 😞 Sorry we broke the vase.', 'apology', 'Sorry we broke the vase.'],
    [
      'Hi Tom, someone from our team will be in touch shortly.',
      'commitment',
      'someone from our team will be in touch shortly.',
    ],
    ["We're so sorry to hear this, Mairi.", 'apology', "We're so sorry to hear this"],
    ['Sorry for the wait; your tray leaves the oven now.', 'apology', 'Sorry for the wait'],
    ['@jo_park Please send us a DM.', 'hand-off', 'send us a DM.'],
  ] as const)('%s', (text, kind, words) => {
    const act = readText(text).acts.find((one) => one.kind === kind);
    expect(act && text.slice(act.start, act.end)).toBe(words);
  });

  test('always somewhere in the reply', () => {
    const text = 'Oh no 😞 Sorry we broke the vase, Una! I sent a new one today, so please keep the box.';
    for (const act of readText(text).acts) {
      expect(text.slice(act.start, act.end).trim()).not.toBe('');
      expect(act.end).toBeLessThanOrEqual(text.length);
    }
  });
});

test('scores tell how sure it is', () => {
  const [sure] = readText('We are sorry for the inconvenience.').sentences;
  expect(sure?.labels[0]).toMatchObject({ label: 'apology-stock' });
  expect(sure?.labels[0]?.score).toBeGreaterThan(1);
  expect(sure?.concrete).toBeLessThan(-2);
  const [useful] = readText('Tap Settings, then Sync, and switch it off and on again.').sentences;
  expect(useful?.concrete).toBeGreaterThan(1);
});
