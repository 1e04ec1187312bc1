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
export function checkFacts({ groups, root }: Page, line: Line, truth: Truth): string[] {
  const { entries, words, interpret } = truth;
  const { summary, say, sayFamily = '', forWhom, officeHours } = line.data;
  const own = entries.filter((entry) => entry.line === line);
  const facts = groups.filter(([term]) => term?.text === words.hours).flat();
  const hours = facts.flatMap(({ text }) => interpret(text).phrases).join('; ');
  const isAssumed = officeHours.some(({ basis }) => basis === 'assumption');
  const text = plain(root.structuredText);
  const told = (term: string) => {
    const [, ...rows] = groups.find(([row]) => row?.text === term) ?? [];
    return plain(rows.map((row) => row.text).join(' '));
  };
  const known: [term: string, fact: string][] = [
    [words.forWhom, forWhom],
    ...FACTS.map((fact): [string, string] => [words[fact], line.data.facts[fact]]),
  ];
  return [
    ...known.flatMap(([term, fact]) =>
      faultUnless(
        told(term) === plain(fact === UNKNOWN ? '' : fact),
        `bij "${term}" staat niet "${fact}"`,
      ),
    ),
    ...[summary, say, sayFamily, isAssumed ? words.assumption : ''].flatMap((said) =>
      faultUnless(text.includes(plain(said)), `"${said}" ontbreekt`),
    ),
    ...faultUnless(isAbout(own, hours, truth), `"${hours}" zegt de inhoud niet van deze lijn`),
  ];
}
