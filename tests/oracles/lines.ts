/** The lines that the oracles are asked about. */

import { readContent } from '../../src/data/read-content.ts';
import { scheduleOf } from '../../src/calendar/schedule.ts';
import { officeHours } from '../../src/schemas/office-hours.ts';
import { fixedLine } from '../fixtures/content.ts';
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
};

/** IVP as its differences are listed, and the invented lines. */
export const listedLines: Lines = new Map<string, Line>([
  ['ivp', ivp],
  ...Object.entries(INVENTED).map(([name, hours]): [string, Line] => [
    name,
    { numbers: ivp.numbers, officeHours: officeHours.parse(hours) },
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
  return JSON.stringify([numbers.map(({ hours }) => hours), line.officeHours]);
}
