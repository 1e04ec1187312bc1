import { expect, test } from 'vitest';
import { buildDate, buildDateFault } from '../../../src/calendar/build-date.ts';

test('SOURCE_DATE_EPOCH, in seconds, sets the build date', () => {
  expect(buildDate('1767225600', 5)).toBe(Date.parse('2026-01-01T00:00:00Z'));
});

test.each([undefined, ''])('without it (%j) the build date is now', (epoch) => {
  expect(buildDate(epoch, 5)).toBe(5);
});

test.each(['soon', '-1', '2026-01-01', '1.5', '9'.repeat(12)])('"%s" is no date', (epoch) => {
  expect(() => buildDate(epoch, 5)).toThrow(`received "${epoch}"`);
});

const seconds = (moment: string) => `${Date.parse(moment) / 1000}`;

test.each([
  ['now', '', '2026-11-23T12:00:00Z'],
  ['now, as it is set', seconds('2026-11-23T12:00:00Z'), '2026-11-23T12:00:00Z'],
  ['five years ago', seconds('2021-01-01T12:00:00Z'), '2026-12-31T12:00:00Z'],
  ['at the end of what is known', '', '2094-12-31T22:59:59Z'],
])('a site can be built %s', (_, epoch, now) => {
  expect(buildDateFault(epoch, Date.parse(now))).toBeUndefined();
});

test.each([
  ['at no moment', 'soon', '2026-11-23T12:00:00Z', /"soon"/, /hele seconden/],
  ['beyond all time', '9'.repeat(12), '2026-11-23T12:00:00Z', /"9{12}"/, /hele seconden/],
  [
    'a second from now',
    seconds('2026-11-23T12:00:01Z'),
    '2026-11-23T12:00:00Z',
    /dat is 2026-11-23T12:00:01Z/,
    /geweest is; nu is het 2026-11-23T12:00:00Z/,
  ],
  [
    'so long ago that all its holidays are past',
    seconds('2021-12-31T12:00:00Z'),
    '2027-01-01T00:00:00Z',
    /dat is 2021/,
    /feestdagen .* tot en met 2026-12-31/,
  ],
  ['in 1970', '0', '2026-11-23T12:00:00Z', /"0", dat is 1970-01-01/, /tot en met 1975-12-31/],
  [
    'where dates in content end, by a clock that is wrong',
    '',
    '2094-12-31T23:00:00Z',
    /^2094-12-31T23/,
    /hoogstens 2099-12-31/,
  ],
  ['in 2106, by a clock with all its bits set', '', '2106-02-07T06:28:15Z', /^2106/, /2099/],
])('a site cannot be built %s', (_, epoch, now, received, expected) => {
  const fault = buildDateFault(epoch, Date.parse(now));
  expect(fault?.received).toMatch(received);
  expect(fault?.expected).toMatch(expected);
});
