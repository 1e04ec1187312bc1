/** Reads a contact (vCard 3.0, RFC 2426) as a phone does: what it dials, and what it says of that. */

import { checkEdition } from './completeness.ts';
import type { Site } from './files.ts';
import { checkAddresses } from './links.ts';
import { idOf } from './record.ts';
import { tell, tellOf, type Told } from './says.ts';

const CARD = /^BEGIN:VCARD\r\nVERSION:3\.0\r\n(?:(?!BEGIN:)[^])+\r\nEND:VCARD\r\n$/;
const ROW =
  /^(?:([\w-]+)\.)?(BEGIN|END|VERSION|PRODID|UID|N|FN|ORG|NICKNAME|X-ABShowAs|TEL|X-ABLabel|NOTE|URL|REV)(;TYPE=(?:WORK,)?VOICE)?:(.+)$/;

/** Its numbers with their names and labels say it once, and its note says it again. */
export function readContact(text: string, file: string, { truth, checkLink }: Site): Told {
  const rows = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const properties = rows.map((row) => {
    const [, group = '', name = '', type = '', escaped = ''] = ROW.exec(row) ?? [];
    const value = escaped.replace(/\\(.)/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
    return { group, name, type, value };
  });
  const valuesOf = (...names: string[]) =>
    properties.filter(({ name }) => names.includes(name)).map(({ value }) => value);

  const numbers = properties.filter(({ name }) => name === 'TEL');
  const contact = numbers.map(({ group, type, value }) => {
    const labels = properties.filter((one) => one.name === 'X-ABLabel' && one.group === group);
    const hours = /WORK/.test(type) ? ['office'] : [];
    const said = [
      ...valuesOf('N', 'FN', 'ORG', 'NICKNAME'),
      ...labels.map((one) => one.value),
      ...hours,
    ];
    return tellOf(truth.dialled.get(value) ?? value, said.join('; '), truth);
  });
  const note = tell(
    valuesOf('NOTE').flatMap((value) => value.split('\n').map((row) => ({ text: row }))),
    truth,
    'NOTE',
  );
  const own = truth.entries.filter(
    ({ line, record }) => record && file === `contact/${idOf(line)}.vcf`,
  );
  return {
    sayings: [...contact, note].flatMap(({ sayings }) => sayings),
    faults: [
      ...(CARD.test(text) ? [] : ['dit is geen bestand met één contact (vCard 3.0)']),
      ...rows
        .filter((row) => !ROW.test(row))
        .map((row) => `${JSON.stringify(row)} is geen regel van een contact`),
      ...numbers
        .filter(({ value }) => !truth.dialled.has(value))
        .map(({ value }) => `TEL "${value}" belt een nummer dat niet in content/lines staat`),
      ...[note, ...contact].flatMap(({ faults }) => faults),
      ...checkAddresses(rows.join('\n'), file, checkLink),
      ...checkEdition(valuesOf('NOTE').join(), 1, own, truth),
    ],
  };
}
