/** What is called after a line must be of that line: links, parts of pages, its own page. */

import type { Line } from '../data/content-file.ts';
import type { HTMLElement } from 'node-html-parser';
import type { Truth } from './listen.ts';
import type { Page } from './read-html.ts';
import { mainOf, type Entry } from './record.ts';
import { unless } from './says.ts';

/** Checks links to lines by their names, and headings above their numbers. */
export function checkNames({ root, elements }: Page, truth: Truth): string[] {
  return [
    ...elements.flatMap((node) => checkLink(node, truth)),
    ...root.querySelectorAll('section').flatMap((node) => checkHeading(node, truth)),
  ];
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
  const line = truth.lines.find((one) => attributes.href === `/hulplijnen/${one.id}/`);
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
export function checkLinePage(
  { root, groups }: Page,
  line: Line,
  codes: readonly string[],
  truth: Truth,
): string[] {
  const contact = `/contact/${line.id}.vcf`;
  const contacts = root
    .querySelectorAll('[href^="/contact/"]')
    .map(({ attributes }) => attributes.href);
  const facts = groups.filter(([term]) => term?.text === truth.words.hours).flat();
  const said = facts.flatMap(({ text }) => truth.listen(text).said).join('; ');
  return [
    ...mainOf(line).flatMap(({ number, tel }) =>
      unless(codes.includes(`tel:${tel}`), `geen code voor ${number}`),
    ),
    ...unless(contacts.join() === contact, `verwacht: een link naar ${contact}`),
    ...unless(
      isOf(said, (entry) => entry.line === line, truth),
      `${truth.words.hours}: "${said}"`,
    ),
  ];
}
