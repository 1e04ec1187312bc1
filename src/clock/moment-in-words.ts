/** Writes a moment as people say it. Runs in the browser. */

import { wallClock, type WallClock } from './amsterdam.ts';
import { weekday } from './office-hours.ts';

/** Writes a time of the Dutch clock: "9.00". */
export function timeInWords({ minute }: Pick<WallClock, 'minute'>): string {
  return `${Math.floor(minute / 60)}.${`0${minute % 60}`.slice(-2)}`;
}

/**
 * Writes the Dutch weekday and time: "maandag 9.00".
 *
 * @param instant milliseconds since 1 January 1970 UTC
 * @param weekdays their names from Sunday on, with a space between them: a second formatter would take
 *   time on a phone, and not every browser knows Dutch
 * @throws RangeError when the clock cannot be read (see `wallClock`)
 */
export function momentInWords(instant: number, weekdays: string): string {
  const wall = wallClock(instant);
  return `${weekdays.split(' ')[weekday(wall.day)]} ${timeInWords(wall)}`;
}
