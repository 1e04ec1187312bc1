/** Checks that no two pages call themselves the same: who searches or has tabs must tell them apart. */

import type { Problem } from './content-problem.ts';

/** A file that makes a page, and the key of the page's title. */
export interface NamedFile {
  file: string;
  lineOf: (path: readonly PropertyKey[]) => number;
  key: string;
  data: Readonly<Record<string, unknown>>;
}

/**
 * Finds titles that stand in two files, whatever their capitals. Most often one of the two began as a
 * copy of the other.
 */
export function checkTitles(files: readonly NamedFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, lineOf, key, data }) => {
    const title = String(data[key]);
    const same = title.trim().toLowerCase();
    const earlier = first.get(same);
    first.set(same, earlier ?? file);
    if (earlier === undefined) return [];
    const expected = `andere woorden dan in ${earlier}; elke pagina heeft een eigen titel`;
    return [{ file, line: lineOf([key]), key, received: title, expected }];
  });
}
