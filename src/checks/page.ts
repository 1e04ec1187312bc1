/** Reads a page: what it says of each number, what its links dial, and where its codes lead. */

import type { HTMLElement } from 'node-html-parser';
import { blockedIn } from './blocked.ts';
import { limitsOf } from './calendar.ts';
import { codeIn } from './codes.ts';
import { CARDS } from './completeness.ts';
import { checkEveryPage } from './every-page.ts';
import { strayIn, type Site } from './files.ts';
import { readJsonLd, stringsIn } from './json.ts';
import { checkAddresses, checkAttributes } from './links.ts';
import type { Truth } from './interpret.ts';
import { readHtml, type Page } from './read-html.ts';
import { mainOf, normalized } from './record.ts';
import { withAncestors, isSectioning, isVisible, type Row } from './rows.ts';
import { readRows, merge, faultUnless, type Findings } from './mentions.ts';
import { MOMENT, checkRoster, checkSchedules } from './schedule.ts';
import { checkStyle } from './styles.ts';

/** Attributes that hold words; any other may hold a number as a phone dials it. */
const WORDS = /^(aria-|alt$|content$|data-(not-)?copied$|label$|placeholder$|title$)/i;
/** Attributes that only scripts read; there a number must be one of the record. */
const CODE = /^data-(?!from$|until$|schedule$)/;
const NUMBER = /^(?=.*\d.*\d.*\d)\P{L}+$/u;
/** Attributes with instants and drawings, which have as many digits as a phone number. */
const DRAWN = /^(data-from|data-until|data-schedule|viewbox|d)$/i;

/** Reads a page and checks everything on it. */
export function readPage(
  source: string,
  file: string,
  { truth, pages, checkLink }: Site,
): Findings {
  const page = pages.get(file) ?? readHtml(source);
  const codes = page.elements.flatMap((node) => {
    const value = codeIn(node);
    return value === undefined ? [] : [{ node, name: 'code', value }];
  });
  const attributes = page.elements.flatMap((node) =>
    Object.entries(node.attributes).map(([name, value]) => ({ node, name, value })),
  );
  const codeTexts = codes.map(({ value }) => value);
  const words = attributes.flatMap(({ name, value }) => (DRAWN.test(name) ? [] : [value]));
  const data = page.data.flatMap(stringsIn);
  return merge(
    [
      ...page.groups.map((group) => readGroup(group, file, truth)),
      ...[...codes, ...attributes].map((one) => readUnshown(one, truth)),
      ...page.data.map((json) => readJsonLd(JSON.parse(json), truth)),
    ],
    ...page.calls.flatMap((call) => checkCall(call, page, truth)),
    ...codeTexts.flatMap((one) =>
      truth.dialled.has(one.replace(/^tel:/, '')) ? [] : checkLink(one, file),
    ),
    ...strayIn([page.root.structuredText, ...words, ...data], truth),
    ...checkEveryPage(file, source, page, codeTexts, truth),
    ...page.elements.flatMap((node) => checkLimits(node, truth)),
    ...checkSchedules(page, truth),
    ...(file === 'rooster/index.html' ? checkRoster(page, truth) : []),
    ...checkAttributes(page, file, checkLink),
    ...checkAddresses(source, file, checkLink),
    ...checkStyle(page, file === CARDS),
    ...blockedIn(page),
  );
}

/** Reads rows that are about one thing; beside an old number each number to call instead must stand. */
function readGroup(group: readonly Row[], file: string, truth: Truth): Findings {
  const isCard = file === CARDS && group[0]?.node.closest('.papers');
  const findings = readRows(group, truth, isCard ? 'kaart' : undefined);
  // On the roster a phrase is about a moment, not about the number.
  const isMoment = MOMENT.test(normalized(group.map(({ text }) => text).join(' ')));
  for (const one of findings.mentions) if (isMoment) one.phrases = [];
  const [first = '', ...others] = findings.mentions.map(({ number }) => number);
  const former = truth.entries.find(({ number, record }) => number === first && !record);
  const missing = former
    ? mainOf(former.line).filter(({ number }) => !others.includes(number))
    : [];
  return merge([findings], ...missing.map(({ number }) => `bij ${first} ontbreekt ${number}`));
}

/** Reads a code or an attribute: it must be about a number in the element, or in one around it. */
function readUnshown(
  { node, name, value }: { node: HTMLElement; name: string; value: string },
  truth: Truth,
): Findings {
  const words = WORDS.test(name) && !node.hasAttribute('http-equiv') ? value : '';
  const interpreted = truth.interpret(words);
  const number =
    truth.dialled.get(value.replace(/^tel:/, '')) ??
    truth.entries.find((entry) => entry.number === value)?.number;
  const numbers = number === undefined ? interpreted.numbers : [number];
  const phrases = name === 'data-hours' ? [value] : interpreted.phrases;
  const near = numbers.length + phrases.length > 0 ? numbersNear(node, truth) : [];
  const about = numbers.length > 0 ? numbers : near;
  const isKnown = number !== undefined || !CODE.test(name) || !NUMBER.test(value);
  const isNear = numbers.every((one) => near.includes(one));
  return {
    mentions: about.map((one) => ({ number: one, phrases, isVisible: false })),
    faults: [
      ...readRows([{ text: words }], truth).faults,
      ...faultUnless(isKnown && isNear, `${name}="${value}" is niet van het nummer dat daar staat`),
    ],
  };
}

/** Finds the numbers in an element, or in the nearest one around it that is about the same thing. */
function numbersNear(node: HTMLElement, truth: Truth): string[] {
  const { numbers } = truth.interpret(node.structuredText);
  if (numbers.length > 0 || isSectioning(node) || !node.parentNode) return numbers;
  return numbersNear(node.parentNode, truth);
}

/**
 * Checks from and until when an element is shown: as long as the number in it holds. What is served hidden
 * is no number, but a word about one.
 */
function checkLimits(node: HTMLElement, { entries, interpret }: Truth): string[] {
  const { 'data-hours': hours, 'data-from': from, 'data-until': until, hidden } = node.attributes;
  const isNotice = node.classList.contains('notice');
  if ((hours ?? from ?? until) === undefined || hidden !== undefined || isNotice) return [];
  const [number, ...others] = interpret(node.structuredText).numbers;
  const isRight = entries.some(
    ({ record, ...entry }) =>
      record &&
      entry.number === number &&
      (hours ?? record.hours) === record.hours &&
      limitsOf(record).join() === [from, until].join(),
  );
  return faultUnless(
    isRight && others.length === 0,
    `data-from of data-until bij ${number ?? 'geen nummer'} volgt niet uit content/lines`,
  );
}

/** Checks a link that calls: it is usable, and dials the number of the record that it shows. */
function checkCall(node: HTMLElement, { groups }: Page, { dialled, interpret }: Truth): string[] {
  const { href = '', 'aria-label': spoken, tabindex } = node.attributes;
  const number = href.startsWith('tel:') ? dialled.get(href.slice(4)) : undefined;
  const own = groups
    .flat()
    .filter((row) => row.isVisible && withAncestors(row.node).includes(node));
  const shown = own.map(({ text }) => text).join(' ') || node.textContent;
  const isShown = [shown, spoken ?? shown].every(
    (text) => interpret(text).numbers.join() === number,
  );
  const isUsable =
    node.rawTagName === 'a' &&
    isVisible(node) &&
    !node.closest('details') &&
    tabindex === undefined;
  return [
    ...faultUnless(isShown, `de link ${href} toont "${shown.trim()}"`),
    ...faultUnless(isUsable, `de link ${href} is verborgen`),
  ];
}
