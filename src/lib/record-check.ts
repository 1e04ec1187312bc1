/** What must hold across all lines together; each line by itself is checked by its schema. */

import type { LineRecord } from '../schemas/line.ts';
import type { Problem } from './content-file.ts';
import { isLookAlike, label } from './phone.ts';

/** A line as it was read, with the place of each key in its file. */
export interface LineFile {
  file: string;
  data: Pick<LineRecord, 'ladder' | 'numbers'>;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Finds numbers that stand twice, numbers that differ in one digit (nearly always a typing error:
 * a check of the numbering plan lets nine in ten of those pass) and places on the ladder that are
 * taken twice.
 */
export function checkRecord(lines: readonly LineFile[]): Problem[] {
  const numbers = lines.flatMap(({ file, data, lineOf }) =>
    data.numbers.map(({ number }, place) => ({
      file,
      line: lineOf(['numbers', place, 'number']),
      key: `numbers[${place}].number`,
      number,
    })),
  );
  const numberProblems = pairs(numbers).flatMap(([earlier, later]) => {
    const expected =
      earlier.number === later.number
        ? `een nummer dat nog nergens staat; dit staat ook in ${earlier.file}`
        : isLookAlike(earlier.number, later.number)
          ? `een nummer dat meer dan één cijfer verschilt van ${label(earlier.number)} in ${earlier.file}`
          : undefined;
    const { number, ...place } = later;
    return expected ? [{ ...place, received: label(number), expected }] : [];
  });

  const ladderProblems = pairs(lines).flatMap(([earlier, later]) => {
    const { file, data, lineOf } = later;
    if (data.ladder === undefined || data.ladder !== earlier.data.ladder) return [];
    const expected = `een plaats die nog vrij is; ${earlier.file} heeft deze al`;
    const place = { file, line: lineOf(['ladder']), key: 'ladder' };
    return [{ ...place, received: `${data.ladder}`, expected }];
  });

  return [...numberProblems, ...ladderProblems];
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((earlier, place) =>
    items.slice(place + 1).map((later): [T, T] => [earlier, later]),
  );
}
