/** What holds for a page as a whole: whom it begins with, its name, its address, its links and codes. */

import type { HTMLElement } from 'node-html-parser';
import { CARD_FORMATS } from '../lib/card-formats.ts';
import { policyIn } from '../lib/headers.ts';
import { telHref } from '../lib/phone.ts';
import { policyOf } from '../lib/policy.ts';
import { checkEdition, entriesOnCards } from './completeness.ts';
import { addressOf } from './links.ts';
import type { Truth } from './listen.ts';
import type { Page } from './read-html.ts';
import { EMERGENCY, idOf, ladderOf, mainNumbers, spaced, type Line } from './record.ts';

const VIEWPORT = 'width=device-width, initial-scale=1';
/** The page that is there to be printed. */
export const CARDS = 'zakkaart/index.html';
/** How often the numbers stand on it. */
export const FRONTS = CARD_FORMATS.reduce((sum, { fronts }) => sum + fronts, 0);

/** @param codes what each code on the page says */
export function checkEveryPage(
  file: string,
  source: string,
  page: Page,
  codes: readonly string[],
  truth: Truth,
): string[] {
  const { lines, site } = truth;
  const valueOf = (selector: string, name: string) =>
    page.root.querySelector(selector)?.attributes[name];
  const line = lines.find((one) => file === `hulplijnen/${idOf(one)}/index.html`);
  const [home, address] = ['/', addressOf(file)].map((path) => new URL(path, site.url).href);
  const heading = page.root.querySelector('h1');
  const name = heading?.textContent ?? '';
  const titles = [
    page.root.querySelector('title')?.textContent,
    valueOf('[property="og:title"]', 'content'),
  ];
  const addresses = [
    valueOf('[rel="canonical"]', 'href'),
    valueOf('[property="og:url"]', 'content'),
  ];
  const danger = page.elements.findIndex(
    ({ attributes }) => attributes.href === telHref(EMERGENCY),
  );
  const rules: [isRight: boolean, expected: string][] = [
    [isBeginning(page, truth), 'eerst 112, dan de eerste twee lijnen'],
    [
      danger < page.elements.findIndex((node) => node === heading),
      `een link naar ${EMERGENCY} boven de kop`,
    ],
    [line ? name === line.data.name : isTitle(name, truth), `een andere kop dan "${name}"`],
    [titles.every((title) => title?.startsWith(name)), `een titel die begint met "${name}"`],
    // That page is for any address.
    [
      file === '404.html' || addresses.every((one) => one === address),
      `het adres ${address ?? ''}`,
    ],
    [
      (file === '404.html') === (valueOf('[name="robots"]', 'content') !== undefined),
      'alleen 404.html buiten zoekmachines',
    ],
    [valueOf('[name="viewport"]', 'content') === VIEWPORT, `viewport ${VIEWPORT}`],
    [policyIn(source) === policyOf([source]), 'een Content-Security-Policy voor wat er staat'],
    [
      !line || mainNumbers(line).every((one) => codes.includes(telHref(one))),
      'een code om te bellen',
    ],
    [
      !line || valueOf('[href^="/contact/"]', 'href') === `/contact/${idOf(line)}.vcf`,
      'het contact van deze lijn',
    ],
    [
      file !== CARDS || (codes.length >= FRONTS && codes.every((one) => one === home)),
      `een code naar ${home ?? ''}`,
    ],
  ];
  const missing =
    file === 'hulplijnen/index.html'
      ? lines.filter((one) => !valueOf(`[href="/hulplijnen/${idOf(one)}/"]`, 'href'))
      : [];
  return [
    ...missing.map(({ data }) => `een link naar ${data.name} ontbreekt`),
    ...rules.flatMap(([isRight, expected]) => (isRight ? [] : [`verwacht: ${expected}`])),
    ...page.elements.flatMap((node) => checkName(node, truth)),
    ...page.root.querySelectorAll('section').flatMap((node) => checkHeading(node, truth)),
    ...(line ? checkFacts(page, line, truth) : []),
    ...(file === CARDS
      ? checkEdition(page.root.structuredText, FRONTS, entriesOnCards(truth), truth)
      : []),
  ];
}

/** The number for danger, those of the first line, of which the one for doubt first, and of the second. */
function isBeginning({ calls }: Page, { lines, dialled }: Truth): boolean {
  const emergency = lines.filter((line) => idOf(line) === EMERGENCY);
  const first = [...emergency, ...ladderOf(lines).slice(0, 2)];
  const wanted = first.flatMap(mainNumbers);
  const sure = first.slice(0, -1).flatMap(mainNumbers).length;
  const others = first.flatMap(({ data }) => data.numbers.filter(({ role }) => role !== 'main'));
  const numbers = calls
    .map(({ attributes }) => dialled.get(attributes.href?.slice(4) ?? ''))
    .filter((one) => !others.some(({ number }) => number === one));
  const found = numbers.slice(0, wanted.length);
  const isFirst = found.slice(0, sure).join() === wanted.slice(0, sure).join();
  return isFirst && found.toSorted().join() === wanted.toSorted().join();
}

/** Whether the content has this heading, and not only as the name of a line. */
function isTitle(heading: string, { lines, passages }: Truth): boolean {
  const same = passages.filter((one) => spaced(one) === spaced(heading));
  return same.length > (lines.some(({ data }) => data.name === heading) ? 1 : 0);
}

/** A link to a line by its name leads to that line. */
function checkName(
  { attributes, textContent }: HTMLElement,
  { lines, entries, listen }: Truth,
): string[] {
  const line = lines.find((one) => attributes.href === `/hulplijnen/${idOf(one)}/`);
  const { said, strange } = listen(line ? textContent : '');
  const own = entries.find((entry) => entry.line === line)?.says;
  const isRight = strange.length > 0 || said.every((name) => own?.has(name));
  return isRight ? [] : [`de link "${textContent}" leidt naar ${line?.data.name ?? ''}`];
}

/** A part of a page that is called after a line has a number of that line. */
function checkHeading(section: HTMLElement, { entries, listen }: Truth): string[] {
  const heading = section.querySelector('h2, h3')?.textContent ?? '';
  const { said, strange } = listen(heading);
  const { numbers } = listen(section.structuredText);
  const own = entries.filter(({ number }) => numbers.includes(number));
  if (strange.length > 0 || own.length === 0) return [];
  const isRight = said.every((name) => own.some(({ says }) => says.has(name)));
  return isRight ? [] : [`onder "${heading}" staat geen nummer van die lijn`];
}

/** Among the facts of a line its hours are what is said of its numbers. */
function checkFacts({ groups }: Page, line: Line, { words, entries, listen }: Truth): string[] {
  const own = entries.filter((entry) => entry.line === line);
  const facts = groups.filter(([term]) => term?.text === words.hours).flat();
  const said = facts.flatMap(({ text }) => listen(text).said);
  const wrong = said.filter((phrase) => !own.some(({ says }) => says.has(phrase)));
  return wrong.map((phrase) => `${words.hours}: "${phrase}" is van geen nummer van deze lijn`);
}
