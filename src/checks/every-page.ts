/** What holds for a page as a whole: whom it begins with, its name, its address, its links and codes. */

import { CARD_FORMATS } from '../lib/card-formats.ts';
import { telHref } from '../lib/phone.ts';
import { addressOf } from './links.ts';
import type { Truth } from './listen.ts';
import { isCall, type Page } from './read-html.ts';
import { EMERGENCY, idOf, ladderOf, mainNumbers, spaced, type Line } from './record.ts';

/** The page that is there to be printed. */
export const CARDS = 'zakkaart/index.html';
/** How often the numbers stand on it. */
export const FRONTS = CARD_FORMATS.reduce((sum, { fronts }) => sum + fronts, 0);

/** @param codes what each code on the page says */
export function checkEveryPage(
  file: string,
  { root, elements }: Page,
  codes: readonly string[],
  { lines, passages, site, dialled }: Truth,
): string[] {
  const find = (selector: string) => root.querySelector(selector);
  const placeOf = (selector: string) => elements.findIndex((node) => node === find(selector));
  const valuesOf = (...some: [selector: string, name: string][]) =>
    some.map(([selector, name]) => find(selector)?.getAttribute(name));
  const line = lines.find((one) => file === `hulplijnen/${idOf(one)}/index.html`);
  const heading = find('h1')?.textContent ?? '';
  const titles = [find('title')?.textContent, ...valuesOf(['[property="og:title"]', 'content'])];
  const address = new URL(addressOf(file), site.url).href;
  const addresses = valuesOf(['[rel="canonical"]', 'href'], ['[property="og:url"]', 'content']);
  const calls = elements.filter(isCall).map(({ attributes }) => attributes.href?.slice(4) ?? '');
  const contacts = root.querySelectorAll('[href^="/contact/"]').map((node) => node.attributes.href);
  const home = new URL('/', site.url).href;
  const expected: [isRight: boolean, what: string][] = [
    [isBeginning(calls.map((one) => dialled.get(one) ?? one), lines), 'eerst 112, dan de eerste twee lijnen'],
    [placeOf(`[href="tel:${EMERGENCY}"]`) < placeOf('h1'), 'een link naar 112 boven de kop'],
    [line ? heading === line.data.name : isTitle(heading, lines, passages), `een andere kop dan "${heading}"`],
    [titles.every((title) => title?.startsWith(heading)), `een titel die begint met "${heading}"`],
    // That page is for any address.
    [file === '404.html' || addresses.every((one) => one === address), `het adres ${address}`],
  ];
  if (line) {
    expected.push(
      [mainNumbers(line).every((one) => codes.includes(telHref(one))), 'een code om te bellen'],
      [contacts.join() === `/contact/${idOf(line)}.vcf`, 'het contact van deze lijn'],
    );
  }
  if (file === CARDS) {
    const isCoded = codes.length >= FRONTS && codes.every((one) => one === home);
    expected.push([isCoded, `op elke kaart een code naar ${home}`]);
  }
  return expected.filter(([isRight]) => !isRight).map(([, what]) => `verwacht: ${what}`);
}

/** Links to a line by its name lead to that line. */
export function checkNames({ elements }: Page, { lines, entries, listen }: Truth): string[] {
  return elements.flatMap((node) => {
    const { said, strange } = listen(node.textContent);
    const line = lines.find((one) => node.attributes.href === `/hulplijnen/${idOf(one)}/`);
    if (!line || strange.length > 0) return [];
    const own = entries.find((entry) => entry.line === line)?.says;
    return said.every((name) => own?.has(name)) ? [] : [`de link "${node.textContent}" leidt naar ${line.data.name}`];
  });
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
