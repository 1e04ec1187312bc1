import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { dueDates } from '../../../scripts/reports/due.ts';
import { icsOf } from '../../../scripts/reports/ics.ts';
import { DAY, isoDay } from '../../../src/clock/amsterdam.ts';
import type { Content } from '../../../src/data/read-content.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { FROZEN } from '../../fixtures/content.ts';

const BUILT = Date.parse('2027-03-01T12:00Z');
const { lines, measures } = readContent(FROZEN);

/** What is due on which day, of content with one line. */
function due(change: Partial<Pick<Content, 'lines' | 'measures'>> = {}, now = BUILT): string[][] {
  const dates = dueDates({ lines: [], measures: [], ...change }, 180, BUILT, now);
  return dates.map(({ day, id }) => [isoDay(day), id]);
}

const ivp = lines.filter(({ id }) => id === 'ivp');
const phoned = ivp.map((line) => {
  const [first, ...others] = line.data.numbers;
  const verified = { on: '2027-02-01', by: 'redactie', dialled: '' };
  const numbers = [...(first ? [{ ...first, verified }] : []), ...others];
  return { ...line, data: { ...line.data, officeHours: [], numbers } };
});

test('a build is due before security.txt ends, and before the holidays do', () => {
  expect(due()).toEqual([
    ['2027-12-30', 'opnieuw-bouwen'],
    ['2028-02-27', 'security-txt'],
    ['2032-01-01', 'feestdagen'],
  ]);
});

test.each([BUILT, BUILT + 600 * DAY])('a verification, also one that has ended (%i)', (now) => {
  expect(due({ lines: phoned }, now)).toContainEqual(['2027-07-31', 'nabellen-ivp-0208407620']);
});

test('a number that nobody phoned is due today, whatever day that is; 112 never is', () => {
  const [later, alarm] = [BUILT + 90 * DAY, lines.filter(({ id }) => id === '112')];
  expect(due({ lines: ivp }, later)).toContainEqual(['2027-05-30', 'nabellen-ivp-0208407620']);
  expect(due({ lines: alarm }, later).filter(([, id]) => id?.startsWith('nabellen'))).toEqual([]);
});

test('each contested holiday of the next year, from today on', () => {
  const found = due({ lines: ivp }, Date.parse('2027-05-05T10:00Z'));
  expect(found.filter(([, id]) => id?.startsWith('feestdag-'))).toEqual(
    ['2027-05-05', '2027-12-24', '2027-12-31', '2028-04-14', '2028-05-05'].map((day) => [
      day,
      `feestdag-ivp-${day}`,
    ]),
  );
});

test('another number or other hours that begin, and an old number to keep', () => {
  const changed = ivp.map((line) => {
    const [first, ...others] = line.data.numbers;
    const [hours] = line.data.officeHours;
    if (!first || !hours) throw new Error('the fixture has a number and hours');
    const [validUntil, validFrom] = ['2027-05-31', '2027-06-01'];
    const numbers = [
      { ...first, validUntil },
      { ...first, validFrom, number: '0201234567' },
    ];
    const officeHours = [
      { ...hours, validUntil },
      { ...hours, validFrom, contested: [] },
    ];
    return { ...line, data: { ...line.data, officeHours, numbers: [...numbers, ...others] } };
  });
  const found = due({ lines: changed }, Date.parse('2027-05-01T10:00Z'));
  expect(found.filter(([, id]) => /^(nummer|uren|oud)-/.test(`${id}`))).toEqual([
    ['2027-06-01', 'nummer-office-ivp-2027-06-01'],
    ['2027-06-01', 'uren-ivp-2027-06-01'],
    ['2027-06-01', 'oud-nummer-ivp-0208407620'],
  ]);
  // Goede Vrijdag of 2028 is contested under the hours that have ended by then.
  expect(found.map(([, id]) => id)).toContain('feestdag-ivp-2027-05-05');
  expect(found.map(([, id]) => id)).not.toContain('feestdag-ivp-2028-04-14');
});

