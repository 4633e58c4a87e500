import { UserError } from '../errors.js';
import { nearest } from '../nearest.js';
import type { Format } from './types.js';

interface FormatEntry {
  readonly extensions: readonly string[];
  readonly load: () => Promise<Format>;
}

/** Every format with the endings it is chosen by; its code is loaded when a file needs it. */
const FORMATS = {
  text: { extensions: ['.txt', '.text'], load: async () => (await import('./text.js')).text },
  markdown: { extensions: ['.md', '.markdown'], load: async () => (await import('./markdown.js')).markdown },
  html: { extensions: ['.html', '.htm'], load: async () => (await import('./html.js')).html },
  jsonl: { extensions: ['.jsonl', '.ndjson'], load: async () => (await import('./jsonl.js')).jsonl },
  json: { extensions: ['.json'], load: async () => (await import('./json.js')).json },
  yaml: { extensions: ['.yaml', '.yml'], load: async () => (await import('./yaml.js')).yaml },
  csv: { extensions: ['.csv'], load: async () => (await import('./csv.js')).csv },
  tsv: { extensions: ['.tsv', '.tab'], load: async () => (await import('./csv.js')).tsv },
  xml: { extensions: ['.xml'], load: async () => (await import('./xml.js')).xml },
} satisfies Readonly<Record<string, FormatEntry>>;

/** All format ids, plain text first. */
export const FORMAT_IDS: readonly string[] = Object.keys(FORMATS);

const ENTRIES: ReadonlyMap<string, FormatEntry> = new Map(Object.entries(FORMATS));

const ID_BY_EXTENSION: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMATS).flatMap(([id, entry]) => entry.extensions.map((extension) => [extension, id] as const)),
);

/** File name endings of all formats, with the dot: what is read when a folder is named. */
export const KNOWN_EXTENSIONS: readonly string[] = [...ID_BY_EXTENSION.keys()];

/** Id of the format a file is read with, by its ending; plain text when the ending says nothing. */
export function formatIdFor(path: string): string {
  const dot = path.lastIndexOf('.');
  return (dot < 0 ? undefined : ID_BY_EXTENSION.get(path.slice(dot).toLowerCase())) ?? 'text';
}

/** Other names people give to formats. */
const ALIASES: Readonly<Record<string, string>> = {
  excel: 'csv',
  htm: 'html',
  md: 'markdown',
  ndjson: 'jsonl',
  plain: 'text',
  txt: 'text',
  yml: 'yaml',
};

/** Loads the format of a file, or the one named. Throws UserError `format` for a name that is none. */
export async function formatFor(path: string, explicitId?: string): Promise<Format> {
  const id = explicitId ?? formatIdFor(path);
  const entry = ENTRIES.get(id.toLowerCase());
  if (entry !== undefined) return entry.load();
  const near = ALIASES[id.toLowerCase()] ?? nearest(id, FORMAT_IDS);
  throw new UserError('format', `There is no format "${id}".`, {
    hint: `${near === undefined ? '' : `Did you mean ${near}? `}Formats: ${FORMAT_IDS.join(', ')}.`,
  });
}
