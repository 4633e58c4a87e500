import { readFields, type ReplyFields } from '../library/reply-fields.js';
import { readInternalFlag } from '../library/internal-notes.js';
import { plainKey } from '../library/record-keys.js';

/** A line such as `**Short code:** `/refund`` at the top of a section. */
const LABEL = /^[*_]{0,2}([A-Za-z][A-Za-z ]{0,20}?)[*_]{0,2}\s?:[*_]{0,2}[ \t]{1,4}`?([^`\r\n]{1,200}?)`?[ \t]*$/;

const LABEL_FIELDS: Readonly<Record<string, 'id' | 'channel' | 'locale' | 'tags' | 'owner'>> = {
  id: 'id',
  key: 'id',
  shortcode: 'id',
  shortcut: 'id',
  channel: 'channel',
  locale: 'locale',
  language: 'locale',
  tags: 'tags',
  labels: 'tags',
  owner: 'owner',
};

/** Reads the labels a section begins with; `length` is that of the lines they take. */
export function readLabels(
  text: string,
  title: string,
  shared: ReplyFields,
): { readonly fields: ReplyFields; readonly length: number; readonly isInternal: boolean } {
  const values = new Map<string, string>();
  let isInternal = false;
  let length = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    at += line.length + 1;
    if (line.trim() === '') continue;
    const [, label, value] = LABEL.exec(line.trimEnd()) ?? [];
    if (label === undefined || value === undefined) break;
    const field = LABEL_FIELDS[plainKey(label)];
    const flag = readInternalFlag(label, value);
    if (field === undefined && flag === undefined) break;
    if (field !== undefined) values.set(field, value);
    isInternal ||= flag === true;
    length = Math.min(at, text.length);
  }
  // These are of the file, not of a section.
  const { id: _id, title: _title, rating: _rating, kind: _kind, ...inherited } = shared;
  const fields = readFields((name) => (name === 'title' ? title : values.get(name)), inherited);
  return { fields, length, isInternal };
}
