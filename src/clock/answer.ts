/** The resolver: which of a line's numbers is the one to dial at an instant. Runs in the browser. */

import { DAY, wallClock, type WallClock } from './amsterdam.ts';
import { judge, type HoursReason, type OfficeHours } from './office-hours.ts';

/** When a number is the one to dial. */
export type Hours = 'office' | 'outside-office' | 'always' | 'unknown';

/** What the resolver needs to know of a line; `N` is whatever stands for a number: a record, a link. */
export interface Schedule<N extends { hours: Hours }> {
  numbers: readonly [N, ...N[]];
  /** Absent for a line whose numbers do not depend on office hours. */
  officeHours?: OfficeHours | undefined;
  /** First and last day on which the holiday list can be trusted, as days since 1 January 1970. */
  trusted: readonly [buildDay: number, horizon: number];
  /**
   * Milliseconds from one moment at which the clock can pass a boundary to the next. Both clock
   * changes are at a whole hour, so what is a multiple of a step on the clock is one in UTC.
   */
  step: number;
}

export type State = 'office' | 'outside-office' | 'uncertain';

/** Why the state is what it is. */
export type Reason = HoursReason | 'always' | 'unknown-hours' | 'before-build' | 'past-horizon';

/** What holds at an instant. */
interface Pick<N> {
  state: State;
  reason: Reason;
  /** The number to dial. */
  first: N;
}

export interface Answer<N> extends Pick<N> {
  /** The line's next number, when it has one. */
  next: N | undefined;
  /** The next instant at which state or first number is another (ms since 1970 UTC); null: never. */
  until: number | null;
}

/**
 * Answers for one instant, on the Dutch clock whatever the device's zone.
 *
 * @param instant milliseconds since 1 January 1970 UTC
 * @throws RangeError when the clock cannot be read (see `wallClock`)
 */
export function answer<N extends { hours: Hours }>(line: Schedule<N>, instant: number): Answer<N> {
  const picked = pick(line, instant);
  const [, next] = inOrder(line.numbers, picked.state);
  return { ...picked, next, until: nextChange(line, instant, picked.state) };
}

/** The answer without what follows: less work, for who asks about many instants. Else as `answer`. */
export function pick<N extends { hours: Hours }>(line: Schedule<N>, instant: number): Pick<N> {
  const reason = reasonAt(line, wallClock(instant));
  const state = stateOf(reason);
  const [first = line.numbers[0]] = inOrder(line.numbers, state);
  return { state, reason, first };
}

/**
 * A line's numbers in the order in which to dial them: in doubt, the one that answers outside office
 * hours first. The page is served in that order.
 */
export function inOrder<N extends { hours: Hours }>(numbers: readonly N[], state: State): N[] {
  const rank = ({ hours }: N) => {
    if (hours === 'always') return 1;
    if (hours === 'unknown') return 2;
    return (hours === 'office') === (state === 'office') ? 0 : 3;
  };
  return [...numbers].sort((one, other) => rank(one) - rank(other));
}

/**
 * The next moment at which another number becomes the one to dial, if that is soon enough for a
 * weekday to name it: within six days.
 *
 * @param instant milliseconds since 1 January 1970 UTC
 * @returns the instant (ms since 1970 UTC) and the number from then on
 * @throws RangeError when the clock cannot be read (see `wallClock`)
 */
export function nextNumber<N extends { hours: Hours }>(
  line: Schedule<N>,
  instant: number,
): { at: number; first: N } | undefined {
  const { first } = pick(line, instant);
  const { step } = line;
  for (let at = after(instant, step); at - instant < 6 * DAY; at += step) {
    const later = pick(line, at);
    if (later.first !== first) return { at, first: later.first };
  }
  return undefined;
}

function reasonAt<N extends { hours: Hours }>(
  { numbers, officeHours, trusted: [buildDay, horizon] }: Schedule<N>,
  wall: WallClock,
): Reason {
  if (wall.day < buildDay) return 'before-build';
  if (wall.day > horizon) return 'past-horizon';
  if (officeHours) return judge(officeHours, wall);
  return numbers.some(({ hours }) => hours === 'always') ? 'always' : 'unknown-hours';
}

function stateOf(reason: Reason): State {
  if (reason === 'office-hours' || reason === 'always') return 'office';
  return reason === 'outside-hours' || reason === 'holiday' ? 'outside-office' : 'uncertain';
}

/** Tries every moment at which the clock can pass a boundary. */
function nextChange<N extends { hours: Hours }>(
  line: Schedule<N>,
  instant: number,
  state: State,
): number | null {
  const { step, trusted } = line;
  const [buildDay, horizon] = trusted;
  // Without office hours only the trust in the calendar can change.
  const spans = line.officeHours
    ? [[buildDay - 1, horizon + 1] as const]
    : [[buildDay - 1, buildDay] as const, [horizon, horizon + 1] as const];
  for (const [from, to] of spans) {
    for (let at = after(Math.max(instant, from * DAY), step); at < to * DAY; at += step) {
      if (stateOf(reasonAt(line, wallClock(at))) !== state) return at;
    }
  }
  return null;
}

function after(instant: number, step: number): number {
  return instant - (instant % step) + step;
}
