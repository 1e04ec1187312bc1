/** Checks links, headings and pages that bear the name of a line: they must be that line's. */

import type { Line } from '../data/content-file.ts';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import type { Entry } from './record.ts';
import { faultUnless } from './mentions.ts';

/** Checks links to lines by their names, and headings above their numbers. */
export function checkNames({ root, elements }: Page, truth: Truth): string[] {
  const { entries, interpret } = truth;
  const links = elements.flatMap(({ attributes, textContent }) => {
    const own = entries.filter(({ line }) => attributes.href === `/hulplijnen/${line.id}/`);
    const said = [textContent, attributes.title, attributes['aria-label']].join('; ');
    return faultUnless(
      areNamesOf(own, said, truth),
      `de link "${said}" leidt naar een andere lijn`,
    );
  });
  const headings = root.querySelectorAll('section').flatMap((section) => {
    const { numbers } = interpret(section.structuredText);
    const own = entries.filter(({ number }) => numbers.includes(number));
    const said = section.querySelector('h2, h3')?.textContent ?? '';
    return faultUnless(
      areNamesOf(own, said, truth),
      `onder "${said}" staat geen nummer van die lijn`,
    );
  });
  return [...links, ...headings];
}

/** Tells whether a text, if it says nothing but names, only names these entries; true without any. */
function areNamesOf(own: readonly Entry[], text: string, { interpret }: Truth): boolean {
  const { phrases, unexplained } = interpret(text);
  const isOwn = (name: string) => own.some(({ allowed }) => allowed.has(name));
  return unexplained.length > 0 || own.length === 0 || phrases.every(isOwn);
}

/** Checks the hours on the page of a line. */
export function checkLinePage({ groups }: Page, line: Line, truth: Truth): string[] {
  const { entries, words, interpret } = truth;
  const own = entries.filter((entry) => entry.line === line);
  const facts = groups.filter(([term]) => term?.text === words.hours).flat();
  const hours = facts.flatMap(({ text }) => interpret(text).phrases).join('; ');
  return faultUnless(areNamesOf(own, hours, truth), `"${hours}" zegt de inhoud niet van deze lijn`);
}
