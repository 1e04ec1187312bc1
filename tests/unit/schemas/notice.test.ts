/** What an urgent notice may say, and from and until when. */

import { describe, expect, test } from 'vitest';
import { readContentFile } from '../../../src/data/read-file.ts';
import { noticeSchema } from '../../../src/schemas/notice.ts';

const read = (source: string) => readContentFile('content/notice.yml', source, noticeSchema);
const noticeIn = (source: string) => {
  const result = read(source);
  return result.ok ? result.data.notice : result.problems.map(({ key }) => key);
};
const TEXT = 'text: Deze lijn is er niet.\n';

test.each(['', '# Niets dringends.\n'])('a file that says nothing is no notice: %j', (source) => {
  expect(noticeIn(source)).toBeNull();
});

describe('its end', () => {
  test.each([
    ['2026-11-27', '2026-11-27T23:00:00Z'],
    ['2026-11-27 18.00', '2026-11-27T17:00:00Z'],
    ['2026-11-27 9:05', '2026-11-27T08:05:00Z'],
    ['2026-07-01', '2026-07-01T22:00:00Z'],
    ['2026-03-29', '2026-03-29T22:00:00Z'],
  ])('%s is %s', (written, instant) => {
    expect(noticeIn(`${TEXT}validUntil: ${written}\n`)).toMatchObject({
      from: undefined,
      until: Date.parse(instant),
    });
  });

  test.each([
    'morgen',
    '2026-11-31',
    '2026-11-27 25.00',
    '2026-11-27 9.60',
    '2026-03-29 2.30',
    '2026',
  ])('"%s" is none', (written) => {
    expect(noticeIn(`${TEXT}validUntil: '${written}'\n`)).toEqual(['validUntil']);
  });

  test('is needed, and after the beginning', () => {
    expect(noticeIn(TEXT)).toEqual(['validUntil']);
    expect(noticeIn(`${TEXT}validFrom: 2026-11-28\nvalidUntil: 2026-11-27\n`)).toEqual([
      'validUntil',
    ]);
  });
});

test('a beginning is the first instant of a day', () => {
  const dates = 'validFrom: 2026-11-27\nvalidUntil: 2026-11-27\n';
  expect(noticeIn(`${TEXT}${dates}`)).toMatchObject({ from: Date.parse('2026-11-26T23:00:00Z') });
});

test('a text that pushes the numbers off the screen is refused', () => {
  expect(noticeIn(`text: ${'Lang. '.repeat(40)}\nvalidUntil: 2026-11-27\n`)).toEqual(['text']);
});
