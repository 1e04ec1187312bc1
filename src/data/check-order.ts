/** Checks how lines refer to each other: the ladder, the next to try, what to dial instead. */

import { ladderOf, mainNumbers } from '../numbers/ladder.ts';
import type { FormerFile, LineFile } from './content-file.ts';
import { holdsOn, isLimited } from '../calendar/validity.ts';
import { turningDays } from '../schemas/coverage.ts';
import type { LineRecord } from '../schemas/line.ts';
import type { Problem } from './content-problem.ts';

/**
 * Checks the ladder: it counts 1, 2, 3 … without a gap, because a line must not drop out of it unnoticed.
 * Its first line answers at any hour, and each line has numbers of its own.
 */
export function checkLadder(lines: readonly LineFile[]): Problem[] {
  const rungs = ladderOf(lines);
  const wrong = rungs.flatMap(({ file, data: { ladder }, lineOf }, index) => {
    const before = rungs[index - 1];
    const taken = before?.data.ladder === ladder ? `; ${ladder} is al van ${before?.file}` : '';
    const expected = `de volgende plaats op de ladder: ${index + 1}${taken}`;
    const where = { file, line: lineOf(['ladder']), key: 'ladder' };
    return ladder === index + 1 ? [] : [{ ...where, received: `${ladder ?? ''}`, expected }];
  });
  const [first, second] = rungs;
  if (!first || !second) {
    const where = { file: 'content/lines', line: 1, key: 'ladder' };
    const expected = 'minstens twee lijnen met een plaats op de ladder';
    return [{ ...where, received: `${rungs.length}`, expected }];
  }
  return [...wrong, ...checkFirstRung(first), ...rungs.flatMap(checkRepeats)];
}

/**
 * Checks that the first line answers at any hour: else a number that is certainly closed would stay on
 * top while the next line answers. A number of unknown hours will do: it may well answer, and the page
 * says that its hours are unknown.
 */
function checkFirstRung({ file, data, lineOf }: LineFile): Problem[] {
  const { day, name } = turningDays(data.numbers).find(({ day }) => answersInPart(data, day)) ?? {};
  const main = mainNumbers(data).find((number) => day !== undefined && holdsOn(day, number));
  if (!main) return [];
  const index = data.numbers.indexOf(main);
  const where = {
    file,
    line: lineOf(['numbers', index, 'hours']),
    key: `numbers[${index}].hours`,
  };
  const when = data.numbers.some(isLimited) ? `, ook ${name}` : '';
  const expected = `always, of nog een nummer voor de andere uren: de eerste lijn op de ladder moet dag en nacht een nummer hebben${when}. Of geef een andere lijn ladder: 1`;
  return [{ ...where, received: main.hours, expected }];
}

/** Tells whether on a day a line has only a number for a part of the day. */
function answersInPart(data: LineRecord, day: string): boolean {
  const [main, second] = mainNumbers(data).filter((number) => holdsOn(day, number));
  return !second && (main?.hours === 'office' || main?.hours === 'outside-office');
}

/** Checks that no number comes twice: who got no answer is not told to dial it again. */
function checkRepeats(
  { file, data, lineOf }: LineFile,
  rung: number,
  rungs: readonly LineFile[],
): Problem[] {
  return rungs.slice(0, rung).flatMap((earlier) =>
    data.numbers.flatMap(({ number, label }, i) => {
      if (!hasNumber(earlier, number)) return [];
      const where = { file, line: lineOf(['numbers', i, 'number']), key: `numbers[${i}].number` };
      const expected = `een nummer dat niet ook eerder op de ladder staat; dit staat in ${earlier.file}`;
      return [{ ...where, received: label, expected }];
    }),
  );
}

/** Checks that the line to try next is another line, with another number. */
export function checkNext({ file, data, lineOf }: LineFile, lines: readonly LineFile[]): Problem[] {
  const others = lines.filter((line) =>
    line.data.numbers.some(({ number }) => data.numbers.every((own) => own.number !== number)),
  );
  const names = namesOf(others);
  if (data.next === undefined || names.includes(data.next)) return [];
  const where = { file, line: lineOf(['next']), key: 'next', received: data.next };
  return [{ ...where, expected: `een van: ${names.join(', ')}` }];
}

function hasNumber({ data }: LineFile, digits: string): boolean {
  return data.numbers.some(({ number }) => number === digits);
}

function namesOf(lines: readonly LineFile[]): string[] {
  return lines.map(({ id }) => id);
}

/** Checks that a former number is no number of today, stands in one file, and names a line of today. */
export function checkFormer(
  { file, data, lineOf }: FormerFile,
  lines: readonly LineFile[],
  former: readonly FormerFile[],
): Problem[] {
  const names = namesOf(lines);
  const first = former.find((one) => one.data.number === data.number);
  const owner = lines.find((line) => hasNumber(line, data.number));
  const instead = { file, line: lineOf(['instead']), key: 'instead', received: data.instead };
  const number = { file, line: lineOf(['number']), key: 'number', received: data.label };
  return [
    ...(names.includes(data.instead)
      ? []
      : [{ ...instead, expected: `een van: ${names.join(', ')}` }]),
    ...(owner
      ? [{ ...number, expected: `een nummer dat niet meer geldt; dit staat in ${owner.file}` }]
      : []),
    ...(first && first.file !== file
      ? [
          {
            ...number,
            expected: `een nummer dat nog geen bestand heeft; dit staat in ${first.file}`,
          },
        ]
      : []),
  ];
}
