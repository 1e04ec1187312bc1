/** Files numbers that go out of use under `content/former/`: old cards stay in wallets for years. */

import type { Desk, Draft } from './draft.ts';
import { textArea, type Html } from './html.ts';
import { label } from '../../src/numbers/phone.ts';
import { renderPairs } from './render-yaml.ts';
import { text } from '../../src/schemas/fields.ts';
import { askFor, inWords, numbersOf, typed, type NumberOfLine, type Values } from './task.ts';

/** Writes what a number was, for who looks it up on an old card. */
export function wasInWords({ line, number }: NumberOfLine, { content, today }: Desk): string {
  const when = { office: ' in kantooruren', 'outside-office': ' buiten kantooruren' };
  const hours = number.hours in when ? when[number.hours as keyof typeof when] : '';
  const month = inWords(lastDayOf(number, today).slice(0, 7), content);
  return `Tot ${month} was dit het nummer van ${line.data.name}${hours}.`;
}

/** Returns the last day on which a number was the one to dial: it may have ended before it is filed. */
function lastDayOf({ validUntil }: NumberOfLine['number'], today: string): string {
  return validUntil !== undefined && validUntil < today ? validUntil : today;
}

/** Writes the field for what a number was. */
export function wasField(name: string, value: string | undefined): Html {
  return textArea({
    name,
    label: 'Wat was het oude nummer?',
    hint: 'Wie het op een oude kaart opzoekt, leest dit.',
    value,
    rows: 2,
  });
}

/**
 * Files a number as a former one, unless a line still has it.
 *
 * @param field where the words stand that say what it was
 * @param instead the line to call now
 * @returns the file
 */
export function fileAsFormer(
  draft: Draft,
  desk: Desk,
  old: NumberOfLine,
  values: Values,
  field: string,
  instead: string,
): string | undefined {
  const { line, number } = old;
  const others = numbersOf(desk.content.lines).filter(
    (other) => other.number.number === number.number && other.line.id !== line.id,
  );
  if (others.length > 0) {
    const names = others.map((other) => other.line.data.name).join(' en ');
    draft.note(`${number.label} blijft staan bij ${names}, en komt dus niet bij de oude nummers.`);
    return undefined;
  }
  const was = typed(values, field);
  askFor(draft, field, 'Wat het oude nummer was', text, was);
  const file = freeFile(
    draft,
    `content/former/${line.id}-tot-${lastDayOf(number, desk.today).slice(0, 4)}`,
  );
  const record = {
    number: label(number.number),
    was,
    instead,
    source: number.source,
    sourceDate: number.sourceDate,
  };
  draft.edit(file, () => ['---', ...renderPairs(record, ''), '---', ''].join('\n'));
  return file;
}

/** Takes a number from the former ones when a line has it again. */
export function takeBack(draft: Draft, { content }: Desk, digits: string): void {
  for (const { file, data } of content.former.filter(({ data }) => data.number === digits)) {
    draft.remove(file);
    draft.note(`${data.label} stond bij de oude nummers. Daar gaat het weg.`);
  }
}

/** Finds a name that no file has. */
function freeFile(draft: Draft, name: string): string {
  const names = [name, ...Array.from({ length: 99 }, (_, index) => `${name}-${index + 2}`)];
  const free = names.find((one) => draft.textOf(`${one}.md`) === '') ?? name;
  return `${free}.md`;
}