test('a number and hours that are planned, until a build on that day; an old number, until it is filed', () => {
  const planned = ivp.map((line) => {
    const [first, ...others] = line.data.numbers;
    const numbers = first && [
      { ...first, validUntil: '2027-03-31', verified: { on: '2026-01-01', by: 'x', dialled: '' } },
      { ...first, number: '0201234567', validFrom: '2027-04-01' },
      ...others,
    ];
    const hours = line.data.officeHours.map((one) => ({ ...one, validFrom: '2027-04-01' }));
    return { ...line, data: { ...line.data, numbers: numbers ?? [], officeHours: hours } };
  });
  const about = (builtAt: number, now: number) =>
    dueDates({ lines: planned, measures: [] }, 180, builtAt, now)
      .map(({ day, id }) => `${isoDay(day)} ${id}`)
      .filter((row) => /nummer|uren|nabellen/.test(row));
  const old = '2027-04-01 oud-nummer-ivp-0208407620';
  expect(about(BUILT, BUILT)).toEqual([
    '2026-06-30 nabellen-ivp-0208407620',
    '2027-03-01 nabellen-ivp-0201234567',
    '2027-03-01 nabellen-ivp-0883305112',
    '2027-04-01 nummer-office-ivp-2027-04-01',
    '2027-04-01 uren-ivp-2027-04-01',
    old,
  ]);
  const later = BUILT + 60 * DAY;
  expect(about(later, later)).toEqual([
    old,
    '2027-04-30 nabellen-ivp-0201234567',
    '2027-04-30 nabellen-ivp-0883305112',
  ]);
});

test('a measure that begins or ends after the build, on the day that the page changes', () => {
  const changed = measures.slice(0, 1).map((one) => ({
    ...one,
    id: 'x',
    data: { ...one.data, from: '2027-04-01', until: '2027-12-31' },
  }));
  expect(due({ measures: changed }).filter(([, id]) => id?.startsWith('maatregel'))).toEqual([
    ['2027-04-01', 'maatregel-x-begint'],
    ['2028-01-01', 'maatregel-x-eindigt'],
  ]);
});

const DATES = [
  {
    day: 20_000,
    id: 'een',
    what: `Bel, en zeg: "hé"; ${'ë'.repeat(80)}\\`,
    todo: 'Eerst dit\ndan dat',
  },
  ...dueDates({ lines, measures }, 180, BUILT, BUILT),
];
const ics = icsOf(DATES, 'Nazorgnummer', 'voorbeeld.nl', BUILT);

test('every calendar reads the dates as they were written', () => {
  const calendar = new ICAL.Component(ICAL.parse(ics) as [string, object[], object[]]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(
    events.map(({ uid, summary, description, startDate, endDate }) => ({
      id: uid,
      what: summary,
      todo: description,
      day: startDate.toString(),
      days: [startDate.isDate, endDate.subtractDate(startDate).toString()],
    })),
  ).toEqual(
    DATES.map(({ day, id, what, todo }) => ({
      ...{ id: `${id}@voorbeeld.nl`, what, todo, day: isoDay(day), days: [true, 'P1D'] },
    })),
  );
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  const alarms = calendar.getAllSubcomponents('vevent').map((event) => {
    const [alarm] = event.getAllSubcomponents('valarm');
    return [
      alarm?.getFirstPropertyValue('action'),
      String(alarm?.getFirstPropertyValue('trigger')),
    ];
  });
  expect(alarms).toEqual(events.map(() => ['DISPLAY', '-P14D']));
});

test('its rows are no longer than may be, and end as they must', () => {
  const rows = ics.split('\r\n');
  expect(rows.at(-1)).toBe('');
  expect(rows.join('')).not.toMatch(/[\r\n]/);
  expect(Math.max(...rows.map((row) => Buffer.byteLength(row)))).toBeLessThanOrEqual(75);
  expect(ics).not.toContain('\ufffd');
});

test('written again, an event keeps its name: calendars put it in the place of the old one', () => {
  const names = (text: string) => text.match(/^UID:.*/gm);
  const later = dueDates({ lines, measures }, 180, BUILT, BUILT + DAY);
  expect(names(icsOf(later, 'x', 'voorbeeld.nl', BUILT + DAY))).toEqual(names(ics)?.slice(1));
});
