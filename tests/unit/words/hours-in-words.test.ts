import { describe, expect, test } from 'vitest';
import type { OfficeHoursRecord } from '../../../src/schemas/line.ts';
import { hoursInWords } from '../../../src/words/hours-in-words.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';
import { NINE_TO_FIVE, published } from '../../fixtures/office-hours.ts';

const words = fixedWords();
const [officeHours] = fixedLine('ivp').data.officeHours;

test.each([
  ['office', 'Kantooruren, ongeveer 9 tot 17 uur'],
  ['outside-office', "Buiten kantooruren, ook 's nachts"],
  ['always', 'Dag en nacht'],
  ['unknown', 'Uren onbekend'],
] as const)('IVP’s hours, %s: %s', (hours, expected) => {
  expect(hoursInWords(hours, officeHours, words)).toBe(expected);
});

describe('published office hours', () => {
  const week = [1, 2, 3, 4, 5].map((day) => ({
    days: [day],
    core: NINE_TO_FIVE,
    edges: NINE_TO_FIVE,
  }));
  test.each([
    [
      [{ days: [1, 3], core: NINE_TO_FIVE, edges: NINE_TO_FIVE }],
      'Kantooruren: ma, wo, 9 tot 17 uur',
    ],
    [
      [{ days: [5, 6, 0], core: NINE_TO_FIVE, edges: NINE_TO_FIVE }],
      'Kantooruren: vr t/m zo, 9 tot 17 uur',
    ],
    [[{ days: [6], core: [1320, 1800], edges: [1320, 1800] }], 'Kantooruren: za, 22 tot 6 uur'],
    [[{ days: [6], core: [0, 1440], edges: [0, 1440] }], 'Kantooruren: za, 0 tot 24 uur'],
    [week.slice(0, 2), 'Kantooruren: ma, 9 tot 17 uur; di, 9 tot 17 uur'],
  ] as [OfficeHoursRecord['periods'], string][])('%j: %s', (periods, expected) => {
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
    const hours = published([{ days: [1], core: NINE_TO_FIVE, edges }]);
    expect(hoursInWords('outside-office', hours, words).endsWith("ook 's nachts")).toBe(isForNight);
  },
);
