/** What holds for every line at every instant, whoever built the site and when. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer, nextNumber, type Answer } from '../../src/clock/answer.ts';
import { scheduleOf } from '../../src/calendar/schedule.ts';
import type { NumberRecord } from '../../src/schemas/line.ts';
import { cases, type Case } from './arbitrary.ts';
import { dutch } from './dutch-clock.ts';
import { firstNumber, statesOn } from './temporal-rules.ts';

const SIX_DAYS = 6 * 24 * 3_600_000;

/** Throws when it does not hold; `places`, from 0 to 1, say where to look in a stretch of time. */
type Predicate = (one: Case, places: readonly number[]) => void;

/** By what they say. */
export const PROPERTIES: Record<string, Predicate> = {
  'an answer has exactly one first number': (one) => {
    const { first } = asked(one)(one.instant);
    const main = one.line.numbers.filter(({ role }) => role === 'main');
    assert.equal(main.filter(({ number }) => number === first.number).length, 1);
  },

  'state and first number are what the independent rules say': (one) => {
    const now = dutch(one.instant);
    const states = statesOn(one.line, now.toPlainDate(), dutch(one.builtAt).toPlainDate());
    const state = states[now.hour * 60 + now.minute] ?? assert.fail();
    const given = asked(one)(one.instant);
    assert.equal(given.state, state);
    const day = now.toPlainDate();
    const built = dutch(one.builtAt).toPlainDate();
    assert.equal(given.first.number, firstNumber(one.line, state, day, built)?.number);
  },

  'another number comes first when `nextNumber` says so, and not before': (one, places) => {
    const schedule = scheduleOf(one.line, one.builtAt);
    const { first } = answer(schedule, one.instant);
    const next = nextNumber(schedule, one.instant);
    const end = next?.at ?? one.instant + SIX_DAYS;
    assert.ok(end > one.instant && end <= one.instant + SIX_DAYS);
    for (const place of [...places, 1]) {
      const instant = one.instant + Math.floor(place * (end - 1 - one.instant));
      assert.equal(answer(schedule, instant).first, first);
    }
    if (!next) return;
    assert.equal(answer(schedule, end).first, next.first);
    assert.notEqual(next.first, first);
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
