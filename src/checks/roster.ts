/** Compares the roster with the record: for each line with office hours its rules, and what they say. */

import type { HTMLElement } from 'node-html-parser';
import { wallClock } from '../clock/amsterdam.ts';
import { answer } from '../clock/answer.ts';
import type { Line } from '../data/content-file.ts';
import { labelOf } from '../numbers/phone.ts';
import type { OfficeHoursRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { isInForce } from './calendar.ts';
import { checkSame } from './compare.ts';
import { dayNames, momentInWords, timesInWords } from './in-words.ts';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import { momentsOf, type Moment } from './moments.ts';
import { mainOf, normalized } from './record.ts';
import { rulesInWords } from './sayings.ts';
import { WHY } from './schedule.ts';

/** The page of the roster. */
export const ROSTER = 'rooster/index.html';

/** A moment on the roster, as in "Bevrijdingsdag woensdag 5 mei 2027, 9.00 020 - 123 45 67 …". */
export const MOMENT = /\p{L}+ \d{1,2} \p{L}+ \d{4}, \d{1,2}\.\d\d/u;

/** In minutes between two stripes in the bar of a day. */
const STRIPE = 20;

/** Checks a roster. */
export function checkRoster({ root, groups }: Page, truth: Truth): string[] {
  const { lines, words } = truth;
  const sections = root.querySelectorAll('section');
  return lines.flatMap((line) => {
    const { name, officeHours } = line.data;
    if (officeHours.length === 0) return [];
    const section = sections.find((node) => node.querySelector('h2')?.textContent === name);
    const own = groups.filter(([row]) => section && row?.node.closest('section') === section);
    const found = own.map((group) => normalized(group.map(({ text }) => text).join(' ')));
    const texts = [
      ...found,
      ...own.flat().map(({ text }) => normalized(text)),
      ...(section?.querySelectorAll('.week tbody').map(textOfDay) ?? []),
    ];
    const rules = officeHours.flatMap((hours) => [
      ...rulesInWords(hours, words).map((parts) => parts.join(' ')),
      ...weekOf(hours, words),
    ]);
    const missing = rules.filter((text) => text && !texts.includes(normalized(text)));
    return [
      ...missing.map((text) => `"${text}" ontbreekt in het rooster van ${name}`),
      ...checkSame(
        found.filter((text) => MOMENT.test(text)),
        momentsOf(line, truth).map((moment) => rowOf(moment, line, truth)),
      ),
    ];
  });
}

/** Writes a day of the week as it is shown: its words, and the strokes of its bar. */
function textOfDay(node: HTMLElement): string {
  const bars = node.querySelectorAll('path').map(({ attributes }) => attributes.d);
  return normalized([node.structuredText, ...bars].join(' '));
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

/** Writes the row of a moment: what it is called, when it is, the number to dial, and why. */
function rowOf([title, instant]: Moment, line: Line, { words, rules }: Truth): string {
  const { day } = wallClock(instant);
  const numbers = mainOf(line);
  const [first = numbers[0], ...others] = numbers.filter((one) => isInForce(one, day));
  const schedule = rules.get(line.id);
  if (!first || !schedule) return title;
  const right = answer({ ...schedule, numbers: [first, ...others] }, instant);
  const row = `${title} ${momentInWords(instant, words)} ${labelOf(right.first)} ${words[WHY[right.reason]]}`;
  return normalized(row);
}
