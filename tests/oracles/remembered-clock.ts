/**
 * The resolver's own clock, with a memory: for the exhaustive run only.
 *
 * At every minute `answer` works out anew when the next boundary comes, from some thirty readings
 * of the clock that were already taken a minute before. These functions depend on nothing but their
 * arguments, so the run may remember what they gave; each reading is still taken once, by the
 * resolver's own code, in each zone.
 */

import * as clock from '../../src/clock/amsterdam.ts';

export * from '../../src/clock/amsterdam.ts';

/**
 * More than a week of minutes: the next boundary is seldom further away. What is remembered longer
 * ago makes place.
 */
const SLOTS = 1 << 14;
const readings: { instant: number; wall: clock.WallClock }[] = [];
const moments: { key: number; instants: number[] }[] = [];

/** As in `amsterdam.ts`. */
export function wallClock(instant: number): clock.WallClock {
  const slot = (instant / clock.MINUTE) & (SLOTS - 1);
  const known = readings[slot];
  if (known?.instant === instant) return known.wall;
  const wall = clock.wallClock(instant);
  readings[slot] = { instant, wall };
  return wall;
}

/** As in `amsterdam.ts`. */
export function instantsOf(day: number, minute: number): number[] {
  const key = day * clock.DAY_MINUTES + minute;
  const slot = key & (SLOTS - 1);
  const known = moments[slot];
  if (known?.key === key) return known.instants;
  const instants = clock.instantsOf(day, minute);
  moments[slot] = { key, instants };
  return instants;
}
