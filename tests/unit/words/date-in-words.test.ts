import { expect, test } from 'vitest';
import { dateInWords } from '../../../src/words/date-in-words.ts';
import { fixedWords } from '../../fixtures/content.ts';

const words = fixedWords();

test.each([
  ['2016-03-21', '21 maart 2016'],
  ['2016-04', 'april 2016'],
  ['2016', '2016'],
  ['circa 2024', 'rond 2024'],
  ['circa 2016-03', 'rond maart 2016'],
  ['onbekend', 'onbekend'],
  ['heden', 'heden'],
])('the date %s: %s', (date, expected) => {
  expect(dateInWords(date, words)).toBe(expected);
});
