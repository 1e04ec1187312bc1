/** The part of the oracles' work that takes seconds; `exhaustive.ts` does the whole. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { HOLIDAY_NAMES, dayNamed } from './calendar.ts';
import { compare, deviceZone } from './compare.ts';
import { DIFFERENCES, type Difference } from './differences.ts';
import { listedLines, siteLines } from './lines.ts';
import { ITS_ZONE, publicHolidays } from './opening-hours-rules.ts';
import { TRUSTED_YEARS } from './temporal-rules.ts';
import { YEARS, randomMinutes, edgeCaseDays, edgeCaseMinutes } from './years.ts';

const FROM = 2026;
const SEED = 20261123;

const zone = process.env.TZ;
const lines = new Map([...listedLines, ...siteLines()]);

test('the device is in the zone of this run', () => {
  expect(zone).toBeDefined();
  expect(deviceZone()).toBe(zone);
});

/** The first year of a build, the last, and what lies just outside. */
const YEARS_ASKED = [FROM - 1, FROM, FROM + TRUSTED_YEARS, FROM + TRUSTED_YEARS + 1];

test.each([...lines])('%s: at the edge-case minutes of two years, all agree', (name, line) => {
  const minutes = edgeCaseMinutes(line);
  const [{ builtAt, days } = assert.fail()] = edgeCaseDays(FROM, lines);
  const { faults, met } = compare(new Map([[name, line]]), [
    {
      builtAt,
      days: days.filter(({ year }) => YEARS_ASKED.includes(year)),
      asks: (wall) => minutes.has(wall),
    },
  ]);
  expect(faults).toEqual([]);
  const listed = DIFFERENCES.filter((row) => row.line === name);
  const expected = zone === ITS_ZONE && listed.length > 0 ? [...listed, 'untrusted' as const] : [];
  expect(met).toEqual(new Set(expected));
});

test.each(['2026-03-29', '2026-10-25'])('at every minute of %s, all agree', (date) => {
  const builtAt = Date.parse('2026-01-01T12:00:00Z');
  const days = [Temporal.PlainDate.from(date)];
  expect(compare(listedLines, [{ builtAt, days }]).faults).toEqual([]);
});

test(`at random minutes of ten years, all agree (seed ${SEED})`, () => {
  expect(compare(lines, randomMinutes(FROM, SEED, 20)).faults).toEqual([]);
});

if (zone === ITS_ZONE) {
  test('opening_hours has the nine holidays that offices may keep, and no other', () => {
    for (let year = FROM; year < FROM + YEARS; year += 1) {
      const days = HOLIDAY_NAMES.map((name) => dayNamed(name, year).toString());
      expect(publicHolidays(year)).toEqual(days.sort());
    }
  });
}

test('the README has the same table of differences', () => {
  const rows = readFileSync('tests/oracles/README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const table = rows.map((cells) => cells.slice(1, 6).join(' | '));
  expect(table).toEqual(expect.arrayContaining(DIFFERENCES.map(asRow)));
  const names = new Set(DIFFERENCES.map(({ line }) => line));
  expect(table.filter((row) => names.has(row.split(' | ')[0] ?? ''))).toHaveLength(
    DIFFERENCES.length,
  );
});

function asRow({ line, days, from, to, resolver, openingHours }: Difference): string {
  return [line, days.join(', '), `${from}–${to}`, resolver, openingHours].join(' | ');
}
