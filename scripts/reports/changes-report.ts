/** Reports what a person must look at before publishing: what changes, and what is in doubt. */

import type { Content } from '../../src/data/read-content.ts';
import type { Words } from '../../src/schemas/ui.ts';
import { changesInWords } from './changes.ts';
import { doubtsIn } from './doubts.ts';
import { messageOf, readPublished } from './published.ts';

/**
 * Compares the content with what is published, and names what no machine can judge.
 *
 * @param url the address of the site, as it is set
 * @param now milliseconds since 1 January 1970 UTC
 * @param source a file or an address with the published numbers, instead of those of the site
 */
export async function changesReport(
  content: Content,
  words: Words,
  url: string,
  now: number,
  source?: string,
): Promise<string> {
  const { lines, former, measures, pages, ui } = content;
  const changes = await readPublished(url, source).then(
    ({ from, numbers }) => [
      `Vergeleken met ${from}:`,
      ...listed(changesInWords(numbers, lines, words, now), 'Aan de nummers verandert niets.'),
    ],
    (error: unknown) => [`Niet vergeleken: ${messageOf(error)}`],
  );
  const doubts = doubtsIn(
    new Map(
      [...former, ...lines, ...measures, ...pages, ...ui].map(({ file, passages }) => [
        file,
        passages,
      ]),
    ),
  );
  return [...changes, ...(doubts.length > 0 ? ['', 'Kijk hier zelf naar:', ...listed(doubts)] : [])]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

function listed(rows: readonly string[], none = ''): string[] {
  return rows.length > 0 ? rows.map((row) => `- ${row}`) : [none];
}
