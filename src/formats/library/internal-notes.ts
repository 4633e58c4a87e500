import { plainKey } from './record-keys.js';

/**
 * Flags, by plain key, that mark an internal note when they are true, or false. Sources: Zammad articles (`internal`),
 * Chatwoot messages and Freshdesk conversations (`private`), Gorgias messages and Jira comments
 * (`public`), Zoho Desk comments (`isPublic`), Jira Service Management (`jsdPublic`), Zendesk macros as a table
 * (`comment_mode_is_public`).
 */
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['internal', true],
  ['isinternal', true],
  ['private', true],
  ['isprivate', true],
  ['public', false],
  ['ispublic', false],
  ['jsdpublic', false],
  ['commentmodeispublic', false],
]);

/** Fields whose value may say so: Help Scout threads (`type`), Intercom parts (`part_type`), Gorgias messages (`channel`). */
const KIND_FIELDS: ReadonlySet<string> = new Set(['type', 'parttype', 'channel']);
const NOTE = /^(?:internal|private)?[ _-]?note$/i;

const TRUE = /^(?:true|yes|1)$/i;
const FALSE = /^(?:false|no|0)$/i;

/** True when one of the fields of a record says it is an internal note, which no customer gets. */
export function isInternalNote(fields: Iterable<readonly [key: string, value: unknown]>): boolean {
  for (const [key, value] of fields) if (readInternalFlag(key, value) === true) return true;
  return false;
}

/** What a field says about its record being an internal note; `undefined` when it is about something else. */
export function readInternalFlag(key: string, value: unknown): boolean | undefined {
  const plain = plainKey(key);
  const wanted = FLAGS.get(plain);
  if (wanted === undefined) {
    return KIND_FIELDS.has(plain) && typeof value === 'string' && NOTE.test(value.trim()) ? true : undefined;
  }
  const text = String(value).trim();
  if (TRUE.test(text)) return wanted;
  return FALSE.test(text) ? !wanted : undefined;
}

/** True for the name of a column that may mark internal notes. */
export function isInternalColumn(name: string): boolean {
  return FLAGS.has(plainKey(name));
}
