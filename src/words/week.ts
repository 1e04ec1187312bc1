/** Draws the week of a line with office hours, a bar for each day. At build time and for editors. */

import type { OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { timesInWords, weekdayNames } from './hours-in-words.ts';

/** In minutes between two stripes. */
const STRIPE = 20;

/** One day, as paths of an SVG 1440 wide and 60 high, and in words. */
export interface WeekRow {
  name: string | undefined;
  /** The hours that count as sure. */
  core: string;
  /** Where the office may be there. */
  stripes: string;
  sure: string;
  perhaps: string;
}

/** Lists the days from Monday on. */
export function weekRows({ periods: all }: OfficeHoursRecord, words: Words): WeekRow[] {
  const names = weekdayNames('long', words);
  return [1, 2, 3, 4, 5, 6, 0].map((day) => {
    const periods = all.filter(({ days }) => days.includes(day));
    const stripes = periods.flatMap(({ core: [open, close], edges: [first, last] }) =>
      [
        [first, open],
        [close, last],
      ].flatMap(([from = 0, to = 0]) =>
        Array.from(
          { length: Math.ceil((to - from) / STRIPE) },
          (_, place) => `M${from + place * STRIPE + STRIPE / 2} 0v60`,
        ),
      ),
    );
    return {
      name: names[day],
      core: periods.map(({ core: [from, to] }) => `M${from} 0H${to}V60H${from}z`).join(''),
      stripes: stripes.join(''),
      sure: periods.map(({ core }) => timesInWords(core, words)).join(', '),
      perhaps: periods.map(({ edges }) => timesInWords(edges, words)).join(', '),
    };
  });
}
