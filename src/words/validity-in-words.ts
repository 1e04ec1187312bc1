/** Writes in words from which day, and until which, something holds. At build time only. */

import type { Validity } from '../calendar/validity.ts';
import type { Words } from '../schemas/ui.ts';
import { dateInWords } from './date-in-words.ts';
import { lowerFirst, upperFirst } from './first-letter.ts';

/** Writes something with the days from which and until which it holds, as far as that is limited. */
export function datedInWords(
  what: string,
  { validFrom, validUntil }: Validity,
  words: Words,
): string {
  const until = validUntil ? `, ${words.validUntil} ${dateInWords(validUntil, words)}` : '';
  if (!validFrom) return `${what}${until}`;
  return `${words.validFrom} ${dateInWords(validFrom, words)}: ${lowerFirst(what)}${until}`;
}

/** Writes from which day and until which something holds; nothing where that is not limited. */
export function holdsInWords({ validFrom, validUntil }: Validity, words: Words): string {
  const days = [
    ...(validFrom ? [`${words.validFrom} ${dateInWords(validFrom, words)}`] : []),
    ...(validUntil ? [`${words.validUntil} ${dateInWords(validUntil, words)}`] : []),
  ];
  return upperFirst(days.join(' '));
}
