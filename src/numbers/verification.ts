/** Judges whether a number still has to be phoned, and before when. At build time and for commands. */

import type { NumberRecord } from '../schemas/line.ts';
import { DAY, isoDay, wallClock } from '../clock/amsterdam.ts';

/**
 * The numbers that nobody may call to test them: that keeps somebody in danger waiting. They stay
 * unverified, and that never counts against them.
 */
export const EMERGENCY_NUMBERS: readonly string[] = ['112', '911'];

/**
 * Computes the instant after which a verification no longer counts.
 *
 * @param verifiedOn the day of the verification, as 2026-05-31
 * @param shelfLifeDays how many days it counts
 * @returns milliseconds since 1 January 1970 UTC
 */
export function staleAfter(verifiedOn: string, shelfLifeDays: number): number {
  return Date.parse(verifiedOn) + (shelfLifeDays + 1) * DAY;
}

/** How a number's verification stands; `until` is the last day on which it counts, as 2026-05-31. */
export type VerificationState =
  { state: 'exempt' } | { state: 'unverified' } | { state: 'fresh' | 'stale'; until: string };

/**
 * Judges a verification by the same rule as the page does.
 *
 * @param shelfLifeDays how many days a verification counts
 * @param now milliseconds since 1 January 1970 UTC
 */
export function checkOf(
  { number, verified }: Pick<NumberRecord, 'number' | 'verified'>,
  shelfLifeDays: number,
  now: number,
): VerificationState {
  if (EMERGENCY_NUMBERS.includes(number)) return { state: 'exempt' };
  if (!verified) return { state: 'unverified' };
  const end = staleAfter(verified.on, shelfLifeDays);
  return { state: now < end ? 'fresh' : 'stale', until: isoDay(end / DAY - 1) };
}

/**
 * Writes the day in the Netherlands, as 2026-05-31.
 *
 * @param now milliseconds since 1 January 1970 UTC
 */
export function todayOf(now: number): string {
  return isoDay(wallClock(now).day);
}
