import { describe, expect, it } from 'vitest';
import { localeOfPath } from '../../src/config/file-names.js';
import { lintText } from '../../src/index.js';

describe('the language that the name of a file says', () => {
  it.each([
    ['es.json', 'es'],
    ['i18n/fr.yaml', 'fr'],
    ['replies.pt-BR.yaml', 'pt-BR'],
    ['replies.pt_BR.yaml', 'pt-BR'],
    ['replies_nl.csv', 'nl'],
    ['late-sv.md', 'sv'],
    ['locales/de/late.md', 'de'],
    ['macros/de-AT/late.md', 'de-AT'],
    ['de/macros/late.yaml', 'de'],
    ['de\\late.yaml', 'de'],
    ['en/es.json', 'es'],
    ['it.json', 'it'],
    ['locales/it/late.md', 'it'],
    ['lang/uk.json', 'uk'],
    ['replies.it-IT.yaml', 'it-IT'],
  ])('%s is %s', (path, locale) => {
    expect(localeOfPath(path)).toBe(locale);
  });

  it.each([
    'macros.yaml',
    'it/passwords.yaml',
    'uk/parcels.yaml',
    'uk.yaml',
    'ca/late.md',
    'say-hi.md',
    'fix_it.txt',
    'to/late.md',
    'id.json',
    'es',
    'design.yaml',
    'md',
  ])('%s says nothing', (path) => {
    expect(localeOfPath(path)).toBeUndefined();
  });

  const late = 'We are so sorry for the inconvenience.';
  it.each([
    ['es.txt', {}, 0],
    ['en.txt', {}, 1],
    ['late.txt', {}, 1],
    // What a person says of a reply wins.
    ['es.txt', { locale: 'en' }, 1],
    ['es.txt', { config: { locale: 'en' } }, 0],
    ['es.txt', { config: { overrides: [{ files: ['*.txt'], locale: 'en' }] } }, 1],
  ] as const)('%s with %j', async (path, options, findings) => {
    const { findings: found } = await lintText(late, { path, config: false, ...options });
    expect(found.filter(({ ruleId }) => ruleId === 'anemic-apology')).toHaveLength(findings);
  });

  it('a record that names its own wins', async () => {
    const { findings } = await lintText(`- {text: ${late}, locale: en}\n- text: ${late}\n`, {
      path: 'es.yaml',
      config: false,
    });
    expect(findings.filter(({ ruleId }) => ruleId === 'anemic-apology')).toHaveLength(1);
  });
});
