import { expect, test } from 'vitest';
import { datedInWords, holdsInWords } from '../../../src/words/validity-in-words.ts';
import { fixedWords } from '../../fixtures/content.ts';

const words = fixedWords();
const FROM = { validFrom: '2027-01-01' };
const UNTIL = { validUntil: '2027-12-31' };

test.each([
  [{}, 'Dag en nacht', ''],
  [FROM, 'Vanaf 1 januari 2027: dag en nacht', 'Vanaf 1 januari 2027'],
  [UNTIL, 'Dag en nacht, tot en met 31 december 2027', 'Tot en met 31 december 2027'],
  [
    { ...FROM, ...UNTIL },
    'Vanaf 1 januari 2027: dag en nacht, tot en met 31 december 2027',
    'Vanaf 1 januari 2027 tot en met 31 december 2027',
  ],
])('what holds %j: "%s", as a heading "%s"', (dates, sentence, heading) => {
  expect(datedInWords('Dag en nacht', dates, words)).toBe(sentence);
  expect(holdsInWords(dates, words)).toBe(heading);
});
