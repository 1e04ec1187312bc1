/** Checks what must hold across all lines together; each line by itself is checked by its schema. */

import type { Problem } from './content-problem.ts';
import { bothHold } from '../calendar/validity.ts';
import { isLookAlike } from '../numbers/phone.ts';
import type { FormerFile, LineFile } from './content-file.ts';
import { checkFormer, checkLadder, checkNext } from './check-order.ts';

/**
 * Finds numbers that stand twice in one line, numbers that differ in one digit (nearly always a typing
 * error: a check of the numbering plan lets nine in ten of those pass) unless somebody dialled both,
 * a ladder that is not right, and a file of a short number that holds another.
 */
export function checkRecord(
  lines: readonly LineFile[],
  former: readonly FormerFile[] = [],
): Problem[] {
  const numbers = lines.flatMap(({ file, data, lineOf }) =>
    data.numbers.map(({ number, label, verified, ...dates }, index) => ({
      where: { file, line: lineOf(['numbers', index, 'number']), key: `numbers[${index}].number` },
      file,
      number,
      label,
      dates,
      isDialled: verified !== undefined,
    })),
  );
  const numberProblems = pairs(numbers).flatMap(([earlier, later]) => {
    const isTwice =
      earlier.number === later.number &&
      earlier.file === later.file &&
      bothHold(earlier.dates, later.dates);
    const isSlip =
      isLookAlike(earlier.number, later.number) && !(earlier.isDialled && later.isDialled);
    const expected = isTwice
      ? 'een ander nummer; dit staat hierboven al'
      : `een nummer dat meer dan één cijfer verschilt van ${earlier.label} in ${earlier.file}; of leg bij beide vast dat iemand ze heeft gebeld (verified)`;
    return isTwice || isSlip ? [{ ...later.where, received: later.label, expected }] : [];
  });

  return [
    ...numberProblems,
    ...checkLadder(lines),
    ...lines.flatMap(checkShortNumber),
    ...lines.flatMap((line) => checkNext(line, lines)),
    ...former.flatMap((number) => checkFormer(number, lines, former)),
  ];
}

/** Checks that the file of a short number holds that number, and is not on the ladder. */
function checkShortNumber({ id, file, data, lineOf }: LineFile): Problem[] {
  const [short] = /^\d{3}$/.exec(id) ?? [];
  const [first] = data.numbers;
  if (short === undefined || first === undefined) return [];
  const problems = [];
  if (first.number !== short) {
    const where = { file, line: lineOf(['numbers', 0, 'number']), key: 'numbers[0].number' };
    problems.push({
      ...where,
      received: first.number,
      expected: `${short}, zoals het bestand heet`,
    });
  }
  if (data.ladder !== undefined) {
    const where = { file, line: lineOf(['ladder']), key: 'ladder' };
    problems.push({
      ...where,
      received: `${data.ladder}`,
      expected: 'niets; dit nummer staat apart',
    });
  }
  return problems;
}

/** Lists every pair of two items. */
function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((earlier, index) =>
    items.slice(index + 1).map((later): [T, T] => [earlier, later]),
  );
}
