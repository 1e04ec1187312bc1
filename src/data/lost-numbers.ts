/** Finds numbers that the last site had and that nobody can look up any more. */

import { dialString } from '../numbers/phone.ts';
import type { NumbersJson } from '../schemas/numbers-json.ts';
import type { FormerFile, LineFile } from './content-file.ts';

/** Old cards stay in wallets for years, so a number that goes out of use is kept where it can be found. */
const ADVICE =
  'staat niet meer in content/lines en ook niet in content/former. Bewaar het in content/former: content/README.md zegt hoe.';

/**
 * Finds the numbers that disappeared without a trace, each with what to do.
 *
 * @param published the `/nummers.json` of the last site
 */
export function lostNumbers(
  published: NumbersJson,
  lines: readonly LineFile[],
  former: readonly FormerFile[],
): string[] {
  const kept = [
    ...lines.flatMap(({ data }) => data.numbers.map(({ tel }) => tel)),
    ...former.map(({ data }) => dialString(data.number)),
  ];
  return published.lines.flatMap(({ name, numbers }) =>
    numbers
      .filter(({ tel }) => !kept.includes(tel))
      .map(({ label }) => `${label} (${name}) ${ADVICE}`.replaceAll('\u00a0', ' ')),
  );
}
