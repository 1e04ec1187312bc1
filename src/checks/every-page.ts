/** Checks what every page must have: its first numbers, title, address, policy, links and codes. */

import { policyIn } from '../headers/headers.ts';
import { policyInPage } from '../headers/policy.ts';
import { EMERGENCY, ladderOf } from '../numbers/ladder.ts';
import { FRONTS_ON_PAGE } from '../cards/formats.ts';
import type { Line } from '../data/content-file.ts';
import type { NumberRecord } from '../schemas/line.ts';
import { faultUnless, isAbout } from './compare.ts';
import { checkJsonLd } from './json.ts';
import { addressOf, hasAddress } from './links.ts';
import type { Truth } from './interpret.ts';
import { ALL_CONTACTS, CARDS, checkEdition, entriesOnCards } from './needs.ts';
import { checkNotice } from './notice.ts';
import type { Page } from './read-html.ts';
import { mainOf, normalized } from './record.ts';

const HOME = 'index.html';
const LIST = 'hulplijnen/index.html';

/**
 * Checks a page as a whole.
 *
 * @param codes what each code on the page says
 */
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
  const line = lines.find((one) => file === `hulplijnen/${one.id}/index.html`);
  const home = new URL('/', site.url).href;
  const address = new URL(addressOf(file), home).href;
  const isIndexed = hasAddress(file);
  const isHome = file === HOME;
  const [before = ''] = page.html.split('<h1');
  const contacts = page.root.querySelectorAll('[href^="/contact/"]');
  const ownContacts = contactsFor(file, line, truth);
  const rights: readonly (readonly [found: unknown, right: unknown, what: string])[] = [
    [valueOf('[name="viewport"]', 'content'), 'width=device-width, initial-scale=1', 'viewport'],
    [valueOf('[name="robots"]', 'content') === undefined, isIndexed, 'zoekmachines'],
    [policyIn(source), policyInPage([source]), 'Content-Security-Policy in <meta>'],
    [valueOf('html', 'lang'), truth.words.locale, 'de taal'],
    ...(ownContacts
      ? [
          [
            contacts.map((one) => one.attributes.href).join(),
            ownContacts.join(),
            'contact',
          ] as const,
        ]
      : []),
    ...(isIndexed
      ? ([
          [valueOf('[rel="canonical"]', 'href'), address, 'canonical'],
          [valueOf('[property="og:url"]', 'content'), address, 'og:url'],
        ] as const)
      : []),
  ];
  return [
    ...rights.flatMap(([found, right, what]) =>
      faultUnless(found === right, `${what} is niet ${right as string}`),
    ),
    ...faultUnless(
      startsWithLadder(page, isHome ? 2 : 1, truth),
      'verwacht: eerst 112, dan de eerste lijn, en op de startpagina de tweede',
    ),
    ...faultUnless(before.includes(`"tel:${EMERGENCY}"`), `${EMERGENCY} staat niet boven de kop`),
    ...checkTitles(page, line, isHome, truth),
    ...codedOn(file, line, truth).flatMap(({ number, tel }) =>
      faultUnless(codes.includes(`tel:${tel}`), `geen code voor ${number}`),
    ),
    ...checkNotice(page, truth),
    ...checkJsonLd(page.data, line ? [line] : [], truth),
    ...(line ? checkHours(page, line, truth) : []),
    ...(file === CARDS
      ? [
          ...faultUnless(
            codes.length >= FRONTS_ON_PAGE && codes.every((one) => one === home),
            `verwacht: codes naar ${home}`,
          ),
          ...checkEdition(page.root.structuredText, FRONTS_ON_PAGE, entriesOnCards(truth), truth),
        ]
      : []),
    ...(file === LIST
      ? [
          ...lines.flatMap((one) =>
            faultUnless(
              valueOf(`[href="/hulplijnen/${one.id}/"]`, 'href'),
              `een link naar ${one.data.name} ontbreekt`,
            ),
          ),
          ...checkEdition(page.root.structuredText, 1, truth.entries, truth, true),
        ]
      : []),
  ];
}

/** Checks the heading and the titles of a page: those of its line, or of the content. */
function checkTitles(
  { root }: Page,
  line: Line | undefined,
  isHome: boolean,
  truth: Truth,
): string[] {
  const { words } = truth;
  const heading = root.querySelector('h1')?.textContent ?? '';
  const shared = root.querySelector('[property="og:title"]')?.attributes.content ?? '';
  const titles = [root.querySelector('title')?.textContent ?? '', shared];
  // The title of the start page is on a screen that somebody else may see: it does not say "threatened".
  const start = isHome ? shared : heading;
  const homeHeading = `${words.threatened} ${words.call} ${words.now}.`;
  const isRight = line
    ? heading === line.data.name
    : isTitle(start, truth) && (!isHome || normalized(heading) === normalized(homeHeading));
  return [
    ...faultUnless(isRight, `de kop "${heading}" of de titel "${start}" staat niet in content/`),
    ...faultUnless(
      titles.every((title) => title.startsWith(start)),
      `de titel begint niet met "${start}"`,
    ),
  ];
}

/** Tells whether the content has this heading, and not only as the name of a line. */
function isTitle(heading: string, { lines, passages }: Truth): boolean {
  const same = passages.filter((one) => normalized(one) === normalized(heading));
  return same.length > (lines.some(({ data }) => data.name === heading) ? 1 : 0);
}

/** Checks the hours among the facts on the page of a line. */
function checkHours({ groups }: Page, line: Line, truth: Truth): string[] {
  const own = truth.entries.filter((entry) => entry.line === line);
  const facts = groups.filter(([term]) => term?.text === truth.words.hours).flat();
  const hours = facts.flatMap(({ text }) => truth.interpret(text).phrases).join('; ');
  return faultUnless(isAbout(own, hours, truth), `"${hours}" zegt de inhoud niet van deze lijn`);
}

/** Lists the numbers that have a code on a page: those of its line, and of the line after the first. */
function codedOn(file: string, line: Line | undefined, { lines }: Truth): NumberRecord[] {
  const rungs = ladderOf(lines).slice(0, 2);
  if (file === HOME || line === rungs[0]) return rungs.flatMap(mainOf);
  return line ? mainOf(line) : [];
}

/** Lists the contacts that a page offers; undefined where an editor may link to any. */
function contactsFor(file: string, line: Line | undefined, { lines }: Truth): string[] | undefined {
  const shown = file === HOME || file === CARDS ? ladderOf(lines)[0] : line;
  const own = shown && [`/contact/${shown.id}.vcf`];
  return own && file === CARDS ? [`/${ALL_CONTACTS}`, ...own] : own;
}

/** Tells whether a page calls first the number for danger, then those of the first lines. */
function startsWithLadder({ calls }: Page, rungs: number, { lines, dialled }: Truth): boolean {
  const first = [
    ...lines.filter((line) => line.id === EMERGENCY),
    ...ladderOf(lines).slice(0, rungs),
  ];
  const others = first.flatMap(({ data }) => data.numbers.filter(({ role }) => role !== 'main'));
  const called = calls
    .filter((call) => !call.closest('.notice'))
    .map(({ attributes }) => dialled.get(attributes.href?.slice(4) ?? ''))
    .filter((one) => !others.some(({ number }) => number === one));
  return first.every((line, index) => {
    const wanted = mainOf(line).map(({ number }) => number);
    const found = called.splice(0, wanted.length);
    const isSame = wanted.every((one) => found.includes(one));
    return index === 2 ? isSame : found.join() === wanted.join();
  });
}
