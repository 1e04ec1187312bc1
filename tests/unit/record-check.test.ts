import { describe, expect, test } from 'vitest';
import { label } from '../../src/lib/phone.ts';
import { checkRecord } from '../../src/lib/record-check.ts';
import type { FormerFile, LineFile } from '../../src/lib/order-check.ts';
import type { NumberRecord } from '../../src/schemas/line.ts';

function line(file: string, ladder: number | undefined, ...digits: string[]): LineFile {
  const numbers = digits.map((number): NumberRecord => ({
    number,
    role: 'main',
    hours: 'always',
    source: 'x',
    sourceDate: '2016',
  }));
  return { file, data: { ladder, numbers }, lineOf: (path) => (path[0] === 'ladder' ? 5 : 8) };
}

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

test.each([
  ['in two lines', [line('a.md', 1, '0208407620'), line('b.md', 2, '0208407620')]],
  ['twice in one line', [...LADDER, line('b.md', undefined, '0208407620', '0208407620')]],
])('a number %s', (_, lines) => {
  const [problem, ...others] = checkRecord(lines);
  expect(problem).toMatchObject({
    file: 'b.md',
    line: 8,
    received: label('0208407620'),
  });
  expect(problem?.expected).toContain('nog nergens');
  expect(others).toEqual([]);
});

test('a number that differs in one digit from another line', () => {
  const [problem] = checkRecord([line('a.md', 1, '0883305112'), line('b.md', 2, '0883305113')]);
  expect(problem).toMatchObject({ file: 'b.md', key: 'numbers[0].number' });
  expect(problem?.expected).toMatch(/één cijfer.*088.*a\.md/);
});

test('two lines on the same place of the ladder', () => {
  expect(checkRecord([line('a.md', 1, '0883305112'), line('b.md', 1, '0703738314')])).toMatchObject(
    [
      {
        file: 'b.md',
        line: 5,
        key: 'ladder',
        received: '1',
        expected: 'de volgende plaats op de ladder: 2',
      },
    ],
  );
});

describe('a former number', () => {
  const old = (number: string, instead: string): FormerFile[] => [
    { file: 'former/x.md', data: { number, instead }, lineOf: () => 2 },
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
