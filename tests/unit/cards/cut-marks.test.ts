import { expect, test } from 'vitest';
import { cutMarks } from '../../../src/cards/cut-marks.ts';

test('a card has two marks at each of its corners, outside of it', () => {
  const card = { x: 10, y: 20, columns: 1, rows: 1, width: 85, height: 55, gap: 10 };
  expect(
    cutMarks(card)
      .match(/M[^M]+/g)
      ?.sort(),
  ).toEqual(
    [
      ['M10 16v3', 'M10 76v3', 'M95 16v3', 'M95 76v3'],
      ['M6 20h3', 'M6 75h3', 'M96 20h3', 'M96 75h3'],
    ]
      .flat()
      .sort(),
  );
});
