/** Lists the days on which somebody who runs the site has something to do. */

import { DAY, isoDay, wallClock } from '../../src/clock/amsterdam.ts';
import { datesOf, trustedDays } from '../../src/calendar/holidays.ts';
import type { Content } from '../../src/data/read-content.ts';
import { LAST_DAYS, VALIDITY } from '../../src/formats/security-txt.ts';
import { label } from '../../src/numbers/phone.ts';
import { hasEnded, holdsOn } from '../../src/calendar/validity.ts';
import { checkOf, todayOf } from '../../src/numbers/verification.ts';

/** How far ahead contested days are listed, in days: until after the next yearly build. */
const AHEAD = 400;

/** For how many days at least the site must know the holidays. */
const HOLIDAYS_LEFT = 365;

/** Something to do on a day, or before it. */
export interface Due {
  /** Days since 1 January 1970, on the Dutch calendar. */
  day: number;
  /** The same each time for the same thing, whatever its day. */
  id: string;
  what: string;
  todo: string;
}

/** What has dates of its own. */
type Dated = Pick<Content, 'lines' | 'measures'>;

/**
 * Lists everything to do, in the order of the days. A day that is past is one on which it was not done.
 * Each kind of date is a list of its own below: a new one is a row here.
 *
 * @param shelfLifeDays how many days a verification counts
 * @param builtAt when the site that is live was built, in milliseconds since 1 January 1970 UTC
 * @param now the same
 */
export function dueDates(
  record: Dated,
  shelfLifeDays: number,
  builtAt: number,
  now: number,
): Due[] {
  const today = wallClock(now).day;
  return [
    ...verifications(record, shelfLifeDays, now),
    ...contestedDays(record, today),
    ...plannedChanges(record, builtAt),
    ...plannedMeasures(record, builtAt),
    ...nextBuild(builtAt),
  ].sort((a, b) => a.day - b.day);
}

/** Lists the last day on which each verification counts; today, of a number that nobody phoned. */
function verifications({ lines }: Dated, shelfLifeDays: number, now: number): Due[] {
  return lines.flatMap(({ id, file, data }) =>
    data.numbers.flatMap((number) => {
      const check = checkOf(number, shelfLifeDays, now);
      const isOver = hasEnded(todayOf(now), number);
      if (isOver || check.state === 'exempt') return [];
      const isPhoned = check.state !== 'unverified';
      const until = isPhoned ? check.until : todayOf(now);
      return {
        day: Date.parse(until) / DAY,
        id: `nabellen-${id}-${number.number.replace(/\D/g, '')}`,
        what: `${data.shortName}, ${label(number.number)}: ${isPhoned ? `het nabellen telt tot en met ${until}` : 'nog niet nagebeld'}`,
        todo: `Bel het nummer en zet de dag in ${file} bij verified`,
      };
    }),
  );
}

/** Lists the holidays of which nobody knows whether a line works then. */
function contestedDays({ lines }: Dated, today: number): Due[] {
  return lines.flatMap(({ id, file, data: { shortName, officeHours } }) => {
    const found = officeHours.flatMap(({ contested, contestedAfternoon, ...dates }) =>
      [...contested, ...contestedAfternoon].flatMap((name) =>
        datesOf(name, [today, today + AHEAD])
          .filter((day) => day >= today && day <= today + AHEAD && holdsOn(isoDay(day), dates))
          .map((day) => ({ name, day })),
      ),
    );
    return found.map(({ name, day }) => ({
      day,
      id: `feestdag-${id}-${isoDay(day)}`,
      what: `${shortName}: niemand weet zeker of ze werken op ${name} (${isoDay(day)})`,
      todo: `Vraag het na en zet de dag in ${file} op zijn plaats`,
    }));
  });
}

/** Lists the days on which another number or other hours begin, and on which an old number has to be kept. */
function plannedChanges({ lines }: Dated, builtAt: number): Due[] {
  const built = isoDay(wallClock(builtAt).day);
  return lines.flatMap(({ id, file, data: { shortName, numbers, officeHours } }) => {
    // A site that was built on that day, or later, shows it everywhere.
    const begins = (kind: string, what: string, validFrom = '') =>
      validFrom > built
        ? [
            {
              day: Date.parse(validFrom) / DAY,
              id: `${kind}-${id}-${validFrom}`,
              what: `${shortName}: ${what} vanaf ${validFrom}`,
              todo: 'Bouw en publiceer de site op die dag opnieuw, en kijk of het er staat',
            },
          ]
        : [];
    const ended = numbers.flatMap(({ number, validUntil }) =>
      validUntil
        ? [
            {
              day: Date.parse(validUntil) / DAY + 1,
              id: `oud-nummer-${id}-${number.replace(/\D/g, '')}`,
              what: `${shortName}, ${label(number)}: gold tot en met ${validUntil}`,
              todo: `Haal het uit ${file} en bewaar het in content/former`,
            },
          ]
        : [],
    );
    return [
      ...numbers.flatMap(({ number, hours, validFrom }) =>
        begins(`nummer-${hours}`, label(number), validFrom),
      ),
      ...officeHours.flatMap(({ validFrom }) => begins('uren', 'andere kantooruren', validFrom)),
      ...ended,
    ];
  });
}

/** Lists the days on which the pages say something else of a measure, which takes a build. */
function plannedMeasures({ measures }: Dated, builtAt: number): Due[] {
  const built = wallClock(builtAt).day;
  return measures.flatMap(({ id, data: { title, from, until } }) =>
    Object.entries({ begint: Date.parse(from) / DAY, eindigt: Date.parse(until) / DAY + 1 })
      .filter(([does, day]) => isDay(does === 'begint' ? from : until) && day > built)
      .map(([does, day]) => ({
        day,
        id: `maatregel-${id}-${does}`,
        what: `Maatregel "${title}" ${does} op ${isoDay(does === 'begint' ? day : day - 1)}`,
        todo: 'Bouw en publiceer de site op die dag opnieuw',
      })),
  );
}

/** Lists the days before which the site must be built again. */
function nextBuild(builtAt: number): Due[] {
  const todo = 'Bouw en publiceer de site opnieuw';
  const expires = wallClock(builtAt + VALIDITY).day;
  const [, horizon] = trustedDays(builtAt);
  return [
    {
      day: expires - LAST_DAYS,
      id: 'opnieuw-bouwen',
      what: `De site is van ${isoDay(wallClock(builtAt).day)}; bouw haar elk jaar opnieuw`,
      todo,
    },
    {
      day: expires - 1,
      id: 'security-txt',
      what: `security.txt geldt tot ${isoDay(expires)}`,
      todo,
    },
    {
      day: horizon - HOLIDAYS_LEFT,
      id: 'feestdagen',
      what: `De site kent de feestdagen tot en met ${isoDay(horizon)}`,
      todo,
    },
  ];
}

/** Tells whether a date is a whole day, and no month or year. */
function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}
