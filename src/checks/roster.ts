/** Compares the roster with the record: for each line with office hours its rules, and what they say. */

import type { HTMLElement } from 'node-html-parser';
import { instantsOf } from '../clock/amsterdam.ts';
import { answer } from '../clock/answer.ts';
import type { Line } from '../data/content-file.ts';
import { labelOf } from '../numbers/phone.ts';
import type { OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { isInForce, type Calendar } from './calendar.ts';
import { faultUnless } from './compare.ts';
import { dayNames, timesInWords } from './in-words.ts';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import { mainOf, normalized } from './record.ts';
import { rulesInWords } from './sayings.ts';
import { WHY } from './schedule.ts';

/** The page of the roster. */
export const ROSTER = 'rooster/index.html';

/** A moment on the roster, as in "Bevrijdingsdag woensdag 5 mei 2027, 9.00 020 - 123 45 67 …". */
export const MOMENT =
  /^(?<title>.*?) ?(?<date>\p{L}+ \d{1,2} \p{L}+ \d{4}), (?<hour>\d{1,2})\.(?<minute>\d\d)(?<said>.*)/u;

/** In minutes between two stripes in the bar of a day. */
const STRIPE = 20;

/** Checks a roster. */
export function checkRoster({ root, groups }: Page, truth: Truth): string[] {
  const { lines, words, calendar } = truth;
  const sections = root.querySelectorAll('section');
  return lines.flatMap((line) => {
    const { name, officeHours } = line.data;
    if (officeHours.length === 0) return [];
    const section = sections.find((node) => node.querySelector('h2')?.textContent === name);
    const own = groups.filter(([row]) => section && row?.node.closest('section') === section);
    const found = own.map((group) => normalized(group.map(({ text }) => text).join(' ')));
    const moments = found.filter((text) => MOMENT.test(text));
    const texts = [
      ...found,
      ...own.flat().map(({ text }) => normalized(text)),
      ...(section?.querySelectorAll('.week tbody').map(textOfDay) ?? []),
    ];
    const titles = [
      ...[words.workingDay, words.lunch, words.night, words.weekend],
      ...[words.clockForward, words.clockBack],
      ...officeHours.flatMap((hours) => comingDays(hours, calendar)),
    ].map(normalized);
    const closures = officeHours.flatMap((hours) => hours.closures.map(({ why }) => why));
    const allowed = [
      ...titles,
      words.plannedChange,
      ...closures,
      ...officeHours.flatMap(daysIn),
    ].map(normalized);
    const missing = [
      ...officeHours
        .flatMap((hours) => [
          ...rulesInWords(hours, words).map((parts) => parts.join(' ')),
          ...weekOf(hours, words),
        ])
        .filter((text) => text && !texts.includes(normalized(text))),
      ...titles.filter((title) => !moments.some((text) => text.startsWith(title))),
    ];
    return [
      ...missing.map((text) => `"${text}" ontbreekt in het rooster van ${name}`),
      ...moments.flatMap((text) => checkMoment(text, line, allowed, truth)),
    ];
  });
}

/** Writes a day of the week as it is shown: its words, and the strokes of its bar. */
function textOfDay(node: HTMLElement): string {
  const bars = node.querySelectorAll('path').map(({ attributes }) => attributes.d);
  return normalized([node.structuredText, ...bars].join(' '));
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

/** Writes each day of the week: a bar for its sure hours, stripes where the office may be there. */
function weekOf({ periods }: OfficeHoursRecord, words: Words): string[] {
  const names = dayNames('long', words).slice(0, 7);
  return names.map((name, day) => {
    const own = periods.filter(({ days }) => days.includes(day));
    const timesOf = (span: 'core' | 'edges') =>
      own.map((period) => timesInWords(period[span], words)).join(', ') || '–';
    const bar = own.map(({ core: [from, to] }) => `M${from} 0H${to}V60H${from}z`).join('');
    const stripes = own.flatMap(({ core, edges }) => [
      ...stripesIn(edges[0], core[0]),
      ...stripesIn(core[1], edges[1]),
    ]);
    return `${name} ${timesOf('core')} ${timesOf('edges')} ${bar} ${stripes.join('')}`;
  });
}

function stripesIn(from: number, to: number): string[] {
  const count = Math.ceil((to - from) / STRIPE);
  return Array.from({ length: count }, (_, at) => `M${from + (at + 0.5) * STRIPE} 0v60`);
}

/** Checks what is said of a moment: what it is called, its time, the number, and why. */
function checkMoment(
  text: string,
  line: Line,
  titles: readonly string[],
  { words, calendar, rules }: Truth,
): string[] {
  const { title = '', date, hour, minute, said } = MOMENT.exec(text)?.groups ?? {};
  const [day = 0, names = []] = [...calendar.names].find(([, [name]]) => name === date) ?? [];
  const [instant] = instantsOf(day, Number(hour) * 60 + Number(minute));
  const [first, ...others] = mainOf(line).filter((one) => isInForce(one, day));
  const schedule = rules.get(line.id);
  if (day === 0 || !schedule || !first || instant === undefined)
    return [`"${text}" is geen moment`];
  const right = answer({ ...schedule, numbers: [first, ...others] }, instant);
  const wanted = `${labelOf(right.first)} ${words[WHY[right.reason]]}`;
  const days = line.data.officeHours.flatMap(daysIn);
  const isNamed = days.every((name) => normalized(name) !== title || names.includes(name));
  return faultUnless(
    isNamed && titles.includes(title) && said?.trim() === normalized(wanted),
    `"${text}", verwacht: ${wanted}`,
  );
}
