/** Writes office hours for the middle of a sentence, where a text names them. */

import type { OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import type { Span } from '../clock/office-hours.ts';
import { daysInWords, timesInWords } from './hours-in-words.ts';

/** Writes the days and the hours in which somebody certainly answers: "maandag t/m vrijdag, 9 tot 17 uur". */
export function coreInWords({ periods }: OfficeHoursRecord, words: Words): string {
  return periods
    .map(({ days, core }) => `${daysInWords(days, words, 'long')}, ${timesInWords(core, words)}`)
    .join('; ');
}

/** Writes the hours of which nobody is sure: "8 tot 9 uur en 17 tot 18 uur"; undefined when there are none. */
export function edgesInWords({ periods }: OfficeHoursRecord, words: Words): string | undefined {
  const edges = periods.flatMap(({ core, edges }): Span[] => [
    [edges[0], core[0]],
    [core[1], edges[1]],
  ]);
  const written = new Set(
    edges.filter(([from, to]) => from < to).map((edge) => timesInWords(edge, words)),
  );
  return new Intl.ListFormat(words.locale).format(written) || undefined;
}
