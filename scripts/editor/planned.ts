/** Calls off what is planned: then what it would have followed goes on. */

import type { Validity } from '../../src/calendar/validity.ts';
import { setKey } from './edit-keys.ts';
import type { KeyPath } from '../../src/data/key-path.ts';
import { dayBefore } from './task.ts';

/** Tells whether something is yet to hold. */
export function isPlanned({ validFrom = '' }: Validity, today: string): boolean {
  return validFrom > today;
}

/**
 * Takes what is planned from a list.
 *
 * @param place where it stands in the list
 * @param follows tells whether it follows another of the list
 */
export function callOff<V extends Validity>(
  source: string,
  path: KeyPath,
  list: readonly V[],
  place: number,
  follows: (other: V) => boolean = () => true,
): string {
  const { validFrom = '', validUntil } = list[place] ?? {};
  const before = list.findIndex(
    (other) => other.validUntil === dayBefore(validFrom) && follows(other),
  );
  const goesOn = before < 0 ? source : setKey(source, [...path, before, 'validUntil'], validUntil);
  return setKey(goesOn, [...path, place], undefined);
}
