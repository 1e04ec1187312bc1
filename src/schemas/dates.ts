/**
 * Validates days, and dates of which perhaps only the month or the year is known. A date stays text: such
 * dates compare as text, as far as both are written out.
 */

import { z } from 'astro/zod';
import { buildDate } from '../calendar/build-date.ts';
import { trustedDays } from '../calendar/holidays.ts';
import type { Validity } from '../calendar/validity.ts';
import { isoDay } from '../clock/amsterdam.ts';
import { todayOf } from '../numbers/verification.ts';
import { UNKNOWN } from './fields.ts';

/** The years between which a date must be: no source is older than the lines, no plan is that long. */
const [OLDEST, NEWEST] = ['1990', '2100'];

/** Today in the Netherlands or a day before it, as YYYY-MM-DD. */
export const pastDay = dateText('een datum als 2026-05-31')
  .refine(isPast, { error: 'een dag die bestaat en al geweest is, als 2026-05-31', abort: true })
  .refine((value) => value.length === 10, 'een hele datum, als 2026-05-31');

/**
 * A whole day, possibly in the future, as YYYY-MM-DD. None beyond the last day for which a build knows
 * the holidays: what holds on a day must be certain when that day comes.
 */
export const wholeDay = dateText('een hele datum als 2026-12-31')
  .refine((value) => value.length === 10 && isDate(value), {
    error: 'een dag die bestaat, als 2026-12-31',
    abort: true,
  })
  .refine((value) => value <= lastDay(), {
    error: () => `een dag tot en met ${lastDay()}: verder kijkt de site niet vooruit`,
  });

/** The fields of what may hold from or until a day. */
export const validity = {
  validFrom: wholeDay.optional().describe('De eerste dag waarop dit geldt; weglaten: het geldt al'),
  validUntil: wholeDay
    .optional()
    .describe('De laatste dag waarop dit geldt; weglaten: het blijft gelden'),
};

/** What `validUntil` must be; a period of no day would drop out unnoticed. */
export const ENDS_AFTER_START = {
  path: ['validUntil'],
  message: 'dezelfde dag als validFrom, of een dag erna',
};

/** Tells whether a period does not end before it begins. */
export function endsAfterStart({ validFrom = '', validUntil = '9999' }: Validity): boolean {
  return validFrom <= validUntil;
}

const partOfDate = dateText('een datum als 2016-04-21, 2016-04, "2016" of circa 2016');

/** When a source was published: a day, a month or a year, "circa" before it, or unknown. */
export const sourceDate = partOfDate.refine(
  (value) => value === UNKNOWN || isPast(bareDate(value)),
  'een datum die bestaat en al geweest is, als 2016-04-21, 2016-04, "2016", circa 2016; of: onbekend',
);

/** When something begins or ends: written in the same way, possibly in the future. */
export const anyDate = partOfDate.refine(
  (value) => value === UNKNOWN || isDate(bareDate(value)),
  'een datum die bestaat, als 2016-04-21, 2016-04, "2016", circa 2016; of: onbekend',
);

/** Strips "circa" from a date, so that it can be compared. */
export function bareDate(value: string): string {
  return value.replace(/^circa /, '');
}

/** Computes the last day for which this build knows the holidays, as YYYY-MM-DD. */
function lastDay(): string {
  return isoDay(trustedDays(buildDate())[1]);
}

/**
 * Makes a schema for a date as text: YAML reads a bare year as a number. A word in it may begin with a
 * capital: "Onbekend", "Circa 2016".
 */
export function dateText(expected: string) {
  return z.preprocess(dateToText, z.string(expected));
}

function dateToText(value: unknown): unknown {
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'number' ? String(value) : value;
}

/** Tells whether a day, a month or a year has begun in the Netherlands. */
function isPast(value: string): boolean {
  return isDate(value) && value <= todayOf(Date.now()).slice(0, value.length);
}

/** Tells whether this is a year, a month or a day that exists. */
function isDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value) || value < OLDEST || value >= NEWEST) return false;
  const date = new Date(value);
  // 31 April would become 1 May.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
