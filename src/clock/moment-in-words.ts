/** A moment as people say it. Runs in the browser. */

import { DAY, wallClock } from './amsterdam.ts';

/**
 * Dutch time with the weekday: "maandag 9.00"; without it for a moment of today: "17.00".
 *
 * @param instant milliseconds since 1 January 1970 UTC
 * @param language of the weekday, as `nl`
 * @param now the instant whose day is today
 * @throws RangeError when the clock cannot be read (see `wallClock`)
 */
export function momentInWords(instant: number, language: string, now?: number): string {
  const { day, minute } = wallClock(instant);
  const time = `${Math.floor(minute / 60)}.${`0${minute % 60}`.slice(-2)}`;
  if (now !== undefined && wallClock(now).day === day) return time;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(day * DAY)} ${time}`;
}
