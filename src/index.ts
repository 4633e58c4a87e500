/** The public API of care-lint; everything else may change with any version. */
export { lint, lintText } from './run/lint.js';
export type { LintOptions } from './run/lint.js';
export type { RunProgress } from './run/run-settings.js';
export { UserError } from './base/errors.js';
export type { UserErrorCode } from './base/errors.js';
export type { Allowance, NoticeCode } from './base/notice-codes.js';
export type {
  AboutRule,
  Category,
  Customer,
  Directive,
  Edit,
  Extent,
  Finding,
  Fix,
  LeftOutFiles,
  LintResult,
  Notice,
  Point,
  Reply,
  ReplyCard,
  ReplyResult,
  ScoreCategory,
  Scores,
  Severity,
  SeveritySetting,
  Skipped,
  SourceMap,
  Span,
  Suggestion,
  Summary,
  Trend,
  TrendCounts,
  Turn,
} from './base/types.js';
export type { Baseline, KnownFinding } from './baseline/baseline-file.js';
export { measureLength } from './channels/measure.js';
export type { Audience, ChannelLimit, ChannelProfile, CounterId, Length } from './channels/channel.js';
export { defineConfig } from './config/config.js';
export type {
  BaselineSettings,
  Config,
  ContactData,
  FormatSettings,
  Override,
  SuppressionSettings,
} from './config/config.js';
export type {
  Act,
  ActKind,
  ApologyObject,
  PlainActKind,
  Reading,
  Route,
  Sentence,
  Token,
  TokenKind,
  TurnClass,
} from './language/reading.js';
export { findOffer } from './language/offer.js';
export { phraseFinder } from './language/phrases.js';
export type { Phrase, PhraseHit } from './language/phrases.js';
export { actsOf, hasAct, quote } from './language/query.js';
export { definePlugin } from './plugins/plugin.js';
export type { Plugin, RuleSetting, RuleSettingsById } from './plugins/plugin.js';
export type { EndContext, Reporter, ReporterContext, ReporterFactory } from './reporters/reporter.js';
export { defineCases, defineLibraryCases, defineLibraryRule, defineRule } from './rule.js';
export type {
  Case,
  CaseEntry,
  Cases,
  InvalidCase,
  InvalidLibraryCase,
  LibraryCase,
  LibraryCases,
  LibraryContext,
  LibraryEntry,
  LibraryRule,
  MessageTemplate,
  ReplyRule,
  Report,
  Rule,
  RuleContext,
  RuleMeta,
  SeverityByAudience,
} from './rule.js';
