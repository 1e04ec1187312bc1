/** The clock of the Netherlands, whatever zone the device is in. Runs in the browser. */

export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const DAY_MINUTES = DAY / MINUTE;

/** A reading of the wall clock in Europe/Amsterdam. */
export interface WallClock {
  /** The calendar day, as whole days since 1 January 1970. */
  day: number;
  /** Minutes since midnight on the clock: 0 to 1439. */
  minute: number;
}

const format = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/**
 * Reads the wall clock in Europe/Amsterdam.
 *
 * @param instant milliseconds since 1 January 1970 UTC
 * @throws RangeError when the instant is no time at all, or when the device's zone data is missing
 *   or wrong: Dutch time is one or two hours ahead of UTC, so any other difference is a fault.
 */
export function wallClock(instant: number): WallClock {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN } = part;
  const local = Date.UTC(year, month - 1, day, hour, minute);
  const ahead = local - Math.floor(instant / MINUTE) * MINUTE;
  if (ahead !== HOUR && ahead !== 2 * HOUR) throw new RangeError(`Amsterdam at UTC+${ahead} ms`);
  return { day: Math.floor(local / DAY), minute: hour * 60 + minute };
}

/**
 * The instants at which the wall clock in Europe/Amsterdam shows this day and minute: one, two in
 * the hour that comes twice in October, none in the hour that is skipped in March.
 *
 * @returns milliseconds since 1 January 1970 UTC, ascending
 */
export function instantsOf(day: number, minute: number): number[] {
  const local = day * DAY + minute * MINUTE;
  return [local - 2 * HOUR, local - HOUR].filter((instant) => {
    const wall = wallClock(instant);
    return wall.day === day && wall.minute === minute;
  });
}
