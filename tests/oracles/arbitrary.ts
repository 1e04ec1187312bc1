/** Lines, builds and instants that nobody thought of, for the properties. */

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { NumberRecord } from '../../src/schemas/line.ts';
import { HOLIDAY_NAMES, SUNDAY_NAMES, dayNamed } from './calendar.ts';
import { DAY_MINUTES, clockChanges, instantAt, startOf } from './dutch-clock.ts';
import { TRUSTED_YEARS, type Line } from './temporal-rules.ts';

type OfficeHours = Line['officeHours'][number];

const HOUR = 3_600_000;
const HOURS = ['office', 'outside-office', 'always', 'unknown'] as const;
const ANY_NUMBER: NumberRecord = {
  number: '112',
  label: '112',
  tel: '112',
  role: 'main',
  hours: 'always',
  source: 'a test',
  sourceDate: 'onbekend',
};

/** Names for any days; two of them mean the same day in some years at most. */
const DAY_NAMES = [
  ...[...HOLIDAY_NAMES, ...SUNDAY_NAMES],
  ...['2 januari', '28 februari', '1 maart', '1 juli', '24 december', '31 december'],
  ...['1 april', '26 april', '27 april', '6 mei', '17 mei'],
];

/**
 * Up to three periods, over midnight or not, on any weekdays: whichever, they keep apart, because
 * together they take no more than a day, counted from where the first begins.
 */
