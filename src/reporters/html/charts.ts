import { severities } from '../../base/finding-order.js';
import { type SeverityCounts } from '../../overview/finding-counts.js';
import type { ScoreHistogram } from '../../overview/score-histograms.js';
import { markup, nothing, type Markup } from '../escape.js';
import { count, countsInWords } from '../report-words.js';

/** Heights of a severity in a bar 12 high: the shape tells them apart where colours do not. */
const HEIGHT = { error: 12, warn: 8, info: 4 } as const;

/** A bar of findings, as long as their share of `most`: errors at full height, warnings at two thirds, hints at one. */
export function severityBar(counts: SeverityCounts, most: number): Markup {
  let x = 0;
  const pieces = severities.map((severity) => {
    if (counts[severity] === 0) return nothing;
    const width = (100 * counts[severity]) / Math.max(1, most);
    const height = HEIGHT[severity];
    const piece = markup`<rect class="${severity}" x="${round(x)}" y="${12 - height}" width="${round(width)}" height="${height}"/>`;
    x += width;
    return piece;
  });
  return markup`<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" role="img"><title>${countsInWords(counts)}</title>${pieces}</svg>`;
}

const PLOT = { width: 120, height: 40, bar: 20, step: 24 } as const;

/** How many replies got which score, in five steps from 0 to 100. */
export function scorePlot({ category, mean, bins }: ScoreHistogram): Markup {
  const most = Math.max(1, ...bins);
  const bars = bins.map((replies, at) => {
    const height = (PLOT.height * replies) / most;
    const x = at * PLOT.step + (PLOT.step - PLOT.bar) / 2;
    const y = 10 + PLOT.height - height;
    const number =
      replies === 0
        ? nothing
        : markup`<text x="${x + PLOT.bar / 2}" y="${round(y - 2)}" text-anchor="middle">${replies}</text>`;
    return markup`<rect class="bin" x="${x}" y="${round(y)}" width="${PLOT.bar}" height="${round(height)}"/>${number}`;
  });
  const spoken = bins.map((replies, at) => `${count(replies, 'reply', 'replies')} at ${rangeOf(at)}`).join(', ');
  const base = 10 + PLOT.height;
  return markup`<svg viewBox="0 0 ${PLOT.width} 62" role="img"><title>Scores for ${category}, mean ${mean}: ${spoken}</title>${bars}
<line class="axis" x1="0" y1="${base}" x2="${PLOT.width}" y2="${base}"/><text x="2" y="60">0</text><text x="118" y="60" text-anchor="end">100</text></svg>`;
}

function rangeOf(bin: number): string {
  return bin === 4 ? '80 to 100' : `${bin * 20} to ${bin * 20 + 19}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
