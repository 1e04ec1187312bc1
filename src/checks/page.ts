/** Reads a page: what it says of each number, what it dials, and what its codes lead to. */

import type { HTMLElement } from 'node-html-parser';
import { blockedIn } from './blocked.ts';
import { codeIn } from './codes.ts';
import { CARDS, checkEveryPage } from './every-page.ts';
import { strayIn, type Site } from './files.ts';
import { readJsonLd, stringsIn } from './json.ts';
import { checkAddresses, checkLeads } from './links.ts';
import type { Truth } from './listen.ts';
import { around, isApart, isOpen, readHtml, type Page, type Row } from './read-html.ts';
import { mainNumbers, spaced } from './record.ts';
import { tell, type Told } from './says.ts';
import { MOMENT, checkRoster, checkSchedules } from './schedule.ts';
import { checkStyle } from './styles.ts';

const ROSTER = 'rooster/index.html';

/** Attributes with words; any other may be a number as a phone dials it. */
const WORDS = /^(aria-|alt$|content$|data-(not-)?copied$|label$|placeholder$|title$)/i;
/** What a script reads, where it holds nothing but a number. */
const CODE = /^data-(?!stale-after$|schedule$)/;
const NUMBER = /^(?=.*\d.*\d.*\d)\P{L}+$/u;
/** Moments and drawings have as many digits as a number. */
const DRAWN = /^(data-stale-after|data-schedule|viewbox|d)$/i;

export function readPage(source: string, file: string, site: Site): Told {
  const { truth, calendar, checkLink } = site;
  const page = site.pages.get(file) ?? readHtml(source);
  const codes = page.elements.flatMap((node) => {
    const value = codeIn(node);
    return value === undefined ? [] : [{ node, name: 'code', value }];
  });
  const attributes = page.elements.flatMap((node) =>
    Object.entries(node.attributes).map(([name, value]) => ({ node, name, value })),
  );
  const values = attributes.filter(({ name }) => !DRAWN.test(name)).map(({ value }) => value);
  const told = [
    ...page.groups.map((group) => tellGroup(group, file, truth)),
    ...[...codes, ...attributes].map((one) => tellBeside(one, truth)),
    ...page.data.map((json) => readJsonLd(JSON.parse(json), truth)),
  ];
  return {
    sayings: told.flatMap(({ sayings }) => sayings),
    faults: [
      ...told.flatMap(({ faults }) => faults),
      ...page.calls.flatMap((call) => checkCall(call, page, truth)),
      ...codes.flatMap(({ value }) => (value.startsWith('tel:') ? [] : checkLink(value, file))),
      ...strayIn(
        [
          page.root.structuredText,
          ...values,
          ...page.data.flatMap((json) => stringsIn(json) ?? []),
        ],
        truth,
      ),
      ...checkEveryPage(
        file,
        source,
        page,
        codes.map(({ value }) => value),
        truth,
      ),
      ...checkSchedules(page, truth, calendar),
      ...(file === ROSTER ? checkRoster(page, truth, calendar) : []),
      ...checkLeads(page, file, checkLink),
      ...checkAddresses(source, file, checkLink),
      ...checkStyle(page, file === CARDS),
      ...blockedIn(page),
    ],
  };
}

/** With an old number stands each number to call instead. */
function tellGroup(group: readonly Row[], file: string, truth: Truth): Told {
  const isCard = file === CARDS && group[0]?.node.closest('[data-format]');
  const { sayings, faults } = tell(group, truth, isCard ? 'kaart' : undefined);
  // What holds at a moment is not what holds of a number.
  const isMoment = MOMENT.test(spaced(group.map(({ text }) => text).join(' ')));
  for (const one of sayings) if (isMoment) one.said = [];
  const [first, ...others] = sayings.map(({ number }) => number);
  const former = truth.entries.find(({ number, record }) => number === first && !record);
  const instead = former ? mainNumbers(former.line) : [];
  const missing = instead.filter((number) => !others.includes(number));
  return {
    sayings,
    faults: [...faults, ...missing.map((one) => `bij ${first ?? ''} ontbreekt ${one}`)],
  };
}

/** What an element says without showing it is of a number that stands in it, or beside it. */
function tellBeside(
  { node, name, value }: { node: HTMLElement; name: string; value: string },
  truth: Truth,
): Told {
  const words = WORDS.test(name) && !node.hasAttribute('http-equiv') ? value : '';
  const heard = truth.listen(words);
  const { faults } = tell([{ text: words }], truth);
  const number =
    truth.dialled.get(value.replace(/^tel:/, '')) ??
    truth.entries.find((entry) => entry.number === value)?.number;
  if (number === undefined && CODE.test(name) && NUMBER.test(value))
    faults.push(`${name}="${value}" is geen nummer uit content/`);
  const said = name === 'data-hours' ? [value] : heard.said;
  const numbers = number === undefined ? heard.numbers : [number];
  if (numbers.length + said.length === 0) return { sayings: [], faults };
  const near = numbersNear(node, truth);
  if (numbers.some((one) => !near.includes(one)))
    faults.push(`${name}="${value}" hoort bij een ander nummer`);
  const about = numbers.length > 0 ? numbers : near;
  return { sayings: about.map((one) => ({ number: one, said, isOpen: false })), faults };
}

/** The numbers in an element, or in the nearest one around it that is about the same. */
function numbersNear(node: HTMLElement, truth: Truth): string[] {
  const { numbers } = truth.listen(node.structuredText);
  if (numbers.length > 0 || isApart(node) || !node.parentNode) return numbers;
  return numbersNear(node.parentNode, truth);
}

/** A link that calls can be used, dials a number of the record, and shows that number and no other. */
function checkCall(node: HTMLElement, { groups }: Page, { dialled, listen }: Truth): string[] {
  const { href = '', 'aria-label': label, tabindex } = node.attributes;
  const number = href.startsWith('tel:') ? dialled.get(href.slice(4)) : undefined;
  if (!number || node.rawTagName !== 'a')
    return [`${href} belt een nummer dat niet in content/lines staat`];
  if (!isOpen(node) || tabindex !== undefined) return [`de link ${href} is verborgen`];
  const own = groups.flat().filter((row) => row.isOpen && around(row.node).includes(node));
  const shown = own.map(({ text }) => text).join(' ') || node.textContent;
  const isShown = [shown, label ?? shown].every((text) => listen(text).numbers.join() === number);
  return isShown ? [] : [`de link ${href} toont "${shown.trim()}"`];
}
