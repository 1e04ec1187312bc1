/** Reads the moment of a build, and judges it. */

import { isoDay } from '../clock/amsterdam.ts';
import { trustedDays } from './holidays.ts';

/** The last day that a build may know of: dates in content, and the rules for holidays, end there. */
const LAST_DAY = '2099-12-31';

/** Whole seconds since 1970, up to the year 5138. */
const SECONDS = /^\d{1,11}$/;

/**
 * Reads the moment of this build. `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org) goes first, so
 * that one commit can be built twice into the same bytes.
 *
 * @returns milliseconds since 1 January 1970 UTC
 * @throws RangeError when SOURCE_DATE_EPOCH is set to something that is not whole seconds
 */
export function buildDate(epoch = process.env.SOURCE_DATE_EPOCH, now = Date.now()): number {
  if (!epoch) return now;
  if (!SECONDS.test(epoch)) {
    throw new RangeError(
      `SOURCE_DATE_EPOCH: received "${epoch}", expected whole seconds since 1970`,
    );
  }
  return Number(epoch) * 1000;
}

/**
 * Judges the moment of a build. A clock that is ahead cannot be told from one that is right, as long
 * as the days that a build knows lie in this century.
 *
 * @param epoch as SOURCE_DATE_EPOCH is set; empty when it is not
 * @param now milliseconds since 1 January 1970 UTC
 * @returns what was received and what was expected, for whoever builds; undefined when it will do
 */
export function buildDateFault(
  epoch: string,
  now: number,
): { received: string; expected: string } | undefined {
  if (epoch && !SECONDS.test(epoch)) {
    return { received: `"${epoch}"`, expected: 'hele seconden sinds 1970, als 1795000000' };
  }
  const moment = buildDate(epoch, now);
  const received = epoch ? `"${epoch}", dat is ${secondOf(moment)}` : secondOf(moment);
  const horizon = isoDay(trustedDays(moment)[1]);
  if (moment > now) {
    return { received, expected: `een moment dat geweest is; nu is het ${secondOf(now)}` };
  }
  if (horizon < secondOf(now).slice(0, 10)) {
    const expected = `een later moment: de feestdagen lopen nu maar tot en met ${horizon}`;
    return { received, expected };
  }
  if (horizon > LAST_DAY) {
    return {
      received,
      expected: `een moment waarop de feestdagen lopen tot hoogstens ${LAST_DAY}`,
    };
  }
  return undefined;
}

/** Writes an instant in UTC, to the second. */
export function secondOf(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}
