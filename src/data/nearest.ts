/** Guesses what was meant by a name that does not exist. */

import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds the name that somebody most likely meant.
 *
 * @param wrong an address, or the last part of one
 * @param names those that exist
 * @returns undefined when none is like it
 */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  const last = lastPart(wrong);
  const same = names.find((name) => lastPart(name) === last);
  if (same !== undefined || names.length === 0) return same;
  const likely = closest(wrong.toLowerCase(), [...names]);
  return distance(wrong.toLowerCase(), likely) <= 1 + last.length / 4 ? likely : undefined;
}

/** Takes the last part of an address or a path: `ivp` of `/hulplijnen/ivp/` and of `lines/ivp.md`. */
function lastPart(address: string): string {
  return address
    .toLowerCase()
    .replace(/\/$|\.md$/, '')
    .replace(/^.*[/#]/, '');
}
