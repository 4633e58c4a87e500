import type { Rule } from '../src/rule.js';

/** Built-in rules by id, each loaded when it is asked for. */
export const ruleLoaders: Readonly<Record<string, () => Promise<{ readonly default: Rule }>>> = {
  'anemic-apology': () => import('./anemic-apology/index.js'),
  'another-chance-plea': () => import('./another-chance-plea/index.js'),
  'asks-personal-data-in-public': () => import('./asks-personal-data-in-public/index.js'),
  'asks-secret': () => import('./asks-secret/index.js'),
  'bare-dm-request': () => import('./bare-dm-request/index.js'),
  'blame-shifting': () => import('./blame-shifting/index.js'),
  'boilerplate-phrase': () => import('./boilerplate-phrase/index.js'),
  'broken-link': () => import('./broken-link/index.js'),
  'channel-deflection': () => import('./channel-deflection/index.js'),
  'confirms-protected-relationship': () => import('./confirms-protected-relationship/index.js'),
  'contact-without-details': () => import('./contact-without-details/index.js'),
  'dead-end-refusal': () => import('./dead-end-refusal/index.js'),
  'dismissive-tone': () => import('./dismissive-tone/index.js'),
  'empty-merge': () => import('./empty-merge/index.js'),
  'generic-apology': () => import('./generic-apology/index.js'),
  'leaks-personal-data': () => import('./leaks-personal-data/index.js'),
  'message-splitting': () => import('./message-splitting/index.js'),
  'no-concrete-offer': () => import('./no-concrete-offer/index.js'),
  'non-apology': () => import('./non-apology/index.js'),
  'over-apology': () => import('./over-apology/index.js'),
  'over-limit': () => import('./over-limit/index.js'),
  'repeated-word': () => import('./repeated-word/index.js'),
  'unfilled-placeholder': () => import('./unfilled-placeholder/index.js'),
  'vague-promise': () => import('./vague-promise/index.js'),
};
