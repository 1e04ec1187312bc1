/** Writes dates as a calendar (iCalendar, RFC 5545), for whoever runs the site. */

import type { Due } from './due.ts';
import { isoDay } from '../../src/clock/amsterdam.ts';

/** How long a row may be, in octets without its end (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

/** When a calendar tells of a day. */
const REMINDER = '-P14D';

/**
 * Writes a calendar with a whole day for each date, and a reminder two weeks before it.
 *
 * @param name of the calendar
 * @param host the name in the address of the site, so that the events of two sites stay apart
 * @param now milliseconds since 1 January 1970 UTC
 */
export function icsOf(dates: readonly Due[], name: string, host: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nazorgnummer//agenda//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...dates.flatMap((due) => eventOf(due, host, stamp)),
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .map((row) => `${row}\r\n`)
    .join('');
}

/** Writes one day as an event with a reminder. */
function eventOf({ day, id, what, todo }: Due, host: string, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plainDay(day)}`,
    // The end is the first day that is not part of it.
    `DTEND;VALUE=DATE:${plainDay(day + 1)}`,
    `SUMMARY:${escaped(what)}`,
    `DESCRIPTION:${escaped(todo)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(what)}`,
    `TRIGGER:${REMINDER}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function plainDay(day: number): string {
  return isoDay(day).replaceAll('-', '');
}

/** Escapes a text (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Folds a row that is too long: the next begins with a space, and no letter is cut in two. */
function folded(row: string): string[] {
  const rows = [''];
  for (const { segment } of new Intl.Segmenter('nl').segment(row)) {
    const last = rows.at(-1) ?? '';
    if (Buffer.byteLength(last + segment) <= MAX_OCTETS) rows[rows.length - 1] = last + segment;
    else rows.push(` ${segment}`);
  }
  return rows;
}
