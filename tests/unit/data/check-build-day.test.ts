import { expect, test } from 'vitest';
import { checkBuildDay } from '../../../src/data/check-build-day.ts';
import { fixedLine } from '../../fixtures/content.ts';

const FILE = 'content/lines/weerbaar-bestuur.md';
const DAY = '2026-05-31';

function faults(verifiedOn: string | undefined, sourceDate: string) {
  const { data, ...file } = fixedLine('weerbaar-bestuur');
  const numbers = data.numbers.map((number) => ({
    ...number,
    sourceDate,
    ...(verifiedOn && { verified: { on: verifiedOn, by: 'redactie', dialled: number.number } }),
  }));
  const lineOf = (path: readonly PropertyKey[]) => path.length;
  return checkBuildDay([{ ...file, data: { ...data, numbers }, lineOf }], DAY);
}

test.each([
  ['phoned on the day of the build', DAY, '2016'],
  ['of a source of that day', undefined, DAY],
  ['of a source of that month', undefined, '2026-05'],
  ['of a source of about that year', undefined, 'circa 2026'],
  ['of a source of nobody knows when', undefined, 'onbekend'],
])('a site can be built with a number %s', (_, verifiedOn, sourceDate) => {
  expect(faults(verifiedOn, sourceDate)).toEqual([]);
});

test.each([
  ['phoned a day later', '2026-06-01', '2016', 'verified.on', '2026-06-01'],
  ['of a source of a day later', undefined, '2026-06-01', 'sourceDate', '2026-06-01'],
  ['of a source of about the year after', DAY, 'circa 2027', 'sourceDate', 'circa 2027'],
])('a site cannot be built with a number %s', (_, verifiedOn, sourceDate, key, received) => {
  expect(faults(verifiedOn, sourceDate)).toEqual([
    {
      file: FILE,
      line: 2 + key.split('.').length,
      key: `numbers[0].${key}`,
      received,
      expected: 'hoogstens 2026-05-31, de dag van de bouw (SOURCE_DATE_EPOCH)',
    },
  ]);
});
