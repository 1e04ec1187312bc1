/**
 * A line as a contact for the phone: vCard 3.0 (RFC 2426), the version that every phone reads.
 * Nothing in it depends on the moment, so no number is preferred. At build time only.
 */

import type { LineRecord, NumberRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { inOrder } from './answer.ts';
import { editionInWords } from './edition.ts';
import { whenInWords } from './hours-in-words.ts';
import { dialString, labelOf } from './phone.ts';
import { contactFile, escaped } from './vcard-rows.ts';
import { todayOf } from './verification.ts';
import { sourceInWords, verifiedInWords } from './words.ts';

interface LineEntry {
  id: string;
  data: Pick<LineRecord, 'name' | 'shortName' | 'summary' | 'numbers' | 'officeHours'>;
}

/**
 * Each number has its hours as its label, in the way that Apple and Google write one; phones that
 * do not know that way show the note, which says them too.
 *
 * @param site the address of the site, of which the line's page has its own
 * @param builtAt the edition, in milliseconds since 1 January 1970 UTC
 * @param shelfLifeDays how many days a verification counts
 * @throws RangeError when the clock cannot be read (see `wallClock`)
 */
export function vcard(
  { id, data }: LineEntry,
  words: Words,
  site: URL | undefined,
  builtAt: number,
  shelfLifeDays: number,
): string {
  const page = new URL(`/hulplijnen/${id}/`, site);
  const numbers = [
    ...inOrder(
      data.numbers.filter(({ role }) => role === 'main'),
      'uncertain',
    ),
    ...data.numbers.filter(({ role }) => role !== 'main'),
  ];
  const when = (number: NumberRecord) => whenInWords(number, data.officeHours, words);
  const note = [
    data.summary,
    ...numbers.flatMap((number) => [
      `${labelOf(number)}: ${when(number)}.`,
      `${sourceInWords(number, words)} ${verifiedInWords(number, words)}`.trim(),
    ]),
    editionInWords(numbers, shelfLifeDays, builtAt, words),
  ].join('\n');
  return contactFile([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `PRODID:-//${page.hostname}//vCard//${words.locale.toUpperCase()}`,
    `UID:${page.href}`,
    `N:${escaped(data.name)};;;;`,
    `FN:${escaped(data.name)}`,
    `ORG:${escaped(data.name)}`,
    `NICKNAME:${escaped(data.shortName)}`,
    'X-ABShowAs:COMPANY',
    ...numbers.flatMap((number, place) => [
      `item${place + 1}.TEL;TYPE=${typeOf(number)}:${dialString(number.number)}`,
      `item${place + 1}.X-ABLabel:${escaped(when(number))}`,
    ]),
    `NOTE:${escaped(note)}`,
    `URL:${page.href}`,
    `REV:${todayOf(builtAt)}T00:00:00Z`,
    'END:VCARD',
  ]);
}

/** A phone that knows no labels of one's own then still shows two numbers by different names. */
function typeOf({ hours }: NumberRecord): string {
  return hours === 'office' ? 'WORK,VOICE' : 'VOICE';
}
