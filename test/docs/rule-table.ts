import * as v from 'valibot';
import type { Category } from '../../src/base/types.js';
import { severityText, strictText } from '../../src/cli/commands/rules-command.js';
import type { Rule } from '../../src/rule.js';
import { markdownTable } from './blocks.js';

const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Figures of one measured rule: precision on `n` replies it flagged and its Wilson lower bound, recall on `positives`
 * replies it should flag.
 */
export const measuredSchema = v.record(
  v.string(),
  v.looseObject({ precision: share, precisionLow: v.optional(share), n: count, recall: share, positives: count }),
);

/** Measured figures by rule id. */
export type Measured = v.InferOutput<typeof measuredSchema>;

const order = {
  substance: 0,
  apology: 1,
  promise: 2,
  channel: 3,
  privacy: 4,
  tone: 5,
  clarity: 6,
  length: 7,
  hygiene: 8,
  library: 9,
  conversation: 10,
} as const satisfies Record<Category, number>;

/** The table of all rules, by category, with what was measured. */
export function ruleTable(rules: readonly Rule[], measured: Measured): string {
  const sorted = rules.toSorted((a, b) => order[a.meta.category] - order[b.meta.category] || (a.id < b.id ? -1 : 1));
  return [
    '| rule | what it flags | needs | recommended | strict | precision (lower bound; n) | recall (n) |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...sorted.map((rule) => row(rule, measured[rule.id])),
  ].join('\n');
}

/** Precision and recall of some rules, for a page at the root. */
export function precisionTable(ids: readonly string[], measured: Measured): string {
  const rows = ids.map((id) => {
    const { precision = null, precisionLow = null, n = 0, recall = null, positives = 0 } = measured[id] ?? {};
    return [`[${id}](rules/${id}/README.md)`, figure(precision, n, precisionLow), figure(recall, positives)];
  });
  return markdownTable([['rule', 'precision (lower bound; n)', 'recall (n)'], ...rows]);
}

function row({ id, meta, checkLibrary }: Rule, figures: Measured[string] | undefined): string {
  // Rules that count need no sample: they count right, or have a bug.
  const unmeasured = meta.category === 'length' ? 'exact' : '–';
  const cells = [
    `[${id}](../rules/${id}/README.md)`,
    meta.description
      .replace(/^Flags /, '')
      .replace(/\.$/, '')
      .replaceAll('|', '\\|'),
    checkLibrary === undefined ? (meta.needs ?? 'draft') : 'library',
    severityText(meta.recommended),
    strictText(meta),
    figures === undefined ? unmeasured : figure(figures.precision, figures.n, figures.precisionLow),
    figures === undefined ? unmeasured : figure(figures.recall, figures.positives),
  ];
  return `| ${cells.join(' | ')} |`;
}

function figure(value: number | null, n: number, low?: number | null): string {
  if (value === null) return '–';
  return `${value.toFixed(2)} (${low == null ? '' : `${low.toFixed(2)}; `}${n})`;
}
