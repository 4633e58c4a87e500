import { actKinds } from '../../src/language/act-kinds.js';
import { markdownTable } from './blocks.js';

/** Every kind of act with what it means and an invented sentence, as a Markdown table. */
export function actTable(): string {
  const rows = Object.entries(actKinds).map(([kind, { meaning, example }]) => [`\`${kind}\``, meaning, example]);
  return markdownTable([['act', 'the sentence', 'for example'], ...rows]);
}
