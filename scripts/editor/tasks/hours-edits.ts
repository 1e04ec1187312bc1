/** Changes the hours of a line in the content ("Uren en dagen"). */

import type { LineFile } from '../../../src/data/content-file.ts';
import type { Desk, Draft } from '../draft.ts';
import { appendItem, setKey } from '../edit-keys.ts';
import { changeMentions } from '../mention-fields.ts';
import { hoursMentioned } from '../mentions.ts';
import { timesOf, type HoursRecord } from '../office-times.ts';
import { callOff, isPlanned } from '../planned.ts';
import { sourceTyped } from '../source-fields.ts';
import { typed, type Values } from '../task.ts';
import { hoursAsValue, withHours, withHoursFrom } from './hours-keys.ts';
import { readHours, type HoursTyped } from './hours-typed.ts';

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
      ? withHours(source, place, said, old, isOther)
      : withHoursFrom(source, place, said, old, validFrom),
  );
}

/** Names the comments round the hours: they may say what was so before. */
function noteComments(draft: Draft, { file }: LineFile): void {
  const [, comments] = /((?:^#.*\r?\n)+)officeHours:/m.exec(draft.textOf(file)) ?? [];
  if (comments === undefined) return;
  const words = comments.replaceAll(/^# ?/gm, '').trim();
  draft.note(`Boven de uren staat in het bestand een opmerking, die blijft staan: "${words}"`);
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
      hoursAsValue(said),
      'numbers',
    ),
  );
}
