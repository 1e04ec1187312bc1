/** What holds for every page: whom it begins with, what it is called, where it is, what its codes say. */

import { telHref } from '../lib/phone.ts';
import { addressOf } from './links.ts';
import type { Truth } from './listen.ts';
import { isCall, type Page } from './read-html.ts';
import { EMERGENCY, idOf, ladderOf, mainNumbers, spaced, type Line } from './record.ts';

export function checkEveryPage(
  file: string,
  { root, elements }: Page,
  codes: readonly string[],
  { lines, passages, site, dialled }: Truth,
): string[] {
  const line = lines.find((one) => file === `hulplijnen/${idOf(one)}/index.html`);
  const find = (selector: string) => root.querySelector(selector);
  const placeOf = (selector: string) => elements.findIndex((node) => node === find(selector));
  const heading = find('h1')?.textContent ?? '';
  const titles = [
    find('title')?.textContent,
    find('[property="og:title"]')?.getAttribute('content'),
  ];
  const address = new URL(addressOf(file), site.url).href;
  const addresses = [
    find('[rel="canonical"]')?.getAttribute('href'),
    find('[property="og:url"]')?.getAttribute('content'),
  ];
  const calls = elements.filter(isCall).map(({ attributes }) => dialled.get((attributes.href ?? '').slice(4)) ?? '');
  const isNamed = line ? heading === line.data.name : isTitle(heading, lines, passages);
  const expected: [isRight: boolean, what: string][] = [
    [isBeginning(calls, lines), 'eerst links naar 112 en de nummers van de eerste twee lijnen'],
    [placeOf(`[href="tel:${EMERGENCY}"]`) < placeOf('h1'), 'een link naar 112 boven de kop'],
    [isNamed, `een kop uit content/, en niet "${heading}"`],
    [titles.every((title) => title?.startsWith(heading)), `een titel die begint met "${heading}"`],
    // That page is for any address.
    [file === '404.html' || addresses.every((one) => one === address), `het adres ${address}`],
    [!line || mainNumbers(line).every((one) => codes.includes(telHref(one))), 'een code om te bellen'],
  ];
  return expected.filter(([isRight]) => !isRight).map(([, what]) => `verwacht: ${what}`);
}

/** The number for danger, then those of the first two lines, each in its order, and no other. */
function isBeginning(calls: readonly string[], lines: readonly Line[]): boolean {
  const emergency = lines.filter((line) => idOf(line) === EMERGENCY);
  const first = [...emergency, ...ladderOf(lines).slice(0, 2)];
  const theirs = first.flatMap(({ data }) => data.numbers.map(({ number }) => number));
  const wanted = first.flatMap(mainNumbers);
  const end = calls.findIndex((number) => !theirs.includes(number));
  const begin = end < 0 ? calls : calls.slice(0, end);
  return [...new Set(begin)].filter((one) => wanted.includes(one)).join() === wanted.join();
}

/** Whether the content has this heading, and not only as the name of a line. */
function isTitle(heading: string, lines: readonly Line[], passages: readonly string[]): boolean {
  const same = passages.filter((one) => spaced(one) === spaced(heading));
  return same.length > (lines.some(({ data }) => data.name === heading) ? 1 : 0);
}
