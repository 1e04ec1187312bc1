/** Checks the anchors of headings on a page: none is missing, none is taken already. */

import type { Problem } from './content-problem.ts';
import { LINKED_FROM_ELSEWHERE, addressOf, anchorsOn } from './addresses.ts';
import type { Markdown } from './markdown.ts';
import { nearest } from './nearest.ts';

/**
 * Finds headings whose `id` the template of the page uses too, and headings that are gone though
 * other sites link to them.
 *
 * @param file the path of a Markdown file, to name in messages
 */
export function checkAnchors(file: string, { headings }: Markdown): Problem[] {
  const address = addressOf(file) ?? '';
  const where = { file, key: 'tekst' };
  const ids = headings.map(({ id }) => id);
  const wanted = LINKED_FROM_ELSEWHERE[address] ?? [];
  return [
    ...headings
      .filter(({ id }) => anchorsOn(address).includes(id))
      .map(({ line, text, id }) => {
        const expected = `een andere kop; #${id} is al iets anders op de pagina`;
        return { ...where, line, received: text, expected };
      }),
    ...wanted
      .filter((id) => !ids.includes(id))
      .map((id) => {
        const likely = headings[ids.indexOf(nearest(id, ids) ?? '')];
        const expected = `een kop "${wordsOf(id)}"; andere sites leiden daarheen`;
        return { ...where, line: likely?.line ?? 1, received: likely?.text ?? 'niets', expected };
      }),
  ];
}

/** Writes `voor-familie` as "Voor familie". */
function wordsOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
