import { isRecord } from '../formats/library/reply-fields.js';

/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** What stands below some keys, one below the other; `undefined` where one is missing. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}

/** A text with something in it, or a number as text; `undefined` for anything else. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** The objects of a list; empty for anything but a list. */
export function recordsAt(value: unknown, ...keys: readonly string[]): readonly JsonRecord[] {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) ? found.filter((one: unknown) => isRecord(one)) : [];
}

/** Two texts with a blank between them, as a first and a last name; `undefined` when both are missing. */
export function joinTexts(...texts: readonly (string | undefined)[]): string | undefined {
  const there = texts.flatMap((text) => text ?? []);
  return there.length === 0 ? undefined : there.join(' ');
}
