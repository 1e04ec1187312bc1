/** Writes times as machines read them. */

import { DAY_MINUTES } from '../clock/amsterdam.ts';

/**
 * Writes a time of the day as `HH:MM`.
 *
 * @param minute minutes since midnight; past 1440 for a time on the next day, which is written as
 *   that day's own time. Midnight at the end of a day is `24:00`.
 */
export function clockTime(minute: number): string {
  const time = minute === DAY_MINUTES ? minute : minute % DAY_MINUTES;
  return [Math.floor(time / 60), time % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
}
