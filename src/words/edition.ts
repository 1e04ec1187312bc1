/** Writes what a copy that leaves the site says of its own age: a card, a poster, a contact. */

import type { NumberRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { DAY } from '../clock/amsterdam.ts';
import type { Validity } from '../calendar/validity.ts';
import { checkOf, todayOf } from '../numbers/verification.ts';
import { dateInWords } from './date-in-words.ts';

/**
 * Writes the day of the edition, the month after which to check whether it still holds, and whether a
 * person has phoned all its numbers, or any. The month is that of the day on which the first
 * verification runs out, or a number ceases to hold; a number that nobody has phoned counts from the day
 * of the edition.
 *
 * @param builtAt the edition, in milliseconds since 1 January 1970 UTC
 * @param shelfLifeDays how many days a verification counts
 */
export function editionInWords(
  numbers: readonly (Pick<NumberRecord, 'number' | 'verified'> & Validity)[],
  shelfLifeDays: number,
  builtAt: number,
  words: Words,
): string {
  const checks = numbers.map((number) => checkOf(number, shelfLifeDays, builtAt));
  const ends = checks.flatMap((check) => (check.state === 'fresh' ? [check.until] : []));
  const last = numbers.flatMap(({ validUntil }) => validUntil ?? []);
  const [end = ''] = [...ends, ...last, todayOf(builtAt + shelfLifeDays * DAY)].sort();
  return [
    words.edition.replace('{date}', dateInWords(todayOf(builtAt), words)),
    words.checkAfter.replace('{month}', dateInWords(end.slice(0, 7), words)),
    doubtInWords(numbers, shelfLifeDays, builtAt, words),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Says once for many numbers whether a person has phoned all of them, or any; nothing when all were.
 *
 * @param builtAt milliseconds since 1 January 1970 UTC
 */
export function doubtInWords(
  numbers: readonly Pick<NumberRecord, 'number' | 'verified'>[],
  shelfLifeDays: number,
  builtAt: number,
  words: Words,
): string {
  const states = numbers.map((number) => checkOf(number, shelfLifeDays, builtAt).state);
  if (states.every((state) => state === 'fresh' || state === 'exempt')) return '';
  const wasPhoned = states.some((state) => state === 'fresh' || state === 'stale');
  return wasPhoned ? words.notAllVerified : words.noneVerified;
}
