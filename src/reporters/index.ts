import type { ReporterFactory } from './reporter.js';

/** Loaders of reporter factories by name; each module is loaded when it is asked for. */
export const reporters = {
  pretty: async (color: boolean): Promise<ReporterFactory> =>
    (await import('./pretty-reporter.js')).prettyReporter(color),
  compact: async (): Promise<ReporterFactory> => (await import('./compact-reporter.js')).compactReporter,
  json: async (): Promise<ReporterFactory> => (await import('./json-reporter.js')).jsonReporter,
  html: async (): Promise<ReporterFactory> => (await import('./html/html-reporter.js')).htmlReporter,
  markdown: async (): Promise<ReporterFactory> => (await import('./markdown-reporter.js')).markdownReporter,
  verdict: async (): Promise<ReporterFactory> => (await import('./verdict-reporter.js')).verdictReporter,
  sarif: async (): Promise<ReporterFactory> => (await import('./sarif-reporter.js')).sarifReporter,
  junit: async (): Promise<ReporterFactory> => (await import('./junit-reporter.js')).junitReporter,
  checkstyle: async (): Promise<ReporterFactory> => (await import('./checkstyle-reporter.js')).checkstyleReporter,
  github: async (): Promise<ReporterFactory> => (await import('./github-reporter.js')).githubReporter,
  gitlab: async (): Promise<ReporterFactory> => (await import('./gitlab-reporter.js')).gitlabReporter,
  rdjson: async (): Promise<ReporterFactory> => (await import('./rdjson-reporter.js')).rdjsonReporter,
  rdjsonl: async (): Promise<ReporterFactory> => (await import('./rdjson-reporter.js')).rdjsonlReporter,
} as const satisfies Record<string, (color: boolean) => Promise<ReporterFactory>>;

/** Name of a built-in reporter. */
export type ReporterName = keyof typeof reporters;

/** True for the name of a built-in reporter. */
export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
