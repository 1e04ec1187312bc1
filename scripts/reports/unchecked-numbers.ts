/** Finds the numbers that a person has to phone before or after publishing. */

import type { LineFile } from '../../src/data/content-file.ts';
import { label } from '../../src/numbers/phone.ts';
import type { Finding } from './release-report.ts';
import { hasEnded } from '../../src/calendar/validity.ts';
import { checkOf, todayOf } from '../../src/numbers/verification.ts';

/**
 * Finds numbers that were phoned too long ago. They do not stand in the way: that would keep back the
 * correction of another number, and the site says of each how old its verification is.
 *
 * @param shelfLifeDays how many days a verification counts
 * @param now milliseconds since 1 January 1970 UTC
 */
export function staleNumbers(
  lines: readonly LineFile[],
  shelfLifeDays: number,
  now: number,
): Finding[] {
  return checkedNumbers(lines, shelfLifeDays, now).flatMap(({ where, check }) => {
    if (check.state !== 'stale') return [];
    const what = `${where} is te lang geleden nagebeld; dat telde tot en met ${check.until}.`;
    return [{ what, todo: 'Bel het nummer opnieuw en zet de nieuwe datum bij verified.' }];
  });
}

/**
 * Finds numbers that nobody phoned, or not as they are now: a verification goes with its digits.
 *
 * @param shelfLifeDays how many days a verification counts
 * @param now milliseconds since 1 January 1970 UTC
 */
export function unverifiedNumbers(
  lines: readonly LineFile[],
  shelfLifeDays: number,
  now: number,
): Finding[] {
  return checkedNumbers(lines, shelfLifeDays, now).flatMap(({ where, check }) => {
    if (check.state !== 'unverified') return [];
    const todo = 'Bel het nummer en leg dat vast: npm run numbers -- --call-sheet zegt hoe.';
    return [{ what: `${where} is niet nagebeld.`, todo }];
  });
}

/** Lists every number: where it stands and how it was checked; 112 and 911 are exempt (see `checkOf`). */
function checkedNumbers(lines: readonly LineFile[], shelfLifeDays: number, now: number) {
  return lines.flatMap(({ file, data, lineOf }) =>
    data.numbers
      .map((number, index) => ({
        number,
        where: `${file}, regel ${lineOf(['numbers', index, 'number'])}: ${label(number.number)}`,
        check: checkOf(number, shelfLifeDays, now),
      }))
      .filter(({ number }) => !hasEnded(todayOf(now), number)),
  );
}
