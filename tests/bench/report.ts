/** Figures in words and columns. Times are in milliseconds. */

import { textTable } from '../../scripts/reports/plain-text.ts';

/** A row in which a figure that is not what it should be has a name. */
export interface Row {
  cells: string[];
  missed: string[];
}

/** A title, a line that says what is below it, and a table whose last column judges each row. */
export function section(
  title: string,
  about: string,
  headings: string[],
  rows: readonly Row[],
): string {
  const table = textTable(
    [[...headings, 'goals'], ...rows.map(({ cells, missed }) => [...cells, verdict(missed)])],
    140,
  );
  const met = rows.filter(({ missed }) => missed.length === 0).length;
  return [`\n# ${title}`, about, '', table, '', `Goals met: ${met} of ${rows.length}.`].join('\n');
}

function verdict(missed: readonly string[]): string {
  return missed.length === 0 ? 'met' : `MISSED: ${missed.join(', ')}`;
}

/**
 * The figure that a part of all figures does not exceed, by nearest rank.
 *
 * @param part from 0 to 1
 * @throws RangeError when there are no figures
 */
export function percentile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('no figures to take a percentile of');
  return found;
}

/** The figure in the middle. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}
