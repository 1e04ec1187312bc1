import { expect, test } from 'vitest';
import { lostNumbers } from '../../../src/data/lost-numbers.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { numbersJson } from '../../../src/formats/numbers-json.ts';
import { FROZEN, changedNumber, fixedLine } from '../../fixtures/content.ts';

const { lines, former } = readContent(FROZEN);
const [kept] = former;
const published = (number: string) => {
  const { id, data } = fixedLine('ivp');
  const numbers = data.numbers.map((one, place) =>
    place === 0 ? changedNumber(one, { number }) : one,
  );
  return numbersJson([{ id, data: { ...data, numbers } }], Date.now());
};

test('a number that is in use, or kept among the former ones, is not lost', () => {
  expect(lostNumbers(published('0208407620'), lines, former)).toEqual([]);
  expect(lostNumbers(published(kept?.data.number ?? ''), lines, former)).toEqual([]);
});

test('a number that is nowhere any more is named, with where to keep it', () => {
  expect(lostNumbers(published('0201234567'), lines, former)).toEqual([
    expect.stringMatching(/^020 - 123 45 67 \(Instituut voor Psychotrauma\) .*content\/former/),
  ]);
});
