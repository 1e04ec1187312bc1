import { expect, test } from 'vitest';
import { verifiedElsewhere } from '../../../scripts/reports/elsewhere.ts';
import { numbersJson } from '../../../src/formats/numbers-json.ts';
import type { NumbersJson } from '../../../src/schemas/numbers-json.ts';
import { fixedLine } from '../../fixtures/content.ts';

const NOW = Date.parse('2026-11-27T12:00:00Z');
const ADDRESS = 'https://nazorg.voorbeeld.nl';
const IVP = fixedLine('ivp');

type Change = Partial<NumbersJson['lines'][number]['numbers'][number]>;

/** The numbers of another copy, the first of them changed. */
function copyWith(change: Change): NumbersJson {
  const { lines, ...rest } = numbersJson([IVP, fixedLine('112')], NOW);
  const [ivp, ...others] = lines;
  const [first, ...numbers] = ivp?.numbers ?? [];
  if (!ivp || !first) throw new Error('the fixture has a number');
  return {
    ...rest,
    lines: [{ ...ivp, numbers: [{ ...first, ...change }, ...numbers] }, ...others],
  };
}

const found = (change: Change, line = IVP) =>
  verifiedElsewhere([line], copyWith(change), ADDRESS, 180, NOW);

test('a newer verification is taken with its day, its digits and where it comes from', () => {
  expect(found({ verifiedOn: '2026-11-03' })).toEqual([
    {
      file: IVP.file,
      index: 0,
      label: IVP.data.numbers[0]?.label,
      verified: {
        on: '2026-11-03',
        dialled: '0208407620',
        takenFrom: ADDRESS,
        takenOn: '2026-11-27',
      },
    },
  ]);
});

test('one that they took themselves names who called', () => {
  const takenFrom = 'https://derde.voorbeeld.nl';
  const [taken] = found({ verifiedOn: '2026-11-03', takenFrom });
  expect(taken?.verified.takenFrom).toBe(takenFrom);
});

test.each<[string, Change]>([
  ['one of another number', { verifiedOn: '2026-11-03', tel: '+31208407621' }],
  ['one of tomorrow', { verifiedOn: '2026-11-28' }],
  ['one that no longer counts', { verifiedOn: '2026-05-30' }],
  ['a number that nobody called', { verifiedOn: null }],
])('%s is not taken', (_, change) => {
  expect(found(change)).toEqual([]);
});

test('one that is not newer than our own is not taken', () => {
  const [first, ...others] = IVP.data.numbers;
  if (!first) throw new Error('the fixture has a number');
  const own = { on: '2026-11-03', by: 'redactie', dialled: first.number };
  const line = { ...IVP, data: { ...IVP.data, numbers: [{ ...first, verified: own }, ...others] } };
  expect(found({ verifiedOn: '2026-11-03' }, line)).toEqual([]);
  expect(found({ verifiedOn: '2026-11-04' }, line)).toHaveLength(1);
});

test('of an emergency number nothing is taken', () => {
  const { lines, ...rest } = numbersJson([fixedLine('112')], NOW);
  const called = lines.map((line) => ({
    ...line,
    numbers: line.numbers.map((number) => ({ ...number, verifiedOn: '2026-11-03' })),
  }));
  expect(
    verifiedElsewhere([fixedLine('112')], { ...rest, lines: called }, ADDRESS, 180, NOW),
  ).toEqual([]);
});
