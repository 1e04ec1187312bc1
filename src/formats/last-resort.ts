/**
 * The least that a page can be: whom to call, in the worker itself, for when a phone has neither a
 * network nor a copy that is good. At build time only.
 */

import type { LineRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { inOrder } from '../clock/answer.ts';
import { mainNumbers } from '../numbers/ladder.ts';
import { hoursInWords, lowerFirst } from '../words/hours-in-words.ts';
import { label, telHref } from '../numbers/phone.ts';

/**
 * Writes a page with a link for each number, the one for danger first, in the order to try them.
 */
export function lastResort(
  emergency: LineRecord,
  ladder: readonly LineRecord[],
  words: Words,
): string {
  const numbers = ladder.flatMap((line) =>
    inOrder(mainNumbers(line), 'uncertain').map(({ number, hours }) => ({
      number,
      when: `${line.shortName}: ${lowerFirst(hoursInWords(hours, line.officeHours, words))}`,
    })),
  );
  const danger = mainNumbers(emergency).map(({ number }) => ({ number, when: words.emergency }));
  const links = [...danger, ...numbers].map(
    ({ number, when }) =>
      `<p>${escaped(when)}<br><a href="${telHref(number)}">${words.call} <bdi dir="ltr">${label(number)}</bdi></a>`,
  );
  const title = escaped(words.noConnection);
  return (
    `<!doctype html><html lang="${words.locale}"><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
    `<title>${title}</title><body style="font:1.3em sans-serif"><h1>${title}</h1>${links.join('')}`
  );
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
