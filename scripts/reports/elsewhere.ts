/** Finds verifications of another copy of the site that this one may take. */

import { EMERGENCY_NUMBERS, checkOf, todayOf } from '../../src/numbers/verification.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import type { NumbersJson } from '../../src/schemas/numbers-json.ts';

/** A verification to take, and the number of the record that it is of. */
export interface Elsewhere {
  file: string;
  /** The place of the number in its file. */
  index: number;
  label: string;
  verified: Record<'on' | 'dialled' | 'takenFrom' | 'takenOn', string>;
}

/**
 * Finds the numbers of which another copy has a newer verification that still counts. Their digits are
 * the same; where that copy took it from a third, that third is named.
 *
 * @param theirs the `/nummers.json` of the other copy
 * @param address the address of that copy, as https://voorbeeld.nl
 * @param shelfLifeDays how many days a verification counts
 * @param now milliseconds since 1 January 1970 UTC
 */
export function verifiedElsewhere(
  lines: readonly LineFile[],
  theirs: NumbersJson,
  address: string,
  shelfLifeDays: number,
  now: number,
): Elsewhere[] {
  const today = todayOf(now);
  const others = theirs.lines.flatMap(({ numbers }) => numbers);
  return lines.flatMap(({ file, data }) =>
    data.numbers.flatMap(({ number, tel, label, verified }, index) => {
      const [newest] = others
        .flatMap((other) =>
          other.tel === tel && other.verifiedOn ? [{ ...other, on: other.verifiedOn }] : [],
        )
        .filter(({ on }) => on <= today && on > (verified?.on ?? ''))
        .sort((a, b) => b.on.localeCompare(a.on));
      if (!newest || EMERGENCY_NUMBERS.includes(number)) return [];
      const taken = {
        on: newest.on,
        dialled: number,
        takenFrom: newest.takenFrom ?? address,
        takenOn: today,
      };
      const { state } = checkOf({ number, verified: taken }, shelfLifeDays, now);
      return state === 'fresh' ? [{ file, index, label, verified: taken }] : [];
    }),
  );
}
