/** Checks the places that headings make on a page: none is missed, none stands in the way. */

import type { Problem } from './content-problem.ts';
import { READ_ON, addressOf, placesOn } from './addresses.ts';
import type { Markdown } from './markdown.ts';
import { nearest } from './nearest.ts';

/**
 * Finds headings whose place the page has already, and those that the start page leads to and that
 * are gone.
 *
 * @param file the path of a Markdown file, to name in messages
 */
export function checkPlaces(file: string, { headings }: Markdown): Problem[] {
  const address = addressOf(file) ?? '';
  const place = { file, key: 'tekst' };
  const ids = headings.map(({ id }) => id);
  const wanted = READ_ON.map(([path]) => path.split('#'))
    .filter(([page]) => page === address)
    .flatMap(([, id]) => id ?? []);
  return [
    ...headings
      .filter(({ id }) => placesOn(address).includes(id))
      .map(({ line, text, id }) => {
        const expected = `een andere kop; #${id} is al iets anders op de pagina`;
        return { ...place, line, received: text, expected };
      }),
    ...wanted
      .filter((id) => !ids.includes(id))
      .map((id) => {
        const likely = headings[ids.indexOf(nearest(id, ids) ?? '')];
        const expected = `een kop "${wordsOf(id)}"; de startpagina leidt daarheen`;
        return { ...place, line: likely?.line ?? 1, received: likely?.text ?? 'niets', expected };
      }),
  ];
}

/** `voor-familie` becomes "Voor familie". */
function wordsOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
