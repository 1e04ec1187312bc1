/** Reads a page: what it says of each number, what its links dial, and where its codes lead. */

import type { HTMLElement } from 'node-html-parser';
import { blockedIn } from './blocked.ts';
import { codeIn } from './codes.ts';
import { faultUnless, isAbout, merge, readRows, type Findings } from './compare.ts';
import { checkEveryPage } from './every-page.ts';
import { strayIn, type Site } from './files.ts';
import { checkAddresses, checkAttributes } from './links.ts';
import type { Truth } from './interpret.ts';
import { CARDS } from './needs.ts';
import { readHtml, type Page } from './read-html.ts';
import { mainOf, normalized } from './record.ts';
import { MOMENT, ROSTER, checkRoster } from './roster.ts';
import { withAncestors, isSectioning, isVisible, type Row } from './rows.ts';
import { checkForScript } from './schedule.ts';
import { checkStyle } from './styles.ts';

/** Attributes that hold words; any other may hold a number as a phone dials it. */
const WORDS =
  /^(alt|aria-\w*(label|description|placeholder|text)|data-(not-)?copied|label|placeholder|title)$/i;
/** Properties of a page that hold words. */
const META = /description|title|alt$/;
/** Attributes that only scripts read; there a number must be one of the record. */
const CODE = /^data-(?!from$|until$|schedule$)/;
const NUMBER = /^(?=.*\d.*\d.*\d)\P{L}+$/u;
/** Attributes with instants and drawings, which have as many digits as a phone number. */
const DRAWN = /^(data-from|data-until|data-schedule|viewbox|d)$/i;

/** Reads a page and checks everything on it. */
export function readPage(
  source: string,
  file: string,
  { truth, pages, codes, checkLink }: Site,
): Findings {
  const page = pages.get(file) ?? readHtml(source);
  const shown = page.elements.flatMap((node) => {
    const value = codeIn(node, codes);
    return value === undefined ? [] : [{ node, name: 'code', value }];
  });
  const attributes = page.elements.flatMap((node) =>
    Object.entries(node.attributes).map(([name, value]) => ({ node, name, value })),
  );
  const codeTexts = shown.map(({ value }) => value);
  const words = attributes.flatMap(({ name, value }) => (DRAWN.test(name) ? [] : [value]));
  return merge(
    [
      ...page.groups.map((group) => readGroup(group, file, truth)),
      ...[...shown, ...attributes].map((one) => readUnshown(one, truth)),
    ],
    ...page.calls.flatMap((call) => checkCall(call, page, truth)),
    ...codeTexts.flatMap((one) =>
      truth.dialled.has(one.replace(/^tel:/, '')) ? [] : checkLink(one, file),
    ),
    ...strayIn([page.root.structuredText, ...words], truth),
    ...checkEveryPage(file, source, page, codeTexts, truth),
    ...checkNames(page, truth),
    ...checkForScript(page, truth),
    ...(file === ROSTER ? checkRoster(page, truth) : []),
    ...checkAttributes(page, file, checkLink),
    ...checkAddresses(source, file, checkLink),
    ...checkStyle(page, file === CARDS),
    ...blockedIn(page),
  );
}

/** Reads rows that are about one thing; beside an old number each number to call instead must stand. */
function readGroup(group: readonly Row[], file: string, truth: Truth): Findings {
  // Words for some moments are checked with the roster, and with the rules of the script.
  if (MOMENT.test(normalized(group.map(({ text }) => text).join(' ')))) return merge([]);
  const rows = group.filter(({ node }) => !node.closest('[data-when]'));
  const isCard = file === CARDS && rows[0]?.node.closest('.papers');
  const findings = readRows(rows, truth, isCard ? 'kaart' : undefined);
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
  const property = node.attributes.name ?? node.attributes.property ?? '';
  const words = WORDS.test(name) || (name === 'content' && META.test(property)) ? value : '';
  const { numbers: written, phrases } = truth.interpret(words);
  const number =
    truth.dialled.get(value.replace(/^tel:/, '')) ??
    truth.entries.find((entry) => entry.number === value)?.number;
  const numbers = number === undefined ? written : [number];
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

/** Checks what bears the name of a line: links to its page, and headings above its numbers. */
function checkNames({ root, elements }: Page, truth: Truth): string[] {
  const { entries, interpret } = truth;
  const links = elements.flatMap(({ attributes, textContent }) => {
    const own = entries.filter(({ line }) => attributes.href === `/hulplijnen/${line.id}/`);
    const said = [textContent, attributes.title, attributes['aria-label']].join('; ');
    return faultUnless(isAbout(own, said, truth), `de link "${said}" leidt naar een andere lijn`);
  });
  const headings = root.querySelectorAll('section').flatMap((section) => {
    const { numbers } = interpret(section.structuredText);
    const own = entries.filter(({ number }) => numbers.includes(number));
    const said = section.querySelector('h2, h3')?.textContent ?? '';
    return faultUnless(isAbout(own, said, truth), `onder "${said}" staat geen nummer van die lijn`);
  });
  return [...links, ...headings];
}
