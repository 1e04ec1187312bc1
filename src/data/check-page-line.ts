/** Checks the line that the reader of a page calls first: it is there, and so is a place for its button. */

import { EMERGENCY } from '../numbers/ladder.ts';
import { PLAIN_PAGES } from '../schemas/collections.ts';
import type { Problem } from './content-problem.ts';
import { nearest } from './nearest.ts';
import type { Content } from './read-content.ts';

/**
 * Finds what is wrong with the line that a page names.
 *
 * @param ids of every line
 */
export function checkPageLine(
  { id, file, data, lineOf }: Content['pages'][number],
  ids: readonly string[],
): Problem[] {
  const { line: received } = data;
  if (received === undefined) return [];
  const expected = PLAIN_PAGES.includes(`${id}.md`)
    ? expectedLine(received, ids)
    : `niets; deze sleutel kan alleen in ${PLAIN_PAGES.join(', ').replaceAll('.md', '')}`;
  return expected ? [{ file, line: lineOf(['line']), key: 'line', received, expected }] : [];
}

/** Says what should stand there instead of a name; undefined when it is right. */
function expectedLine(name: string, ids: readonly string[]): string | undefined {
  if (name === EMERGENCY) return `een andere lijn; ${EMERGENCY} staat al bovenaan elke pagina`;
  if (ids.includes(name)) return undefined;
  const likely = nearest(name, ids);
  const meant = likely === undefined ? '' : `. Bedoel je ${likely}?`;
  return `de naam van een bestand in lines/, zonder .md${meant}`;
}
