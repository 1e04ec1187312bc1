/** Resolves which of a line's numbers is the one to dial at an instant. Runs in the browser. */

import { DAY, HOUR, MINUTE, wallClock, type WallClock } from './amsterdam.ts';
import { holds, judge, type HoursReason, type Limits, type OfficeHours } from './office-hours.ts';

/** When a number is the one to dial. */
export type Hours = 'office' | 'outside-office' | 'always' | 'unknown';

/** What the resolver needs to know of a number. Its limits are in milliseconds since 1 January 1970 UTC. */
export interface Dialled extends Limits {
  hours: Hours;
}

/** What the resolver needs to know of a line; `N` is whatever stands for a number: a record, a link. */
export interface Schedule<N extends Dialled> {
  numbers: readonly [N, ...N[]];
  /** Absent for a line whose numbers do not depend on office hours. */
  officeHours?: OfficeHours | undefined;
  /** First and last day on which the holiday list can be trusted, as days since 1 January 1970. */
  trusted: readonly [buildDay: number, horizon: number];
}

export type State = 'office' | 'outside-office' | 'uncertain';

/** Why the state is what it is. */
export type Reason = HoursReason | 'always' | 'unknown-hours' | 'before-build' | 'past-horizon';

/** Which number is the one to dial at an instant, and why. */
export interface Answer<N> {
  state: State;
  reason: Reason;
  /** The number to dial. */
  first: N;
}

/**
 * Tells which number to dial at an instant, on the Dutch clock whatever the device's zone.
 *
 * @param instant milliseconds since 1 January 1970 UTC
 * @param wall what the Dutch clock shows then, for who knows it already
 * @throws RangeError when the clock cannot be read (see `wallClock`)
 */
export function answer<N extends Dialled>(
  line: Schedule<N>,
  instant: number,
  wall = wallClock(instant),
): Answer<N> {
  const numbers = line.numbers.filter((number) => holds(number, instant));
  const reason = reasonAt(numbers, line, wall);
  const state = stateOf(reason);
  const [first = line.numbers[0]] = inOrder(numbers, state);
  return { state, reason, first };
}

/**
 * Sorts a line's numbers into the order in which to dial them: in doubt, the one that answers outside
 * office hours first. The page is served in that order.
 */
export function inOrder<N extends Dialled>(numbers: readonly N[], state: State): N[] {
  const rank = ({ hours }: N) => {
    if (hours === 'always') return 1;
    if (hours === 'unknown') return 2;
    return (hours === 'office') === (state === 'office') ? 0 : 3;
  };
  return [...numbers].sort((a, b) => rank(a) - rank(b));
}

/**
 * Finds the next moment at which another number becomes the one to dial, if that is soon enough for a
 * weekday to name it: within six days.
 *
 * @param instant milliseconds since 1 January 1970 UTC
 * @returns the instant (ms since 1970 UTC) and the number from then on
 * @throws RangeError when the clock cannot be read (see `wallClock`)
 */
export function nextNumber<N extends Dialled>(
  line: Schedule<N>,
  instant: number,
): { at: number; first: N } | undefined {
  let wall = wallClock(instant);
  const { first } = answer(line, instant, wall);
  for (let at = instant - (instant % MINUTE) + MINUTE; at < instant + 6 * DAY; at += MINUTE) {
    // Within an hour the clock just runs: only to read it takes time.
    wall = at % HOUR ? { ...wall, minute: wall.minute + 1 } : wallClock(at);
    const { first: later } = answer(line, at, wall);
    if (later !== first) return { at, first: later };
  }
  return undefined;
}

/** Finds why the state of a line is what it is: the days that the build knows go before the hours. */
function reasonAt(
  numbers: readonly Dialled[],
  { officeHours, trusted: [buildDay, horizon] }: Schedule<Dialled>,
  wall: WallClock,
): Reason {
  if (wall.day < buildDay) return 'before-build';
  if (wall.day > horizon) return 'past-horizon';
  if (officeHours?.periods.some((period) => holds(period, wall.day))) {
    return judge(officeHours, wall);
  }
  return numbers.some(({ hours }) => hours === 'always') ? 'always' : 'unknown-hours';
}

/** Derives the state of a line; every reason that is not sure is a doubt. */
function stateOf(reason: Reason): State {
  if (reason === 'office-hours' || reason === 'always') return 'office';
  return reason === 'outside-hours' || reason === 'holiday' ? 'outside-office' : 'uncertain';
}
