/** Finds what has ended, or ends soon, of a site that is live. */

import { wallClock } from '../../src/clock/amsterdam.ts';
import { expiresWithin } from '../../src/formats/security-txt.ts';
import type { Manifest } from '../../src/schemas/manifest.ts';
import { dueDates } from '../reports/due.ts';
import { ask } from './ask.ts';
import type { Expected } from './expected.ts';
import type { Finding } from './findings.ts';

/** The fewest days that security.txt must still be valid. */
const LAST_DAYS = 30;

/** Finds a security.txt that ends soon. */
export async function checkSecurityTxt(origin: string, now: number): Promise<Finding[]> {
  const address = '/.well-known/security.txt';
  const answer = await ask(new URL(address, origin));
  // A copy need not have one; of ours the manifest says whether it has.
  const text = typeof answer === 'string' || answer.status !== 200 ? '' : answer.body.toString();
  if (!/^Contact:/m.test(text)) return [];
  const expires = expiresWithin(LAST_DAYS, text, now);
  return expires === undefined
    ? []
    : [{ where: address, what: `geldt tot "${expires}"; bouw en publiceer de site opnieuw` }];
}

/** Lists what should have been done by now; of somebody else's copy only when it must be built again. */
export function overdue(
  { content, settings, manifest, now }: Expected,
  live: Manifest | undefined,
  isOurs: boolean,
): Finding[] {
  const built = live ?? (isOurs ? manifest : undefined);
  if (!built) return [];
  const record = isOurs ? content : { lines: [], measures: [] };
  const today = wallClock(now).day;
  return dueDates(record, settings.shelfLifeDays, Date.parse(built.builtAt), now)
    .filter(({ day }) => day < today)
    .map(({ what, todo }) => ({ where: 'te laat', what: `${what}. ${todo}.` }));
}
