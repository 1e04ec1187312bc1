/** Writes office hours for the middle of a sentence, where a text names them. */

import type { OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import type { Span } from '../clock/office-hours.ts';
import { lowerFirst } from './first-letter.ts';
import { daysInWords, timesInWords } from './hours-in-words.ts';
import { datedInWords } from './validity-in-words.ts';

/** Writes in words what an editor names of office hours; undefined where there is nothing of the kind. */
type InWords = (hours: readonly OfficeHoursRecord[], words: Words) => string | undefined;

/** What can be named, by its name. */
export const NAMED_HOURS: Record<string, InWords | undefined> = {
  kantooruren: each(({ periods }, words) =>
    periods
      .map(({ days, core }) => `${daysInWords(days, words, 'long')}, ${timesInWords(core, words)}`)
      .join('; '),
  ),
  // The hours of which nobody is sure: "8 tot 9 uur en 17 tot 18 uur".
  randuren: each(({ periods }, words) => {
    const edges = periods.flatMap(({ core, edges }): Span[] => [
      [edges[0], core[0]],
      [core[1], edges[1]],
    ]);
    const possible = edges.filter(([from, to]) => from < to);
    const written = new Set(possible.map((edge) => timesInWords(edge, words)));
    return new Intl.ListFormat(words.locale).format(written);
  }),
};

/** Makes what writes the office hours that follow each other, each with the days on which it holds. */
function each(say: (hours: OfficeHoursRecord, words: Words) => string): InWords {
  return (all, words) => {
    const said = all.flatMap((hours) => {
      const what = say(hours, words);
      return what ? [lowerFirst(datedInWords(what, hours, words))] : [];
    });
    return said.join('; ') || undefined;
  };
}
