/** Writes dates and moments in words. At build time only. */

import { bareDate } from '../schemas/dates.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import { TODAY } from '../schemas/measure.ts';
import type { Words } from '../schemas/ui.ts';

/** Writes the date of a source as people say it: "april 2016", "rond 2024", "onbekend". */
export function dateInWords(date: string, words: Words): string {
  if (date === UNKNOWN) return UNKNOWN;
  if (date === TODAY) return words.today;
  const iso = bareDate(date);
  const format = dateFormat(words.locale, iso.split('-').length);
  return `${iso === date ? '' : `${words.circa} `}${format.format(new Date(iso))}`;
}

/**
 * Writes a moment with its day, as "dinsdag 5 mei 2027, 9.00", on the Dutch clock.
 *
 * @param instant milliseconds since 1 January 1970 UTC
 */
export function dayAndTime(instant: number, words: Words): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(words.locale, { timeZone: 'Europe/Amsterdam', ...options }).format(
      instant,
    );
  const day = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = format({ hour: 'numeric', minute: '2-digit' }).replace(/^0?(\d+):/, '$1.');
  return `${day}, ${time}`;
}

/** Memoized: making a format takes much longer than using it, and the dates of a site share a few. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * Makes the format of a date.
 *
 * @param parts 1 for a year, 2 with its month, 3 with the day
 */
function dateFormat(locale: string, parts: number): Intl.DateTimeFormat {
  const key = `${locale} ${parts}`;
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(parts > 1 && { month: 'long' }),
      ...(parts > 2 && { day: 'numeric' }),
    });
  dateFormats.set(key, format);
  return format;
}
