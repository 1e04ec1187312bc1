/**
 * Finds and fills in hours that a text names: an editor writes `{kantooruren}`, or `{kantooruren:ivp}` outside the
 * line's own file, and never the times. They stand in one place then.
 */

import { NAMED_HOURS } from '../words/named-hours.ts';
import type { Words } from '../schemas/ui.ts';
import type { Line, SourceFile } from './content-file.ts';
import type { Problem } from './content-problem.ts';

const NAMED = /\{([^{}\n]*)\}/g;

/** Finds names of hours that a line does not have. */
export function checkNamedHours(
  files: readonly Pick<SourceFile, 'id' | 'file' | 'markdown'>[],
  lines: readonly Line[],
  words: Words,
): Problem[] {
  const withHours = lines.filter(({ data }) => data.officeHours.length > 0).map(({ id }) => id);
  const all = Object.keys(NAMED_HOURS).flatMap((name) => withHours.map((id) => `{${name}:${id}}`));
  const expected =
    all.length > 0 ? `een van: ${all.join(', ')}` : 'gewone woorden: geen lijn heeft kantooruren';
  return files.flatMap(({ id, file, markdown }) =>
    (markdown?.body.split('\n') ?? []).flatMap((row, index) => {
      const wrong = [...row.matchAll(NAMED)].find(
        ([, name = '']) => hoursNamed(name, id, lines, words) === undefined,
      );
      if (!markdown || !wrong) return [];
      const line = markdown.firstLine + index;
      return [{ file, line, key: 'tekst', received: wrong[0], expected }];
    }),
  );
}

/**
 * Writes the hours that a text names.
 *
 * @param source the text of a file
 * @param id of which line it is the file, if any: there the name of the line may be left out
 */
export function withNamedHours(
  source: string,
  id: string,
  lines: readonly Line[],
  words: Words,
): string {
  return source.replace(NAMED, (all, name: string) => hoursNamed(name, id, lines, words) ?? all);
}

/** Writes hours by their name, as `kantooruren:ivp`; undefined where there are none. */
function hoursNamed(
  named: string,
  ownId: string,
  lines: readonly Line[],
  words: Words,
): string | undefined {
  const [name = '', id = ownId] = named.split(':');
  const hours = lines.find((line) => line.id === id)?.data.officeHours;
  return hours && NAMED_HOURS[name]?.(hours, words);
}
