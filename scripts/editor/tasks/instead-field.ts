/** Asks for the line to call instead of what goes, and reads which somebody chose. */

import type { LineFile } from '../../../src/data/content-file.ts';
import type { Desk, Draft } from '../draft.ts';
import { choice, type Html } from '../html.ts';
import { typed, type Values } from '../task.ts';

/**
 * Writes the field for the line to call instead.
 *
 * @param without the line that goes
 */
export function insteadField({ content }: Desk, values: Values, without = ''): Html {
  const lines = content.lines.filter(({ id }) => id !== without);
  return choice({
    name: 'elders',
    label: 'Welke lijn bel je nu?',
    value: values.elders ?? '',
    options: [['', 'kies een lijn'], ...lines.map(({ id, data }) => [id, data.name] as const)],
  });
}

/**
 * Reads which line to call instead; asks when that is none.
 *
 * @param without the line that goes
 */
export function insteadTyped(
  draft: Draft,
  { content }: Desk,
  values: Values,
  without = '',
): LineFile | undefined {
  const chosen = typed(values, 'elders');
  const instead = content.lines.find(({ id }) => id === chosen && id !== without);
  if (!instead) draft.ask('elders', 'Welke lijn bel je nu?');
  return instead;
}
