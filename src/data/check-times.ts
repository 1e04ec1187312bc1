/** Checks that a text gives no time of day that is not in the record: after a change, texts would contradict it. */

import { DAY_MINUTES } from '../clock/amsterdam.ts';
import type { Line, ReadFile } from './content-file.ts';
import type { Problem } from './content-problem.ts';
import { timesIn, type FoundTime } from './times-of-day.ts';

type Times = FoundTime['times'];

/**
 * Finds times that the record does not have. Of a line these are its own; of any other page those of all lines.
 *
 * @param files those of which the text is judged
 */
export function checkTimes(
  files: readonly Pick<ReadFile<unknown>, 'file' | 'passages'>[],
  lines: readonly Line[],
): Problem[] {
  const own = new Map(lines.map((line) => [`content/lines/${line.id}.md`, timesOf(line)]));
  const all = [...own.values()].flat();
  return files.flatMap(({ file, passages }) => {
    const known = own.get(file) ?? all;
    return passages.flatMap(({ text, line }) =>
      timesIn(text)
        .filter(({ times }) => !known.some((other) => isSame(times, other)))
        .map(({ words }) => ({
          file,
          line,
          key: 'tekst',
          received: words.trim(),
          expected:
            'een tijd die bij een lijn staat; noem kantooruren bij hun naam: {kantooruren:ivp}, of zet de tijd bij facts of sources van de lijn',
        })),
    );
  });
}

/** Lists the times of a line: its hours, with both their ends, and what its facts and sources say. */
function timesOf({ data: { officeHours, facts, sources } }: Line): Times[] {
  const periods = officeHours.flatMap((hours) => hours.periods);
  const spans = periods.flatMap(({ core, edges }): Times[] => [
    core,
    edges,
    [edges[0], core[0]],
    [core[1], edges[1]],
  ]);
  const written = [...Object.values(facts), ...sources.map(({ about }) => about)];
  const all = [...spans, ...written.flatMap((text) => timesIn(text).map(({ times }) => times))];
  return [...all, ...all.flatMap((times) => times.map((time): Times => [time]))];
}

/** Compares times; one in words or below thirteen may be of the afternoon. */
function isSame(said: Times, known: Times): boolean {
  const half = DAY_MINUTES / 2;
  return (
    said.length === known.length &&
    said.every((time, index) => {
      const other = (known[index] ?? NaN) % DAY_MINUTES;
      return time % DAY_MINUTES === other || (time <= half && time + half === other);
    })
  );
}
