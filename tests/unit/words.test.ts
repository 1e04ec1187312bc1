import { describe, expect, test } from 'vitest';
import {
  dateInWords,
  factsOf,
  hoursInWords,
  sourceInWords,
  verifiedInWords,
} from '../../src/lib/words.ts';
import { realLine, realWords } from '../fixtures/content.ts';

const words = realWords();
const { officeHours } = realLine('ivp').data;
type OfficeHours = NonNullable<typeof officeHours>;
const published = (periods: OfficeHours['periods']): OfficeHours => ({
  basis: 'published',
  periods,
  closed: [],
  contested: [],
  contestedAfternoon: [],
});
const nine: [number, number] = [540, 1020];

test.each([
  ['office', 'Kantooruren: ma t/m vr, ongeveer 9.00–17.00 uur'],
  ['outside-office', 'Avond, nacht, weekend, feestdag'],
  ['always', 'Dag en nacht'],
  ['unknown', 'Uren onbekend'],
] as const)('IVP’s hours, %s: %s', (hours, expected) => {
  expect(hoursInWords(hours, officeHours, words)).toBe(expected);
});

describe('published office hours', () => {
  const week = [1, 2, 3, 4, 5].map((day) => ({ days: [day], core: nine, edges: nine }));
  test.each([
    [[{ days: [1, 3], core: nine, edges: nine }], 'Kantooruren: ma, wo, 9.00–17.00 uur'],
    [[{ days: [5, 6, 0], core: nine, edges: nine }], 'Kantooruren: vr t/m zo, 9.00–17.00 uur'],
    [[{ days: [6], core: [1320, 1800], edges: [1320, 1800] }], 'Kantooruren: za, 22.00–6.00 uur'],
    [[{ days: [6], core: [0, 1440], edges: [0, 1440] }], 'Kantooruren: za, 0.00–24.00 uur'],
    [week.slice(0, 2), 'Kantooruren: ma, 9.00–17.00 uur; di, 9.00–17.00 uur'],
  ] as [OfficeHours['periods'], string][])('%j: %s', (periods, expected) => {
    expect(hoursInWords('office', published(periods), words)).toBe(expected);
  });

  test('with weekend hours, the other number is not said to be for the weekend', () => {
    const weekend = published([{ days: [6], core: nine, edges: nine }]);
    expect(hoursInWords('outside-office', weekend, words)).toBe('Alle andere tijden');
  });
});

test.each([
  ['2016-03-21', '21 maart 2016'],
  ['2016-04', 'april 2016'],
  ['2016', '2016'],
  ['circa 2024', 'rond 2024'],
  ['circa 2016-03', 'rond maart 2016'],
  ['onbekend', 'datum onbekend'],
])('the date %s: %s', (date, expected) => {
  expect(dateInWords(date, words)).toBe(expected);
});

test('a source in words', () => {
  expect(sourceInWords({ source: 'raadsleden.nl', sourceDate: '2016-04' }, words)).toBe(
    'Bron: raadsleden.nl, april 2016.',
  );
});

test.each([
  [undefined, 'Niet nagebeld.'],
  [{ on: '2026-05-31', by: 'redactie', dialled: '112' }, 'Nagebeld op 31 mei 2026.'],
])('verified %j: %s', (verified, expected) => {
  expect(verifiedInWords({ verified }, words)).toBe(expected);
});

test('unknown facts are said to be unknown', () => {
  expect(factsOf(realLine('ivp').data, words)).toContainEqual(['Anoniem', 'onbekend']);
});
