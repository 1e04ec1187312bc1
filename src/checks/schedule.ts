/** Compares with the record the rules that a page has for its script, and what the roster says. */

import type { Line } from '../data/content-file.ts';
import { DAY_MINUTES } from '../clock/amsterdam.ts';
import { inOrder, type Schedule, type State } from '../clock/answer.ts';
import { holds, judge, type HoursReason } from '../clock/office-hours.ts';
import type { OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { NOON, isInForce, limitsOf, reasonAt, type Calendar } from './calendar.ts';
import { dateInWords, dayNames, daysInWords, timesInWords } from './in-words.ts';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import { mainOf, normalized } from './record.ts';
import { faultUnless } from './mentions.ts';

/** A moment on the roster, as in "dinsdag 5 mei 2027, 9.00". */
export const MOMENT = /(\p{L}+ \d{1,2} \p{L}+ \d{4}), (\d{1,2})\.(\d\d)/u;

const WHY: Readonly<Record<HoursReason, readonly [State, keyof Words]>> = {
  'office-hours': ['office', 'whyOfficeHours'],
  'outside-hours': ['outside-office', 'whyOutsideHours'],
  holiday: ['outside-office', 'whyHoliday'],
  edge: ['uncertain', 'whyEdge'],
  contested: ['uncertain', 'whyContested'],
};

/** Checks the rules of each block that picks a number, and the numbers from which it picks. */
export function checkSchedules({ root }: Page, { lines, interpret, calendar }: Truth): string[] {
  return root.querySelectorAll('[data-schedule]').flatMap((block) => {
    const {
      'data-line': id,
      'data-numbers': count,
      'data-schedule': rules = '',
    } = block.attributes;
    const picks = block
      .querySelectorAll('[data-number] [data-hours]')
      .map(({ structuredText, attributes }) =>
        [
          ...[interpret(structuredText).numbers[0], attributes['data-hours']],
          ...[attributes['data-from'], attributes['data-until']],
        ].join(' '),
      );
    // Lines may share a number; a roster does not name its own.
    const own = lines.filter((one) => {
      const main = mainOf(one).map((record) =>
        [record.number, record.hours, ...limitsOf(record)].join(' '),
      );
      return (id ?? one.id) === one.id && main.sort().join() === picks.sort().join();
    });
    const isRight =
      count === `${picks.length}` && own.some((line) => isEquivalent(line, rules, calendar));
    return faultUnless(
      isRight,
      `data-schedule bij ${picks.join(' en ')} volgt niet uit content/lines`,
    );
  });
}

/** Tells whether rules give the same as those of a line, on each day and at every minute that matters. */
function isEquivalent(
  { id, data: { officeHours } }: Line,
  rules: string,
  calendar: Calendar,
): boolean {
  const { first, last, judged } = calendar;
  const key = `${id} ${rules}`;
  const known = judged.get(key);
  if (known !== undefined) return known;
  const { officeHours: found, trusted } = JSON.parse(rules) as Schedule<never>;
  const edges = officeHours.flatMap(({ periods }) =>
    periods.flatMap(({ core, edges }) => [...core, ...edges]),
  );
  const minutes = [0, NOON, ...edges].flatMap((minute) => [minute, minute + DAY_MINUTES - 1]);
  let isRight = trusted.join() === [first, last].join() && !found === (officeHours.length === 0);
  for (let day = first; isRight && found && day <= last; day++) {
    const isInUse = officeHours.some((hours) => isInForce(hours, day));
    const isFound = found.periods.some((period) => holds(period, day));
    isRight = isInUse === isFound;
    if (!isInUse) continue;
    isRight &&= minutes.every((at) => {
      const minute = at % DAY_MINUTES;
      return judge(found, { day, minute }) === reasonAt(officeHours, day, minute, calendar);
    });
  }
  judged.set(key, isRight);
  return isRight;
}

/** Checks a roster: the rules of each line with office hours, and what they say at each moment. */
export function checkRoster({ root, groups }: Page, truth: Truth): string[] {
  const own = groups.filter(([row]) => !row?.node.closest('.notice'));
  const texts = own.map((group) => normalized(group.map(({ text }) => text).join(' ')));
  const moments = texts.flatMap((text, index) => {
    const section = own[index]?.[0]?.node.closest('section');
    const name = section?.querySelector('h2')?.structuredText ?? '';
    return MOMENT.test(text) ? [{ text, name }] : [];
  });
  const shown = root.querySelectorAll('.week tbody').map((node) => {
    const bar = node.querySelector('.week-core')?.attributes.d ?? '';
    return normalized(`${node.structuredText} ${bar}`);
  });
  const missing = truth.lines.flatMap(({ data }) => {
    const rules = data.officeHours
      .flatMap((hours) => rulesOf(hours, truth.words))
      .filter((rule) => !texts.includes(normalized(rule)));
    const days = data.officeHours
      .flatMap((hours) => comingDays(hours, truth.calendar))
      .filter((name) => !moments.some(({ text }) => startsWith(name)(text)));
    const week = data.officeHours
      .flatMap((hours) => weekOf(hours, truth.words))
      .filter((day) => !shown.includes(normalized(day)));
    return [...rules, ...days, ...week].map((one) => `"${one}" ontbreekt in het rooster`);
  });
  return [...missing, ...moments.flatMap((moment) => checkMoment(moment, truth))];
}

/** Lists the days that a holiday policy names. */
function daysIn({ closed, contested, contestedAfternoon }: OfficeHoursRecord): string[] {
  return [...closed, ...contested, ...contestedAfternoon];
}

/** Lists those of them that come in the year after the build, while these office hours hold. */
function comingDays(hours: OfficeHoursRecord, { first, names }: Calendar): string[] {
  const year = [...names].filter(
    ([day]) => day > first && day < first + 366 && isInForce(hours, day),
  );
  return daysIn(hours).filter((name) => year.some(([, ofDay]) => ofDay.includes(name)));
}

/** Writes each day of the week as it stands on the roster, with the bar of its sure hours. */
function weekOf({ periods }: OfficeHoursRecord, words: Words): string[] {
  return dayNames('long', words)
    .slice(0, 7)
    .map((name, day) => {
      const own = periods.filter(({ days }) => days.includes(day));
      const timesOf = (span: 'core' | 'edges') =>
        own.map((period) => timesInWords(period[span], words)).join(', ') || '–';
      const bar = own.map(({ core: [from, to] }) => `M${from} 0H${to}V60H${from}z`).join('');
      return `${name} ${timesOf('core')} ${timesOf('edges')} ${bar}`;
    });
}

function startsWith(name: string): (text: string) => boolean {
  return (text) => text.startsWith(normalized(name));
}

/** Writes the rules as they stand on the roster. */
function rulesOf(hours: OfficeHoursRecord, words: Words): string[] {
  const timesOf = (span: 'core' | 'edges') =>
    hours.periods
      .map((period) => `${daysInWords(period.days, words)}, ${timesInWords(period[span], words)}`)
      .join('; ');
  const afternoons = hours.contestedAfternoon.map((day) => `${day} (${words.fromNoon})`);
  return [
    `${words.certainHours} ${timesOf('core')}`,
    `${words.possibleHours} ${timesOf('edges')}`,
    `${words.closedOn} ${[...hours.closed, ...hours.closures.map((one) => closureOf(one, words))].join(', ')}`,
    `${words.contestedOn} ${[...hours.contested, ...afternoons].join(', ')}`,
  ];
}

/** Writes a closure as it stands on the roster. */
function closureOf(
  { validFrom, validUntil, why }: OfficeHoursRecord['closures'][number],
  words: Words,
): string {
  const days = [...new Set([validFrom, validUntil])].map((day) => dateInWords(day, words));
  return `${days.join(` ${words.validUntil} `)} (${why})`;
}

/** Checks what is said of a moment of a line: what it is called, its time, the number, and why. */
function checkMoment(
  { text, name }: { text: string; name: string },
  { interpret, lines, words, calendar }: Truth,
): string[] {
  const [, date, hour, minute] = MOMENT.exec(text) ?? [];
  const [day, names = []] = [...calendar.names].find(([, [name]]) => name === date) ?? [];
  const [number] = interpret(text).numbers;
  // Another line may have the same number.
  const line = lines.find(({ data }) => normalized(data.name) === normalized(name));
  const hours = line?.data.officeHours ?? [];
  if (!line || hours.length === 0 || day === undefined)
    return [`"${text}" is geen moment van een lijn met kantooruren`];
  const holding = mainOf(line).filter((one) => isInForce(one, day));
  const always = holding.some((one) => one.hours === 'always');
  const [state, why] = hours.some((one) => isInForce(one, day))
    ? WHY[reasonAt(hours, day, Number(hour) * 60 + Number(minute), calendar)]
    : ([always ? 'office' : 'uncertain', always ? 'always' : 'unknownHours'] as const);
  const [first] = inOrder(holding, state);
  const isNamed = hours
    .flatMap(daysIn)
    .every((name) => !startsWith(name)(text) || names.includes(name));
  const isRight = isNamed && first?.number === number && text.endsWith(normalized(words[why]));
  return faultUnless(isRight, `"${text}", verwacht: ${first?.number ?? ''}, ${words[why]}`);
}
