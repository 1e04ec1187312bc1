/** From a line's front matter to what the resolver needs. At build time only. */

import type { LineRecord, NumberRecord } from '../schemas/line.ts';
import { HOUR, MINUTE } from '../clock/amsterdam.ts';
import type { Schedule } from '../clock/answer.ts';
import { exceptionsOf } from './exceptions.ts';
import { datesOf, trustedDays } from './holidays.ts';
import { weekday } from '../clock/office-hours.ts';

/** From when a contested afternoon is contested, in minutes since midnight. */
export const AFTERNOON = 12 * 60;

/**
 * The schedule of a line, with its holidays reduced to the dates that its policy names, in the
 * years for which the build can be trusted, and only those on which it would otherwise work.
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
  if (!officeHours) return { ...schedule, step: HOUR };

  const { periods, closed, contested, contestedAfternoon } = officeHours;
  const worked = new Set(periods.flatMap(({ days }) => days));
  const dates = (names: readonly string[]) =>
    names
      // From the day before: hours over midnight that began then may still be running.
      .flatMap((name) => datesOf(name, [trusted[0] - 1, trusted[1]]))
      .filter((day) => day >= trusted[0] - 1 && worked.has(weekday(day)));

  const exceptions = exceptionsOf([
    ...dates(closed).map((day) => [day] as const),
    ...dates(contested).map((day) => [day, 0] as const),
    ...dates(contestedAfternoon).map((day) => [day, AFTERNOON] as const),
  ]);
  const times = periods.flatMap(({ core, edges }) => [...core, ...edges]);
  return {
    ...schedule,
    officeHours: { periods, exceptions },
    step: stepOf([AFTERNOON, ...times]),
  };
}

/** The largest step, in milliseconds, that meets every whole hour and every one of these minutes. */
function stepOf(minutes: readonly number[]): number {
  const divisor = (one: number, other: number): number =>
    other === 0 ? one : divisor(other, one % other);
  return minutes.reduce(divisor, HOUR / MINUTE) * MINUTE;
}
