/** The lines that the oracles are asked about. */

import { readContent } from '../../src/data/read-content.ts';
import { scheduleOf } from '../../src/calendar/schedule.ts';
import { officeHours } from '../../src/schemas/office-hours.ts';
import type { NumberRecord } from '../../src/schemas/line.ts';
import { changedNumber, fixedLine } from '../fixtures/content.ts';
import type { Line } from './temporal-rules.ts';

/** By name; a name in `differences.ts` is one of these. */
export type Lines = ReadonlyMap<string, Line>;

const ivp = fixedLine('ivp').data;

/** Lines that do not exist, for the rules that no line on the site needs today. */
const INVENTED = {
  'every day': {
    basis: 'published',
    periods: [{ days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'], core: '10.00-20.00' }],
    closed: ['Nieuwjaar', 'Kerstmis'],
    contested: ['Tweede kerstdag'],
    contestedAfternoon: ['Koningsdag'],
  },
  'every night': {
    basis: 'assumption',
    periods: [
      {
        days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
        core: '22.00-6.00 volgende dag',
        edges: '21.30-8.00 volgende dag',
      },
    ],
    closed: ['11 november'],
    contested: ['2 februari'],
    contestedAfternoon: ['3 oktober', '31 december'],
  },
  'clock changes': {
    basis: 'assumption',
    periods: [
      {
        days: ['za', 'ma'],
        core: '23.00-2.15 volgende dag',
        edges: '21.00-2.45 volgende dag',
      },
      { days: ['zo'], core: '3.15-4.00', edges: '2.50-4.30' },
    ],
    closed: ['Tweede paasdag'],
    contested: ['1 april'],
    contestedAfternoon: ['31 december'],
  },
  planned: [
    {
      basis: 'published',
      validUntil: '2026-06-30',
      periods: [{ days: ['ma', 'di', 'wo', 'do', 'vr'], core: '9.00-17.00' }],
      closed: ['24 februari', '6 mei 2026'],
      contested: ['2 juni 2026'],
      contestedAfternoon: [],
      closures: [{ validFrom: '2026-03-27', validUntil: '2026-04-03', why: 'verhuizing' }],
    },
    {
      basis: 'assumption',
      validFrom: '2026-07-01',
      validUntil: '2031-03-30',
      periods: [
        {
          days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
          core: '20.00-2.00 volgende dag',
          edges: '19.00-3.30 volgende dag',
        },
      ],
      closed: [],
      contested: [],
      contestedAfternoon: [],
    },
    {
      basis: 'published',
      validFrom: '2031-03-31',
      periods: [{ days: ['ma', 'di', 'do'], core: '8.00-18.00' }],
      closed: ['1 april 2031'],
      contested: [],
      contestedAfternoon: [],
      closures: [{ validFrom: '2031-12-22', validUntil: '2031-12-31', why: 'vakantie' }],
    },
  ],
};

/** Numbers of which one follows another on days on which the hours change, and on another day. */
function plannedNumbers([office, outside]: readonly NumberRecord[]): NumberRecord[] {
  if (!office || !outside) throw new Error('IVP has two numbers');
  return [
    { ...office, validUntil: '2026-06-30' },
    changedNumber(office, {
      number: '0203334444',
      validFrom: '2026-07-01',
      validUntil: '2031-01-05',
    }),
    outside,
    changedNumber(office, { number: '0205556666', validFrom: '2031-01-06' }),
  ];
}

/** IVP as its differences are listed, and the invented lines. */
export const listedLines: Lines = new Map<string, Line>([
  ['ivp', ivp],
  ...Object.entries(INVENTED).map(([name, hours]): [string, Line] => [
    name,
    {
      numbers: name === 'planned' ? plannedNumbers(ivp.numbers) : ivp.numbers,
      officeHours: officeHours.parse(hours),
    },
  ]),
]);

/**
 * Every line on the site as it is today. Lines that are the same to the resolver (the same hours,
 * other digits) are one, under the first name; a line that is as it is listed keeps its name.
 */
export function siteLines(): Lines {
  const names = new Map([...listedLines].map(([name, line]) => [asTheResolverSees(line), name]));
  const lines = new Map<string, Line>();
  for (const { id, data: line } of readContent().lines) {
    const seen = asTheResolverSees(line);
    const name = names.get(seen) ?? (listedLines.has(id) ? `${id}, as it is today` : id);
    names.set(seen, name);
    lines.set(name, line);
  }
  return lines;
}

function asTheResolverSees(line: Line): string {
  const { numbers } = scheduleOf(line, 0);
  const dated = numbers.map(({ hours, from, until }) => ({ hours, from, until }));
  return JSON.stringify([dated, line.officeHours]);
}
