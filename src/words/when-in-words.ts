/** Writes in words when a number of a line is the one to dial, also as its office hours change. At build time only. */

import { bothHold, type Validity } from '../calendar/validity.ts';
import type { NumberRecord, OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { lowerFirst } from './first-letter.ts';
import { hoursInWords } from './hours-in-words.ts';
import { datedInWords } from './validity-in-words.ts';

/**
 * Writes when a number is for the reader: from where it can be dialled, or else its hours; and the days
 * from and until which that holds.
 */
export function whenInWords(
  number: NumberDates,
  officeHours: readonly OfficeHoursRecord[],
  words: Words,
): string {
  const { role, hours } = number;
  return whileInWords(number, officeHours, words, (own) =>
    role === 'main' ? hoursInWords(hours, own, words) : words[role],
  );
}

type NumberDates = Pick<NumberRecord, 'role' | 'hours'> & Validity;

/**
 * Writes what holds of a number, with the days on which it does: once where that is the same under each
 * of the office hours that follow each other, else for each.
 *
 * @param say says it, under these office hours
 */
export function whileInWords(
  number: NumberDates,
  officeHours: readonly OfficeHoursRecord[],
  words: Words,
  say: (hours: OfficeHoursRecord | undefined) => string,
): string {
  const said = officeHours.flatMap((hours) => {
    const days = bothHold(number, hours);
    return days ? [{ ...days, what: say(hours) }] : [];
  });
  const [first = { what: say(undefined) }, ...others] = said;
  const isSame = others.every(({ what }) => what === first.what);
  const parts = isSame ? [{ ...number, what: first.what }] : said;
  return parts
    .map((part, index) => {
      const text = datedInWords(part.what, part, words);
      return index === 0 ? text : lowerFirst(text);
    })
    .join('; ');
}
