/** Checks that nothing of the article about the number was lost while its texts were edited. */

import type { StatementsRecord } from '../schemas/statements.ts';
import type { ContentFile, ReadFile } from './content-file.ts';
import type { Problem } from './content-problem.ts';

/**
 * Finds statements whose words are no longer in the file that the table names.
 *
 * @param read every file of the content
 */
export function checkStatements(
  { file, lineOf, data }: ContentFile<StatementsRecord>,
  read: readonly Pick<ReadFile<unknown>, 'file' | 'passages'>[],
): Problem[] {
  return data.statements.flatMap(({ says, file: name, words }, index) => {
    const found = read.find((one) => one.file === `content/${name}`);
    if (found && wordsOf(found).includes(onOneRow(words))) return [];
    const [key, received, expected] = found
      ? ['words', words, `woorden die in ${found.file} staan. Daar is nu niet te vinden: ${says}`]
      : ['file', name, `een bestand dat er is, met daarin: ${says}`];
    const path = ['statements', index, key];
    return { file, line: lineOf(path), key: `statements[${index}].${key}`, received, expected };
  });
}

/** Joins all that people read in a file. */
function wordsOf({ passages }: Pick<ReadFile<unknown>, 'passages'>): string {
  return onOneRow(passages.map(({ text }) => text).join('\n'));
}

/** Replaces line breaks by spaces: a row may end between any two words. */
function onOneRow(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
