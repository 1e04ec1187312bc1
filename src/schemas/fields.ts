/**
 * Fields that several concepts share. Descriptions and messages are for editors, so in Dutch; a
 * message says what was expected, and the report adds file, key and what was received.
 */

import { z } from 'astro/zod';
import { DAY } from '../lib/amsterdam.ts';

/** The honest value of a fact that nobody has published. */
export const UNKNOWN = 'onbekend';

/** An object in which a mistyped key stops the build and the right keys are named. */
export function record<S extends z.core.$ZodShape>(shape: S) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `een van: ${keys}` : `sleutels: ${keys}`),
  });
}

/** One line of words, without the invisible characters that a text editor can leave behind. */
export const text = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' ? `tekst tussen aanhalingstekens, als '${input}'` : 'tekst',
  })
  .trim()
  .min(1, 'tekst, niet leeg')
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'tekst zonder onzichtbare tekens');

/** What a heading should be instead of one that says nothing by itself. */
export const GOOD_HEADING = 'een kop die zegt wat je doet of wat er is, zonder "Informatie over"';

/** A heading, or words that may become one. */
export const heading = text.regex(/^(?!informatie over\b)/i, GOOD_HEADING);

/** A fact in a few words, or the honest value "onbekend". */
export const fact = text.describe('Een korte zin, of: onbekend');

/** A day in the past, as YYYY-MM-DD. */
export const pastDay = dateText('een datum als 2026-05-31')
  .refine(isPast, 'een dag die bestaat en al geweest is, als 2026-05-31')
  .refine((value) => value.length === 10, 'een hele datum, als 2026-05-31');

/** When a source was published: a day, a month or a year, "circa" before it, or unknown. */
export const sourceDate = dateText(
  'een datum als 2016-04-21, 2016-04, "2016" of circa 2016',
).refine(
  (value) => value === UNKNOWN || isPast(value.replace(/^circa /, '')),
  'een datum die bestaat en al geweest is, als 2016-04-21, 2016-04, "2016", circa 2016; of: onbekend',
);

/** No source is older than the telephone lines; an older date is a typing error. */
const OLDEST = Date.parse('1990-01-01');

/** A date as text: YAML readers disagree on whether 2016-04-21 is a date, and on bare years. */
export function dateText(expected: string) {
  return z.preprocess(dateToText, z.string(expected));
}

function dateToText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function isPast(value: string): boolean {
  const [, year, month = '01', day = '01'] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(iso);
  // One day of grace: it may be tomorrow already where the editor is.
  const past = date.getTime() <= Date.now() + DAY && date.getTime() >= OLDEST;
  return past && date.toISOString().startsWith(iso);
}
