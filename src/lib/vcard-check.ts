/** Reads a built contact as a phone would: does it dial the numbers of the record, and show them? */

import { checkDigits, type Check } from '../numbers/stray-digits.ts';
import { dialString, label, labelAbroad } from './phone.ts';

/** One row of a contact: `item1.TEL;TYPE=WORK,VOICE:+31201234567`. */
interface Property {
  /** What binds a number to its label. */
  group: string;
  name: string;
  value: string;
}

const ROW = /^(?:([\w-]+)\.)?([A-Z-]+)(?:;[^:"]*)?:(.+)$/i;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const CARD = /^BEGIN:VCARD\r\nVERSION:3\.0\r\n(?:(?!BEGIN:)[^])+\r\nEND:VCARD\r\n$/;

/** Checks a vCard file (RFC 2426), with one contact in it. */
export const checkVcard: Check = (text, record, former = []) => {
  const rows = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const strange = rows.filter((row) => !ROW.test(row));
  const properties = rows.map(propertyOf);
  const named = (wanted: string) => properties.filter(({ name }) => name === wanted);
  const [numbers, labels] = [named('TEL'), named('X-ABLABEL')];
  const note = named('NOTE').map(({ value }) => value.replace(/\s/g, ' '));
  const needed = ['N', 'FN', 'TEL', 'NOTE'].filter((name) => named(name).length === 0);
  return [
    ...(CARD.test(text) ? [] : ['dit is geen bestand met één contact (vCard 3.0)']),
    ...strange.map((row) => `${JSON.stringify(row)} is geen regel van een contact`),
    ...needed.map((name) => `${name} ontbreekt`),
    ...numbers.flatMap(({ value }) => checkNumber(value, note.join(' '), record)),
    // The first number stands by itself, for readers that know no groups.
    ...[...unpaired(numbers.slice(1), labels), ...unpaired(labels, numbers)].map(
      ({ name, value }) => `${name} "${value}" hoort niet bij één nummer met één label`,
    ),
    ...properties
      // The name of the contact for machines has digits that nobody reads.
      .filter(({ name, value }) => name !== 'UID' || !UUID.test(value))
      .filter((property) => !numbers.includes(property))
      .flatMap(({ value }) => checkDigits(value, record, former)),
  ];
};

/** A row with its escapes undone: behind `\n` a number is a number, not part of a word. */
function propertyOf(row: string): Property {
  const [, group = '', name = '', value = ''] = ROW.exec(row) ?? [];
  const text = value.replace(/\\(.)/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
  return { group, name: name.toUpperCase(), value: text };
}

/** A contact dials a number of the record, and its note shows that number with its hours. */
function checkNumber(dialled: string, note: string, record: readonly string[]): string[] {
  const number = record.find((digits) => dialString(digits) === dialled);
  if (!number) return [`TEL "${dialled}" belt een nummer dat niet in content/lines staat`];
  const labels = [label(number), labelAbroad(number)].map((shown) => shown.replace(/\s/g, ' '));
  if (labels.some((shown) => ` ${note}`.includes(` ${shown}: `))) return [];
  return [`TEL "${dialled}" staat niet in NOTE, verwacht: ${labels[0] ?? ''}`];
}

/** Those that do not have exactly one partner in their group. */
function unpaired(some: readonly Property[], partners: readonly Property[]): Property[] {
  return some.filter(
    ({ group }) => !group || partners.filter((other) => other.group === group).length !== 1,
  );
}
