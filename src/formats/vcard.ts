/**
 * Writes a line as a contact for the phone: vCard 3.0 (RFC 2426), the version that every phone reads.
 * Nothing in it depends on the moment, so no number is preferred. At build time only.
 */

import { createHash } from 'node:crypto';
import type { Line } from '../data/content-file.ts';
import type { NumberRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { editionInWords } from '../words/edition.ts';
import { sourceInWords, verifiedInWords } from '../words/provenance-in-words.ts';
import { whenInWords } from '../words/when-in-words.ts';
import { inDialOrder } from '../numbers/ladder.ts';
import { contactFile, escaped } from './vcard-rows.ts';
import { todayOf } from '../numbers/verification.ts';

/** The namespace of UUIDs of contacts. It must never change: phones recognize a contact by its UUID. */
const NAMESPACE = Buffer.from('5d6e7c2a9f0b4c31a1c8b2f4d07e6a93', 'hex');

/**
 * Writes a contact. Each number but the first has its hours as its label, in the way of Apple and Google;
 * the note has the hours of all numbers, for phones that ignore such labels. It begins with those of
 * the first number: a label needs a group, and a simple reader, which ignores groups, would then lose
 * the one number that it cannot do without.
 *
 * @param site the address of the site, of which the line's page has its own
 * @param builtAt the edition, in milliseconds since 1 January 1970 UTC
 * @param shelfLifeDays how many days a verification counts
 * @throws RangeError when the clock cannot be read (see `wallClock`)
 */
export function vcard(
  { id, data }: Line,
  words: Words,
  site: URL | undefined,
  builtAt: number,
  shelfLifeDays: number,
): string {
  const page = new URL(`/hulplijnen/${id}/`, site);
  const numbers = [
    ...inDialOrder(data, 'uncertain'),
    ...data.numbers.filter(({ role }) => role !== 'main'),
  ];
  const when = (number: NumberRecord) => whenInWords(number, data.officeHours, words);
  // Without a comma: some readers of contacts end a label at one.
  const labelFor = (number: NumberRecord) => when(number).replaceAll(', ', ' ');
  const note = [
    ...numbers.flatMap((number) => [
      `${number.label}: ${when(number)}.`,
      `${sourceInWords(number, words)} ${verifiedInWords(number, words)}`.trim(),
    ]),
    data.summary,
    editionInWords(numbers, shelfLifeDays, builtAt, words),
  ].join('\n');
  return contactFile([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `PRODID:-//${page.hostname}//vCard//${words.locale.toUpperCase()}`,
    `UID:${uuidOf(id)}`,
    `N:${escaped(nameOf(data, words))};;;;`,
    `FN:${escaped(nameOf(data, words))}`,
    `ORG:${escaped(data.name)}`,
    `NICKNAME:${escaped(data.shortName)}`,
    ...numbers.flatMap((number, index) => {
      const tel = `TEL;TYPE=${typeOf(number)}:${number.tel}`;
      // A simple reader ignores groups: it must not get a name without a number.
      if (index === 0) return [tel];
      return [`item${index}.${tel}`, `item${index}.X-ABLabel:${escaped(labelFor(number))}`];
    }),
    `NOTE:${escaped(note)}`,
    `URL:${page.href}`,
    `REV:${todayOf(builtAt)}T00:00:00Z`,
    'END:VCARD',
  ]);
}

/** Names a contact; those for office holders begin with one word, which one finds in panic. */
function nameOf({ group, name, shortName }: Line['data'], words: Words): string {
  return group === 'office-holders' ? `${words.aftercare}: ${shortName}` : name;
}

/**
 * Derives the identity of a contact from its line: the same wherever the site lives, and without the
 * slashes of an address, which servers of address books refuse in a name. RFC 9562, version 5.
 */
function uuidOf(id: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(id).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Picks the type of a number, so that a phone without custom labels still shows different names. */
function typeOf({ hours }: NumberRecord): string {
  return hours === 'office' ? 'WORK,VOICE' : 'VOICE';
}
