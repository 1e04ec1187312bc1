/** Checks that no two pages have the same title: in tabs and search results they must differ. */

import type { ContentFile } from './content-file.ts';
import type { Problem } from './content-problem.ts';

/**
 * Finds titles that stand in two files, whatever their capitals. Most often one of the two began as a
 * copy of the other.
 */
export function checkTitles(
  files: readonly ContentFile<{ name: string } | { title: string }>[],
): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, lineOf, data }) => {
    const [key, title] = 'title' in data ? ['title', data.title] : ['name', data.name];
    const same = title.trim().toLowerCase();
    const earlier = first.get(same);
    first.set(same, earlier ?? file);
    if (earlier === undefined) return [];
    const expected = `andere woorden dan in ${earlier}; elke pagina heeft een eigen titel`;
    return [{ file, line: lineOf([key]), key, received: title, expected }];
  });
}
