import { UserError } from '../base/errors.js';
import { nearest } from '../base/name-search.js';
import type { Format } from './format.js';
import { endingOf, makesCode, TEMPLATE_ENDINGS, templateOf } from './template-endings.js';

/** What is known of a format before its code is loaded. */
interface FormatEntry {
  /** File name endings that choose it, with the dot. */
  readonly extensions: readonly string[];
  /** What such a file holds, for the documentation. */
  readonly about: string;
  readonly load: () => Promise<Format>;
}

/** Every format: a new one is its folder and one entry here. Its code is loaded when a file needs it. */
export const formats = {
  text: {
    extensions: ['.txt', '.text'],
    about: 'one draft; or several replies with lines of dashes between them',
    load: async () => (await import('./text-format.js')).text,
  },
  markdown: {
    extensions: ['.md', '.markdown'],
    about: 'one draft, with front matter if you like; or a library with a heading for each reply',
    load: async () => (await import('./markdown/markdown-format.js')).markdown,
  },
  html: {
    extensions: ['.html', '.htm', '.xhtml', ...TEMPLATE_ENDINGS],
    about: 'one draft, mostly an e-mail; a template (all endings but the first three) is one entry of a library',
    load: async () => (await import('./html/html-format.js')).html,
  },
  eml: {
    extensions: ['.eml', '.emltpl'],
    about: 'a mail, which is one draft: its plain part, or its HTML part when it has no other',
    load: async () => (await import('./eml/eml-format.js')).eml,
  },
  jsonl: {
    extensions: ['.jsonl', '.ndjson'],
    about: 'one record on each line, streamed',
    load: async () => (await import('./json/json-format.js')).jsonl,
  },
  json: {
    extensions: ['.json'],
    about: 'a library, as helpdesks export it',
    load: async () => (await import('./json/json-format.js')).json,
  },
  yaml: {
    extensions: ['.yaml', '.yml'],
    about: 'a library, in one document or several',
    load: async () => (await import('./yaml/yaml-format.js')).yaml,
  },
  csv: {
    extensions: ['.csv'],
    about: 'a library, one reply for each row; the delimiter is detected',
    load: async () => (await import('./csv/csv-format.js')).csv,
  },
  tsv: {
    extensions: ['.tsv', '.tab'],
    about: 'the same with tabs',
    load: async () => (await import('./csv/csv-format.js')).tsv,
  },
  xml: {
    extensions: ['.xml'],
    about: 'a library, such as Thunderbird Quicktext',
    load: async () => (await import('./xml/xml-format.js')).xml,
  },
} as const satisfies Readonly<Record<string, FormatEntry>>;

/** All format ids, plain text first. */
export const FORMAT_IDS: readonly string[] = Object.keys(formats);

const ENTRIES: ReadonlyMap<string, FormatEntry> = new Map(Object.entries(formats));

const ID_BY_EXTENSION: ReadonlyMap<string, string> = new Map(
  Object.entries(formats).flatMap(([id, entry]) => entry.extensions.map((extension) => [extension, id] as const)),
);

/** File name endings of all formats, with the dot: a folder is searched for these. */
export const KNOWN_EXTENSIONS: readonly string[] = [...ID_BY_EXTENSION.keys()];

/**
 * Id of the format a file is read with, by its ending; `undefined` for any other ending. For a template, the ending
 * before it decides: `late.txt.erb` is plain text; `late.erb` is HTML.
 */
export function formatIdFor(path: string): string | undefined {
  const filledIn = templateOf(path);
  if (filledIn === undefined) return ID_BY_EXTENSION.get(endingOf(path));
  return makesCode(filledIn) ? undefined : (ID_BY_EXTENSION.get(endingOf(filledIn)) ?? 'html');
}

/** Other names people give to formats. */
const ALIASES: Readonly<Record<string, string>> = {
  email: 'eml',
  excel: 'csv',
  htm: 'html',
  mail: 'eml',
  md: 'markdown',
  mjml: 'html',
  ndjson: 'jsonl',
  plain: 'text',
  txt: 'text',
  yml: 'yaml',
};

/** Loads the format named, else that of the file's ending, else plain text. Throws UserError `format` for an unknown name. */
export async function formatFor(path: string, explicitId?: string): Promise<Format> {
  const id = explicitId ?? formatIdFor(path) ?? 'text';
  const entry = ENTRIES.get(id.toLowerCase());
  if (entry !== undefined) return entry.load();
  const near = ALIASES[id.toLowerCase()] ?? nearest(id, FORMAT_IDS);
  throw new UserError('format', `There is no format "${id}"`, {
    hint: `${near === undefined ? '' : `Did you mean ${near}? `}Formats: ${FORMAT_IDS.join(', ')}.`,
  });
}
