import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { label } from '../../../src/numbers/phone.ts';
import { checkRecord } from '../../../src/data/check-lines.ts';
import type { FormerFile, LineFile } from '../../../src/data/content-file.ts';
import type { NumberRecord } from '../../../src/schemas/line.ts';
import { changedNumber, fixedLine } from '../../fixtures/content.ts';

const { ladder: _, ...others } = fixedLine('weerbaar-bestuur').data;

function line(file: string, ladder: number | undefined, ...digits: string[]): LineFile {
  const numbers = others.numbers.flatMap((record) =>
    digits.map((number) => changedNumber(record, { number })),
  );
  return {
    id: path.parse(file).name,
    file,
    data: { ...others, numbers, ...(ladder !== undefined && { ladder }) },
    lineOf: ([key]) => (key === 'ladder' ? 5 : 8),
  };
}

const OFFICE_AND_OUTSIDE: Partial<NumberRecord>[] = [
  { hours: 'office' },
  { hours: 'outside-office' },
];

const LADDER = [line('one.md', 1, '0301234567'), line('two.md', 2, '0407654321')];

test('lines that have nothing in common are fine', () => {
  expect(
    checkRecord([line('a.md', 1, '0208407620', '0883305112'), line('b.md', 2, '0703738314')]),
  ).toEqual([]);
});

test('112 and 113 differ in one digit, and are fine', () => {
  const short = [line('lines/112.md', undefined, '112'), line('lines/113.md', undefined, '113')];
  expect(checkRecord([...LADDER, ...short])).toEqual([]);
});

test.each([
  ['holds another number', line('lines/112.md', undefined, '113'), 'numbers[0].number', '113'],
  ['stands on the ladder', line('lines/112.md', 3, '112'), 'ladder', '3'],
])('the file of 112 %s', (_, wrong, key, received) => {
  expect(checkRecord([...LADDER, wrong])).toMatchObject([{ file: wrong.file, key, received }]);
});

test('a ladder with a gap', () => {
  expect(checkRecord([line('a.md', 2, '0208407620'), line('b.md', 3, '0703738314')])).toMatchObject(
    [
      {
        file: 'a.md',
        key: 'ladder',
        received: '2',
        expected: 'de volgende plaats op de ladder: 1',
      },
      {
        file: 'b.md',
        key: 'ladder',
        received: '3',
        expected: 'de volgende plaats op de ladder: 2',
      },
    ],
  );
});

test('a ladder of one line', () => {
  expect(checkRecord([line('a.md', 1, '0208407620')])).toMatchObject([{ received: '1' }]);
});

test('two lines may have one number: two services at one desk', () => {
  const desk = [line('a.md', undefined, '0208407620'), line('b.md', undefined, '0208407620')];
  expect(checkRecord([...LADDER, ...desk])).toEqual([]);
  expect(checkRecord([...LADDER, line('c.md', undefined, '0407654321')])).toEqual([]);
});

test.each([
  [
    'twice in one line',
    [...LADDER, line('b.md', undefined, '0208407620', '0208407620')],
    'numbers[1].number',
    /hierboven/,
  ],
  [
    'on two lines of the ladder',
    [line('a.md', 1, '0208407620'), line('b.md', 2, '0208407620')],
    'numbers[0].number',
    /eerder op de ladder.*a\.md/,
  ],
])('a number %s', (_, lines, key, expected) => {
  const [problem, ...others] = checkRecord(lines);
  expect(problem).toMatchObject({ file: 'b.md', line: 8, key, received: label('0208407620') });
  expect(problem?.expected).toMatch(expected);
  expect(others).toEqual([]);
});

describe('numbers that differ in one digit', () => {
  const [one, two] = [line('a.md', 1, '0883305112'), line('b.md', 2, '0883305113')];
  const dialled = (file: LineFile): LineFile => {
    const verified = { on: '2026-05-31', by: 'redactie' };
    const numbers = file.data.numbers.map((record) => ({
      ...record,
      verified: { ...verified, dialled: record.number },
    }));
    return { ...file, data: { ...file.data, numbers } };
  };

  test.each([
    ['nobody dialled', [one, two]],
    ['somebody dialled one of', [dialled(one), two]],
    ['somebody dialled the other of', [one, dialled(two)]],
  ])('that %s', (_, lines) => {
    const [problem] = checkRecord(lines);
    expect(problem).toMatchObject({ file: 'b.md', key: 'numbers[0].number' });
    expect(problem?.expected).toMatch(/één cijfer.*088.*a\.md.*verified/);
  });

  test('are fine when somebody dialled both', () => {
    expect(checkRecord([dialled(one), dialled(two)])).toEqual([]);
  });
});

