/** Reads a page: what it says of each number, what it dials, and what its codes lead to. */

import type { HTMLElement } from 'node-html-parser';
import { policyIn } from '../lib/headers.ts';
import { STYLE, policyOf } from '../lib/policy.ts';
import { blockedIn } from './blocked.ts';
import { codeIn } from './codes.ts';
import { checkEdition, entriesOnCards } from './completeness.ts';
import { CARDS, FRONTS, checkEveryPage, checkNames } from './every-page.ts';
import { strayIn, type Read, type Site } from './files.ts';
import { readJsonLd } from './json.ts';
import { checkAddresses, checkLeads } from './links.ts';
import type { Truth } from './listen.ts';
import { APART, around, isCall, isOpen, readHtml, type Page, type Row } from './read-html.ts';
import { idOf, mainNumbers } from './record.ts';
import { tell, type Told } from './says.ts';
import { checkRoster, checkSchedules } from './schedule.ts';
import { checkStyle } from './styles.ts';

/** Attributes with words; any other may be a number as a phone dials it. */
const WORDS = /^(aria-|alt$|content$|data-(not-)?copied$|label$|placeholder$|title$)/i;

/** Attributes that hold no words: moments and drawings have as many digits as a number. */
const NO_WORDS = /^(data-stale-after|data-schedule|viewbox|d)$/i;

export function readPage(source: string, file: string, site: Site): Read {
  const { truth, calendar, checkLink } = site;
  const page = site.pages.get(file) ?? readHtml(source);
  const { elements, rows } = page;
  const groups = [...Map.groupBy(rows, ({ group }) => group).values()];
  const calls = elements.filter(isCall);
  const codes = elements.flatMap((node) => {
    const says = codeIn(node);
    return says === undefined ? [] : [{ node, says }];
  });
  const attributes = elements.flatMap((node) => Object.entries(node.attributes).map(([name, value]) => ({ node, name, value })));
  const told = [
    ...groups.map((group) => {
      const isPaper = file === CARDS && group[0]?.node.closest('[data-format]') !== null;
      const seen = group.map(({ text, node }) => ({ text, isOpen: isOpen(node) }));
      return checkFormer(tell(seen, truth, isPaper), truth);
    }),
    ...codes.map(({ node, says }) => tellBeside(node, 'code', says, truth)),
    ...attributes.map(({ node, name, value }) => tellBeside(node, name, value, truth)),
  ];
  const data = page.data.map((json) => readJsonLd(JSON.parse(json), truth));
  const words = [page.root.structuredText, ...attributes.filter(({ name }) => !NO_WORDS.test(name)).map(({ value }) => value)];
  return {
    says: { '': told.flatMap(({ sayings }) => sayings), ', JSON-LD': data.flatMap(({ sayings }) => sayings) },
    faults: [
      ...[...told, ...data].flatMap(({ faults }) => faults),
      ...calls.flatMap((call) => checkCall(call, page, truth)),
      ...codes.flatMap(({ says }) => says.startsWith('tel:') ? [] : checkLink(says, file)),
      ...(file === CARDS ? checkEdition(page.root.structuredText, FRONTS, entriesOnCards(truth), truth) : []),
      ...checkEveryPage(file, page, codes.map(({ says }) => says), truth),
      ...checkNames(page, truth),
      ...checkFacts(groups, file, truth),
      ...blockedIn(page),
      ...checkStyle(page, file === CARDS),
      ...checkLeads(page, file, checkLink),
      ...checkAddresses(source.replace(STYLE, ''), file, checkLink),
      ...checkSchedules(page, truth, calendar),
      ...checkRoster(page, truth, calendar),
      ...strayIn(words, truth),
      ...(policyIn(source) === policyOf([source]) ? [] : ['een ander of geen Content-Security-Policy in <meta>']),
    ],
  };
}

/** Among the facts of a line its hours are what is said of its numbers. */
function checkFacts(groups: readonly Row[][], file: string, { words, entries, listen }: Truth): string[] {
  const own = entries.filter(({ line }) => file === `hulplijnen/${idOf(line)}/index.html`);
  const facts = groups.filter(([term]) => own.length > 0 && term?.text === words.hours);
  const said = facts.flatMap((rows) => rows.flatMap(({ text }) => listen(text).said));
  const wrong = said.filter((phrase) => !own.some(({ says }) => says.has(phrase)));
  return wrong.map((phrase) => `${words.hours}: "${phrase}" is van geen nummer van deze lijn`);
}

/** With an old number stands each number to call instead. */
function checkFormer({ sayings, faults }: Told, { entries }: Truth): Told {
  const [first, ...others] = sayings.map(({ number }) => number);
  const former = entries.find(({ number, record }) => number === first && !record);
  const missing = former ? mainNumbers(former.line).filter((one) => !others.includes(one)) : [];
  return { sayings, faults: [...faults, ...missing.map((one) => `bij ${first ?? ''} ontbreekt ${one}`)] };
}

/** What an element says without showing it is of a number that stands in it, or beside it. */
function tellBeside(node: HTMLElement, name: string, value: string, truth: Truth): Told {
  const number = numberOf(value, truth);
  const words = WORDS.test(name) && !node.hasAttribute('http-equiv') ? value : '';
  const said = name === 'data-hours' ? [value] : truth.listen(words).said;
  const numbers = number ? [number] : truth.listen(words).numbers;
  const { faults } = tell([{ text: words }], truth);
  if (numbers.length + said.length === 0) return { sayings: [], faults };
  const near = numbersNear(node, truth);
  if (numbers.some((one) => !near.includes(one))) faults.push(`${name}="${value}" hoort bij een ander nummer`);
  const about = numbers.length > 0 ? numbers : near;
  return { sayings: about.map((one) => ({ number: one, said, isOpen: false })), faults };
}

/** Of a number as a phone takes it, or as a script looks it up. */
function numberOf(value: string, { dialled, entries }: Truth): string | undefined {
  return dialled.get(value.replace(/^tel:/, '')) ?? entries.find(({ number }) => number === value)?.number;
}

/** The numbers in an element, or in the nearest one around it that is about the same. */
function numbersNear(node: HTMLElement, truth: Truth): string[] {
  const { numbers } = truth.listen(node.structuredText);
  if (numbers.length > 0 || APART.test(node.rawTagName) || !node.parentNode) return numbers;
  return numbersNear(node.parentNode, truth);
}

/** A link that calls can be used, dials a number of the record, and shows that number and no other. */
function checkCall(node: HTMLElement, { rows }: Page, { dialled, listen }: Truth): string[] {
  const { href = '' } = node.attributes;
  const number = /^tel:/.test(href) ? dialled.get(href.slice(4)) : undefined;
  if (!number || node.rawTagName !== 'a') {
    return [`${href} belt een nummer dat niet in content/lines staat`];
  }
  if (!isOpen(node) || node.hasAttribute('tabindex')) return [`de link ${href} is verborgen`];
  const own = rows.filter((row) => around(row.node).includes(node) && isOpen(row.node));
  const shown = own.map(({ text }) => text).join(' ') || node.textContent;
  const told = [shown, node.attributes['aria-label'] ?? shown];
  const isShown = told.every((text) => listen(text).numbers.join() === number);
  return isShown ? [] : [`de link ${href} toont "${shown.trim()}"`];
}
