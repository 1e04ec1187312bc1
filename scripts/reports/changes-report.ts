/** What a person has to look at before the content is published: what changes, and what is in doubt. */

import { globSync, readFileSync } from 'node:fs';
import type { NumberFiles } from '../../src/data/read-content.ts';
import { lineId } from '../../src/data/check-order.ts';
import { passagesOf } from '../../src/data/passages.ts';
import type { Words } from '../../src/schemas/ui.ts';
import { changesInWords } from './changes.ts';
import { doubtsIn } from './doubts.ts';
import { messageOf, readPublished } from './published.ts';

/**
 * Compares the content with what is published, and names what no machine can judge.
 *
 * @param url the address of the site, as it is set
 * @param now milliseconds since 1 January 1970 UTC
 * @param place a file or an address with the published numbers, instead of those of the site
 */
export async function changesReport(
  { lines }: NumberFiles,
  words: Words,
  url: string,
  now: number,
  place?: string,
): Promise<string> {
  const named = lines.map(({ file, data }) => ({ id: lineId(file), data }));
  const changes = await readPublished(url, place).then(
    ({ from, numbers }) => [
      `Vergeleken met ${from}:`,
      ...listed(changesInWords(numbers, named, words, now), 'Aan de nummers verandert niets.'),
    ],
    (error: unknown) => [`Niet vergeleken: ${messageOf(error)}`],
  );
  const files = globSync('content/**/*.{md,yml}', { exclude: ['content/README.md'] }).sort();
  const doubts = doubtsIn(
    new Map(files.map((file) => [file, passagesOf(file, readFileSync(file, 'utf8'))])),
  );
  return [...changes, ...(doubts.length > 0 ? ['', 'Kijk hier zelf naar:', ...listed(doubts)] : [])]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

function listed(rows: readonly string[], none = ''): string[] {
  return rows.length > 0 ? rows.map((row) => `- ${row}`) : [none];
}
