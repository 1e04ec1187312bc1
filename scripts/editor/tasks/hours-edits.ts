/** What "Uren en dagen" changes in the file of a line. */

import type { LineFile } from '../../../src/data/content-file.ts';
import { bothHold, type Validity } from '../../../src/calendar/validity.ts';
import type { Desk, Draft } from '../draft.ts';
import { appendItem, asList, insertItem, isList, setKey, setWords } from '../edit-keys.ts';
import { changeMentions } from '../mention-fields.ts';
import { hoursMentioned } from '../mentions.ts';
import { namesOf, periodsOf, timesOf, type HoursRecord, type Period } from '../office-times.ts';
import type { Path } from '../key-text.ts';
import { callOff, isPlanned } from '../planned.ts';
import { OneLine, type Value } from '../render-yaml.ts';
import { sourceTyped } from '../source-fields.ts';
import { dayBefore, typed, type Values } from '../task.ts';
import { LISTS, readHours, type HoursTyped } from './hours-typed.ts';

/** The hours that a form is about. */
export interface HoursOfLine {
  line: LineFile;
  /** Their place in the list; past its end for a line that has none. */
  place: number;
  hours: HoursRecord | undefined;
}

/** Changes the hours of a line, or lets others follow them. */
export function changeHours(
  draft: Draft,
  desk: Desk,
  { line, place, hours: old }: HoursOfLine,
  values: Values,
): void {
  if (values.ingang === 'weg' && old && isPlanned(old, desk.today)) {
    const { officeHours } = line.data;
    draft.edit(line.file, (text) => callOff(text, ['officeHours'], officeHours, place));
    return;
  }
  const said = readHours(draft, old, values);
  const isOther =
    !old || said.basis !== old.basis || JSON.stringify(said.times) !== JSON.stringify(timesOf(old));
  if (typed(values, 'bron') !== '' || (isOther && said.basis === 'published')) {
    const source = { about: 'De uren', ...sourceTyped(draft, values) };
    draft.edit(line.file, (text) => appendItem(text, ['sources'], source));
  }
  const from = values.ingang === 'datum' ? typed(values, 'vanaf') : '';
  if (values.ingang === 'datum' && from <= desk.today) {
    draft.ask('vanaf', 'Vanaf welke dag? Kies een dag die nog komt.');
  }
  if (draft.questions.length > 0) return;
  changeMentions(draft, hoursMentioned(line, desk), values);
  if (isOther) noteComments(draft, line);
  if (!old) {
    addHours(draft, line, said, from);
    return;
  }
  const validFrom = from || undefined;
  draft.edit(line.file, (source) =>
    validFrom === undefined
      ? edited(source, place, said, old, isOther)
      : following(source, place, said, old, validFrom),
  );
}

/** Names the comments round the hours: they may say what was so before. */
function noteComments(draft: Draft, { file }: LineFile): void {
  const [, comments] = /((?:^#.*\r?\n)+)officeHours:/m.exec(draft.textOf(file)) ?? [];
  if (comments === undefined) return;
  const words = comments.replaceAll(/^# ?/gm, '').trim();
  draft.note(`Boven de uren staat in het bestand een opmerking, die blijft staan: "${words}"`);
}

/** Changes only what is another than it was. */
function edited(
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
function withPeriods(source: string, path: Path, said: HoursTyped, old: HoursRecord): string {
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

/** Lets hours end on the day before others begin; a closure belongs to those in which it falls. */
function following(
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
  const record = recordOf({ ...said, closures: after ?? [] }, validFrom, validUntil);
  return insertItem(closed, ['officeHours'], place + 1, record);
}

/** Picks the closures, or the part of them, on the days on which hours hold. */
function within({ closures }: HoursTyped, days: Validity): HoursTyped['closures'] {
  return closures.flatMap(({ why, ...closed }) => {
    const { validFrom = '', validUntil = '' } = bothHold(closed, days) ?? {};
    return validFrom ? [{ validFrom, validUntil, why }] : [];
  });
}

/** Gives hours to a line that had none: then its number is there in those hours. */
function addHours(draft: Draft, line: LineFile, said: HoursTyped, from: string): void {
  const main = line.data.numbers.filter(({ role }) => role === 'main');
  const [number] = main;
  if (!number || main.length > 1 || from !== '') {
    draft.ask('ingang', 'Een lijn die nog geen kantooruren had, krijgt ze meteen.');
    return;
  }
  const index = line.data.numbers.indexOf(number);
  draft.edit(line.file, (text) =>
    setKey(
      setKey(text, ['numbers', index, 'hours'], 'office'),
      ['officeHours'],
      recordOf(said),
      'numbers',
    ),
  );
}

function recordOf(said: HoursTyped, validFrom?: string, validUntil?: string): Value {
  return {
    basis: said.basis,
    validFrom,
    validUntil,
    periods: periodsOf(said.times),
    ...said.lists,
    closures: closuresOf(said.closures),
  };
}

function closuresOf(closures: HoursTyped['closures']): Value | undefined {
  return closures.length > 0 ? closures.map((one) => new OneLine(one)) : undefined;
}
