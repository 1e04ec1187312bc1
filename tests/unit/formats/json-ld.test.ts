import { expect, test } from 'vitest';
import { jsonLd } from '../../../src/formats/json-ld.ts';
import type { LineRecord } from '../../../src/schemas/line.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';

interface ContactPoint {
  telephone: string;
  contactType: string;
  description: string;
  areaServed: string;
  hoursAvailable?: { dayOfWeek: string[]; opens: string; closes: string }[];
}
interface Organization {
  '@id': string;
  name: string;
  contactPoint: ContactPoint[];
}

const SITE = new URL('https://voorbeeld.nl');
const built = (id: string, change: Partial<LineRecord> = {}) => {
  const line = { id, data: { ...fixedLine(id).data, ...change } };
  const parsed = JSON.parse(jsonLd([line], fixedWords(), SITE)) as { '@graph': Organization[] };
  return parsed['@graph'];
};
const points = (...args: Parameters<typeof built>) => built(...args)[0]?.contactPoint ?? [];
const published = (closed: string[]): Partial<LineRecord> => ({
  officeHours: [
    {
      basis: 'published',
      periods: [{ days: [1, 5], core: [540, 1440], edges: [540, 1440] }],
      closed,
      contested: [],
      contestedAfternoon: [],
      closures: [],
    },
  ],
});

test('an organisation for each line, at its own address', () => {
  expect(built('ivp')).toMatchObject([
    { '@id': 'https://voorbeeld.nl/hulplijnen/ivp/#lijn', name: 'Instituut voor Psychotrauma' },
  ]);
});

test.each([
  ['ivp', ['+31208407620', '+31883305112']],
  ['vertrouwenslijn', ['08002800200']],
])('%s is phoned at %j', (id, telephones) => {
  expect(points(id).map(({ telephone }) => telephone)).toEqual(telephones);
});

test('a number for emergencies is called that', () => {
  const [number] = fixedLine('weerbaar-bestuur').data.numbers;
  const numbers = number ? [{ ...number, number: '112' }] : [];
  expect(points('weerbaar-bestuur', { numbers })[0]?.contactType).toBe('emergency');
  expect(points('weerbaar-bestuur')[0]?.contactType).toBe('helpline');
});

test.each([
  ['office-holders', 'NL'],
  ['caribbean', 'BQ'],
] as const)('a line for %s serves %s', (group, areaServed) => {
  const [point] = points('weerbaar-bestuur', { group });
  expect(point?.areaServed).toBe(areaServed);
});

test('a number for day and night is open all hours', () => {
  const [hours] = points('weerbaar-bestuur')[0]?.hoursAvailable ?? [];
  expect(hours).toMatchObject({ opens: '00:00', closes: '23:59' });
  expect(hours?.dayOfWeek).toHaveLength(7);
});

test.each(['ivp', 'vertrouwenslijn'])('%s, whose hours nobody published, has none', (id) => {
  expect(points(id).map(({ hoursAvailable }) => hoursAvailable)).not.toContainEqual(
    expect.anything(),
  );
});

test('published office hours are told, with midnight as the last minute', () => {
  const [office, outside] = points('ivp', published([]));
  expect(office?.hoursAvailable).toMatchObject([
    { dayOfWeek: ['Monday', 'Friday'], opens: '09:00', closes: '23:59' },
  ]);
  expect(outside?.hoursAvailable).toBeUndefined();
});

test('an office that closes on holidays is closed on public holidays', () => {
  expect(points('ivp', published(['Kerstmis']))[0]?.hoursAvailable?.[1]).toMatchObject({
    dayOfWeek: ['PublicHolidays'],
    opens: '00:00',
    closes: '00:00',
  });
});

test('no name can end the script', () => {
  const line = { ...fixedLine('ivp') };
  const data = { ...line.data, name: '</script><b>' };
  const json = jsonLd([{ ...line, data }], fixedWords(), SITE);
  expect(json).not.toContain('<');
  expect(json).toContain('\\u003c/script>');
});
