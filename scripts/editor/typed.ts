/** Reads what people type: numbers and dates in any of the ways in which they are written. */

import { z } from 'astro/zod';
import { digitsOf, isDutchNumber, label } from '../../src/numbers/phone.ts';
import { MONTHS } from '../../src/calendar/holidays.ts';
import { UNKNOWN } from '../../src/schemas/fields.ts';

/**
 * Writes a number in the way of the content: `020 - 123 45 67` for +31 (0)20 1234567 and 020/1234567.
 *
 * @returns what was typed where that is no number that exists
 */
export function numberTyped(typed: string): string {
  const digits = digitsTyped(typed);
  return isDutchNumber(digits) ? label(digits) : typed.trim();
}

/**
 * Strips a number as it was typed to the digits that are dialled in the Netherlands. What is pasted from a
 * page or a list of contacts has dashes of any length, quotes, and marks that nobody sees.
 */
export function digitsTyped(typed: string): string {
  const plain = typed.replaceAll(/[/"'\p{Pd}\p{Pi}\p{Pf}\p{Cf}]/gu, '');
  return digitsOf(plain).replace(/^(\+|00)310?/, '0');
}

/**
 * Writes a date in the way of the content: 2026-04-11, 2026-04 or 2026, `circa` before it.
 *
 * @param typed as 11-4-2026, "11 april 2026", "april 2026", "rond 2026" or "onbekend"
 * @returns what was typed where that is no date
 */
export function dateTyped(typed: string): string {
  const words = typed.trim().toLowerCase();
  if (words === UNKNOWN) return UNKNOWN;
  const [, about, date = ''] = /^(rond |circa |ca\. )?(.*)$/.exec(words) ?? [];
  const iso = isoOf(date);
  return iso === undefined ? typed.trim() : `${about ? 'circa ' : ''}${iso}`;
}

/** Judges a date as it was typed by what the content may have, and says so in the words of a form. */
export function dateAsTyped(schema: z.ZodType, expected: string): z.ZodType {
  return z.string().refine((words) => schema.safeParse(dateTyped(words)).success, expected);
}

/** Writes a date in any Dutch notation as 2026-04-11, 2026-04 or 2026; undefined where it is none. */
function isoOf(date: string): string | undefined {
  if (/^\d{4}(-\d{2}){0,2}$/.test(date)) return date;
  const [, day, month = '', year = ''] =
    /^(?:(\d{1,2})[-/ ])?([\d\p{L}]+)[-/ ](\d{4})$/u.exec(date) ?? [];
  const place = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month) + 1;
  if (place < 1 || place > 12) return undefined;
  return [year, String(place).padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** Writes a day as office hours name it: "24 december" for each year, "6 mei 2027" for one. */
export function dayTyped(typed: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dateTyped(typed)) ?? [];
  if (day === undefined) return typed.trim();
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

/** Makes the name of a file: `buiten-dienst` of "Buiten dienst!". */
export function fileNameOf(words: string): string {
  const letters = words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return letters
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
