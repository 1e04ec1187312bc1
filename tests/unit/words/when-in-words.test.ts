import { describe, expect, test } from 'vitest';
import { whenInWords } from '../../../src/words/when-in-words.ts';
import { fixedWords } from '../../fixtures/content.ts';
import { NINE_TO_FIVE, published } from '../../fixtures/office-hours.ts';

const words = fixedWords();

test('a number for abroad says so, whatever its hours', () => {
  expect(whenInWords({ role: 'abroad', hours: 'always' }, [], words)).toBe(words.abroad);
  expect(whenInWords({ role: 'main', hours: 'always' }, [], words)).toBe('Dag en nacht');
});

describe('hours that hold for a time', () => {
  const nineToFive = published([
    { days: [1, 2, 3, 4, 5], core: NINE_TO_FIVE, edges: NINE_TO_FIVE },
  ]);
  const later = published([{ days: [1], core: [600, 1020], edges: [600, 1020] }]);
  const number = { role: 'main', hours: 'office' } as const;
  test.each([
    [{}, 'Kantooruren, 9 tot 17 uur'],
    [{ validUntil: '2026-12-31' }, 'Kantooruren, 9 tot 17 uur, tot en met 31 december 2026'],
    [{ validFrom: '2027-01-01' }, 'Vanaf 1 januari 2027: kantooruren, 9 tot 17 uur'],
    [
      { validFrom: '2027-01-01', validUntil: '2027-12-31' },
      'Vanaf 1 januari 2027: kantooruren, 9 tot 17 uur, tot en met 31 december 2027',
    ],
  ])('a number with %j: %s', (dates, expected) => {
    expect(whenInWords({ ...number, ...dates }, [nineToFive], words)).toBe(expected);
  });

  test('office hours that follow each other, as far as the number holds', () => {
    const records = [
      { ...nineToFive, validUntil: '2026-12-31' },
      { ...later, validFrom: '2027-01-01' },
    ];
    expect(whenInWords(number, records, words)).toBe(
      'Kantooruren, 9 tot 17 uur, tot en met 31 december 2026; vanaf 1 januari 2027: kantooruren: ma, 10 tot 17 uur',
    );
    expect(whenInWords({ ...number, validFrom: '2027-06-01' }, records, words)).toBe(
      'Vanaf 1 juni 2027: kantooruren: ma, 10 tot 17 uur',
    );
    // What they do not change is said once.
    expect(whenInWords({ ...number, hours: 'outside-office' }, records, words)).toBe(
      "Buiten kantooruren, ook 's nachts",
    );
  });
});
