/** What holds for every line at every instant, whoever built the site and when. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer, type Answer } from '../../src/clock/answer.ts';
import { scheduleOf } from '../../src/calendar/schedule.ts';
import type { NumberRecord } from '../../src/schemas/line.ts';
import { cases, type Case } from './arbitrary.ts';
import { dutch } from './dutch-clock.ts';
import { firstHours, statesOn } from './temporal-rules.ts';

const TWENTY_YEARS = 20 * 365 * 24 * 3_600_000;

/** Throws when it does not hold; `places`, from 0 to 1, say where to look in a stretch of time. */
type Predicate = (one: Case, places: readonly number[]) => void;

/** By what they say. */
export const PROPERTIES: Record<string, Predicate> = {
  'an answer has exactly one first number, and the next is another': (one) => {
    const { first, next } = asked(one)(one.instant);
    const main = one.line.numbers.filter(({ role }) => role === 'main');
    assert.equal(main.filter((number) => number === first).length, 1);
    assert.notEqual(next, first);
    assert.equal(next !== undefined, main.length > 1);
  },

  'state and first number are what the independent rules say': (one) => {
    const now = dutch(one.instant);
    const states = statesOn(one.line, now.toPlainDate(), dutch(one.builtAt).toPlainDate());
    const state = states[now.hour * 60 + now.minute] ?? assert.fail();
    const given = asked(one)(one.instant);
    assert.equal(given.state, state);
    assert.equal(given.first.hours, firstHours(one.line, state));
  },

  '`until` is to come; until just before it the answer stays, and then it is another': (
    one,
    places,
  ) => {
    const at = asked(one);
    const given = at(one.instant);
    const { until } = given;
    if (until === null) return;
    assert.ok(until > one.instant);
    for (const place of [...places, 1]) {
      const instant = one.instant + Math.floor(place * (until - 1 - one.instant));
      assertSame(at(instant), given);
    }
    assert.notEqual(at(until).state, given.state);
  },

  'without an `until` the answer stays for ever': (one, places) => {
    const at = asked(one);
    const given = at(one.instant);
    if (given.until !== null) return;
    for (const place of places) {
      assertSame(at(one.instant + Math.floor(place * TWENTY_YEARS)), given);
    }
  },
};

/**
 * Tries a property on lines and instants that nobody thought of.
 *
 * @param years the first and the last year of the builds
 */
export function tried(
  predicate: Predicate,
  years: readonly [from: number, to: number],
  parameters: { seed: number; numRuns: number },
): fc.RunDetails<[one: Case, places: readonly number[]]> {
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 });
  return fc.check(fc.property(cases(...years), places, predicate), parameters);
}

function asked({ line, builtAt }: Case): (instant: number) => Answer<NumberRecord> {
  const schedule = scheduleOf(line, builtAt);
  return (instant) => answer(schedule, instant);
}

/** The reason may be another while the answer stays: "nobody knows the hours", "past the horizon". */
function assertSame(answered: Answer<NumberRecord>, given: Answer<NumberRecord>): void {
  assert.deepEqual({ ...answered, reason: '' }, { ...given, reason: '' });
}
