/** Days and minutes on the Dutch clock, and which instants they are, from temporal-polyfill. */

import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/Amsterdam';
/** Minutes on the clock from midnight to midnight. */
export const DAY_MINUTES = 24 * 60;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface Minute {
  /** Milliseconds since 1 January 1970 UTC. */
  instant: number;
  /** Minutes since midnight on the wall clock: 150 is 2.30, also the second time it is 2.30. */
  wall: number;
}

/**
 * Every minute of a Dutch day, in the order in which they happen: 1380, 1440 or 1500 of them.
 *
 * The calendar is asked once an hour: since 1940 the Dutch offset is whole hours, and changes on
 * the whole hour.
 */
export function minutesOf(day: Temporal.PlainDate): Minute[] {
  const minutes: Minute[] = [];
  const end = startOf(day.add({ days: 1 }));
  for (let hour = startOf(day); hour < end; hour += HOUR) {
    const wall = dutch(hour).hour * 60;
    for (let i = 0; i < 60; i += 1) minutes.push({ instant: hour + i * MINUTE, wall: wall + i });
  }
  return minutes;
}

/** The first instant of a Dutch day, in milliseconds since 1970 UTC. */
export function startOf(day: Temporal.PlainDate): number {
  return day.toZonedDateTime(ZONE).epochMilliseconds;
}

/** The instant at which it is so many minutes after midnight on a Dutch wall clock. */
export function instantAt(day: Temporal.PlainDate, wall: number): number {
  const time = Temporal.PlainTime.from({ hour: 0 }).add({ minutes: wall });
  const later = day.add({ days: Math.floor(wall / DAY_MINUTES) });
  return later.toZonedDateTime({ timeZone: ZONE, plainTime: time }).epochMilliseconds;
}

/** The Dutch date and time of an instant. */
export function dutch(instant: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE);
}

/** The instants at which the Dutch clock goes forward and back in a year. */
export function clockChanges(year: number): number[] {
  const spring = new Temporal.PlainDate(year, 1, 1)
    .toZonedDateTime(ZONE)
    .getTimeZoneTransition('next');
  const autumn = spring?.getTimeZoneTransition('next');
  return [spring, autumn].flatMap((change) => (change ? [change.epochMilliseconds] : []));
}

/** Every day from one day up to, but not including, another. */
export function daysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const { days } = from.until(to);
  return Array.from({ length: days }, (_, i) => from.add({ days: i }));
}
