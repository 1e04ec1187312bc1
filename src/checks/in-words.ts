/**
 * Writes dates, times and days as people read them. It shares no code with `words/`, so that a mistake
 * there is found here.
 */

import { DAY, DAY_MINUTES, wallClock } from '../clock/amsterdam.ts';
import { timeInWords } from '../clock/moment-in-words.ts';
import { weekday } from '../clock/office-hours.ts';
import type { Words } from '../schemas/ui.ts';

/** Lists the names of the months, January first. */
export function monthNames({ locale }: Words): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month)));
}

/** Lists the names of the weekdays from Sunday, twice: 4 January 1970 was one. */
export function dayNames(weekday: 'short' | 'long', { locale }: Words): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 14 }, (_, day) => format.format(Date.UTC(1970, 0, 4 + day)));
}

/**
 * Writes a date in words.
 *
 * @param date as 2016, 2016-04 or 2016-04-21, or as days since 1 January 1970; it may be "circa" that
 */
export function dateInWords(date: string | number, words: Words): string {
  const written = typeof date === 'number' ? new Date(date * DAY).toISOString() : date;
  const [, year, month, day] = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(written) ?? [];
  const name = month && monthNames(words)[Number(month) - 1];
  const about = written.startsWith('circa') && words.circa;
  return [about, day && Number(day), name, year].filter(Boolean).join(' ');
}

/**
 * Writes a span of time in words.
 *
 * @param span from and to, in minutes since midnight
 */
export function timesInWords(span: readonly number[], { times }: Words): string {
  const [from = '', to = ''] = span.map((minute) => {
    const hour = minute === DAY_MINUTES ? 24 : Math.floor(minute / 60) % 24;
    return minute % 60 ? `${hour}.${`${minute % 60}`.padStart(2, '0')}` : `${hour}`;
  });
  return times.replace('{from}', from).replace('{to}', to);
}

/**
 * Writes weekdays in words, from Monday on.
 *
 * @param days weekdays, 0 for Sunday
 */
export function daysInWords(days: readonly number[], words: Words): string {
  const week = days.map((day) => day || 7).sort((a, b) => a - b);
  const names = week.map((day) => dayNames('short', words)[day] ?? '');
  const isInARow = week.length > 2 && week.every((day, index) => day === (week[0] ?? 0) + index);
  return isInARow ? `${names[0]} ${words.andUntil} ${names.at(-1)}` : names.join(', ');
}

/** Writes a moment as "maandag 30 juni 2031, 18.00", given in milliseconds since 1 January 1970 UTC. */
export function momentInWords(instant: number, words: Words): string {
  const wall = wallClock(instant);
  const name = dayNames('long', words)[weekday(wall.day)];
  return `${name} ${dateInWords(wall.day, words)}, ${timeInWords(wall)}`;
}
