/** Checks which buttons of a page are filled: where it is about one line, those of that line alone. */

import { ladderOf } from '../numbers/ladder.ts';
import type { Line } from '../data/content-file.ts';
import { faultUnless } from './compare.ts';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import { mainOf } from './record.ts';

/** Checks that nothing but the numbers of the line of a page is filled; without one, those on top are. */
export function checkFilled(file: string, { calls }: Page, truth: Truth): string[] {
  const own = ownLine(file, truth);
  const filled = calls.filter((call) => {
    if (call.closest('.call-main')) return true;
    // In a block, the number of the moment; a quiet one has none that is filled.
    return own ? call.closest('call-now') && !call.closest('.strip-quiet') : false;
  });
  const found = filled.map(({ attributes: { href = '' } }) => href);
  const wanted = own ? mainOf(own).map(({ tel }) => `tel:${tel}`) : [];
  const isQuiet = calls.some((call) => call.closest('.strip-quiet'));
  return [
    ...faultUnless(
      found.sort().join() === wanted.sort().join(),
      `gevuld is ${found.join(', ') || 'niets'}, verwacht: ${wanted.join(', ') || 'alleen het nummer van nu'}`,
    ),
    ...faultUnless(
      isQuiet === (own !== undefined),
      `de nummers bovenaan horen ${own ? 'niet ' : ''}gevuld te zijn`,
    ),
  ];
}

/** Finds the line that a page is about or that its reader calls first, unless every page has it on top. */
function ownLine(file: string, { lines, pages }: Truth): Line | undefined {
  const [first] = ladderOf(lines);
  const named = pages.find(({ id }) => file === `${id}/index.html`)?.data.line;
  return lines.find(
    (line) => line !== first && (line.id === named || file === `hulplijnen/${line.id}/index.html`),
  );
}
