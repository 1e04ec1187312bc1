/** Reads a page: what it says of each number, what it dials, and what its codes lead to. */

import type { HTMLElement } from 'node-html-parser';
import { blockedIn } from './blocked.ts';
import { codeIn } from './codes.ts';
import { CARDS } from './completeness.ts';
import { checkEveryPage } from './every-page.ts';
import { strayIn, type Site } from './files.ts';
import { readJsonLd, stringsIn } from './json.ts';
import { checkAddresses, checkLeads } from './links.ts';
import type { Truth } from './listen.ts';
import { readHtml, type Page } from './read-html.ts';
import { mainOf, spaced } from './record.ts';
import { around, isApart, isOpen, type Row } from './rows.ts';
import { tell, together, unless, type Told } from './says.ts';
import { MOMENT, checkRoster, checkSchedules } from './schedule.ts';
import { checkStyle } from './styles.ts';

/** Attributes with words; any other may be a number as a phone dials it. */
const WORDS = /^(aria-|alt$|content$|data-(not-)?copied$|label$|placeholder$|title$)/i;
/** Attributes for a script, where they hold nothing but a number. */
const CODE = /^data-(?!stale-after$|schedule$)/;
const NUMBER = /^(?=.*\d.*\d.*\d)\P{L}+$/u;
/** Moments and drawings have as many digits as a number. */
const DRAWN = /^(data-stale-after|data-schedule|viewbox|d)$/i;

export function readPage(source: string, file: string, { truth, pages, checkLink }: Site): Told {
  const page = pages.get(file) ?? readHtml(source);
  const codes = page.elements.flatMap((node) => {
    const value = codeIn(node);
    return value === undefined ? [] : [{ node, name: 'code', value }];
  });
  const attributes = page.elements.flatMap((node) =>
    Object.entries(node.attributes).map(([name, value]) => ({ node, name, value })),
  );
  const says = codes.map(({ value }) => value);
  const words = attributes.flatMap(({ name, value }) => (DRAWN.test(name) ? [] : [value]));
  const data = page.data.flatMap(stringsIn);
  return together(
    [
      ...page.groups.map((group) => tellGroup(group, file, truth)),
      ...[...codes, ...attributes].map((one) => tellBeside(one, truth)),
      ...page.data.map((json) => readJsonLd(JSON.parse(json), truth)),
    ],
    ...page.calls.flatMap((call) => checkCall(call, page, truth)),
    ...says.flatMap((one) =>
      truth.dialled.has(one.replace(/^tel:/, '')) ? [] : checkLink(one, file),
    ),
    ...strayIn([page.root.structuredText, ...words, ...data], truth),
    ...checkEveryPage(file, source, page, says, truth),
    ...checkSchedules(page, truth),
    ...(file === 'rooster/index.html' ? checkRoster(page, truth) : []),
    ...checkLeads(page, file, checkLink),
    ...checkAddresses(source, file, checkLink),
    ...checkStyle(page, file === CARDS),
    ...blockedIn(page),
  );
}

/** With an old number stands each number to call instead. */
function tellGroup(group: readonly Row[], file: string, truth: Truth): Told {
  const isCard = file === CARDS && group[0]?.node.closest('.papers');
  const told = tell(group, truth, isCard ? 'kaart' : undefined);
  // What holds at a moment is not what holds of a number.
  const isMoment = MOMENT.test(spaced(group.map(({ text }) => text).join(' ')));
  for (const one of told.sayings) if (isMoment) one.said = [];
  const [first = '', ...others] = told.sayings.map(({ number }) => number);
  const former = truth.entries.find(({ number, record }) => number === first && !record);
  const missing = former
    ? mainOf(former.line).filter(({ number }) => !others.includes(number))
    : [];
  return together([told], ...missing.map(({ number }) => `bij ${first} ontbreekt ${number}`));
}

/** What an element says without showing it is of a number that stands in it, or beside it. */
function tellBeside(
  { node, name, value }: { node: HTMLElement; name: string; value: string },
  truth: Truth,
): Told {
  const words = WORDS.test(name) && !node.hasAttribute('http-equiv') ? value : '';
  const heard = truth.listen(words);
  const number =
    truth.dialled.get(value.replace(/^tel:/, '')) ??
    truth.entries.find((entry) => entry.number === value)?.number;
  const numbers = number === undefined ? heard.numbers : [number];
  const said = name === 'data-hours' ? [value] : heard.said;
  const near = numbers.length + said.length > 0 ? numbersNear(node, truth) : [];
  const about = numbers.length > 0 ? numbers : near;
  const isKnown = number !== undefined || !CODE.test(name) || !NUMBER.test(value);
  const isNear = numbers.every((one) => near.includes(one));
  return {
    sayings: about.map((one) => ({ number: one, said, isOpen: false })),
    faults: [
      ...tell([{ text: words }], truth).faults,
      ...unless(isKnown && isNear, `${name}="${value}" is niet van het nummer dat daar staat`),
    ],
  };
}

/** The numbers in an element, or in the nearest one around it that is about the same. */
function numbersNear(node: HTMLElement, truth: Truth): string[] {
  const { numbers } = truth.listen(node.structuredText);
  if (numbers.length > 0 || isApart(node) || !node.parentNode) return numbers;
  return numbersNear(node.parentNode, truth);
}

/** A link that calls can be used, dials a number of the record, and shows that number and no other. */
function checkCall(node: HTMLElement, { groups }: Page, { dialled, listen }: Truth): string[] {
  const { href = '', 'aria-label': told, tabindex } = node.attributes;
  const number = href.startsWith('tel:') ? dialled.get(href.slice(4)) : undefined;
  const own = groups.flat().filter((row) => row.isOpen && around(row.node).includes(node));
  const shown = own.map(({ text }) => text).join(' ') || node.textContent;
  const isShown = [shown, told ?? shown].every((text) => listen(text).numbers.join() === number);
  const isUsable = node.rawTagName === 'a' && isOpen(node) && tabindex === undefined;
  return [
    ...unless(number, `${href} belt een nummer dat niet in content/lines staat`),
    ...unless(isShown, `de link ${href} toont "${shown.trim()}"`),
    ...unless(isUsable, `de link ${href} is verborgen`),
  ];
}
