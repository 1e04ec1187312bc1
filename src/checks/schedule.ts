/**
 * What a line's office hours say of a moment, from the words that an editor wrote; made here anew, to
 * hold against it the rules that a page has for its script, and what the roster says.
 */

import Holidays from 'date-holidays';
import { DAY, DAY_MINUTES, wallClock } from '../lib/amsterdam.ts';
import { inOrder, type Schedule } from '../lib/answer.ts';
import { judge, weekday, type Judgement, type State } from '../lib/office-hours.ts';
import type { OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { daysInWords, monthName, timesInWords } from './in-words.ts';
import type { Truth } from './listen.ts';
import type { Page } from './read-html.ts';
import { idOf, spaced, type Line } from './record.ts';

type Reason = Judgement['reason'];

/** As in "dinsdag 5 mei 2027, 9.00". */
export const MOMENT = /(\d{1,2} \p{L}+ \d{4}), (\d{1,2})\.(\d\d)/u;
const NOON = 12 * 60;
const YEARS_AHEAD = 5;
const WHY: Readonly<Record<Reason, readonly [State, keyof Words]>> = {
  'office-hours': ['office', 'whyOfficeHours'],
  'outside-hours': ['outside-office', 'whyOutsideHours'],
  holiday: ['outside-office', 'whyHoliday'],
  edge: ['uncertain', 'whyEdge'],
  contested: ['uncertain', 'whyContested'],
};

/** The Dutch calendar from the day of a build to the last day that it can be trusted. */
export interface Calendar {
  first: number;
  last: number;
  /** What each day since 1 January 1970 is called: "5 mei 2027", "5 mei", and its holidays. */
  names: ReadonlyMap<number, readonly string[]>;
  /** Rules that were judged before: pages share them. */
  judged: Map<string, boolean>;
}

export function calendarFrom({ builtAt, words }: Pick<Truth, 'builtAt' | 'words'>): Calendar {
  const { day: first } = wallClock(builtAt);
  const year = new Date(first * DAY).getUTCFullYear();
  const last = Date.UTC(year + YEARS_AHEAD, 11, 31) / DAY;
  const months = Array.from({ length: 12 }, (_, month) => monthName(month, words));
  const holidays = new Holidays('NL');
  const years = Array.from({ length: YEARS_AHEAD + 2 }, (_, place) => year - 1 + place);
  const named = Map.groupBy(
    years.flatMap((one) => holidays.getHolidays(one, 'nl')),
    ({ date }) => date.slice(0, 10),
  );
  const days = Array.from({ length: last - first + 2 }, (_, place) => first - 1 + place);
  const names = days.map((day) => {
    const iso = new Date(day * DAY).toISOString().slice(0, 10);
    const date = `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
    return [
      day,
      [date, date.slice(0, -5), ...(named.get(iso) ?? []).map(({ name }) => name)],
    ] as const;
  });
  return { first, last, names: new Map(names), judged: new Map() };
}

/** What is so at a minute of a day. */
function reasonAt(
  hours: OfficeHoursRecord,
  day: number,
  minute: number,
  { names }: Calendar,
): Reason {
  // Yesterday's hours may run on after midnight.
  for (const start of [day, day - 1]) {
    const at = minute + (day - start) * DAY_MINUTES;
    const isIn = ([from, to]: readonly [number, number]) => from <= at && at < to;
    const period = hours.periods.find(
      ({ days, edges }) => days.includes(weekday(start)) && isIn(edges),
    );
    if (!period) continue;
    const isNamed = (list: readonly string[]) =>
      list.some((name) => names.get(start)?.includes(name));
    if (isNamed(hours.closed)) return 'holiday';
    if (isNamed(hours.contested)) return 'contested';
    if (at >= NOON && isNamed(hours.contestedAfternoon)) return 'contested';
    return isIn(period.core) ? 'office-hours' : 'edge';
  }
  return 'outside-hours';
}

/** Checks the rules that a page has for its script, and the numbers from which that picks. */
export function checkSchedules({ root }: Page, truth: Truth, calendar: Calendar): string[] {
  return root.querySelectorAll('[data-schedule]').flatMap((block) => {
    const picks = block.querySelectorAll('[data-number] [data-hours]').map((node) => {
      const [number = ''] = truth.listen(node.structuredText).numbers;
      return `${number} ${node.getAttribute('data-hours')}`;
    });
    const line = truth.lines.find(({ data }) => {
      const main = data.numbers.filter(({ role }) => role === 'main');
      return (
        main
          .map(({ number, hours }) => `${number} ${hours}`)
          .sort()
          .join() === picks.sort().join()
      );
    });
    const {
      'data-line': id,
      'data-numbers': count,
      'data-schedule': rules = '',
    } = block.attributes;
    const isOwn = line && count === `${picks.length}` && (id === undefined || id === idOf(line));
    const key = `${line?.file ?? ''} ${rules}`;
    const isRight =
      calendar.judged.get(key) ?? (line !== undefined && holds(rules, line, calendar));
    calendar.judged.set(key, isRight);
    if (isOwn && isRight) return [];
    return [`data-schedule bij ${picks.join(' en ')} volgt niet uit content/lines`];
  });
}

/** Holds rules against the record at every minute that matters, on each day that they are for. */
function holds(rules: string, { data: { officeHours } }: Line, calendar: Calendar): boolean {
  const { officeHours: found, trusted } = JSON.parse(rules) as Schedule<never>;
  const { first, last } = calendar;
  if (trusted.join() !== [first, last].join()) return false;
  if (!officeHours || !found) return !officeHours && !found;
  const edges = officeHours.periods.flatMap(({ core, edges }) => [...core, ...edges]);
  const minutes = new Set(
    [0, NOON, ...edges]
      .flatMap((one) => [one, one + DAY_MINUTES - 1])
      .map((one) => one % DAY_MINUTES),
  );
  for (let day = first; day <= last; day++) {
    for (const minute of minutes) {
      const { reason } = judge(found, { day, minute });
      if (reason !== reasonAt(officeHours, day, minute, calendar)) return false;
    }
  }
  return true;
}

/** Checks a roster: the rules of each line with office hours, and what they say at each moment. */
export function checkRoster({ groups }: Page, truth: Truth, calendar: Calendar): string[] {
  const texts = groups.map((group) => spaced(group.map(({ text }) => text).join(' ')));
  const moments = texts.flatMap((text) => momentIn(text, truth, calendar));
  const missing = truth.lines.flatMap(({ data: { officeHours } }) => {
    if (!officeHours) return [];
    const named = daysNamed(officeHours).filter(
      (name) => !moments.some(({ title }) => title.startsWith(spaced(name))),
    );
    const rules = rulesOf(officeHours, truth.words)
      .map(spaced)
      .filter((rule) => !texts.includes(rule));
    return [...named, ...rules].map((one) => `"${one}" ontbreekt in het rooster`);
  });
  return [...missing, ...moments.flatMap(({ faults }) => faults)];
}

function daysNamed({ closed, contested, contestedAfternoon }: OfficeHoursRecord): string[] {
  return [...closed, ...contested, ...contestedAfternoon];
}

/** The rules as they stand on the roster. */
function rulesOf(hours: OfficeHoursRecord, words: Words): string[] {
  const times = (span: 'core' | 'edges') =>
    hours.periods
      .map((period) => `${daysInWords(period.days, words)}, ${timesInWords(period[span], words)}`)
      .join('; ');
  const afternoons = hours.contestedAfternoon.map((day) => `${day} (${words.fromNoon})`);
  return [
    `${words.certainHours} ${times('core')}`,
    `${words.possibleHours} ${times('edges')}`,
    `${words.closedOn} ${hours.closed.join(', ')}`,
    `${words.contestedOn} ${[...hours.contested, ...afternoons].join(', ')}`,
  ];
}

/** What is said of a moment: its name, "dinsdag 5 mei 2027, 9.00", a number, and why. */
function momentIn(
  text: string,
  { listen, entries, words }: Truth,
  calendar: Calendar,
): { title: string; faults: string[] }[] {
  const [moment, date, hour, minute] = MOMENT.exec(text) ?? [];
  if (!moment) return [];
  const [day = NaN, names = []] = [...calendar.names].find(([, [name]]) => name === date) ?? [];
  const [number] = listen(text).numbers;
  const line = entries.find((entry) => entry.number === number)?.line.data;
  if (!line?.officeHours)
    return [{ title: text, faults: [`"${text}" is geen moment van een lijn met kantooruren`] }];
  const reason = reasonAt(line.officeHours, day, Number(hour) * 60 + Number(minute), calendar);
  const [state, why] = WHY[reason];
  const [first] = inOrder(
    line.numbers.filter(({ role }) => role === 'main'),
    state,
  );
  const title = daysNamed(line.officeHours).find((name) => text.startsWith(spaced(name)));
  const isRight =
    first?.number === number &&
    text.endsWith(spaced(words[why])) &&
    (title === undefined || names.includes(title));
  return [
    {
      title: text,
      faults: isRight ? [] : [`"${text}", verwacht: ${first?.number ?? ''}, ${words[why]}`],
    },
  ];
}
