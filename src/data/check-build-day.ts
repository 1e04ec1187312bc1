/** Whether a site could be built of this content on the day that it says it was built. */

import type { Problem } from './content-problem.ts';
import { bareDate, UNKNOWN } from '../schemas/fields.ts';
import type { LineFile } from './content-file.ts';

/**
 * Finds what happened after a site was built: then the moment of the build is wrong.
 *
 * @param day of the build in the Netherlands, as 2026-05-31
 */
export function checkBuildDay(lines: readonly LineFile[], day: string): Problem[] {
  return lines.flatMap(({ file, data, lineOf }) =>
    data.numbers.flatMap(({ sourceDate, verified }, place) => {
      const dates = [
        { path: ['sourceDate'], written: sourceDate },
        { path: ['verified', 'on'], written: verified?.on ?? UNKNOWN },
      ];
      return dates
        .filter(({ written }) => written !== UNKNOWN && isAfter(bareDate(written), day))
        .map(({ path, written }) => ({
          file,
          line: lineOf(['numbers', place, ...path]),
          key: `numbers[${place}].${path.join('.')}`,
          received: written,
          expected: `hoogstens ${day}, de dag van de bouw (SOURCE_DATE_EPOCH)`,
        }));
    }),
  );
}

/** @param date a year, a month or a day */
function isAfter(date: string, day: string): boolean {
  return date > day.slice(0, date.length);
}
