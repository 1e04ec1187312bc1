/** Writes office hours in words. At build time only. */

import type { OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { DAY, DAY_MINUTES } from '../clock/amsterdam.ts';
import type { Hours } from '../clock/answer.ts';
import type { Span } from '../clock/office-hours.ts';

/** Writes when a number is the one to dial, in words that hold at any moment. */
export function hoursInWords(
  hours: Hours,
  officeHours: OfficeHoursRecord | undefined,
  words: Words,
): string {
  if (hours === 'always') return words.always;
  if (!officeHours || hours === 'unknown') return words.unknownHours;
  if (hours === 'outside-office') {
    const byDay = officeHours.periods.every(
      ({ edges: [from, to] }) => from >= 6 * 60 && to <= 22 * 60,
    );
    return `${words.outsideOfficeHours}${byDay ? `, ${words.alsoAtNight}` : ''}`;
  }
  return `${words.officeHours}${periodsInWords(officeHours, words)}`;
}

/** Writes days and certain hours; Monday to Friday are left out, as they are the days of any office. */
function periodsInWords(
  { basis, periods }: Pick<OfficeHoursRecord, 'basis' | 'periods'>,
  words: Words,
): string {
  const about = basis === 'assumption' ? `${words.assumed} ` : '';
  const [week] = periods;
  if (week && periods.length === 1 && week.days.join() === '1,2,3,4,5') {
    return `, ${about}${timesInWords(week.core, words)}`;
  }
  const inWords = periods.map(
    ({ days, core }) => `${daysInWords(days, words)}, ${about}${timesInWords(core, words)}`,
  );
  return `: ${inWords.join('; ')}`;
}

/** Writes weekdays from Monday on: "ma t/m vr" for days in a row, else "ma, wo, vr". */
export function daysInWords(
  days: readonly number[],
  words: Words,
  length: 'short' | 'long' = 'short',
): string {
  const week = days.map((day) => (day + 6) % 7).sort((a, b) => a - b);
  const names = weekdayNames(length, words);
  const name = (day = 0) => names[(day + 1) % 7];
  const inARow = week.every((day, index) => day === (week[0] ?? 0) + index);
  if (!inARow || week.length < 3) return week.map(name).join(', ');
  return `${name(week[0])} ${words.andUntil} ${name(week.at(-1))}`;
}

/** Lists the names of the weekdays, from Sunday on: the fourth of January 1970 was one. */
export function weekdayNames(weekday: 'short' | 'long', { locale }: Words): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format((day + 3) * DAY));
}

/** Writes from when to when on the clock: "9 tot 17 uur". */
export function timesInWords(span: Span, words: Words): string {
  const [from = '', to = ''] = span.map((minute) => {
    const hour = minute === DAY_MINUTES ? 24 : Math.floor(minute / 60) % 24;
    return minute % 60 === 0 ? `${hour}` : `${hour}.${String(minute % 60).padStart(2, '0')}`;
  });
  return words.times.replace('{from}', from).replace('{to}', to);
}
