/** Checks the page of a line: all that its file says is there, each fact at its own question. */

import type { Line } from '../data/content-file.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import { faultUnless, isAbout } from './compare.ts';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import { plain } from './record.ts';

/** The keys of the facts of a line, and of the words for them in `content/ui/`. */
const FACTS = [
  ...(['happens', 'answeredBy', 'confidential', 'family', 'cost'] as const),
  ...(['anonymous', 'phoneBill', 'fromAbroad', 'deaf'] as const),
];

/** Checks what the page of a line says of it; the hours must be those of its numbers. */
export function checkFacts(page: Page, line: Line, truth: Truth): string[] {
  const { groups, root } = page;
  const { entries, words, interpret } = truth;
  const { summary, say, sayFamily = '', forWhom, officeHours } = line.data;
  const own = entries.filter((entry) => entry.line === line);
  const when = groups.filter(([term]) => term?.text === words.hours).flat();
  const hours = when.flatMap(({ text }) => interpret(text).phrases).join('; ');
  const isAssumed = officeHours.some(({ basis }) => basis === 'assumption');
  const text = plain(root.structuredText);
  const facts = FACTS.map((fact) => [words[fact], line.data.facts[fact]] as const);
  return [
    ...checkTerms(page, [[words.forWhom, forWhom], ...facts]),
    ...[summary, say, sayFamily, isAssumed ? words.assumption : ''].flatMap((said) =>
      faultUnless(text.includes(plain(said)), `"${said}" ontbreekt`),
    ),
    ...faultUnless(isAbout(own, hours, truth), `"${hours}" zegt de inhoud niet van deze lijn`),
  ];
}

/** Checks what a page says under each term; of what is unknown, nothing. */
export function checkTerms(
  { groups }: Page,
  facts: readonly (readonly [term: string, fact: string])[],
): string[] {
  return facts.flatMap(([term, fact]) => {
    const [, ...rows] = groups.find(([row]) => row?.text === term) ?? [];
    const told = rows.map(({ text }) => text).join(' ');
    const isRight = plain(told) === plain(fact === UNKNOWN ? '' : fact);
    return faultUnless(isRight, `bij "${term}" staat "${told}", verwacht: "${fact}"`);
  });
}
