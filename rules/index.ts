import type { Rule } from '../src/rule.js';
import absolutePromise from './absolute-promise/index.js';
import ambiguousDate from './ambiguous-date/index.js';
import anemicApology from './anemic-apology/index.js';
import anotherChancePlea from './another-chance-plea/index.js';
import apologyHeavyStream from './apology-heavy-stream/index.js';
import apologyNotFirst from './apology-not-first/index.js';
import asksPersonalDataInPublic from './asks-personal-data-in-public/index.js';
import asksSecret from './asks-secret/index.js';
import bareDmRequest from './bare-dm-request/index.js';
import blameShifting from './blame-shifting/index.js';
import boilerplatePhrase from './boilerplate-phrase/index.js';
import brokenLink from './broken-link/index.js';
import brokenMarkup from './broken-markup/index.js';
import brokenPromise from './broken-promise/index.js';
import channelDeflection from './channel-deflection/index.js';
import condescendingFiller from './condescending-filler/index.js';
import conditionalRemedy from './conditional-remedy/index.js';
import confirmsProtectedRelationship from './confirms-protected-relationship/index.js';
import conflictingFacts from './conflicting-facts/index.js';
import contactWithoutDetails from './contact-without-details/index.js';
import copyPasteInThread from './copy-paste-in-thread/index.js';
import curtReply from './curt-reply/index.js';
import deadEndRefusal from './dead-end-refusal/index.js';
import dismissiveTone from './dismissive-tone/index.js';
import duplicateReply from './duplicate-reply/index.js';
import empathyOverload from './empathy-overload/index.js';
import emptyMerge from './empty-merge/index.js';
import exclamationOverload from './exclamation-overload/index.js';
import explanationWithoutRemedy from './explanation-without-remedy/index.js';
import falseUrgency from './false-urgency/index.js';
import genericApology from './generic-apology/index.js';
import incompleteServiceNotice from './incomplete-service-notice/index.js';
import jargon from './jargon/index.js';
import leaksPersonalData from './leaks-personal-data/index.js';
import legalAdmission from './legal-admission/index.js';
import messageSplitting from './message-splitting/index.js';
import missingGreeting from './missing-greeting/index.js';
import missingSignature from './missing-signature/index.js';
import missingTranslation from './missing-translation/index.js';
import noAcknowledgement from './no-acknowledgement/index.js';
import noAuthorityExcuse from './no-authority-excuse/index.js';
import noConcreteOffer from './no-concrete-offer/index.js';
import noFallbackStep from './no-fallback-step/index.js';
import nonApology from './non-apology/index.js';
import overApology from './over-apology/index.js';
import overLimit from './over-limit/index.js';
import passiveEvasion from './passive-evasion/index.js';
import placeholderWithoutFallback from './placeholder-without-fallback/index.js';
import readability from './readability/index.js';
import readingTime from './reading-time/index.js';
import relativeDate from './relative-date/index.js';
import repeatQuestion from './repeat-question/index.js';
import repeatedApology from './repeated-apology/index.js';
import repeatedWord from './repeated-word/index.js';
import retaliationThreat from './retaliation-threat/index.js';
import reviewSitePolicy from './review-site-policy/index.js';
import roboticPhrase from './robotic-phrase/index.js';
import sarcasmRisk from './sarcasm-risk/index.js';
import selfCongratulation from './self-congratulation/index.js';
import selfContradiction from './self-contradiction/index.js';
import sentenceLength from './sentence-length/index.js';
import seriousEmoji from './serious-emoji/index.js';
import shouting from './shouting/index.js';
import softDeadline from './soft-deadline/index.js';
import solicitsPraise from './solicits-praise/index.js';
import stalePromise from './stale-promise/index.js';
import translationDrift from './translation-drift/index.js';
import unansweredQuestion from './unanswered-question/index.js';
import undisclosedAffiliation from './undisclosed-affiliation/index.js';
import unfilledPlaceholder from './unfilled-placeholder/index.js';
import unknownVariable from './unknown-variable/index.js';
import unverifiableStatus from './unverifiable-status/index.js';
import vagueCompensation from './vague-compensation/index.js';
import vaguePromise from './vague-promise/index.js';
import wrongName from './wrong-name/index.js';
import wrongWeekday from './wrong-weekday/index.js';

const rules: readonly Rule[] = [
  absolutePromise,
  ambiguousDate,
  anemicApology,
  anotherChancePlea,
  apologyHeavyStream,
  apologyNotFirst,
  asksPersonalDataInPublic,
  asksSecret,
  bareDmRequest,
  blameShifting,
  boilerplatePhrase,
  brokenLink,
  brokenMarkup,
  brokenPromise,
  channelDeflection,
  condescendingFiller,
  conditionalRemedy,
  confirmsProtectedRelationship,
  conflictingFacts,
  contactWithoutDetails,
  copyPasteInThread,
  curtReply,
  deadEndRefusal,
  dismissiveTone,
  duplicateReply,
  empathyOverload,
  emptyMerge,
  exclamationOverload,
  explanationWithoutRemedy,
  falseUrgency,
  genericApology,
  incompleteServiceNotice,
  jargon,
  leaksPersonalData,
  legalAdmission,
  messageSplitting,
  missingGreeting,
  missingSignature,
  missingTranslation,
  noAcknowledgement,
  noAuthorityExcuse,
  noConcreteOffer,
  noFallbackStep,
  nonApology,
  overApology,
  overLimit,
  passiveEvasion,
  placeholderWithoutFallback,
  readability,
  readingTime,
  relativeDate,
  repeatQuestion,
  repeatedApology,
  repeatedWord,
  retaliationThreat,
  reviewSitePolicy,
  roboticPhrase,
  sarcasmRisk,
  selfCongratulation,
  selfContradiction,
  sentenceLength,
  seriousEmoji,
  shouting,
  softDeadline,
  solicitsPraise,
  stalePromise,
  translationDrift,
  unansweredQuestion,
  undisclosedAffiliation,
  unfilledPlaceholder,
  unknownVariable,
  unverifiableStatus,
  vagueCompensation,
  vaguePromise,
  wrongName,
  wrongWeekday,
];

/** Built-in rules by id. They come in one piece: a reply meets most of them, and a file for each would cost every start 10 ms. */
export const ruleLoaders: Readonly<Record<string, () => Promise<{ readonly default: Rule }>>> = Object.fromEntries(
  rules.map((rule) => [rule.id, async () => ({ default: rule })]),
);
