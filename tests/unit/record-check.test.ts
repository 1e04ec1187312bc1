import { expect, test } from 'vitest';
import { label } from '../../src/lib/phone.ts';
import { checkRecord, type LineFile } from '../../src/lib/record-check.ts';
import type { NumberRecord } from '../../src/schemas/line.ts';

function line(file: string, ladder: number | undefined, ...digits: string[]): LineFile {
  const numbers = digits.map((number): NumberRecord => ({
    number,
    hours: 'always',
    source: 'x',
    sourceDate: '2016',
  }));
  return { file, data: { ladder, numbers }, lineOf: (path) => (path[0] === 'ladder' ? 5 : 8) };
}

test('lines that have nothing in common are fine', () => {
  expect(
    checkRecord([line('a.md', 1, '0208407620', '0883305112'), line('b.md', 2, '0703738314')]),
  ).toEqual([]);
});

test('112 and 113 differ in one digit, and are fine', () => {
  expect(checkRecord([line('a.md', undefined, '112'), line('b.md', undefined, '113')])).toEqual([]);
});

test.each([
  ['in two lines', [line('a.md', 1, '0208407620'), line('b.md', 2, '0208407620')]],
  ['twice in one line', [line('b.md', 1, '0208407620', '0208407620')]],
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
  expect(checkRecord([line('a.md', 2, '0883305112'), line('b.md', 2, '0703738314')])).toEqual([
    {
      file: 'b.md',
      line: 5,
      key: 'ladder',
      received: '2',
      expected: 'een plaats die nog vrij is; a.md heeft deze al',
    },
  ]);
});
