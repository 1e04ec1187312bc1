/** Holds the resolver's answers against both oracles, minute by minute. */

import type { Temporal } from 'temporal-polyfill';
import type { Difference } from './differences.ts';
import { minutesOf } from './dutch-clock.ts';
import { Judge } from './judge.ts';
import type { Lines } from './lines.ts';
import { ITS_ZONE } from './opening-hours-rules.ts';

/** A site, built at an instant (ms since 1970 UTC), on days that are asked about. */
export interface Stretch {
  builtAt: number;
  /** Dutch days, in the order of time. */
  days: readonly Temporal.PlainDate[];
  /** Which minutes of a day, counted from midnight on the Dutch clock; absent: every minute. */
  asks?: (wall: number, day: Temporal.PlainDate) => boolean;
}

export interface Report {
  /** How many answers were judged. */
  answers: number;
  /** What is wrong, in words: the first few of them. */
  faults: string[];
  /** How many faults were found. */
  wrong: number;
  /** The explained differences from opening_hours.js that were met. */
  met: Set<Difference | 'untrusted'>;
}

const FEW = 20;

/**
 * Asks the resolver about all lines at every minute of some days.
 *
 * opening_hours.js is asked as well if the device is in its zone.
 */
export function compare(lines: Lines, stretches: readonly Stretch[]): Report {
  const report: Report = { answers: 0, faults: [], wrong: 0, met: new Set() };
  const notes = {
    fault(what: string) {
      report.wrong += 1;
      if (report.faults.length < FEW) report.faults.push(what);
    },
    met: (difference: Difference | 'untrusted') => report.met.add(difference),
  };
  const inItsZone = deviceZone() === ITS_ZONE;
  for (const { builtAt, days, asks = () => true } of stretches) {
    const judges = [...lines].map(
      ([name, line]) => new Judge(name, line, builtAt, inItsZone, notes),
    );
    for (const day of days) {
      for (const judge of judges) judge.startDay(day);
      // All lines at one minute, then the next: a minute's place in the calendar is found once.
      for (const { instant, wall } of minutesOf(day)) {
        if (!asks(wall, day)) continue;
        for (const judge of judges) judge.minute(instant, wall);
        report.answers += judges.length;
      }
    }
  }
  return report;
}

/** The zone that the device's clock is in, as the platform calls it. */
export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
