import { expect, test } from 'vitest';
import { lintText } from '../../src/run/lint.js';

/** Longer than Google Play takes, shorter than anything else here. */
const long = 'Your new lamp left our shop in York today, and it reaches you by Thursday at noon. '.repeat(5).trim();

const channel = 'Play Store';

test.each<readonly [string, string, string]>([
  ['front matter of Markdown', 'a.md', `---\nchannel: ${channel}\n---\n\n${long}\n`],
  ['a record of JSON Lines', 'a.jsonl', JSON.stringify({ id: 'a', text: long, channel })],
  ['a record of JSON', 'a.json', JSON.stringify([{ id: 'a', text: long, channel }])],
  ['a record of YAML', 'a.yaml', `- id: a\n  channel: ${channel}\n  text: ${long}\n`],
  ['a row of a table', 'a.csv', `id,channel,text\r\na,${channel},"${long}"\r\n`],
  [
    'an element of XML',
    'a.xml',
    `<replies><reply id="a"><channel>${channel}</channel><text>${long}</text></reply></replies>`,
  ],
])('a channel has other names in %s', async (_name, path, text) => {
  const { findings, notices } = await lintText(text, {
    path,
    config: { extends: [], rules: { 'over-limit': 'error' } },
  });
  expect(notices).toEqual([]);
  expect(findings.map(({ ruleId, data }) => [ruleId, data['limit'] ?? data['max']])).toEqual([['over-limit', 350]]);
});

test('a name that may mean several channels is a question, on the command line and in a record', async () => {
  const record = JSON.stringify({ id: 'a', text: long, channel: 'google' });
  const { findings, notices } = await lintText(record, { path: 'a.jsonl', config: false, rules: {} });
  expect(findings.filter(({ ruleId }) => ruleId === 'over-limit')).toEqual([]);
  expect(notices.map(({ message }) => message)).toEqual([
    'The channel "google" may be google-business or google-play: judged as on no particular channel; say which',
  ]);
  await expect(lintText(long, { channel: 'google', config: false })).rejects.toMatchObject({
    code: 'usage',
    message: '"google" may mean more than one channel',
    hint: 'Say which: google-business or google-play.',
  });
});
