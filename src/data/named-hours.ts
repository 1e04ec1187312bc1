/**
 * Finds and fills in hours that a text names: an editor writes `{kantooruren}`, or `{kantooruren:ivp}` outside the
 * line's own file, and never the times. They stand in one place then.
 */

import { NAMED_HOURS } from '../words/named-hours.ts';
import type { Words } from '../schemas/ui.ts';
import type { Line, ReadFile } from './content-file.ts';
import type { Problem } from './content-problem.ts';

const NAMED = /\{([^{}\n]*)\}/g;
/** The same, or one brace of it. */
const BRACED = /\{([^{}\n]*)\}|[{}]/g;

/** A file in which hours may be named; of a line it has the id. */
type Text = Pick<ReadFile<unknown>, 'id' | 'file' | 'passages'>;

/** Finds names of hours that a line does not have. */
export function checkNamedHours(
  files: readonly Text[],
  lines: readonly Line[],
  words: Words,
): Problem[] {
  const all = Object.keys(NAMED_HOURS)
    .flatMap((name) => lines.map(({ id }) => `${name}:${id}`))
    .filter((name) => hoursNamed(name, '', lines, words) !== undefined)
    .map((name) => `{${name}}`);
  const known =
    all.length > 0 ? `een van: ${all.join(', ')}` : 'gewone woorden: geen lijn heeft kantooruren';
  return files.flatMap(({ id, file, passages }) =>
    passages.flatMap(({ text, line }) =>
      text.split('\n').flatMap((row, index) => {
        const wrong = [...row.matchAll(BRACED)].find(
          ([, name = '']) => hoursNamed(name, id, lines, words) === undefined,
        );
        if (!wrong) return [];
        const [found, named] = wrong;
        const received = named === undefined ? row.trim() : found;
        const expected = (named === undefined ? undefined : whyNone(named, id, lines)) ?? known;
        return [{ file, line: line + index, key: 'tekst', received, expected }];
      }),
    ),
  );
}

/** Says why a line with office hours has none by a name that does exist; undefined for any other name. */
function whyNone(named: string, ownId: string, lines: readonly Line[]): string | undefined {
  const [name = '', id = ownId] = named.split(':');
  const hasHours = lines.some((line) => line.id === id && line.data.officeHours.length > 0);
  return name in NAMED_HOURS && hasHours
    ? `tekst zonder ${name}: alle kantooruren van ${id} zijn nu zeker. Haal de zin weg`
    : undefined;
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
