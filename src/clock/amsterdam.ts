/** Reads the clock of the Netherlands, whatever zone the device is in. Runs in the browser. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const DAY_MINUTES = DAY / MINUTE;

/** A reading of the wall clock in Europe/Amsterdam. */
export interface WallClock {
  /** The calendar day, as whole days since 1 January 1970. */
  day: number;
  /** Minutes since midnight on the clock: 0 to 1439. */
  minute: number;
}

/** Swedish, because it writes a moment as ISO 8601 does: 2026-05-31 09:00. */
const format = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment of summer time; the beginning of 1970 was in winter. */
const SUMMER = Date.UTC(2020, 6);

/** Whether the engine applies the time zone: it must be right about a winter and a summer. */
const hasZone = localAt(0) === HOUR && localAt(SUMMER) === SUMMER + 2 * HOUR;

/**
 * Reads the wall clock in Europe/Amsterdam.
 *
 * @param instant milliseconds since 1 January 1970 UTC
 * @throws RangeError when the instant is no time at all, or when the device's zone data is missing
 *   or wrong: Dutch time is one or two hours ahead of UTC, so any other difference is a fault.
 */
export function wallClock(instant: number): WallClock {
  const local = localAt(instant);
  const ahead = local - Math.floor(instant / MINUTE) * MINUTE;
  if (!hasZone || (ahead !== HOUR && ahead !== 2 * HOUR)) {
    throw new RangeError('Amsterdam');
  }
  const day = Math.floor(local / DAY);
  return { day, minute: (local - day * DAY) / MINUTE };
}

/** Reads the clock as if it were UTC, to the minute: ms since 1970; NaN where it cannot be read. */
function localAt(instant: number): number {
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}

/**
 * Finds the instants at which the wall clock in Europe/Amsterdam shows a day and minute: one, two in
 * the hour that comes twice in October, none in the hour that is skipped in March.
 *
 * @param day days since 1 January 1970
 * @param minute minutes since midnight, however many days ago that was
 * @returns milliseconds since 1 January 1970 UTC, ascending
 */
export function instantsOf(day: number, minute: number): number[] {
  const local = day * DAY + minute * MINUTE;
  return [local - 2 * HOUR, local - HOUR].filter((instant) => localAt(instant) === local);
}

/** Writes a day, given as whole days since 1 January 1970, as 2026-05-31. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
