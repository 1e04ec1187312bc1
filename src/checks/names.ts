/** Checks links, headings and pages that bear the name of a line: they must be that line's. */

import type { Line } from '../data/content-file.ts';
import type { HTMLElement } from 'node-html-parser';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import { mainOf, type Entry } from './record.ts';
import { faultUnless } from './mentions.ts';

/** Checks links to lines by their names, and headings above their numbers. */
export function checkNames({ root, elements }: Page, truth: Truth): string[] {
  return [
    ...elements.flatMap((node) => checkLink(node, truth)),
    ...root.querySelectorAll('section').flatMap((node) => checkHeading(node, truth)),
  ];
}

/** Tells whether a text that says nothing but names only names these entries. */
function names(
  text: string,
  isMeant: (entry: Entry) => boolean,
  { entries, interpret }: Truth,
): boolean {
  const { phrases, unexplained } = interpret(text);
  const own = entries.filter(isMeant);
  return (
    unexplained.length > 0 ||
    own.length === 0 ||
    phrases.every((name) => own.some(({ allowed }) => allowed.has(name)))
  );
}

/** Checks that a link with the name of a line, seen or told, leads to that line. */
function checkLink({ attributes, textContent }: HTMLElement, truth: Truth): string[] {
  const line = truth.lines.find((one) => attributes.href === `/hulplijnen/${one.id}/`);
  if (!line) return [];
  return [textContent, attributes.title, attributes['aria-label']].flatMap((name = '') =>
    faultUnless(
      names(name, (entry) => entry.line === line, truth),
      `de link "${name}" leidt naar een andere lijn`,
    ),
  );
}

/** Checks that a section under the name of a line has a number of that line. */
function checkHeading(section: HTMLElement, truth: Truth): string[] {
  const heading = section.querySelector('h2, h3')?.textContent ?? '';
  const { numbers } = truth.interpret(section.structuredText);
  const isRight = names(heading, ({ number }) => numbers.includes(number), truth);
  return faultUnless(isRight, `onder "${heading}" staat geen nummer van die lijn`);
}

/** Checks the page of a line: a code for each number, its own contact, its own hours. */
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
  const phrases = facts.flatMap(({ text }) => truth.interpret(text).phrases).join('; ');
  return [
    ...mainOf(line).flatMap(({ number, tel }) =>
      faultUnless(codes.includes(`tel:${tel}`), `geen code voor ${number}`),
    ),
    ...faultUnless(contacts.join() === contact, `verwacht: een link naar ${contact}`),
    ...faultUnless(
      names(phrases, (entry) => entry.line === line, truth),
      `${truth.words.hours}: "${phrases}"`,
    ),
  ];
}
