/**
 * The days on which a line's office hours do not hold, as they stand in each page: counted from one
 * to the next, which is shorter than the days themselves. At build time only.
 */

import type { Exception } from '../clock/office-hours.ts';

/** A day, as days since 1 January 1970, and from which of its minutes nobody knows; none: closed. */
export type ExceptionalDay = readonly [day: number, contestedFrom?: number];

/** Counts days from one to the next, whatever order they are in; of one day, closed comes first. */
export function exceptionsOf(days: readonly ExceptionalDay[]): Exception[] {
  const inOrder = days.toSorted(
    ([day, from = -1], [otherDay, otherFrom = -1]) => day - otherDay || from - otherFrom,
  );
  return inOrder.map(([day, ...from], place) => [day - (inOrder[place - 1]?.[0] ?? 0), ...from]);
}

/** The days again, in their order. */
export function daysOf(exceptions: readonly Exception[]): ExceptionalDay[] {
  let day = 0;
  return exceptions.map(([gap, ...from]) => [(day += gap), ...from]);
}
