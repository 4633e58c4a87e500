import { careLintAction } from '../ci/composite-action.js';
import { markdownTable } from './blocks.js';

/** The inputs of `action.yml`, as a table. */
export function actionInputTable(): string {
  const rows = Object.entries(careLintAction.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.required === true ? 'required' : input.default === '' ? '' : `\`${input.default}\``,
  ]);
  return markdownTable([['input', 'what it is', 'default'], ...rows]);
}
