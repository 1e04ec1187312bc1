/** Turns a line's front matter into what the resolver needs. At build time only. */

import type { LineRecord, NumberRecord, OfficeHoursRecord } from '../schemas/line.ts';
import { DAY } from '../clock/amsterdam.ts';
import type { Schedule } from '../clock/answer.ts';
import { datesOf, trustedDays } from './holidays.ts';
import { weekday, type Exception, type Validity } from '../clock/office-hours.ts';
import type { Validity as WrittenValidity } from '../numbers/validity.ts';

/** When a contested afternoon begins, in minutes since midnight. */
export const AFTERNOON = 12 * 60;

/** A number with the days on which it holds, as the resolver reads them. */
type DatedNumber = NumberRecord & Validity;

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
): Schedule<DatedNumber> {
  const [first, ...others] = numbers
    .filter(({ role }) => role === 'main')
    .map((number) => ({ ...number, ...daysOf(number) }));
  if (!first) throw new RangeError('A line has at least one number');
  const trusted = trustedDays(builtAt);
  const schedule = { numbers: [first, ...others] as const, trusted };
  if (officeHours.length === 0) return schedule;
  const periods = officeHours.flatMap((hours) =>
    hours.periods.map((period) => ({ ...period, ...daysOf(hours) })),
  );
  const exceptions = officeHours.flatMap((hours) => exceptionsOf(hours, trusted));
  return { ...schedule, officeHours: { periods, exceptions: exceptions.sort(byDay) } };
}

/** Lists the days on which office hours do not hold, as long as they are the ones that count. */
function exceptionsOf(
  { periods, closed, contested, contestedAfternoon, closures, ...dates }: OfficeHoursRecord,
  [buildDay, horizon]: Schedule<never>['trusted'],
): Exception[] {
  // From the day before: hours over midnight that began then may still be running.
  const { from = buildDay - 1, until = horizon } = daysOf(dates);
  const worked = new Set(periods.flatMap(({ days }) => days));
  const isWorked = (day: number) =>
    day >= Math.max(from, buildDay - 1) && day <= until && worked.has(weekday(day));
  const named = (names: readonly string[]) =>
    names.flatMap((name) => datesOf(name, [buildDay - 1, horizon])).filter(isWorked);
  const shut = [...named(closed), ...closures.flatMap(daysIn).filter(isWorked)];

  // For a day in two lists the first list decides: sorting is stable.
  return [
    ...[...new Set(shut)].map((day): Exception => [day]),
    ...named(contested).map((day): Exception => [day, 0]),
    ...named(contestedAfternoon).map((day): Exception => [day, AFTERNOON]),
  ];
}

/** Lists each day of a closure. */
function daysIn({ validFrom, validUntil }: OfficeHoursRecord['closures'][number]): number[] {
  const [first, last] = [dayOf(validFrom), dayOf(validUntil)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Reads the days on which something holds; what is not limited says nothing. */
function daysOf({ validFrom, validUntil }: WrittenValidity): Validity {
  return {
    ...(validFrom !== undefined && { from: dayOf(validFrom) }),
    ...(validUntil !== undefined && { until: dayOf(validUntil) }),
  };
}

/** Reads a date as whole days since 1 January 1970. */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

function byDay([a]: Exception, [b]: Exception): number {
  return a - b;
}
