/** Changes the hours of a line in the text of its file. */

import { bothHold, type Validity } from '../../../src/calendar/validity.ts';
import { asList, insertItem, isList, setKey, setWords } from '../edit-keys.ts';
import type { KeyPath } from '../../../src/data/key-path.ts';
import { namesOf, periodsOf, timesOf, type HoursRecord, type Period } from '../office-times.ts';
import { OneLine, type Value } from '../render-yaml.ts';
import { dayBefore } from '../task.ts';
import { LISTS } from './hours-start.ts';
import type { HoursTyped } from './hours-typed.ts';

/**
 * Changes hours that stand in a file, and of them only what is another than it was.
 *
 * @param place of the hours in the list; nothing where the file has one record and no list
 * @param isOther whether the hours of the week are other ones, and not just the days
 */
export function withHours(
  source: string,
  place: number,
  said: HoursTyped,
  old: HoursRecord,
  isOther: boolean,
): string {
  const path = isList(source, ['officeHours']) ? ['officeHours', place] : ['officeHours'];
  const based = setKey(source, [...path, 'basis'], said.basis);
  const timed = isOther ? withPeriods(based, [...path, 'periods'], said, old) : based;
  const listed = LISTS.reduce(
    (text, list) => setWords(text, [...path, list], said.lists[list]),
    timed,
  );
  if (JSON.stringify(said.closures) === JSON.stringify(old.closures)) return listed;
  return setKey(listed, [...path, 'closures'], closuresOf(said.closures));
}

/** Sets the hours of a week; where they are those of the same days, only the times change. */
function withPeriods(source: string, path: KeyPath, said: HoursTyped, old: HoursRecord): string {
  const [before, after] = [periodsOf(timesOf(old)), periodsOf(said.times)];
  const daysIn = (periods: readonly Period[]) => periods.map(({ days }) => days.join()).join(' ');
  const inOrder = old.periods.map(({ days }) => namesOf(days).join()).join(' ');
  if (daysIn(after) !== daysIn(before) || daysIn(after) !== inOrder) {
    return setKey(source, path, after);
  }
  return after.reduce((text, { core, edges }, place) => {
    const was = before[place];
    const timed = core === was?.core ? text : setKey(text, [...path, place, 'core'], core);
    return edges === was?.edges ? timed : setKey(timed, [...path, place, 'edges'], edges, 'core');
  }, source);
}

/**
 * Lets hours in a file end on the day before others begin; a closure belongs to those in which it falls.
 *
 * @param place of the old hours in the list
 * @param validFrom the first day of the new ones, as 2026-12-31
 */
export function withHoursFrom(
  source: string,
  place: number,
  said: HoursTyped,
  old: HoursRecord,
  validFrom: string,
): string {
  const path = ['officeHours', place];
  const { validUntil } = old;
  const first = { validFrom: old.validFrom, validUntil: dayBefore(validFrom) };
  const [before, after] = [first, { validFrom, validUntil }].map((days) => within(said, days));
  const list = asList(source, ['officeHours']);
  const ended = setKey(list, [...path, 'validUntil'], first.validUntil, 'basis');
  const isSame = JSON.stringify(before) === JSON.stringify(old.closures);
  const closed = isSame ? ended : setKey(ended, [...path, 'closures'], closuresOf(before ?? []));
  const record = hoursAsValue({ ...said, closures: after ?? [] }, validFrom, validUntil);
  return insertItem(closed, ['officeHours'], place + 1, record);
}

/** Picks the closures, or the part of them, on the days on which hours hold. */
function within({ closures }: HoursTyped, days: Validity): HoursTyped['closures'] {
  return closures.flatMap(({ why, ...closed }) => {
    const { validFrom = '', validUntil = '' } = bothHold(closed, days) ?? {};
    return validFrom ? [{ validFrom, validUntil, why }] : [];
  });
}

/** Makes a record of hours, as the content has them. */
export function hoursAsValue(said: HoursTyped, validFrom?: string, validUntil?: string): Value {
  return {
    basis: said.basis,
    validFrom,
    validUntil,
    periods: periodsOf(said.times),
    ...said.lists,
    closures: closuresOf(said.closures),
  };
}

/** Makes a list of closures, as the content has them; nothing when there is none. */
function closuresOf(closures: HoursTyped['closures']): Value | undefined {
  return closures.length > 0 ? closures.map((one) => new OneLine(one)) : undefined;
}
