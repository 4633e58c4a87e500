import type { Cases, LibraryCases } from '../src/rule.js';

/** Cases of the built-in rules by rule id, each loaded when it is asked for: what `care-lint explain` shows. */
export const caseLoaders: Readonly<Record<string, () => Promise<{ readonly default: Cases | LibraryCases }>>> = {
  'anemic-apology': () => import('./anemic-apology/cases.js'),
  'another-chance-plea': () => import('./another-chance-plea/cases.js'),
  'asks-personal-data-in-public': () => import('./asks-personal-data-in-public/cases.js'),
  'asks-secret': () => import('./asks-secret/cases.js'),
  'bare-dm-request': () => import('./bare-dm-request/cases.js'),
  'blame-shifting': () => import('./blame-shifting/cases.js'),
  'boilerplate-phrase': () => import('./boilerplate-phrase/cases.js'),
  'broken-link': () => import('./broken-link/cases.js'),
  'channel-deflection': () => import('./channel-deflection/cases.js'),
  'confirms-protected-relationship': () => import('./confirms-protected-relationship/cases.js'),
  'contact-without-details': () => import('./contact-without-details/cases.js'),
  'dead-end-refusal': () => import('./dead-end-refusal/cases.js'),
  'dismissive-tone': () => import('./dismissive-tone/cases.js'),
  'empty-merge': () => import('./empty-merge/cases.js'),
  'generic-apology': () => import('./generic-apology/cases.js'),
  'leaks-personal-data': () => import('./leaks-personal-data/cases.js'),
  'message-splitting': () => import('./message-splitting/cases.js'),
  'no-concrete-offer': () => import('./no-concrete-offer/cases.js'),
  'non-apology': () => import('./non-apology/cases.js'),
  'over-apology': () => import('./over-apology/cases.js'),
  'over-limit': () => import('./over-limit/cases.js'),
  'repeated-word': () => import('./repeated-word/cases.js'),
  'unfilled-placeholder': () => import('./unfilled-placeholder/cases.js'),
  'vague-promise': () => import('./vague-promise/cases.js'),
};
