/** Checks the page of a line: all that its file says is there, each fact at its own question. */

import type { Line } from '../data/content-file.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import { faultUnless } from './compare.ts';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import { plain } from './record.ts';

/** The keys of the facts of a line, and of the words for them in `content/ui/`. */
const FACTS = [
  ...(['happens', 'answeredBy', 'confidential', 'family', 'cost'] as const),
  ...(['anonymous', 'phoneBill', 'fromAbroad', 'deaf'] as const),
];

/** Checks what the page of a line says of it. */
export function checkFacts(page: Page, line: Line, truth: Truth): string[] {
  const { entries, words } = truth;
  const { summary, say, sayFamily = '', forWhom, officeHours } = line.data;
  const own = entries.filter((entry) => entry.line === line && entry.record?.role === 'main');
  const when = own.map((entry) => entry.when).join('; ');
  const isAssumed = officeHours.some(({ basis }) => basis === 'assumption');
  const text = plain(page.root.structuredText);
  const facts = FACTS.map((fact) => [words[fact], line.data.facts[fact]] as const);
  return [
    ...checkTerms(page, [[words.forWhom, forWhom], [words.hours, when], ...facts]),
    ...[summary, say, sayFamily, isAssumed ? words.assumption : ''].flatMap((said) =>
      faultUnless(text.includes(plain(said)), `"${said}" ontbreekt`),
    ),
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
