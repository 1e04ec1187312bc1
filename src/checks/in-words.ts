/** Dates, times and days as people read them; made here anew, so that no mistake is made twice. */

import { DAY_MINUTES } from '../clock/amsterdam.ts';
import type { Words } from '../schemas/ui.ts';

export function monthNames({ locale }: Words): string[] {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month)));
  return months.map((date) => date.toLocaleDateString(locale, { month: 'long' }));
}

/** @returns the names of the days from Sunday, twice: the fourth of January 1970 was one */
export function dayNames(weekday: 'short' | 'long', { locale }: Words): string[] {
  const days = Array.from({ length: 14 }, (_, day) => new Date(Date.UTC(1970, 0, 4 + day)));
  return days.map((date) => date.toLocaleDateString(locale, { weekday, timeZone: 'UTC' }));
}

/** @param date as 2016, 2016-04 or 2016-04-21, whatever stands before it */
export function dateInWords(date: string, words: Words): string {
  const [, year, month, day] = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  const name = month && monthNames(words)[Number(month) - 1];
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

/** @param span in minutes since midnight */
export function timesInWords(span: readonly number[], { times }: Words): string {
  const [from = '', to = ''] = span.map((minute) => {
    const hour = minute === DAY_MINUTES ? 24 : Math.floor(minute / 60) % 24;
    return minute % 60 ? `${hour}.${`${minute % 60}`.padStart(2, '0')}` : `${hour}`;
  });
  return times.replace('{from}', from).replace('{to}', to);
}

/** @param days weekdays, 0 for Sunday, with which no week begins */
export function daysInWords(days: readonly number[], words: Words): string {
  const week = days.map((day) => day || 7).sort((one, other) => one - other);
  const names = week.map((day) => dayNames('short', words)[day] ?? '');
  const isInARow = week.length > 2 && week.every((day, place) => day === (week[0] ?? 0) + place);
  return isInARow ? `${names[0]} ${words.andUntil} ${names.at(-1)}` : names.join(', ');
}
