/** Compares with the record the rules that a page has for its script, and what the roster says. */

import type { Line } from '../data/content-file.ts';
import { DAY_MINUTES } from '../clock/amsterdam.ts';
import { inOrder, type Schedule, type State } from '../clock/answer.ts';
import { judge, type HoursReason } from '../clock/office-hours.ts';
import type { OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { NOON, reasonAt, type Calendar } from './calendar.ts';
import { dayNames, daysInWords, timesInWords } from './in-words.ts';
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
      .map(
        (node) => `${interpret(node.structuredText).numbers[0]} ${node.attributes['data-hours']}`,
      );
    const line = lines.find((one) => {
      const main = mainOf(one).map(({ number, hours }) => `${number} ${hours}`);
      return (id ?? one.id) === one.id && main.sort().join() === picks.sort().join();
    });
    const isRight = line && count === `${picks.length}` && isEquivalent(line, rules, calendar);
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
  const edges = officeHours?.periods.flatMap(({ core, edges }) => [...core, ...edges]) ?? [];
  const minutes = [0, NOON, ...edges].flatMap((minute) => [minute, minute + DAY_MINUTES - 1]);
  let isRight = trusted.join() === [first, last].join() && !found === !officeHours;
  for (let day = first; isRight && found && officeHours && day <= last; day++) {
    isRight = minutes.every((at) => {
      const minute = at % DAY_MINUTES;
      return judge(found, { day, minute }) === reasonAt(officeHours, day, minute, calendar);
    });
  }
  judged.set(key, isRight);
  return isRight;
}

/** Checks a roster: the rules of each line with office hours, and what they say at each moment. */
export function checkRoster({ root, groups }: Page, truth: Truth): string[] {
  const texts = groups.map((group) => normalized(group.map(({ text }) => text).join(' ')));
  const moments = texts.filter((text) => MOMENT.test(text));
  const shown = root.querySelectorAll('.week tbody').map((node) => {
    const bar = node.querySelector('.week-core')?.attributes.d ?? '';
    return normalized(`${node.structuredText} ${bar}`);
  });
  const missing = truth.lines.flatMap(({ data: { officeHours } }) => {
    if (!officeHours) return [];
    const rules = rulesOf(officeHours, truth.words).filter(
      (rule) => !texts.includes(normalized(rule)),
    );
    const days = daysIn(officeHours).filter((name) => !moments.some(startsWith(name)));
    const week = weekOf(officeHours, truth.words).filter((day) => !shown.includes(normalized(day)));
    return [...rules, ...days, ...week].map((one) => `"${one}" ontbreekt in het rooster`);
  });
  return [...missing, ...moments.flatMap((text) => checkMoment(text, truth))];
}

/** Lists the days that a holiday policy names. */
function daysIn({ closed, contested, contestedAfternoon }: OfficeHoursRecord): string[] {
  return [...closed, ...contested, ...contestedAfternoon];
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
    `${words.closedOn} ${hours.closed.join(', ')}`,
    `${words.contestedOn} ${[...hours.contested, ...afternoons].join(', ')}`,
  ];
}

/** Checks what is said of a moment: what it is called, its time, the number, and why. */
function checkMoment(text: string, { interpret, entries, words, calendar }: Truth): string[] {
  const [, date, hour, minute] = MOMENT.exec(text) ?? [];
  const [day, names = []] = [...calendar.names].find(([, [name]]) => name === date) ?? [];
  const [number] = interpret(text).numbers;
  const line = entries.find((entry) => entry.number === number)?.line;
  const hours = line?.data.officeHours;
  if (!line || !hours || day === undefined)
    return [`"${text}" is geen moment van een lijn met kantooruren`];
  const [state, why] = WHY[reasonAt(hours, day, Number(hour) * 60 + Number(minute), calendar)];
  const [first] = inOrder(mainOf(line), state);
  const isNamed = daysIn(hours).every((name) => !startsWith(name)(text) || names.includes(name));
  const isRight = isNamed && first?.number === number && text.endsWith(normalized(words[why]));
  return faultUnless(isRight, `"${text}", verwacht: ${first?.number ?? ''}, ${words[why]}`);
}
