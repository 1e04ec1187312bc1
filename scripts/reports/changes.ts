/** Compares the published numbers with those in the content, for a person to judge. */

import { answer, type Hours } from '../../src/clock/answer.ts';
import { numbersJson } from '../../src/formats/numbers-json.ts';
import { dateInWords, dayAndTime } from '../../src/words/date-in-words.ts';
import { isNamedDay } from '../../src/calendar/holidays.ts';
import { scheduleOf } from '../../src/calendar/schedule.ts';
import { rosterMoments } from '../../src/calendar/roster-moments.ts';
import type { Line as LineEntry } from '../../src/data/content-file.ts';
import type { NumberRecord, OfficeHoursRecord } from '../../src/schemas/line.ts';
import { ISO_WEEKDAYS, type NumbersJson } from '../../src/schemas/numbers-json.ts';
import type { Words } from '../../src/schemas/ui.ts';

type Line = NumbersJson['lines'][number];
type PublishedNumber = Line['numbers'][number];

/** How many moments are named of a change of hours: enough to see what it comes to. */
const MAX_MOMENTS = 12;

/**
 * Lists what differs, a row each: numbers that are new, gone or changed, verifications, and moments at
 * which another number comes first.
 *
 * @param published the `/nummers.json` of the site as it is
 * @param lines those of the content
 * @param now milliseconds since 1 January 1970 UTC
 */
export function changesInWords(
  published: NumbersJson,
  lines: readonly LineEntry[],
  words: Words,
  now: number,
): string[] {
  const before = new Map(published.lines.map((line) => [line.id, line]));
  const after = new Map(numbersJson(lines, now).lines.map((line) => [line.id, line]));
  const names = new Map(lines.map(({ id, data }) => [id, data.shortName]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [old, line] = [before.get(id), after.get(id)];
    return [
      ...numberChanges(old, line, words),
      ...(old && line ? momentChanges(old, line, words, now) : []),
    ].map((change) => `${names.get(id) ?? old?.name ?? id}, ${change}`);
  });
}

function numberChanges(old: Line | undefined, line: Line | undefined, words: Words): string[] {
  const said = (number: PublishedNumber) =>
    `${whenOf(number, words)}: ${number.label}${datesOf(number, words)}`;
  const left = allNumbers(old);
  const take = (matches: (number: PublishedNumber) => boolean) => {
    const index = left.findIndex(matches);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const changed = allNumbers(line).flatMap((number) => {
    const was =
      take(({ tel, hours }) => tel === number.tel && hours === number.hours) ??
      take(({ hours, role }) => hours === number.hours && role === number.role) ??
      take(({ tel }) => tel === number.tel);
    if (!was) return [`${said(number)} (nieuw)`];
    // What is read and what is dialled may differ, when somebody else wrote it.
    const isRead = was.label !== number.label;
    const dialled = ({ tel }: PublishedNumber) => (isRead ? '' : ` (${tel})`);
    return [
      ...(was.tel === number.tel && !isRead
        ? []
        : [`${said(was)}${dialled(was)} wordt ${number.label}${dialled(number)}`]),
      ...(whenOf(was, words) === whenOf(number, words)
        ? []
        : [`${number.label}: ${whenOf(was, words)} wordt ${whenOf(number, words)}`]),
      ...(datesOf(was, words) === datesOf(number, words)
        ? []
        : [
            `${number.label}: geldt${datesOf(number, words) || ' altijd'} (was:${datesOf(was, words) || ' altijd'})`,
          ]),
      ...(was.verifiedOn === number.verifiedOn
        ? []
        : [`${number.label}: ${checkedOf(was, words)} wordt ${checkedOf(number, words)}`]),
    ];
  });
  return [...changed, ...left.map((number) => `${said(number)} (weg)`)];
}

/** Lists the numbers that hold, and then those that are planned. */
function allNumbers(line: Line | undefined): PublishedNumber[] {
  return [...(line?.numbers ?? []), ...(line?.planned ?? [])];
}

function datesOf({ validFrom, validUntil }: PublishedNumber, words: Words): string {
  const from = validFrom ? ` vanaf ${dateInWords(validFrom, words)}` : '';
  return `${from}${validUntil ? ` tot en met ${dateInWords(validUntil, words)}` : ''}`;
}

function checkedOf({ verifiedOn }: PublishedNumber, words: Words): string {
  return verifiedOn ? `nagebeld op ${dateInWords(verifiedOn, words)}` : 'niet nagebeld';
}

function whenOf({ hours, role }: PublishedNumber, words: Words): string {
  const names: Record<Hours, string> = {
    office: words.officeHours,
    'outside-office': words.outsideOfficeHours,
    always: words.always,
    unknown: words.unknownHours,
  };
  return (role ? words[role] : names[hours]).toLowerCase();
}

/** Lists the moments of doubt at which a number for other hours comes first than before. */
function momentChanges(old: Line, line: Line, words: Words, now: number): string[] {
  const [was, is] = [recordOf(old), recordOf(line)];
  const schedules = [scheduleOf(was, now), scheduleOf(is, now)] as const;
  const instants = [was, is].flatMap((record, index) => {
    const { officeHours: hours, trusted } = schedules[index] ?? schedules[0];
    return hours ? rosterMoments(record, hours, trusted, words) : [];
  });
  const rows = [...new Set(instants.map(({ instant }) => instant))]
    .sort((a, b) => a - b)
    .flatMap((instant) => {
      const [before, after] = schedules.map((schedule) => answer(schedule, instant).first);
      // That a number has other digits is said above.
      if (!before || !after || before.hours === after.hours || before.number === after.number) {
        return [];
      }
      return [`${dayAndTime(instant, words)}: eerst ${before.number}, nu ${after.number}`];
    });
  const more = rows.length - MAX_MOMENTS;
  return more > 0
    ? [...rows.slice(0, MAX_MOMENTS), `en nog ${more} momenten met een ander nummer`]
    : rows;
}

/** Turns a line of the JSON into a record for the resolver; its numbers are those that are shown. */
function recordOf(line: Line): { numbers: NumberRecord[]; officeHours: OfficeHoursRecord[] } {
  const hours = [line.officeHours, ...(line.plannedOfficeHours ?? [])].filter(
    (one) => one !== null,
  );
  return {
    numbers: allNumbers(line).map(({ label, role, ...number }): NumberRecord => ({
      ...number,
      number: label,
      label,
      role: role ?? 'main',
    })),
    officeHours: hours.map(({ closures = [], ...one }) => ({
      ...one,
      closures,
      // Whoever published may have had days that have another name by now.
      closed: one.closed.filter(isNamedDay),
      contested: one.contested.filter(isNamedDay),
      contestedAfternoon: one.contestedAfternoon.filter(isNamedDay),
      periods: one.periods.map(({ days, core, edges }) => ({
        days: days.map((day) => (ISO_WEEKDAYS.indexOf(day) + 1) % 7),
        core: spanOf(core),
        edges: spanOf(edges),
      })),
    })),
  };
}

/** Parses a span into minutes since midnight; an end that is not later is on the next day. */
function spanOf(span: { from: string; to: string }): [from: number, to: number] {
  const [from, to] = [span.from, span.to].map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  }) as [number, number];
  return [from, to > from ? to : to + 24 * 60];
}
