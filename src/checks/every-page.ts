/** Checks what every page must have: its first numbers, title, address, policy, links and codes. */

import { policyIn } from '../headers/headers.ts';
import { policyInPage } from '../headers/policy.ts';
import { EMERGENCY, ladderOf } from '../numbers/ladder.ts';
import { FRONTS_ON_PAGE } from '../cards/formats.ts';
import { ALL_CONTACTS, CARDS, checkEdition, entriesOnCards } from './completeness.ts';
import { addressOf, hasAddress } from './links.ts';
import type { Line } from '../data/content-file.ts';
import type { NumberRecord } from '../schemas/line.ts';
import type { Truth } from './interpret.ts';
import { checkLinePage, checkNames } from './names.ts';
import type { Page } from './read-html.ts';
import { mainOf, normalized } from './record.ts';
import { faultUnless } from './mentions.ts';

const HOME = 'index.html';
const VIEWPORT = 'width=device-width, initial-scale=1';

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
  const { lines, site, words } = truth;
  const valueOf = (selector: string, name: string) =>
    page.root.querySelector(selector)?.attributes[name];
  const textOf = (selector: string) => page.root.querySelector(selector)?.textContent ?? '';
  const line = lines.find((one) => file === `hulplijnen/${one.id}/index.html`);
  const home = new URL('/', site.url).href;
  const address = new URL(addressOf(file), home).href;
  const canonical = [
    valueOf('[rel="canonical"]', 'href'),
    valueOf('[property="og:url"]', 'content'),
  ];
  const isIndexed = hasAddress(file);
  const name = textOf('h1');
  const shared = valueOf('[property="og:title"]', 'content') ?? '';
  const titles = [textOf('title'), shared];
  const isHome = file === HOME;
  const homeHeading = `${words.threatened} ${words.call} ${words.now}.`;
  const before = page.html.split('<h1')[0] ?? '';
  const contacts = page.root
    .querySelectorAll('[href^="/contact/"]')
    .map(({ attributes }) => attributes.href);
  const ownContacts = contactsFor(file, line, truth);
  return [
    ...faultUnless(
      startsWithLadder(page, isHome ? 2 : 1, truth),
      'verwacht: eerst 112, dan de eerste lijn, en op de startpagina de tweede',
    ),
    ...faultUnless(before.includes(`"tel:${EMERGENCY}"`), `${EMERGENCY} staat niet boven de kop`),
    ...faultUnless(
      line
        ? name === line.data.name
        : isHome
          ? normalized(name) === normalized(homeHeading)
          : isTitle(name, truth),
      `de kop "${name}" staat niet in content/`,
    ),
    // That of the start page is on a screen that somebody else may see: it does not say "threatened".
    ...faultUnless(
      !isHome || isTitle(shared, truth),
      `de titel "${shared}" staat niet in content/`,
    ),
    ...faultUnless(
      titles.every((title) => title.startsWith(isHome ? shared : name)),
      `de titel begint niet met "${isHome ? shared : name}"`,
    ),
    ...faultUnless(
      !isIndexed || canonical.every((one) => one === address),
      `canonical of og:url is niet ${address}`,
    ),
    ...faultUnless(
      isIndexed === (valueOf('[name="robots"]', 'content') === undefined),
      'zoekmachines',
    ),
    ...faultUnless(
      valueOf('[name="viewport"]', 'content') === VIEWPORT,
      `viewport is niet ${VIEWPORT}`,
    ),
    ...faultUnless(
      policyIn(source) === policyInPage([source]),
      'een ander of geen Content-Security-Policy in <meta>',
    ),
    ...faultUnless(
      !ownContacts || contacts.join() === ownContacts.join(),
      `verwacht: links naar ${ownContacts?.join(' en ')}`,
    ),
    ...codedOn(file, line, truth).flatMap(({ number, tel }) =>
      faultUnless(codes.includes(`tel:${tel}`), `geen code voor ${number}`),
    ),
    ...checkNames(page, truth),
    ...checkNotice(page, truth),
    ...(line ? checkLinePage(page, line, truth) : []),
    ...(file === CARDS
      ? [
          ...faultUnless(
            codes.length >= FRONTS_ON_PAGE && codes.every((one) => one === home),
            `verwacht: codes naar ${home}`,
          ),
          ...checkEdition(page.root.structuredText, FRONTS_ON_PAGE, entriesOnCards(truth), truth),
        ]
      : []),
    ...(file === 'hulplijnen/index.html'
      ? [
          ...lines.flatMap((one) =>
            faultUnless(
              valueOf(`[href="/hulplijnen/${one.id}/"]`, 'href'),
              `een link naar ${one.data.name} ontbreekt`,
            ),
          ),
          ...checkEdition(page.root.structuredText, 1, truth.entries, truth),
        ]
      : []),
  ];
}

/** Checks what is urgent: it is on each page from and until when it should, with its words, or is not there. */
function checkNotice({ root }: Page, { notice, builtAt }: Truth): string[] {
  const [current] = notice.flatMap(({ data }) => data.notice ?? []);
  const wanted = current && current.until > builtAt ? [current] : [];
  const shown = root
    .querySelectorAll('.notice')
    .map((node) => [node.attributes['data-from'], node.attributes['data-until']].join());
  const right = wanted.map(({ from = 0, until }) => `${from},${until}`);
  // The page has other quotes and no marks of Markdown, so the letters are compared, up to the first number.
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  const said = letters(root.querySelector('.notice')?.structuredText ?? '');
  const first = wanted.map(({ text }) => {
    const words = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    return letters(words.split(/[[(]|\d/)[0] ?? '');
  });
  return faultUnless(
    shown.join(' ') === right.join(' ') && first.every((one) => said.includes(one)),
    'content/notice.yml staat hier ten onrechte wel of niet, of met een ander begin of einde',
  );
}

/** Lists the numbers that have a code on a page: those of its line, and of the line after the first. */
function codedOn(file: string, line: Line | undefined, { lines }: Truth): NumberRecord[] {
  const rungs = ladderOf(lines).slice(0, 2);
  if (file === HOME || line === rungs[0]) return rungs.flatMap(mainOf);
  return line ? mainOf(line) : [];
}

/** Lists the contacts that a page offers; undefined where an editor may link to any. */
function contactsFor(file: string, line: Line | undefined, { lines }: Truth): string[] | undefined {
  const rungs = ladderOf(lines);
  // A line of which nobody knows when it answers is not on the cards.
  const onCards = rungs.find((one) => mainOf(one).some(({ hours }) => hours !== 'unknown'));
  const shown = file === CARDS ? onCards : file === HOME ? rungs[0] : line;
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

/** Tells whether the content has this heading, and not only as the name of a line. */
function isTitle(heading: string, { lines, passages }: Truth): boolean {
  const same = passages.filter((one) => normalized(one) === normalized(heading));
  return same.length > (lines.some(({ data }) => data.name === heading) ? 1 : 0);
}
