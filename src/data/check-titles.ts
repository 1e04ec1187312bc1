/** Checks that no two pages call themselves the same: who searches or has tabs must tell them apart. */

import type { Problem } from '../lib/problem.ts';

/** A file that makes a page. */
export interface NamedFile {
  file: string;
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The keys of the page's title and, where it stands in one, of its description. */
  keys: readonly string[];
  data: Readonly<Record<string, unknown>>;
}

/**
 * Finds titles, and descriptions, that stand in two files, whatever their capitals. Most often one
 * of the two began as a copy of the other.
 */
export function checkTitles(files: readonly NamedFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, lineOf, keys, data }) =>
    keys.flatMap((key, role) => {
      const words = String(data[key]);
      const same = `${role} ${words.trim().toLowerCase()}`;
      const earlier = first.get(same);
      first.set(same, earlier ?? file);
      if (earlier === undefined) return [];
      const expected = `andere woorden dan in ${earlier}; elke pagina heeft eigen`;
      return [{ file, line: lineOf([key]), key, received: words, expected }];
    }),
  );
}
