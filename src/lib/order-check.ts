/** Whether the lines name one another rightly: the ladder, the next to try, what to dial instead. */

import path from 'node:path';
import type { LineRecord } from '../schemas/line.ts';
import { label } from './phone.ts';
import type { Problem } from './problem.ts';

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

/** The ladder counts 1, 2, 3 … without a gap: a line that drops out of it must be a decision. */
export function checkLadder(lines: readonly LineFile[]): Problem[] {
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

/** The line to try next is another line. */
export function checkNext({ file, data, lineOf }: LineFile, lines: readonly LineFile[]): Problem[] {
  const names = namesOf(lines).filter((name) => name !== path.basename(file, '.md'));
  if (data.next === undefined || names.includes(data.next)) return [];
  const where = { file, line: lineOf(['next']), key: 'next', received: data.next };
  return [{ ...where, expected: `een van: ${names.join(', ')}` }];
}

/** The id of a line: the name of its file, and of its page. */
export function lineId(file: string): string {
  return path.basename(file, '.md');
}

function namesOf(lines: readonly LineFile[]): string[] {
  return lines.map(({ file }) => lineId(file));
}

/** A former number is no number of today, and names a line of today. */
export function checkFormer(
  { file, data, lineOf }: FormerFile,
  lines: readonly LineFile[],
): Problem[] {
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
