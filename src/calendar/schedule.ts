/** Turns the record of a line into what the resolver needs. At build time only. */

import type { LineRecord, NumberRecord, OfficeHoursRecord } from '../schemas/line.ts';
import { DAY, instantsOf, isoDay, wallClock } from '../clock/amsterdam.ts';
import type { Dialled, Schedule } from '../clock/answer.ts';
import { datesOf, trustedDays } from './holidays.ts';
import { weekday, type Exception, type Limits } from '../clock/office-hours.ts';
import { presentLine, type Validity } from './validity.ts';

/** Stands for a day on which the office is closed, instead of the minute from which that is in doubt. */
const CLOSED = -1;

/** When a contested afternoon begins, in minutes since midnight. */
export const AFTERNOON = 12 * 60;

/** A number with the instants between which it holds. */
type DatedNumber = NumberRecord & Dialled;

/** An exception with its day, as days since 1 January 1970. */
type DatedException = readonly [day: number, contestedFrom: number];

/**
 * Makes the schedule of a line. Of all holidays it has only the dates that the line's policy names, in
 * the years for which the build can be trusted, on days on which the office would otherwise work. What
 * has ended by the build is not in it.
 *
 * @param builtAt milliseconds since 1 January 1970 UTC
 * @throws RangeError when the line has no number
 */
export function scheduleOf(
  line: Pick<LineRecord, 'numbers' | 'officeHours'>,
  builtAt: number,
): Schedule<DatedNumber> {
  const { numbers, officeHours } = presentLine(line, isoDay(wallClock(builtAt).day));
  const [first, ...others] = numbers
    .filter(({ role }) => role === 'main')
    .map((number) => ({ ...number, ...instantsFor(number) }));
  if (!first) throw new RangeError('A line has at least one number');
  const trusted = trustedDays(builtAt);
  const schedule = { numbers: [first, ...others] as const, trusted };
  if (officeHours.length === 0) return schedule;
  const periods = officeHours.flatMap((hours) =>
    hours.periods.map((period) => ({ ...period, ...daysFor(hours) })),
  );
  const days = new Map(officeHours.flatMap((hours) => exceptionsOf(hours, trusted)));
  const sorted = [...days].sort(([a], [b]) => a - b);
  const exceptions = sorted.map(([day, from], place): Exception => [
    day - (sorted[place - 1]?.[0] ?? 0),
    from,
  ]);
  return { ...schedule, officeHours: { periods, exceptions } };
}

/**
 * Writes the rules of a line, and how many numbers it has, as attributes of the block from which the script
 * picks one of those.
 *
 * @param builtAt milliseconds since 1 January 1970 UTC
 */
export function scheduleAttributes(
  line: Pick<LineRecord, 'numbers' | 'officeHours'>,
  builtAt: number,
): { 'data-numbers': number; 'data-schedule': string } {
  const { numbers, ...rules } = scheduleOf(line, builtAt);
  return { 'data-numbers': numbers.length, 'data-schedule': JSON.stringify(rules) };
}

/**
 * Finds the instants between which something holds: from midnight to midnight on the Dutch clock.
 *
 * @returns milliseconds since 1 January 1970 UTC
 */
function instantsFor(dates: Validity): Limits {
  const { from, until } = daysFor(dates);
  const midnight = (day: number) => instantsOf(day, 0)[0] ?? NaN;
  return {
    ...(from !== undefined && { from: midnight(from) }),
    ...(until !== undefined && { until: midnight(until) }),
  };
}

/** Lists the days on which office hours do not hold, as long as they are the ones that count. */
function exceptionsOf(
  { periods, closed, contested, contestedAfternoon, closures, ...dates }: OfficeHoursRecord,
  [buildDay, horizon]: Schedule<never>['trusted'],
): DatedException[] {
  // From the day before: hours over midnight that began then may still be running.
  const { from = buildDay - 1, until = horizon + 1 } = daysFor(dates);
  const worked = new Set(periods.flatMap(({ days }) => days));
  const isWorked = (day: number) =>
    day >= Math.max(from, buildDay - 1) && day < until && worked.has(weekday(day));
  const named = (names: readonly string[]) =>
    names.flatMap((name) => datesOf(name, [buildDay - 1, horizon])).filter(isWorked);
  const shut = [...named(closed), ...closures.flatMap(daysIn).filter(isWorked)];

  // Of a day in two lists, the last one in this order counts.
  return [
    ...named(contestedAfternoon).map((day): DatedException => [day, AFTERNOON]),
    ...named(contested).map((day): DatedException => [day, 0]),
    ...shut.map((day): DatedException => [day, CLOSED]),
  ];
}

/** Lists each day of a closure. */
function daysIn({ validFrom, validUntil }: OfficeHoursRecord['closures'][number]): number[] {
  const [first, last] = [dayOf(validFrom), dayOf(validUntil)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Writes the limits of something as attributes of what shows it, for the script that hides what does not
 * hold; nothing where there are none.
 */
export function limitAttributes(dates: Validity): { 'data-from'?: number; 'data-until'?: number } {
  const { from = 0, until } = instantsFor(dates);
  if (until !== undefined) return { 'data-from': from, 'data-until': until };
  return from === 0 ? {} : { 'data-from': from };
}

/** Reads the first day on which something holds, and the first on which it does no more. */
function daysFor({ validFrom, validUntil }: Validity): Limits {
  return {
    ...(validFrom !== undefined && { from: dayOf(validFrom) }),
    ...(validUntil !== undefined && { until: dayOf(validUntil) + 1 }),
  };
}

/** Reads a date as whole days since 1 January 1970. */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}
