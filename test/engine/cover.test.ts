import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { lintText } from '../../src/run/lint.js';

/** Each finding of a draft: its rule, and what it covers or that it is covered. */
async function shown(text: string, config: Config = {}): Promise<readonly string[]> {
  const { findings } = await lintText(text, { config });
  return findings.map(({ ruleId, also, coveredBy }) => {
    if (coveredBy === undefined) return also === undefined ? ruleId : `${ruleId} + ${also.join(' + ')}`;
    expect(findings.map(({ fingerprint }) => fingerprint)).toContain(coveredBy);
    return `(${ruleId})`;
  });
}

describe('one fault is one finding', () => {
  test.each<readonly [string, string, Config, readonly string[]]>([
    [
      'the apology names the rest',
      'Hi Mara, we are so sorry for the inconvenience this may have caused. We understand how frustrating this must be.',
      {},
      ['anemic-apology + generic-apology + no-concrete-offer', '(generic-apology)', '(no-concrete-offer)'],
    ],
    [
      'the stronger one, as the team sets it',
      'Hi Mara, we are so sorry for the inconvenience this may have caused. We understand how frustrating this must be.',
      { rules: { 'generic-apology': 'error', 'anemic-apology': 'warn' } },
      ['(anemic-apology)', 'generic-apology + anemic-apology', 'no-concrete-offer'],
    ],
    [
      'other words are another fault',
      'Sorry for the inconvenience. I have sent the lamp today, it is there by Friday. Call me on +44 7700 900123, code code is 5.',
      {},
      ['generic-apology', 'repeated-word'],
    ],
    [
      'a bribe is no question for praise as well',
      'The lamp left today, number 4471. If you remove your 1-star review we will refund you on Friday.',
      {},
      ['conditional-remedy + solicits-praise', '(solicits-praise)'],
    ],
    [
      'alone it covers nothing',
      'The new pump left today. We will look into the leak.',
      { rules: { 'vague-promise': 'warn' } },
      ['vague-promise'],
    ],
  ])('%s', async (_, text, config, expected) => {
    expect((await shown(text, config)).filter((line) => !line.includes('leaks'))).toEqual(expected);
  });

  test('what is covered is not counted', async () => {
    const { findings, summary } = await lintText('Sorry for any inconvenience caused.', { config: {} });
    const visible = findings.filter(({ coveredBy }) => coveredBy === undefined);
    expect(findings.length).toBeGreaterThan(visible.length);
    expect(summary.errors + summary.warnings + summary.infos).toBe(visible.length);
  });
});
