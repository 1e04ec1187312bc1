/**
 * Writes the smallest page possible: whom to call. It is in the worker itself, for when a phone has neither
 * a network nor a good copy. At build time only.
 */

import type { Line } from '../data/content-file.ts';
import type { Words } from '../schemas/ui.ts';
import { escapeHtml } from './escape-html.ts';
import { EMERGENCY, inDialOrder, ladderOf, mainNumbers } from '../numbers/ladder.ts';
import { lowerFirst } from '../words/first-letter.ts';
import { whenInWords } from '../words/when-in-words.ts';

/**
 * Writes a page with a link for each number, the one for danger first, in the order to try them.
 */
export function lastResort(lines: readonly Line[], words: Words): string {
  const numbers = ladderOf(lines).flatMap(({ data }) =>
    inDialOrder(data, 'uncertain').map((number) => ({
      ...number,
      when: `${data.shortName}: ${lowerFirst(whenInWords(number, data.officeHours, words))}`,
    })),
  );
  const danger = lines
    .filter(({ id }) => id === EMERGENCY)
    .flatMap(({ data }) => mainNumbers(data))
    .map(({ label, tel }) => ({ label, tel, when: words.emergency }));
  const links = [...danger, ...numbers].map(
    ({ label, tel, when }) =>
      `<p>${escapeHtml(when)}<br><a href="tel:${tel}">${words.call} <bdi dir="ltr">${label}</bdi></a>`,
  );
  const title = escapeHtml(words.noConnection);
  return (
    `<!doctype html><html lang="${words.locale}"><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
    `<title>${title}</title><body style="font:1.3em sans-serif"><h1>${title}</h1>${links.join('')}`
  );
}
