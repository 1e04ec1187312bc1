/** What builds took, in a table, beside the goals. */

import { textTable } from '../../scripts/reports/plain-text.ts';
import type { Cost } from './timed-build.ts';

/** What both projects took with the same number of extra files. */
export interface Row {
  extra: number;
  bare: Cost;
  site: Cost;
}

/** How many times what the bare project takes, at most. */
const TIMES = 1.5;
/** How much more or less a file may cost in the last row than in the one before, in percent. */
const BEND = 20;
/** How long the site itself may take, with its cards, in seconds. */
const SECONDS = 8;

const HEADINGS = [
  ...['extra files', 'bare s', 'site s', 'times', 'bare MB', 'site MB', 'times'],
  ...['bare ms/file', 'site ms/file'],
];

/**
 * @param none what both took without extra files: what a file adds is counted from there
 * @param rows the fewest files first, at least two
 * @param withCards what the site took without extra files and with its cards
 */
export function growthInWords(none: Row, rows: readonly Row[], withCards: Cost): string {
  const perFile = (row: Row, project: 'bare' | 'site') =>
    ((row[project].seconds - none[project].seconds) / row.extra) * 1000;
  const cells = (row: Row) => [
    `${row.extra}`,
    ...[row.bare.seconds, row.site.seconds, row.site.seconds / row.bare.seconds].map(twoPlaces),
    ...[row.bare.megabytes, row.site.megabytes].map((megabytes) => megabytes.toFixed(0)),
    twoPlaces(row.site.megabytes / row.bare.megabytes),
    ...(row === none ? ['', ''] : [perFile(row, 'bare'), perFile(row, 'site')].map(twoPlaces)),
  ];
  const times = rows.flatMap(({ bare, site }) => [
    site.seconds / bare.seconds,
    site.megabytes / bare.megabytes,
  ]);
  const [before, last] = rows.slice(-2) as [Row, Row];
  const bend = (project: 'bare' | 'site') =>
    (perFile(last, project) / perFile(before, project) - 1) * 100;
  return [
    textTable([HEADINGS, ...[none, ...rows].map(cells)], 120),
    '',
    `At most ${twoPlaces(Math.max(...times))} times bare; goal ${TIMES}: ${met(Math.max(...times) <= TIMES)}.`,
    `A file costs ${bend('site').toFixed(0)} % more with ${last.extra} than with ${before.extra} ` +
      `(bare: ${bend('bare').toFixed(0)} %); goal at most ${BEND} %: ${met(bend('site') <= BEND)}.`,
    `The site itself with its cards: ${twoPlaces(withCards.seconds)} s, ` +
      `${withCards.megabytes.toFixed(0)} MB; goal ${SECONDS} s: ${met(withCards.seconds <= SECONDS)}.`,
  ].join('\n');
}

function twoPlaces(figure: number): string {
  return figure.toFixed(2);
}

function met(isMet: boolean): string {
  return isMet ? 'met' : 'missed';
}
