import { describe, expect, test } from 'vitest';
import { hoursInWords, whenInWords } from '../../../src/words/hours-in-words.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';

const words = fixedWords();
const [officeHours] = fixedLine('ivp').data.officeHours;
type OfficeHours = NonNullable<typeof officeHours>;
const published = (periods: OfficeHours['periods']): OfficeHours => ({
  basis: 'published',
  periods,
  closed: [],
  contested: [],
  contestedAfternoon: [],
  closures: [],
});
const nine: [number, number] = [540, 1020];

test.each([
  ['office', 'Kantooruren, ongeveer 9 tot 17 uur'],
  ['outside-office', "Buiten kantooruren, ook 's nachts"],
  ['always', 'Dag en nacht'],
  ['unknown', 'Uren onbekend'],
] as const)('IVP’s hours, %s: %s', (hours, expected) => {
  expect(hoursInWords(hours, officeHours, words)).toBe(expected);
});

describe('published office hours', () => {
  const week = [1, 2, 3, 4, 5].map((day) => ({ days: [day], core: nine, edges: nine }));
  test.each([
    [[{ days: [1, 3], core: nine, edges: nine }], 'Kantooruren: ma, wo, 9 tot 17 uur'],
    [[{ days: [5, 6, 0], core: nine, edges: nine }], 'Kantooruren: vr t/m zo, 9 tot 17 uur'],
    [[{ days: [6], core: [1320, 1800], edges: [1320, 1800] }], 'Kantooruren: za, 22 tot 6 uur'],
    [[{ days: [6], core: [0, 1440], edges: [0, 1440] }], 'Kantooruren: za, 0 tot 24 uur'],
    [week.slice(0, 2), 'Kantooruren: ma, 9 tot 17 uur; di, 9 tot 17 uur'],
  ] as [OfficeHours['periods'], string][])('%j: %s', (periods, expected) => {
    expect(hoursInWords('office', published(periods), words)).toBe(expected);
  });
});

test.each([
  ['from 6 to 22 uur', [360, 1320], true],
  ['from before 6 uur', [359, 1320], false],
  ['until after 22 uur', [360, 1321], false],
] as [string, [number, number], boolean][])(
  'of an office that may work %s, the other number is for the night too, or not: %j, %s',
  (_, edges, isForNight) => {
    const hours = published([{ days: [1], core: nine, edges }]);
    expect(hoursInWords('outside-office', hours, words).endsWith("ook 's nachts")).toBe(isForNight);
  },
);

test('a number for abroad says so, whatever its hours', () => {
  expect(whenInWords({ role: 'abroad', hours: 'always' }, [], words)).toBe(words.abroad);
  expect(whenInWords({ role: 'main', hours: 'always' }, [], words)).toBe('Dag en nacht');
});

describe('hours that hold for a time', () => {
  const nineToFive = published([{ days: [1, 2, 3, 4, 5], core: nine, edges: nine }]);
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
