/** Shows what readers will see differently: from what the pages, cards and contacts are made of. */

import type { Content } from '../../src/data/read-content.ts';
import { numbersJson } from '../../src/formats/numbers-json.ts';
import { changesInWords } from '../reports/changes.ts';
import { changedRows, type DiffRow } from './diff.ts';
import { readingOf } from './reading.ts';
import { wordsOf } from './task.ts';

/** Something that readers see, with the rows that will differ. */
export interface Difference {
  where: string;
  rows: DiffRow[];
}

/**
 * Compares what readers see before and after a change.
 *
 * @param now milliseconds since 1 January 1970 UTC
 */
export function differences(before: Content, after: Content, now: number): Difference[] {
  const titles = new Map(
    [...before.measures, ...after.measures].map(({ id, data }) => [id, data.title]),
  );
  const [old, young] = [readingOf(before, titles, now), readingOf(after, titles, now)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((where) => ({ where, rows: changedRows(old.get(where) ?? [], young.get(where) ?? []) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Lists, in sentences, which number comes first at which moment that another did. */
export function momentsChanged(before: Content, after: Content, now: number): string[] {
  return changesInWords(numbersJson(before.lines, now), after.lines, wordsOf(after), now);
}
