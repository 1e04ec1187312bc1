/** Compares the published numbers with those in the content, for a person to judge. */

import type { Line } from '../../src/data/content-file.ts';
import { numbersJson } from '../../src/formats/numbers-json.ts';
import type { NumbersJson } from '../../src/schemas/numbers-json.ts';
import type { Words } from '../../src/schemas/ui.ts';
import { momentChanges } from './changed-moments.ts';
import { numberChanges } from './changed-numbers.ts';

/**
 * Lists what differs, a row each: numbers that are new, gone or changed, verifications, and moments at
 * which another number comes first.
 *
 * @param published the `/nummers.json` of the site as it is
 * @param lines those of the content
 * @param now milliseconds since 1 January 1970 UTC
 */
export function changesInWords(
  published: NumbersJson,
  lines: readonly Line[],
  words: Words,
  now: number,
): string[] {
  const before = new Map(published.lines.map((line) => [line.id, line]));
  const after = new Map(numbersJson(lines, now).lines.map((line) => [line.id, line]));
  const names = new Map(lines.map(({ id, data }) => [id, data.shortName]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [old, line] = [before.get(id), after.get(id)];
    return [
      ...numberChanges(old, line, words),
      ...(old && line ? momentChanges(old, line, words, now) : []),
    ].map((change) => `${names.get(id) ?? old?.name ?? id}, ${change}`);
  });
}
