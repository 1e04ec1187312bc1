/** Checks the words of a content file: what they may become in a page, and what they may say. */

import { GOOD_HEADING } from '../schemas/fields.ts';
import type { Problem } from './content-problem.ts';
import type { Markdown } from './markdown.ts';
import { findMark } from './visible-markup.ts';

/** Elements that a text may not have, each with what should stand there. */
const REFUSED: Partial<Record<string, string>> = {
  raw: 'gewone tekst, zonder HTML',
  img: 'tekst zonder plaatjes',
  h1: 'een tussenkop met ##; de kop van de pagina komt uit title of name',
  input: 'een gewone lijst, zonder vakjes om aan te vinken',
  pre: 'gewone tekst, zonder ``` en zonder vier spaties aan het begin van de regel',
  table: 'een lijst; een tabel past niet op een telefoon',
  del: 'tekst zonder streep erdoor; haal weg wat niet meer geldt',
  sup: 'tekst zonder voetnoot',
};

/** Words that say that somebody answers now: when a page is built, nobody knows; of 112 it is always true. */
const SAYS_OPEN = /\b(geopend|(is|zijn|nu)\s+open|bel\s+nu(?!\s+112))\b/i;

/** Characters that turn words round or are not seen; soft hyphens and joiners of emoji are allowed. */
const INVISIBLE = /(?!\u00ad|\u200d|\n|\t)[\p{Cf}\p{Cc}]/u;

/**
 * Finds what a text may not hold: what can hide a number or load something, what a phone cannot show,
 * and headings and links that say nothing by themselves.
 *
 * @param file the path to name in messages
 */
export function checkText(file: string, text: Markdown): Problem[] {
  const found = [
    ...text.elements.map(({ line, name }) => [line, REFUSED[name]] as const),
    ...text.headings.map((heading, index) => {
      return [heading.line, headingFault(heading, text.headings[index - 1]?.depth)] as const;
    }),
    ...text.links
      .filter(({ text }) => text.trim() === '')
      .map(({ line }) => [line, 'een link met woorden'] as const),
    ...text.passages.flatMap((passage) => {
      const lineAt = (index?: number) =>
        passage.line + passage.text.slice(0, index).split('\n').length - 1;
      const mark = findMark(passage.text);
      return [
        [lineAt(SAYS_OPEN.exec(passage.text)?.index), saysOpen(passage.text)] as const,
        [lineAt(mark?.index), mark?.expected] as const,
      ];
    }),
    ...text.passages.flatMap((passage) =>
      passage.text.split('\n').map((row, index) => {
        const expected = INVISIBLE.test(row) ? 'tekst zonder onzichtbare tekens' : undefined;
        return [passage.line + index, expected] as const;
      }),
    ),
  ];
  // An opening and a closing tag on one line are one mistake.
  const problems = new Map<string, Problem>();
  for (const [line, expected] of found) {
    if (expected === undefined) continue;
    const received = text.rowAt(line);
    problems.set(`${line} ${expected}`, { file, line, key: 'tekst', received, expected });
  }
  return [...problems.values()].sort((a, b) => a.line - b.line);
}

/** Finds words that say that somebody answers now; returns what to write instead, or undefined. */
export function saysOpen(words: string): string | undefined {
  const [found] = SAYS_OPEN.exec(words) ?? [];
  return found && `woorden die op elk uur kloppen, zonder "${found.replaceAll(/\s+/g, ' ')}"`;
}

/**
 * Says what should stand there instead of a heading; undefined when it is right.
 *
 * @param above the level of the heading before it; the page begins with one of level 1
 */
function headingFault(
  { depth, text, id }: Markdown['headings'][number],
  above = 1,
): string | undefined {
  if (id === '') return 'een kop met woorden';
  if (/^informatie over\b/i.test(text)) return GOOD_HEADING;
  if (depth <= above + 1) return undefined;
  return `een kop met ${'#'.repeat(above + 1)}; een niveau overslaan kan niet`;
}
