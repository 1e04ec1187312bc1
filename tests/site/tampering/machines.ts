/** What machines read. */

import { dialString } from '../../../src/numbers/phone.ts';
import { built } from '../../fixtures/built-site.ts';
import {
  below,
  pick,
  type Kinds,
  all,
  idOf,
  linePages,
  contacts,
  IVP_PAGE,
  NOT_PHONED,
  PHONED,
  ELSEWHERE,
  NO_UID,
  nameOtherThan,
  inWords,
  inText,
  inContact,
  inNumbers,
  ivpIn,
  inJsonLd,
  lines,
  words,
} from './kit.ts';

export const FOR_MACHINES: Kinds = {
  'an identity of its own in a contact': () =>
    inText(pick([...contacts, 'contact/ivp.vcf']), /(?<=UID:)[^\r]+/g, () => NO_UID),
  'the identity of another contact in the file of all': () => {
    const uids = [...(built.get('contact/alle.vcf') ?? '').matchAll(/(?<=UID:)[^\r]+/g)].map(
      String,
    );
    return inText('contact/alle.vcf', /(?<=UID:)[^\r]+/g, (own) =>
      pick(uids.filter((other) => other !== own)),
    );
  },
  'the labels of a contact swapped': () =>
    inContact('contact/ivp.vcf', (text) => {
      const [one = '', other = ''] = [...text.matchAll(/X-ABLabel:(.*)\r/g)].map(
        ([, said = '']) => said,
      );
      return text.replace(one, '\u0000').replace(other, one).replace('\u0000', other);
    }),
  'the types of a contact swapped': () =>
    inContact('contact/ivp.vcf', (text) =>
      text
        .replace('TYPE=VOICE:', '\u0000')
        .replace('TYPE=WORK,VOICE:', 'TYPE=VOICE:')
        .replace('\u0000', 'TYPE=WORK,VOICE:'),
    ),
  'the hours in the note of a contact swapped': () =>
    inContact('contact/ivp.vcf', (text) =>
      text.replace(/(088 - 330 51 12: )(.*?)(\.\\n.*020 - 840 76 20: )(.*?)(\.\\n)/, '$1$4$3$2$5'),
    ),
  'verified said in a contact': () =>
    inContact(pick(contacts.filter((file) => !/112|noodnummer/.test(file))), (text) =>
      text.replace(NOT_PHONED, PHONED),
    ),
  'a contact that does not say that nobody phoned': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(` ${words.noneVerified}`, '')),
  'a contact that dials another line': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/(TEL.*:)\+31208407620/, '$1+31703738314')),
  'a number left out of a contact': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/.*TEL.*\r\n.*X-ABLabel.*\r\n/, '')),
  'a number left out of the note of a contact': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/020 - 840 76 20: .*?\.\\n/, '')),
  'a contact with the name of another line': () =>
    inContact('contact/luisterlijn.vcf', (text) => {
      const [, row = '', name = ''] = pick([...text.matchAll(/^(FN:|ORG:|NICKNAME:)(.*)\r$/gm)]);
      return text.replace(
        `${row}${name}`,
        `${row}${nameOtherThan('De Luisterlijn').replaceAll(',', '\\,')}`,
      );
    }),
  'a number of a contact without its label': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/item1\.X-ABLabel.*\r\n/, '')),
  'a label that says less': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/ ongeveer 9 tot 17 uur(?=\r)/, '')),
  'a contact with another type': () =>
    inContact('contact/ivp.vcf', (text) => text.replace('WORK,VOICE', 'VOICE')),
  'a contact of another day': () =>
    inContact(pick(contacts), (text) => text.replace(/REV:\d{4}/, 'REV:2031')),
  'a contact with the page of another line': () =>
    inContact('contact/ivp.vcf', (text) => text.replace('hulplijnen/ivp', 'hulplijnen/112')),
  'a contact that leads elsewhere': () =>
    inContact(pick(contacts), (text) => text.replace(/URL:.*\r/, `URL:${ELSEWHERE}\r`)),
  'a contact with another way to call': () =>
    inContact(pick(contacts), (text) =>
      text.replace('URL:', 'IMPP:sip:hulp@nazorg.example\r\nURL:'),
    ),
  'hours swapped in numbers.json': () =>
    inNumbers((json) => {
      const [one, other] = ivpIn(json).numbers;
      if (one && other) [one.hours, other.hours] = [other.hours, one.hours];
    }),
  'numbers swapped in numbers.json': () =>
    inNumbers((json) => {
      const [one, other] = ivpIn(json).numbers;
      if (one && other)
        [one.tel, other.tel, one.label, other.label] = [other.tel, one.tel, other.label, one.label];
    }),
  'verified said in numbers.json': () =>
    inNumbers((json) => {
      pick(pick(json).numbers).verifiedOn = '2026-05-01';
    }),
  'names swapped in numbers.json': () =>
    inNumbers((json) => {
      const line = pick(json);
      line.name = nameOtherThan(line.name);
    }),
  'a line left out of numbers.json': () =>
    inNumbers((json) => {
      json.splice(below(json.length), 1);
    }),
  'a line too many in numbers.json': () =>
    inNumbers((json) => {
      json.push({ ...pick(json), id: 'nieuw' });
    }),
  'a holiday left out of numbers.json': () =>
    inNumbers((json) => {
      const { officeHours } = ivpIn(json);
      officeHours?.closed.splice(below(officeHours.closed.length), 1);
    }),
  'other times in numbers.json': () =>
    inNumbers((json) => {
      for (const { core } of ivpIn(json).officeHours?.periods ?? []) core.to = '18:00';
    }),
  'a key too many in numbers.json': () =>
    inNumbers((json) => {
      Object.assign(pick(json), { sms: '+31208407620' });
    }),
  'another day or version of numbers.json': () =>
    pick([
      () => inText('nummers.json', /(?<="generatedOn": ")\d{4}/g, () => '2031'),
      () => inText('nummers.json', /(?<="version": )\d/g, () => '9'),
      () => inText('nummers.json', /^\{/g, () => '{"status": "alles gebeld",'),
    ])(),
  'JSON-LD for another country or kind of call': () =>
    pick([
      () => inWords('script', '"areaServed":"NL"', '"areaServed":"BQ"', linePages),
      () => inWords('script', '"contactType":"helpline"', '"contactType":"emergency"', linePages),
      () => inWords('script', ', ongeveer 9 tot 17 uur"', '"', IVP_PAGE),
    ])(),
  'the telephone of another line in JSON-LD': () =>
    inJsonLd((graph) => {
      const point = pick(pick(graph).contactPoint);
      point.telephone = pick(all.map(dialString).filter((other) => other !== point.telephone));
    }),
  'hours swapped in JSON-LD': () =>
    inJsonLd((graph) => {
      const [one, other] =
        graph.find(({ contactPoint }) => contactPoint.length > 1)?.contactPoint ?? [];
      if (one && other) [one.description, other.description] = [other.description, one.description];
    }, IVP_PAGE),
  'hours in JSON-LD that nobody has published': () =>
    inJsonLd((graph) => {
      const point = pick(pick(graph).contactPoint);
      const hours = {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday'],
        opens: '09:00',
        closes: '21:00',
      };
      point.hoursAvailable = [hours];
    }),
  'the name of another line in JSON-LD': () =>
    inJsonLd((graph) => {
      const line = pick(graph);
      line.name = nameOtherThan(line.name);
    }),
  'the page of another line in JSON-LD': () =>
    inJsonLd((graph) => {
      const line = pick(graph);
      const others = lines.map(
        ({ file }) => `http://localhost:4321/hulplijnen/${idOf(file)}/#lijn`,
      );
      line['@id'] = pick(others.filter((other) => other !== line['@id']));
    }),
  'JSON-LD that leads elsewhere': () =>
    inJsonLd((graph) => {
      pick(graph)['@id'] = ELSEWHERE;
    }),
  'a line left out of JSON-LD': () =>
    inJsonLd((graph) => {
      graph.splice(below(graph.length), 1);
    }),
};