const periods = fc
  .tuple(
    fc.nat(DAY_MINUTES - 1),
    fc.array(fc.nat(DAY_MINUTES), { minLength: 4, maxLength: 12 }),
    fc.array(fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([begin, lengths, days]) => {
    const ends = lengths.map((length) => begin + length).sort((a, b) => a - b);
    return days.flatMap((on, i) => {
      const [from, sureFrom, sureTo, to] = ends.slice(i * 4);
      if (from === undefined || sureFrom === undefined || sureTo === undefined) return [];
      if (to === undefined || sureFrom >= sureTo || sureFrom >= DAY_MINUTES) return [];
      return [{ days: on, core: [sureFrom, sureTo] as const, edges: [from, to] as const }];
    });
  })
  .filter((found) => found.length > 0);

/** Any policy: each day with a name is in one of the lists, or in none. */
export const officeHours: fc.Arbitrary<OfficeHours> = fc
  .tuple(periods, fc.array(fc.nat(3), { minLength: DAY_NAMES.length, maxLength: DAY_NAMES.length }))
  .map(([found, lists]) => {
    const list = (place: number) => DAY_NAMES.filter((_, i) => lists[i] === place);
    return {
      basis: 'assumption',
      periods: found,
      closed: list(1),
      contested: list(2),
      contestedAfternoon: list(3),
      closures: [],
    };
  });

/**
 * At least one main number, in any order, and perhaps one for calls from abroad before it; all of them
 * change on each of the days on which something changes.
 */
const numbers = (spells: readonly Spell[]) =>
  fc
    .tuple(
      fc.array(fc.shuffledSubarray([...HOURS], { minLength: 1 }), {
        minLength: spells.length,
        maxLength: spells.length,
      }),
      fc.boolean(),
    )
    .map(([hours, abroad]) => [
      ...(abroad ? [{ ...ANY_NUMBER, hours: 'office' as const, role: 'abroad' as const }] : []),
      ...spells.flatMap((spell, place) =>
        (hours[place] ?? []).map((one) => ({
          ...ANY_NUMBER,
          ...spell,
          hours: one,
          number: `${one} ${place}`,
        })),
      ),
    ]);

/** Days on which something holds; they follow each other without a gap. */
interface Spell {
  validFrom?: string;
  validUntil?: string;
}

/** One, two or three spells, of which a change falls anywhere in or around some years. */
function spells(from: number, to: number): fc.Arbitrary<Spell[]> {
  const year = fc.integer({ min: from - 1, max: to + TRUSTED_YEARS + 1 });
  const turn = fc
    .tuple(year, fc.oneof(fc.nat(364), fc.constantFrom(0, 87, 297, 364)))
    .map(([of, day]) => new Temporal.PlainDate(of, 1, 1).add({ days: day }));
  return fc.oneof(
    fc.constant<Spell[]>([{}]),
    fc.uniqueArray(turn, { minLength: 1, maxLength: 2, selector: String }).map((turns) => {
      const days = turns.sort((one, other) => Temporal.PlainDate.compare(one, other));
      return [undefined, ...days].map((first, place) => {
        const next = days[place];
        return {
          ...(first && { validFrom: first.toString() }),
          ...(next && { validUntil: next.subtract({ days: 1 }).toString() }),
        };
      });
    }),
  );
}

/** Office hours for each spell, or for some of them, or for none. */
function recordsFor(all: readonly Spell[]): fc.Arbitrary<OfficeHours[]> {
  const closure = fc.tuple(fc.nat(300), fc.nat(20));
  const size = { minLength: all.length, maxLength: all.length };
  return fc
    .tuple(
      fc.array(officeHours, size),
      fc.array(fc.option(closure), size),
      fc.array(fc.nat(7), size),
    )
    .map(([records, closures, chances]) =>
      all.flatMap((spell, place) => {
        const [record, days] = [records[place], closures[place]];
        if (!record || chances[place] === 0) return [];
        const first = Temporal.PlainDate.from(spell.validFrom ?? spell.validUntil ?? '2027-01-01');
        const closed = days && {
          validFrom: first.add({ days: days[0] }).toString(),
          validUntil: first.add({ days: days[0] + days[1] }).toString(),
          why: 'a test',
        };
        return [{ ...record, ...spell, closures: closed ? [closed] : [] }];
      }),
    );
}

/** An instant, and the one at which a site was built; both in milliseconds since 1970 UTC. */
export interface Moment {
  builtAt: number;
  instant: number;
}

/** A line at an instant, as a site shows it that was built at another. */
export interface Case extends Moment {
  line: Line;
}

/** Lines at the moments of `moments`, and at moments around the changes that they plan. */
export function cases(from: number, to: number): fc.Arbitrary<Case> {
  return fc
    .tuple(spells(from, to), spells(from, to))
    .chain(([some, others]) => {
      const turns = [...some, ...others].flatMap(({ validFrom }) =>
        validFrom ? [startOf(Temporal.PlainDate.from(validFrom))] : [],
      );
      const line = fc.record({ numbers: numbers(some), officeHours: recordsFor(others) });
      return fc.tuple(line, moments(from, to, turns));
    })
    .map(([line, moment]) => ({ line, ...moment }));
}

/**
 * Builds in some years, and instants from a year before the build to a year after its horizon: half
 * of them anywhere, half within hours of something that happens to the calendar.
 *
 * @param turns other instants at which something happens
 */
export function moments(
  from: number,
  to: number,
  turns: readonly number[] = [],
): fc.Arbitrary<Moment> {
  const day = fc.oneof(fc.nat(364), fc.constantFrom(0, 1, 364));
  return fc
    .tuple(fc.integer({ min: from, max: to }), day, fc.nat(DAY_MINUTES - 1))
    .chain(([year, dayOfYear, minute]) => {
      const built = new Temporal.PlainDate(year, 1, 1).add({ days: dayOfYear });
      const builtAt = instantAt(built, minute);
      return instants(built, turns).map((instant) => ({ builtAt, instant }));
    });
}

function instants(built: Temporal.PlainDate, turns: readonly number[]): fc.Arbitrary<number> {
  const last = built.year + TRUSTED_YEARS;
  const [first, end] = [startOf(built.subtract({ years: 1 })), startOf(newYear(last + 2))];
  const events = fc
    .integer({ min: built.year, max: last })
    .chain((year) =>
      fc.constantFrom(
        ...DAY_NAMES.map((name) => startOf(dayNamed(name, year))),
        ...[startOf(built), startOf(newYear(last + 1)), ...clockChanges(year)],
      ),
    );
  const within = fc.integer({ min: -6 * HOUR, max: 30 * HOUR });
  const after = (event: fc.Arbitrary<number>) =>
    fc.tuple(event, within).map(([start, distance]) => start + distance);
  return fc.oneof(
    fc.integer({ min: first, max: end }),
    after(events),
    ...(turns.length > 0 ? [after(fc.constantFrom(...turns))] : []),
  );
}

function newYear(year: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, 1, 1);
}
