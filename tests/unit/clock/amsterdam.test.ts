import { afterEach, describe, expect, test, vi } from 'vitest';
import { DAY, instantsOf, wallClock } from '../../../src/clock/amsterdam.ts';

const day = (text: string) => Date.parse(text) / DAY;

describe('the Dutch clock', () => {
  test.each<[string, string, string, number]>([
    ['winter', '2027-01-15T11:30:00Z', '2027-01-15', 12 * 60 + 30],
    ['summer', '2027-07-15T11:30:00Z', '2027-07-15', 13 * 60 + 30],
    ['another day than in UTC', '2027-07-15T22:00:00Z', '2027-07-16', 0],
    ['the last minute before it goes forward', '2027-03-28T00:59:59Z', '2027-03-28', 119],
    ['the first after', '2027-03-28T01:00:00Z', '2027-03-28', 180],
    ['the first 2.59', '2027-10-31T00:59:59Z', '2027-10-31', 179],
    ['2.00 for the second time', '2027-10-31T01:00:00Z', '2027-10-31', 120],
    ['the start of 1970', '1970-01-01T00:00:00Z', '1970-01-01', 60],
    ['an evening before 1970', '1969-12-31T21:59:00Z', '1969-12-31', 22 * 60 + 59],
    ['a leap day', '2028-02-29T23:00:00Z', '2028-03-01', 0],
  ])('reads %s', (_, instant, date, minute) => {
    expect(wallClock(Date.parse(instant))).toEqual({ day: day(date), minute });
  });

  test('a time that is no time throws', () => {
    expect(() => wallClock(NaN)).toThrow(RangeError);
  });
});

describe('missing zone data', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  // Some of them are as far ahead of UTC as Amsterdam in one half of the year.
  test.each([
    ...['UTC', 'America/New_York', 'Pacific/Auckland', 'Europe/Helsinki', 'Europe/London'],
    ...['Africa/Lagos', 'Africa/Johannesburg', 'Asia/Kolkata'],
  ])('a device that reads %s for Amsterdam is found out', async (zone) => {
    const { DateTimeFormat } = Intl;
    vi.stubGlobal('Intl', {
      DateTimeFormat: function (locale: string, options: Intl.DateTimeFormatOptions) {
        return new DateTimeFormat(locale, { ...options, timeZone: zone });
      },
    });
    vi.resetModules();
    const fresh = await import('../../../src/clock/amsterdam.ts');
    for (const instant of ['2027-01-15T11:30:00Z', '2027-07-15T11:30:00Z']) {
      expect(() => fresh.wallClock(Date.parse(instant))).toThrow(/Amsterdam/);
    }
  });
});

describe('the instants at which the clock shows a time', () => {
  test.each<[string, string, number, string[]]>([
    ['once in winter', '2027-01-15', 540, ['2027-01-15T08:00:00.000Z']],
    ['once in summer', '2027-07-15', 540, ['2027-07-15T07:00:00.000Z']],
    ['never in the skipped hour', '2027-03-28', 150, []],
    [
      'twice in the repeated hour',
      '2027-10-31',
      150,
      ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'],
    ],
  ])('%s', (_, date, minute, instants) => {
    expect(instantsOf(day(date), minute).map((found) => new Date(found).toISOString())).toEqual(
      instants,
    );
  });
});
