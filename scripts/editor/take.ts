/** Takes verifications of another copy of the site over, and says which. */

import { setKey } from './edit-keys.ts';
import { OneLine } from './render-yaml.ts';
import { addressFault } from '../../src/build/site-address.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import { verifiedElsewhere, type Elsewhere } from '../reports/elsewhere.ts';
import { readPublished } from '../reports/published.ts';

/**
 * Reads the numbers of another copy, and finds what may be taken from it.
 *
 * @param address the address of that copy, as https://voorbeeld.nl
 * @param shelfLifeDays how many days a verification counts
 * @param now milliseconds since 1 January 1970 UTC
 * @throws Error in words for an editor, when there is no such copy
 */
export async function findElsewhere(
  lines: readonly LineFile[],
  address: string,
  shelfLifeDays: number,
  now: number,
): Promise<Elsewhere[]> {
  const fault = addressFault(address);
  if (fault) throw new Error(`Gekregen: ${fault.received}. Verwacht: ${fault.expected}`);
  const { numbers } = await readPublished(address, `${address}/nummers.json`);
  return verifiedElsewhere(lines, numbers, address, shelfLifeDays, now);
}

/** Writes a verification into the text of its file, behind where the number comes from. */
export function withVerification(text: string, { index, verified }: Elsewhere): string {
  const key = ['numbers', index, 'verified'];
  return setKey(setKey(text, key, undefined), key, new OneLine(verified), 'sourceDate');
}

/** Says what is taken, in a row. */
export function takenInWords({ label, file, verified }: Elsewhere): string {
  const { on, takenFrom } = verified;
  return `${label} (${file}): nagebeld op ${on} door ${takenFrom}`;
}
