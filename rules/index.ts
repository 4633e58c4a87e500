import type { Rule } from '../src/rule.js';
import anemicApology from './anemic-apology/index.js';
import anotherChancePlea from './another-chance-plea/index.js';
import apologyHeavyStream from './apology-heavy-stream/index.js';
import asksPersonalDataInPublic from './asks-personal-data-in-public/index.js';
import asksSecret from './asks-secret/index.js';
import bareDmRequest from './bare-dm-request/index.js';
import blameShifting from './blame-shifting/index.js';
import boilerplatePhrase from './boilerplate-phrase/index.js';
import brokenLink from './broken-link/index.js';
import brokenMarkup from './broken-markup/index.js';
import brokenPromise from './broken-promise/index.js';
import channelDeflection from './channel-deflection/index.js';
import confirmsProtectedRelationship from './confirms-protected-relationship/index.js';
import conflictingFacts from './conflicting-facts/index.js';
import contactWithoutDetails from './contact-without-details/index.js';
import copyPasteInThread from './copy-paste-in-thread/index.js';
import deadEndRefusal from './dead-end-refusal/index.js';
import dismissiveTone from './dismissive-tone/index.js';
import duplicateReply from './duplicate-reply/index.js';
import emptyMerge from './empty-merge/index.js';
import exclamationOverload from './exclamation-overload/index.js';
import genericApology from './generic-apology/index.js';
import leaksPersonalData from './leaks-personal-data/index.js';
import messageSplitting from './message-splitting/index.js';
import missingTranslation from './missing-translation/index.js';
import noConcreteOffer from './no-concrete-offer/index.js';
import nonApology from './non-apology/index.js';
import overApology from './over-apology/index.js';
import overLimit from './over-limit/index.js';
import placeholderWithoutFallback from './placeholder-without-fallback/index.js';
import relativeDate from './relative-date/index.js';
import repeatQuestion from './repeat-question/index.js';
import repeatedApology from './repeated-apology/index.js';
import repeatedWord from './repeated-word/index.js';
import seriousEmoji from './serious-emoji/index.js';
import shouting from './shouting/index.js';
import stalePromise from './stale-promise/index.js';
import translationDrift from './translation-drift/index.js';
import unansweredQuestion from './unanswered-question/index.js';
import unfilledPlaceholder from './unfilled-placeholder/index.js';
import unknownVariable from './unknown-variable/index.js';
import vaguePromise from './vague-promise/index.js';
import wrongName from './wrong-name/index.js';
import wrongWeekday from './wrong-weekday/index.js';

const rules: readonly Rule[] = [
  anemicApology,
  anotherChancePlea,
  apologyHeavyStream,
  asksPersonalDataInPublic,
  asksSecret,
  bareDmRequest,
  blameShifting,
  boilerplatePhrase,
  brokenLink,
  brokenMarkup,
  brokenPromise,
  channelDeflection,
  confirmsProtectedRelationship,
  conflictingFacts,
  contactWithoutDetails,
  copyPasteInThread,
  deadEndRefusal,
  dismissiveTone,
  duplicateReply,
  emptyMerge,
  exclamationOverload,
  genericApology,
  leaksPersonalData,
  messageSplitting,
  missingTranslation,
  noConcreteOffer,
  nonApology,
  overApology,
  overLimit,
  placeholderWithoutFallback,
  relativeDate,
  repeatQuestion,
  repeatedApology,
  repeatedWord,
  seriousEmoji,
  shouting,
  stalePromise,
  translationDrift,
  unansweredQuestion,
  unfilledPlaceholder,
  unknownVariable,
  vaguePromise,
  wrongName,
  wrongWeekday,
];

/** Built-in rules by id. They come in one piece: a reply meets most of them, and a file for each would cost every start 10 ms. */
export const ruleLoaders: Readonly<Record<string, () => Promise<{ readonly default: Rule }>>> = Object.fromEntries(
  rules.map((rule) => [rule.id, async () => ({ default: rule })]),
);
