/** Checks what must hold across files; each file by itself was judged when it was read. */

import type { Words } from '../schemas/ui.ts';
import { checkCallLinks } from './call-links.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkRecord } from './check-lines.ts';
import { checkPageLine } from './check-page-line.ts';
import { checkReferences } from './check-references.ts';
import { checkStatements } from './check-statements.ts';
import { checkStray } from './check-stray.ts';
import { checkTimes } from './check-times.ts';
import { checkTitles } from './check-titles.ts';
import type { SourceFile } from './content-file.ts';
import type { Problem } from './content-problem.ts';
import { checkNamedHours } from './named-hours.ts';
import type { Files } from './read-content.ts';
import { jumpsOf, menuLinks } from './template-links.ts';

/**
 * Finds where files contradict each other: in numbers, the ladder, times and statements. To be asked only
 * when every file could be read: what is missing would contradict all others.
 *
 * @param all every file
 */
export function checkAgreement(
  all: readonly SourceFile[],
  files: Files,
  words: Words | undefined,
): Problem[] {
  const { lines, former, measures, pages, statements } = files;
  const shown = [
    ...lines.flatMap(({ data }) => data.numbers.map(({ number }) => number)),
    ...former.map(({ data }) => data.number),
  ];
  const read = Object.values(files).flat();
  const wrong = checkRecord(lines, former);
  return [
    ...wrong,
    // One wrong digit in the record would be found again in each text that has the right one.
    ...(wrong.length === 0 ? all.flatMap((file) => checkStray(file, shown)) : []),
    ...checkTimes([...lines, ...measures, ...pages], lines),
    ...(words
      ? checkNamedHours([...lines, ...former, ...measures, ...pages, ...files.notice], lines, words)
      : []),
    ...statements.flatMap((file) => checkStatements(file, read)),
  ];
}

/**
 * Finds links that lead nowhere, and headings and titles that are there twice.
 *
 * @param all every file, also one that could not be read
 * @param ids of every line
 */
export function checkLinks(
  all: readonly SourceFile[],
  { lines, measures, pages }: Files,
  ids: readonly string[],
): Problem[] {
  return [
    ...checkReferences(all, [...menuLinks(), ...pages.flatMap(jumpsOf)]),
    ...checkCallLinks(all, ids),
    ...pages.flatMap((page) => checkPageLine(page, ids)),
    ...all.flatMap(({ file, markdown }) => (markdown ? checkAnchors(file, markdown) : [])),
    ...checkTitles([...lines, ...pages]),
    // The title of a measure says that it is one.
    ...checkTitles(measures),
  ];
}
