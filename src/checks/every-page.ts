/** What holds for a page as a whole: whom it begins with, its name, its address, its links and codes. */

import type { HTMLElement } from 'node-html-parser';
import { policyIn } from '../lib/headers.ts';
import { telHref } from '../lib/phone.ts';
import { policyOf } from '../lib/policy.ts';
import { CARDS, FRONTS, checkEdition, entriesOnCards } from './completeness.ts';
import { addressOf } from './links.ts';
import type { Truth } from './listen.ts';
import type { Page } from './read-html.ts';
import { EMERGENCY, idOf, ladderOf, mainOf, spaced, type Entry, type Line } from './record.ts';
import { unless } from './says.ts';

const VIEWPORT = 'width=device-width, initial-scale=1';

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
  const textOf = (selector: string) => page.root.querySelector(selector)?.textContent ?? '';
  const line = lines.find((one) => file === `hulplijnen/${idOf(one)}/index.html`);
  const home = new URL('/', site.url).href;
  const address = new URL(addressOf(file), home).href;
  const canonical = [
    valueOf('[rel="canonical"]', 'href'),
    valueOf('[property="og:url"]', 'content'),
  ];
  // That page is for any address.
  const isFound = file !== '404.html';
  const name = textOf('h1');
  const titles = [textOf('title'), valueOf('[property="og:title"]', 'content')];
  const before = page.html.split('<h1')[0] ?? '';
  return [
    ...unless(isBeginning(page, truth), 'verwacht: eerst 112, dan de eerste twee lijnen'),
    ...unless(before.includes(`"${telHref(EMERGENCY)}"`), `${EMERGENCY} staat niet boven de kop`),
    ...unless(
      line ? name === line.data.name : isTitle(name, truth),
      `de kop "${name}" staat niet in content/`,
    ),
    ...unless(
      titles.every((title) => title?.startsWith(name)),
      `de titel begint niet met "${name}"`,
    ),
    ...unless(
      !isFound || canonical.every((one) => one === address),
      `canonical of og:url is niet ${address}`,
    ),
    ...unless(isFound === (valueOf('[name="robots"]', 'content') === undefined), 'zoekmachines'),
    ...unless(valueOf('[name="viewport"]', 'content') === VIEWPORT, `viewport is niet ${VIEWPORT}`),
    ...unless(
      policyIn(source) === policyOf([source]),
      'een ander of geen Content-Security-Policy in <meta>',
    ),
    ...page.elements.flatMap((node) => checkLink(node, truth)),
    ...page.root.querySelectorAll('section').flatMap((node) => checkHeading(node, truth)),
    ...(line ? checkLinePage(page, line, codes, truth) : []),
    ...(file === CARDS
      ? [
          ...unless(
            codes.length >= FRONTS && codes.every((one) => one === home),
            `verwacht: codes naar ${home}`,
          ),
          ...checkEdition(page.root.structuredText, FRONTS, entriesOnCards(truth), truth),
        ]
      : []),
    ...(file === 'hulplijnen/index.html'
      ? lines.flatMap((one) =>
          unless(
            valueOf(`[href="/hulplijnen/${idOf(one)}/"]`, 'href'),
            `een link naar ${one.data.name} ontbreekt`,
          ),
        )
      : []),
  ];
}

/** The number for danger, those of the first line, of which the one for doubt first, and of the second. */
function isBeginning({ calls }: Page, { lines, dialled }: Truth): boolean {
  const first = [
    ...lines.filter((line) => idOf(line) === EMERGENCY),
    ...ladderOf(lines).slice(0, 2),
  ];
  const others = first.flatMap(({ data }) => data.numbers.filter(({ role }) => role !== 'main'));
  const called = calls
    .map(({ attributes }) => dialled.get(attributes.href?.slice(4) ?? ''))
    .filter((one) => !others.some(({ number }) => number === one));
  return first.every((line, place) => {
    const wanted = mainOf(line).map(({ number }) => number);
    const found = called.splice(0, wanted.length);
    const isSame = (one: unknown[], other: unknown[]) => one.join() === other.join();
    return isSame(found, wanted) || (place === 2 && isSame(found.sort(), wanted.sort()));
  });
}

/** Whether the content has this heading, and not only as the name of a line. */
function isTitle(heading: string, { lines, passages }: Truth): boolean {
  const same = passages.filter((one) => spaced(one) === spaced(heading));
  return same.length > (lines.some(({ data }) => data.name === heading) ? 1 : 0);
}

/** What is called after a line, and no more than that, is of that line. */
function isOf(
  text: string,
  numbersOrLine: (entry: Entry) => boolean,
  { entries, listen }: Truth,
): boolean {
  const { said, strange } = listen(text);
  const own = entries.filter(numbersOrLine);
  return (
    strange.length > 0 ||
    own.length === 0 ||
    said.every((name) => own.some(({ says }) => says.has(name)))
  );
}

/** A link to a line by its name leads to that line. */
function checkLink({ attributes, textContent }: HTMLElement, truth: Truth): string[] {
  const line = truth.lines.find((one) => attributes.href === `/hulplijnen/${idOf(one)}/`);
  const isRight = !line || isOf(textContent, (entry) => entry.line === line, truth);
  return unless(isRight, `de link "${textContent}" leidt naar een andere lijn`);
}

/** A part of a page that is called after a line has a number of that line. */
function checkHeading(section: HTMLElement, truth: Truth): string[] {
  const heading = section.querySelector('h2, h3')?.textContent ?? '';
  const { numbers } = truth.listen(section.structuredText);
  const isRight = isOf(heading, ({ number }) => numbers.includes(number), truth);
  return unless(isRight, `onder "${heading}" staat geen nummer van die lijn`);
}

/** A line has a code for each number, its own contact, and its own hours among its facts. */
function checkLinePage(
  { root, groups }: Page,
  line: Line,
  codes: readonly string[],
  truth: Truth,
): string[] {
  const contact = `/contact/${idOf(line)}.vcf`;
  const contacts = root
    .querySelectorAll('[href^="/contact/"]')
    .map(({ attributes }) => attributes.href);
  const facts = groups.filter(([term]) => term?.text === truth.words.hours).flat();
  const said = facts.flatMap(({ text }) => truth.listen(text).said).join('; ');
  return [
    ...mainOf(line).flatMap(({ number }) =>
      unless(codes.includes(telHref(number)), `geen code voor ${number}`),
    ),
    ...unless(contacts.join() === contact, `verwacht: een link naar ${contact}`),
    ...unless(
      isOf(said, (entry) => entry.line === line, truth),
      `${truth.words.hours}: "${said}"`,
    ),
  ];
}
