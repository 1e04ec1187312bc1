/** Checks what every page must have: its first numbers, titles, address, policy, links and codes. */

import { policyIn } from '../headers/headers.ts';
import { policyInPage } from '../headers/policy.ts';
import { EMERGENCY, ladderOf } from '../numbers/ladder.ts';
import { FRONTS_ON_PAGE } from '../cards/formats.ts';
import { faultUnless } from './compare.ts';
import { checkFacts } from './facts.ts';
import { checkFilled } from './filled.ts';
import { checkJsonLd } from './json.ts';
import { addressOf, hasAddress } from './links.ts';
import type { Truth } from './interpret.ts';
import { checkList } from './list.ts';
import { checkMeasure, checkMeasures } from './measures.ts';
import { ALL_CONTACTS, CARDS, checkEdition, entriesOnCards } from './needs.ts';
import { checkNotice } from './notice.ts';
import type { Page } from './read-html.ts';
import { mainOf, plain } from './record.ts';
import { checkTexts } from './texts.ts';

const HOME = 'index.html';
const LIST = 'hulplijnen/index.html';
const MEASURES = 'maatregelen/index.html';
const FINDER = 'oude-nummers/index.html';

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
  const { lines, measures, site, words } = truth;
  const { root } = page;
  const valueOf = (selector: string, name: string) =>
    root.querySelector(selector)?.attributes[name];
  const line = lines.find((one) => file === `hulplijnen/${one.id}/index.html`);
  const measure = measures.find((one) => file === `maatregelen/${one.id}/index.html`);
  const [first, second] = ladderOf(lines);
  const home = new URL('/', site.url).href;
  const address = hasAddress(file) ? new URL(addressOf(file), home).href : undefined;
  const [before = ''] = page.html.split('<h1');
  const isHome = file === HOME;
  const isCards = file === CARDS;
  // A line of which nobody knows when it answers is not on the cards.
  const onCards = isCards ? entriesOnCards(truth) : [];
  const firstOnCards = ladderOf(lines).find((one) => onCards.some((entry) => entry.line === one));
  const contact = isCards ? firstOnCards : isHome ? first : line;
  const contacts = root
    .querySelectorAll('[href^="/contact/"]')
    .map(({ attributes }) => attributes.href);
  const wanted = [isCards && `/${ALL_CONTACTS}`, contact && `/contact/${contact.id}.vcf`];
  // Those of its line, and of the line after the first.
  const hasOwnBlock = isHome || (line && line === first);
  const coded = hasOwnBlock ? [first, second] : [line];
  // Which of them is shown, the script knows by their order.
  const answers = root.querySelectorAll('#finder span').map(({ textContent }) => textContent);
  const { isPresent, isFormer, typeOn, looksLike, notListed } = words;
  const inOrder = plain([isPresent, isFormer, typeOn, looksLike, notListed].join());
  const text = root.structuredText;
  const rights: readonly (readonly [found: unknown, right: unknown, what: string])[] = [
    [valueOf('[name="viewport"]', 'content'), 'width=device-width, initial-scale=1', 'viewport'],
    [valueOf('[name="robots"]', 'content') === undefined, address !== undefined, 'zoekmachines'],
    [policyIn(source), policyInPage([source]), 'Content-Security-Policy in <meta>'],
    [valueOf('html', 'lang'), words.locale, 'de taal'],
    [before.includes(`"tel:${EMERGENCY}"`), true, `${EMERGENCY} boven de kop`],
    [!hasOwnBlock || plain(text).includes(plain(words.nobodyAnswers)), true, words.nobodyAnswers],
    [plain(answers.join()), file === FINDER ? inOrder : '', 'de volgorde van de antwoorden'],
    [valueOf('[rel="canonical"]', 'href'), address, 'canonical of og:url'],
    [valueOf('[property="og:url"]', 'content'), address, 'canonical of og:url'],
    ...(contact ? ([[contacts.join(), wanted.filter(Boolean).join(), 'contact']] as const) : []),
  ];
  return [
    ...rights.flatMap(([found, right, what]) =>
      faultUnless(found === right, `${what} is niet ${String(right)}`),
    ),
    ...faultUnless(
      startsWithLadder(page, isHome ? 2 : 1, truth),
      'verwacht: eerst 112, dan de eerste lijn, en op de startpagina de tweede',
    ),
    ...checkTexts(file, page, truth),
    ...checkControls(page, truth),
    ...checkFilled(file, page, truth),
    ...coded
      .flatMap((one) => (one ? mainOf(one) : []))
      .flatMap(({ label, tel }) =>
        faultUnless(codes.includes(`tel:${tel}`), `geen code voor ${label}`),
      ),
    ...checkNotice(page, truth),
    ...checkJsonLd(page.data, line ? [line] : [], truth),
    ...(line ? checkFacts(page, line, truth) : []),
    ...(isCards ? checkEdition(text, FRONTS_ON_PAGE, onCards, truth) : []),
    ...faultUnless(
      !isCards || (codes.length >= FRONTS_ON_PAGE && codes.every((one) => one === home)),
      `verwacht: codes naar ${home}`,
    ),
    ...(file === LIST ? checkList(page, truth) : []),
    ...(file === MEASURES ? checkMeasures(page, truth) : []),
    ...(measure ? checkMeasure(page, measure.data, truth) : []),
  ];
}

/** Checks that a button says what it does: without its words nobody knows, and with others it does something else. */
function checkControls({ root }: Page, { words }: Truth): string[] {
  return root.querySelectorAll('button, .button').flatMap((node) => {
    const said = plain(node.textContent);
    const right = node.matches('li [data-copy]') ? plain(words.copy) : said || 'woorden';
    return faultUnless(said === right, `op een knop staat "${said}", verwacht: "${right}"`);
  });
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
