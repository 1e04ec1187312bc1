/** How long a verification counts. */

import { DAY } from '../clock/amsterdam.ts';

/**
 * The instant after which a verification no longer counts.
 *
 * @param verifiedOn the day of the verification, as 2026-05-31
 * @param shelfLifeDays how many days it counts
 * @returns milliseconds since 1 January 1970 UTC
 */
export function staleAfter(verifiedOn: string, shelfLifeDays: number): number {
  return Date.parse(verifiedOn) + (shelfLifeDays + 1) * DAY;
}
