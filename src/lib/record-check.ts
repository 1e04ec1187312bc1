/** What must hold across all lines together; each line by itself is checked by its schema. */

import type { LineRecord } from '../schemas/line.ts';
import type { Problem } from './content-file.ts';
import { isLookAlike, label } from './phone.ts';

export interface LineFile {
  file: string;
  data: Pick<LineRecord, 'ladder' | 'numbers'>;
}

/**
 * Finds numbers that stand twice, numbers that differ in one digit (nearly always a typing error:
 * a check of the numbering plan lets nine in ten of those pass) and places on the ladder that are
 * taken twice.
 */
export function checkRecord(lines: readonly LineFile[]): Problem[] {
  const numbers = lines.flatMap(({ file, data }) =>
    data.numbers.map(({ number }, place) => ({ file, key: `numbers[${place}].number`, number })),
  );
  const numberProblems = pairs(numbers).flatMap(([earlier, later]) => {
    const expected =
      earlier.number === later.number
        ? `een nummer dat nog nergens staat; dit staat ook in ${earlier.file}`
        : isLookAlike(earlier.number, later.number)
          ? `een nummer dat meer dan één cijfer verschilt van ${label(earlier.number)} in ${earlier.file}`
          : undefined;
    return expected ? [{ ...later, line: 1, received: label(later.number), expected }] : [];
  });

  const ladderProblems = pairs(lines).flatMap(([earlier, later]) => {
    const { ladder } = later.data;
    if (ladder === undefined || ladder !== earlier.data.ladder) return [];
    const expected = `een plaats die nog vrij is; ${earlier.file} heeft deze al`;
    return [{ file: later.file, line: 1, key: 'ladder', received: `${ladder}`, expected }];
  });

  return [...numberProblems, ...ladderProblems];
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((earlier, place) =>
    items.slice(place + 1).map((later): [T, T] => [earlier, later]),
  );
}
