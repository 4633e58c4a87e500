import type { ReporterFactory } from './types.js';

/** Reporter name -> loader of its factory; each comes in on demand. */
export const reporters = {
  pretty: async (color: boolean): Promise<ReporterFactory> => {
    const { pretty } = await import('./pretty.js');
    const styles = color ? (await import('./colours.js')).colours : (await import('./styles.js')).plain;
    return () => pretty(styles);
  },
  compact: async (): Promise<ReporterFactory> => (await import('./compact.js')).compact,
  json: async (): Promise<ReporterFactory> => (await import('./json.js')).json,
  html: async (): Promise<ReporterFactory> => (await import('./html.js')).html,
  markdown: async (): Promise<ReporterFactory> => (await import('./markdown.js')).markdown,
} as const satisfies Record<string, (color: boolean) => Promise<ReporterFactory>>;

/** Name of a built-in reporter. */
export type ReporterName = keyof typeof reporters;

/** True for the name of a built-in reporter. */
export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
