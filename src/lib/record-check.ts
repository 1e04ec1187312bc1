/** What must hold across all lines together; each line by itself is checked by its schema. */

import path from 'node:path';
import type { LineRecord } from '../schemas/line.ts';
import type { Problem } from './problem.ts';
import { isLookAlike, label } from './phone.ts';

/** A line as it was read, with the place of each key in its file. */
export interface LineFile {
  file: string;
  data: Pick<LineRecord, 'ladder' | 'next' | 'numbers'>;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A former number as it was read. */
export interface FormerFile {
  file: string;
  data: { number: string; instead: string };
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Finds numbers that stand twice, numbers that differ in one digit (nearly always a typing error:
 * a check of the numbering plan lets nine in ten of those pass), a ladder with a gap, and a file of
 * a short number that holds another.
 */
export function checkRecord(
  lines: readonly LineFile[],
  former: readonly FormerFile[] = [],
): Problem[] {
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

  return [
    ...numberProblems,
    ...checkLadder(lines),
    ...lines.flatMap(checkShortNumber),
    ...lines.flatMap((line) => checkNext(line, lines)),
    ...former.flatMap((number) => checkFormer(number, lines)),
  ];
}

/** The line to try next is another line. */
function checkNext({ file, data, lineOf }: LineFile, lines: readonly LineFile[]): Problem[] {
  const names = namesOf(lines).filter((name) => name !== path.basename(file, '.md'));
  if (data.next === undefined || names.includes(data.next)) return [];
  const where = { file, line: lineOf(['next']), key: 'next', received: data.next };
  return [{ ...where, expected: `een van: ${names.join(', ')}` }];
}

function namesOf(lines: readonly LineFile[]): string[] {
  return lines.map(({ file }) => path.basename(file, '.md'));
}

/** A former number is no number of today, and names a line of today. */
function checkFormer({ file, data, lineOf }: FormerFile, lines: readonly LineFile[]): Problem[] {
  const names = namesOf(lines);
  const owner = lines.find((line) =>
    line.data.numbers.some(({ number }) => number === data.number),
  );
  const instead = { file, line: lineOf(['instead']), key: 'instead', received: data.instead };
  const number = { file, line: lineOf(['number']), key: 'number', received: label(data.number) };
  return [
    ...(names.includes(data.instead)
      ? []
      : [{ ...instead, expected: `een van: ${names.join(', ')}` }]),
    ...(owner
      ? [{ ...number, expected: `een nummer dat niet meer geldt; dit staat in ${owner.file}` }]
      : []),
  ];
}

/** The ladder counts 1, 2, 3 … without a gap: a line that drops out of it must be a decision. */
function checkLadder(lines: readonly LineFile[]): Problem[] {
  const rungs = lines
    .filter(({ data }) => data.ladder !== undefined)
    .sort((one, other) => (one.data.ladder ?? 0) - (other.data.ladder ?? 0));
  const wrong = rungs.flatMap(({ file, data: { ladder }, lineOf }, place) => {
    const expected = `de volgende plaats op de ladder: ${place + 1}`;
    const where = { file, line: lineOf(['ladder']), key: 'ladder' };
    return ladder === place + 1 ? [] : [{ ...where, received: `${ladder ?? ''}`, expected }];
  });
  if (rungs.length >= 2) return wrong;
  const expected = 'minstens twee lijnen met een plaats op de ladder';
  return [{ file: 'content/lines', line: 1, key: 'ladder', received: `${rungs.length}`, expected }];
}

/** The file of a short number holds that number and stands outside the ladder. */
function checkShortNumber({ file, data, lineOf }: LineFile): Problem[] {
  const [, short] = /\/(\d{3})\.md$/.exec(file) ?? [];
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

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((earlier, place) =>
    items.slice(place + 1).map((later): [T, T] => [earlier, later]),
  );
}
