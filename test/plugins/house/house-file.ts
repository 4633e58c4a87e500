import { join } from 'node:path';
import { readHouseRules } from '../../../src/plugins/house/read-house-rules.js';
import type { Plugin } from '../../../src/plugins/plugin.js';
import type { Case } from '../../../src/rule.js';
import { runCase } from '../../../src/testing.js';
import { folderWith } from '../../config/folder.js';

/** A file of rules, read as `house.yaml`. */
export function house(text: string): Promise<Plugin> {
  return readHouseRules(join(folderWith({ 'house.yaml': text }), 'house.yaml'), 'house.yaml');
}

/** What one rule, written as the lines under its id, marks in a reply. */
export async function markedBy(rule: string, one: string | Case): Promise<readonly string[]> {
  const { rules } = await house(`rules:\n  it:\n    ${rule.trim().replaceAll('\n', '\n    ')}\n`);
  const made = rules['it'];
  if (made === undefined) throw new Error('the file holds no rule');
  return runCase(made, typeof one === 'string' ? { text: one } : one).map(({ marked }) => marked);
}