describe('the first line on the ladder', () => {
  const first = (...numbers: Partial<NumberRecord>[]): LineFile[] => {
    const digits = ['0208407620', '0883305112', '0343578844'].slice(0, numbers.length);
    const top = line('a.md', 1, ...digits);
    const records = top.data.numbers.map((record, i) => ({ ...record, ...numbers[i] }));
    return [{ ...top, data: { ...top.data, numbers: records } }, line('b.md', 2, '0407654321')];
  };

  test.each<[string, Partial<NumberRecord>[]]>([
    ['answers day and night', [{ hours: 'always' }]],
    ['answers at hours that nobody knows', [{ hours: 'unknown' }]],
    ['has a number for office hours and one for other times', OFFICE_AND_OUTSIDE],
    ['has a third number as well', [...OFFICE_AND_OUTSIDE, { role: 'abroad', hours: 'office' }]],
  ])('may be one that %s', (_, numbers) => {
    expect(checkRecord(first(...numbers))).toEqual([]);
  });

  test.each<[string, Partial<NumberRecord>[], string]>([
    ['office hours', [{ hours: 'office' }], 'numbers[0].hours'],
    ['times outside office hours', [{ hours: 'outside-office' }], 'numbers[0].hours'],
    [
      'office hours, beside a second that always answers and that no page puts on top',
      [{ hours: 'always', role: 'alternative' }, { hours: 'office' }],
      'numbers[1].hours',
    ],
  ])('is none whose main number is only for %s', (_, numbers, key) => {
    const [problem, ...others] = checkRecord(first(...numbers));
    expect(problem).toMatchObject({ file: 'a.md', key });
    expect(problem?.expected).toContain('moet dag en nacht een nummer hebben');
    expect(others).toEqual([]);
  });
});

test('two lines on the same place of the ladder', () => {
  expect(checkRecord([line('a.md', 1, '0883305112'), line('b.md', 1, '0703738314')])).toMatchObject(
    [
      {
        file: 'b.md',
        line: 5,
        key: 'ladder',
        received: '1',
        expected: 'de volgende plaats op de ladder: 2; 1 is al van a.md',
      },
    ],
  );
});

describe('a former number', () => {
  const old = (number: string, instead: string): FormerFile[] => [
    {
      id: 'x',
      file: 'former/x.md',
      data: { number, label: label(number), instead, was: 'x', source: 'x', sourceDate: '2016' },
      lineOf: () => 2,
    },
  ];

  test('that nobody answers any more, with a line of today', () => {
    expect(checkRecord(LADDER, old('0418683444', 'one'))).toEqual([]);
  });

  test('that names a line that is not there', () => {
    expect(checkRecord(LADDER, old('0418683444', 'three'))).toEqual([
      {
        file: 'former/x.md',
        line: 2,
        key: 'instead',
        received: 'three',
        expected: 'een van: one, two',
      },
    ]);
  });

  test('that a line still has', () => {
    expect(checkRecord(LADDER, old('0301234567', 'one'))).toMatchObject([{ key: 'number' }]);
  });
});

test.each(['three', 'one'])('a line that says to try "%s" next, which is no other line', (next) => {
  const [first, second] = LADDER;
  if (!first || !second) throw new Error('the ladder has two lines');
  const wrong = { ...first, data: { ...first.data, next } };
  expect(checkRecord([wrong, second])).toMatchObject([
    { file: 'one.md', key: 'next', received: next, expected: 'een van: two' },
  ]);
});

test('a line does not say to try one with the same number next', () => {
  const desk = [line('a.md', undefined, '0208407620'), line('b.md', undefined, '0208407620')];
  const wrong = desk.map((file) => ({ ...file, data: { ...file.data, next: 'b' } }));
  expect(checkRecord([...LADDER, ...wrong])).toMatchObject([
    { file: 'a.md', key: 'next', received: 'b', expected: 'een van: one, two' },
    { file: 'b.md', key: 'next', received: 'b', expected: 'een van: one, two' },
  ]);
});
