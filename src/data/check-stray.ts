/** Checks that a text has no number that is not in the record: later it would stop the build without a line. */

import { findStrayDigits } from '../numbers/stray-digits.ts';
import type { SourceFile } from './content-file.ts';
import type { Problem } from './content-problem.ts';

/**
 * Finds stray numbers in the source of a file.
 *
 * @param shown the digits of every number that may be shown, as `0201234567`
 */
export function checkStray(
  { file, source }: Pick<SourceFile, 'file' | 'source'>,
  shown: readonly string[],
): Problem[] {
  return findStrayDigits(source, shown).map(({ digits, why, advice, index, end }) => {
    const from = source.lastIndexOf('\n', index) + 1;
    const to = source.indexOf('\n', end);
    // A number that runs on over the end of a row is shown with both rows.
    const rows = source.slice(from, to < 0 ? undefined : to).trim();
    return {
      file,
      line: source.slice(0, from).split('\n').length,
      key: 'tekst',
      received: rows.replace(/\s*\n\s*/g, '\n            '),
      expected: `geen "${digits}"; dit ${why}. ${advice}`,
    };
  });
}
