/** Turns a line's front matter into what the resolver needs. At build time only. */

import type { LineRecord, NumberRecord } from '../schemas/line.ts';
import type { Schedule } from '../clock/answer.ts';
import { datesOf, trustedDays } from './holidays.ts';
import { weekday, type Exception } from '../clock/office-hours.ts';

/** When a contested afternoon begins, in minutes since midnight. */
export const AFTERNOON = 12 * 60;

/**
 * Makes the schedule of a line. Of all holidays it has only the dates that the line's policy names, in
 * the years for which the build can be trusted, on days on which the office would otherwise work.
 *
 * @param builtAt milliseconds since 1 January 1970 UTC
 * @throws RangeError when the line has no number
 */
export function scheduleOf(
  { numbers, officeHours }: Pick<LineRecord, 'numbers' | 'officeHours'>,
  builtAt: number,
): Schedule<NumberRecord> {
  const [first, ...others] = numbers.filter(({ role }) => role === 'main');
  if (!first) throw new RangeError('A line has at least one number');
  const trusted = trustedDays(builtAt);
  const schedule = { numbers: [first, ...others] as const, trusted };
  if (!officeHours) return schedule;

  const { periods, closed, contested, contestedAfternoon } = officeHours;
  const worked = new Set(periods.flatMap(({ days }) => days));
  const dates = (names: readonly string[]) =>
    names
      // From the day before: hours over midnight that began then may still be running.
      .flatMap((name) => datesOf(name, [trusted[0] - 1, trusted[1]]))
      .filter((day) => day >= trusted[0] - 1 && worked.has(weekday(day)));

  // For a day in two lists the first list decides: sorting is stable.
  const exceptions = [
    ...dates(closed).map((day): Exception => [day]),
    ...dates(contested).map((day): Exception => [day, 0]),
    ...dates(contestedAfternoon).map((day): Exception => [day, AFTERNOON]),
  ].sort(([a], [b]) => a - b);
  return { ...schedule, officeHours: { periods, exceptions } };
}
