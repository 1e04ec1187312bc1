/** Reads a contact (vCard 3.0, RFC 2426) as a phone does: what it dials, and what it says of that. */

import { createHash } from 'node:crypto';
import { isoDay, wallClock } from '../clock/amsterdam.ts';
import { ALL_CONTACTS, checkEdition } from './needs.ts';
import type { Site } from './files.ts';
import { checkAddresses } from './links.ts';
import { readRows, merge, faultUnless, unknownFault, type Findings } from './compare.ts';

/** The namespace of the identities of all contacts, for ever. */
const IDENTITIES = '5d6e7c2a9f0b4c31a1c8b2f4d07e6a93';

const CARD = /^BEGIN:VCARD\r\nVERSION:3\.0\r\n(?:(?!BEGIN:)[^])+\r\nEND:VCARD\r\n$/;
const NAMES = 'BEGIN|END|VERSION|PRODID|UID|N|FN|ORG|NICKNAME|X-ABLabel|NOTE|URL|REV';
const ROW = new RegExp(`^(?:([\\w-]+)\\.)?(?:(${NAMES})|TEL;TYPE=((?:WORK,)?VOICE)):(.+)$`);

/** Reads a file of contacts; that of all lines has one for each. */
export function readContacts(text: string, file: string, site: Site): Findings {
  if (file !== ALL_CONTACTS) return readContact(text, file, site);
  const contacts = text.split(/(?<=^END:VCARD\r\n)/m);
  const ids = contacts.map(
    (contact) => /^URL:.*\/([\w-]+)\/\r$/m.exec(unfolded(contact))?.[1] ?? '',
  );
  const lines = site.truth.lines.map(({ id }) => id);
  return merge(
    contacts.map((contact, index) => readContact(contact, `contact/${ids[index] ?? ''}.vcf`, site)),
    ...faultUnless([...ids].sort().join() === lines.sort().join(), `contacten: ${ids.join(', ')}`),
  );
}

/** Reads a contact: its numbers with their names and labels, and its note, which repeats them. */
function readContact(text: string, file: string, { truth, checkLink }: Site): Findings {
  const rows = unfolded(text).split('\r\n').slice(0, -1);
  const properties = rows.map((row) => {
    const [, group, name = 'TEL', type = '', escaped = ''] = ROW.exec(row) ?? [];
    const value = escaped.replace(/\\(.)/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
    return { group, name, type, value };
  });
  const valuesOf = (...names: string[]) =>
    properties.filter(({ name }) => names.includes(name)).map(({ value }) => value);
  const names = valuesOf('N', 'FN', 'ORG', 'NICKNAME');
  const numbers = properties.filter(({ name }) => name === 'TEL');
  const note = valuesOf('NOTE').join('\n');
  const own = truth.entries.filter(
    ({ line, record }) => record && file === `contact/${line.id}.vcf`,
  );
  const [line] = own.map((entry) => entry.line);
  const today = isoDay(wallClock(truth.builtAt).day);
  const page = new URL(`/hulplijnen/${line?.id ?? ''}/`, truth.site.url);
  const wanted = [
    ...[`UID:${identityOf(line?.id ?? '')}`, `ORG:${line?.data.name ?? ''}`],
    ...[`URL:${page.href}`, `REV:${today}T00:00:00Z`],
  ];
  const written = properties.map(({ name, value }) => `${name}:${value}`);
  return merge(
    [
      readRows(
        note.split('\n').map((row) => ({ text: row })),
        truth,
        'NOTE',
      ),
      ...numbers.map(({ group, value }) => {
        const labels = properties.filter((one) => one.name === 'X-ABLabel' && one.group === group);
        const number = truth.dialled.get(value) ?? `TEL ${value}`;
        const said = [...names, ...labels.map((one) => one.value)].map(truth.interpret);
        const phrases = said.flatMap((one) => one.phrases);
        return {
          mentions: [{ number, phrases, isVisible: true }],
          faults: said.flatMap(({ unexplained }) => unexplained).map(unknownFault),
        };
      }),
    ],
    ...numbers.flatMap(({ type, value }) => {
      const number = truth.dialled.get(value);
      const records = own.flatMap(({ record }) =>
        record && record.number === number ? [record] : [],
      );
      const isRight = records.some(({ hours }) => type.startsWith('WORK') === (hours === 'office'));
      return faultUnless(isRight, `bij ${value} staat TYPE=${type}`);
    }),
    ...wanted.flatMap((row) => faultUnless(written.includes(row), `verwacht: ${row}`)),
    ...faultUnless(CARD.test(text), 'dit is geen bestand met één contact (vCard 3.0)'),
    ...rows.flatMap((row) =>
      faultUnless(ROW.test(row), `${JSON.stringify(row)} is geen regel van een contact`),
    ),
    ...checkAddresses(rows.join('\n'), file, checkLink),
    ...checkEdition(note, 1, own, truth),
  );
}

/**
 * Computes the identity of a contact (RFC 9562, version 5), by which a phone knows it again: the same in each
 * file and in each build, whatever the site has become.
 */
function identityOf(id: string): string {
  const hash = createHash('sha1').update(IDENTITIES, 'hex').update(id).digest('hex');
  const variant = ((parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  return `${hash.slice(0, 12)}5${hash.slice(13, 16)}${variant}${hash.slice(17, 32)}`.replace(
    /^(.{8})(.{4})(.{4})(.{4})/,
    '$1-$2-$3-$4-',
  );
}

/** Joins the rows that were folded because they are long. */
function unfolded(text: string): string {
  return text.replace(/\r\n[ \t]/g, '');
}
