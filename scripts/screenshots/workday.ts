/** Picks a moment for pictures of the site, on an ordinary working day. */

import { DAY, instantsOf } from '../../src/clock/amsterdam.ts';
import { HOLIDAY_NAMES, datesOf } from '../../src/calendar/holidays.ts';
import { weekday } from '../../src/clock/office-hours.ts';

const DOUBTFUL = [...HOLIDAY_NAMES, '24 december', '31 december'];
const TUESDAY = 2;

/**
 * Picks a time on the next Tuesday that is no holiday, soon enough for a page that was built today.
 *
 * @param time on the Dutch clock, as `23:14`
 */
export function workdayAt(time: string): Date {
  const today = Math.floor(Date.now() / DAY);
  const special = DOUBTFUL.flatMap((name) => datesOf(name, [today, today + 31]));
  let day = today + 1;
  while (weekday(day) !== TUESDAY || special.includes(day)) day += 1;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const [instant = NaN] = instantsOf(day, hour * 60 + minute);
  return new Date(instant);
}
