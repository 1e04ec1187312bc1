/** Checks that the content is not of a later day than the build. */

import { keyOf } from './key-path.ts';
import type { Problem } from './content-problem.ts';
import { bareDate } from '../schemas/dates.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import type { LineFile } from './content-file.ts';

/**
 * Finds dates after the build: then the moment of the build is wrong.
 *
 * @param day of the build in the Netherlands, as 2026-05-31
 */
export function checkBuildDay(lines: readonly LineFile[], day: string): Problem[] {
  return lines.flatMap(({ file, data, lineOf }) =>
    data.numbers.flatMap(({ sourceDate, verified, attempts = [] }, index) => {
      const dates = [
        { path: ['sourceDate'], written: sourceDate },
        { path: ['verified', 'on'], written: verified?.on ?? UNKNOWN },
        ...attempts.map(({ on }, place) => ({ path: ['attempts', place, 'on'], written: on })),
      ];
      return dates
        .filter(({ written }) => written !== UNKNOWN && isAfter(bareDate(written), day))
        .map(({ path, written }) => ({
          file,
          line: lineOf(['numbers', index, ...path]),
          key: keyOf(['numbers', index, ...path]),
          received: written,
          expected: `hoogstens ${day}, de dag van de bouw (SOURCE_DATE_EPOCH)`,
        }));
    }),
  );
}

/** Tells whether a year, a month or a day is after a day. */
function isAfter(date: string, day: string): boolean {
  return date > day.slice(0, date.length);
}
