/**
 * Where the resolver and opening_hours.js are meant to differ; the same table, with the
 * reasons, stands in README.md. Everywhere else they must agree, and here they must differ.
 */

import type { Temporal } from 'temporal-polyfill';
import { dayNamed } from './calendar.ts';
import type { Line, State } from './temporal-rules.ts';

export interface Difference {
  /** A name in `listedLines`. */
  line: string;
  /** The days, as an editor names them; only those on which the line works by its weekdays. */
  days: readonly string[];
  /** In hours since the midnight with which that day starts: 30 is 6.00 on the next day. */
  from: number;
  to: number;
  resolver: State;
  openingHours: State;
}

const NOT_NAMED = [
  ...['Goede Vrijdag', 'Tweede paasdag', 'Bevrijdingsdag', 'Hemelvaartsdag'],
  'Tweede pinksterdag',
];

export const DIFFERENCES: readonly Difference[] = [
  row('ivp', ['Goede Vrijdag', 'Bevrijdingsdag'], [8, 18], 'uncertain', 'outside-office'),
  row('ivp', ['24 december', '31 december'], [12, 17], 'uncertain', 'office'),
  row('every day', NOT_NAMED, [10, 20], 'office', 'outside-office'),
  row('every day', ['Koningsdag'], [10, 12], 'office', 'outside-office'),
  row('every day', ['Koningsdag'], [12, 20], 'uncertain', 'outside-office'),
  row('every day', ['Tweede kerstdag'], [10, 20], 'uncertain', 'outside-office'),
  row('every night', ['2 februari', '3 oktober', '31 december'], [22, 30], 'uncertain', 'office'),
  row('every night', ['11 november'], [0, 6], 'office', 'outside-office'),
  row('every night', ['11 november'], [6, 8], 'uncertain', 'outside-office'),
  row('every night', ['11 november'], [24, 30], 'outside-office', 'office'),
  row('every night', ['11 november'], [30, 32], 'outside-office', 'uncertain'),
  row('planned', ['2 juni 2026'], [9, 17], 'uncertain', 'office'),
];

/** The lines about which opening_hours.js is asked: those with rows in the table. */
export const COMPARED: ReadonlySet<string> = new Set(DIFFERENCES.map(({ line }) => line));

/**
 * The row that says that the two differ about a line at a minute of a Dutch day.
 *
 * @returns a function from minutes on the wall clock since midnight
 */
export function differencesOn(
  name: string,
  line: Line,
  day: Temporal.PlainDate,
): (wall: number) => Difference | undefined {
  const windows = DIFFERENCES.filter((one) => one.line === name).flatMap((one) =>
    [0, 1].flatMap((daysAgo) => {
      const named = day.subtract({ days: daysAgo });
      if (!isDay(named, one.days) || !works(line, named, one.days)) return [];
      const start = (hour: number) => (hour - daysAgo * 24) * 60;
      return [{ one, from: start(one.from), to: start(one.to) }];
    }),
  );
  return (wall) => windows.find(({ from, to }) => from <= wall && wall < to)?.one;
}

/** Whether the line has hours by its weekdays, and no other name of that day closes it. */
function works({ officeHours }: Line, day: Temporal.PlainDate, names: readonly string[]): boolean {
  const holding = officeHours.filter(
    ({ validFrom = '', validUntil = '9999' }) =>
      validFrom <= day.toString() && day.toString() <= validUntil,
  );
  const [{ periods, closed } = { periods: [], closed: [] }] = holding;
  const others = closed.filter((name) => !names.includes(name));
  return !isDay(day, others) && periods.some(({ days }) => days.includes(day.dayOfWeek % 7));
}

function isDay(day: Temporal.PlainDate, names: readonly string[]): boolean {
  return names.some((name) => dayNamed(name, day.year).equals(day));
}

function row(
  line: string,
  days: readonly string[],
  [from, to]: readonly [number, number],
  resolver: State,
  openingHours: State,
): Difference {
  return { line, days, from, to, resolver, openingHours };
}
