/** Reports to an editor how easy each file of the content is to read. */

import type { Passage } from '../../src/data/markdown.ts';
import { readingOf, sentencesOf, type Reading } from './reading-level.ts';
import { textTable, wrap } from './plain-text.ts';

/** The lowest score of level B1: what Flesch-Douma calls "normal". */
const B1 = 60;

/** The longest sentence that is easy to follow, in words. */
const MAX_WORDS = 20;

/** As wide as most terminals. */
const WIDTH = 100;

const HEADINGS = ['bestand', 'zinnen', 'woorden per zin', 'lange woorden', 'score'];

/**
 * Writes a table, the hardest file first, and every sentence that is too long.
 *
 * @param files the passages of each file, by its path
 */
export function readingReport(files: ReadonlyMap<string, readonly Passage[]>): string {
  const read = [...files].flatMap(([file, passages]) => {
    const reading = readingOf(passages);
    return reading ? [{ file, reading }] : [];
  });
  const hardestFirst = read.toSorted((a, b) => a.reading.score - b.reading.score);
  const together = readingOf([...files.values()].flat());
  const rows = [
    ...hardestFirst.map(({ file, reading }) => [file, ...cellsOf(reading)]),
    ...(together ? [['alles samen', ...cellsOf(together)]] : []),
  ];
  const hard = read.filter(({ reading }) => Math.round(reading.score) < B1).length;
  const long = [...files].flatMap(([file, passages]) => tooLong(file, passages));
  return [
    textTable([HEADINGS, ...rows], WIDTH),
    '',
    `Moeilijker dan B1 (score onder ${B1}): ${hard} van de ${read.length} bestanden.`,
    `Zinnen van meer dan ${MAX_WORDS} woorden: ${long.length}.`,
    ...long,
  ].join('\n');
}

function cellsOf({ sentences, wordsPerSentence, longWords, score }: Reading): string[] {
  const average = wordsPerSentence.toFixed(1).replace('.', ',');
  return [`${sentences}`, average, `${Math.round(longWords * 100)}%`, `${Math.round(score)}`];
}

function tooLong(file: string, passages: readonly Passage[]): string[] {
  return passages
    .flatMap(sentencesOf)
    .filter(({ words }) => words > MAX_WORDS)
    .map(({ text, line, words }) =>
      [`\n${file}, regel ${line}: ${words} woorden`, ...wrap(text, WIDTH - 2)].join('\n  '),
    );
}
