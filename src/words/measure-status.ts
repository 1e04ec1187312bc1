/** Judges whether a measure holds, and writes that in words. At build time only. */

import { bareDate } from '../schemas/dates.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import { OFFICES, TODAY, type MeasureRecord } from '../schemas/measure.ts';
import type { Words } from '../schemas/ui.ts';
import { todayOf } from '../numbers/verification.ts';
import { dateInWords } from './date-in-words.ts';

type Dates = Pick<MeasureRecord, 'from' | 'until'>;

/** The states of a measure, in the order in which people want to know: what holds comes first. */
export const MEASURE_STATES = ['holds', 'notYet', 'statusUnknown', 'ended'] as const;

/** Says whether a measure holds, in a few words, at the time of the build (ms since 1970 UTC). */
export function statusInWords(measure: Dates, builtAt: number, words: Words): string {
  const status = measureStatus(measure, builtAt);
  return status === 'notYet'
    ? words.holdsFrom.replace('{date}', dateInWords(measure.from, words))
    : words[status];
}

/**
 * Judges a measure on the Dutch day of the build (ms since 1970 UTC). A month or a year counts whole: it
 * has begun on its first day, and has passed after its last.
 */
export function measureStatus(
  { from, until }: Dates,
  builtAt: number,
): (typeof MEASURE_STATES)[number] {
  const isDate = (date: string) => date !== UNKNOWN && date !== TODAY;
  // Dates compare as text, as far as both are written out.
  const today = (date: string) => todayOf(builtAt).slice(0, date.length);
  if (isDate(until) && bareDate(until) < today(bareDate(until))) return 'ended';
  if (isDate(from) && bareDate(from) > today(bareDate(from))) return 'notYet';
  return until === UNKNOWN ? 'statusUnknown' : 'holds';
}

/** Says from when until when a measure holds, or held, at the time of the build (ms since 1970 UTC). */
export function datesInWords(measure: Dates, builtAt: number, words: Words): string {
  const begin = dateInWords(measure.from, words);
  const status = measureStatus(measure, builtAt);
  if (status === 'statusUnknown') return words.since.replace('{date}', begin);
  // What has not begun and has no end does not hold until "today".
  const isOpen = status === 'notYet' && [TODAY, UNKNOWN].includes(measure.until);
  const end = `, ${words.until.toLowerCase()} ${dateInWords(measure.until, words)}`;
  return `${words.from} ${begin}${isOpen ? '' : end}`;
}

/** Lists the offices that a measure may be for: all but those that it is not for. */
export function officesOf({ offices }: Pick<MeasureRecord, 'offices'>): string[] {
  return OFFICES.filter((office) => offices?.[office] !== 'nee');
}

/** Lists the offices of which nobody found whether a measure is for them. */
export function unsureOf({ offices }: Pick<MeasureRecord, 'offices'>): string[] {
  return OFFICES.filter((office) => !offices?.[office]);
}
