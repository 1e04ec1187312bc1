/** Validates one ministerial or legal measure: the front matter of `content/measures/*.md`. */

import { z } from 'astro/zod';
import { anyDate, bareDate, dateText, sourceDate } from './dates.ts';
import { UNKNOWN, fact, heading, record, text } from './fields.ts';
import { source, sources } from './sources.ts';

/** What stands at `until` of a measure that holds today. */
export const TODAY = 'heden';

/** The offices that a reader can choose, in the order of the choice. */
export const OFFICES = [
  'raadslid',
  'wethouder',
  'burgemeester',
  'statenlid',
  'waterschap',
] as const;

const isForOffice = z.enum(['ja', 'nee'], 'ja of nee; weglaten als je het niet weet').optional();

export const measureSchema = record({
  title: heading.describe('De maatregel in een paar woorden'),
  from: anyDate.describe('Vanaf wanneer; dat mag nog komen; of: onbekend'),
  until: dateText('heden, onbekend, of een datum als 2023-12-31')
    .refine((value) => value === TODAY || anyDate.safeParse(value).success, {
      message: 'heden, onbekend, of een datum die bestaat, als 2023-12-31',
    })
    .describe('Tot en met wanneer; heden als het nu geldt; of: onbekend'),
  forWhom: fact.describe('Voor wie'),
  gives: text.optional().describe('Wat je krijgt, in één zin'),
  offices: record({
    raadslid: isForOffice,
    wethouder: isForOffice,
    burgemeester: isForOffice,
    statenlid: isForOffice,
    waterschap: isForOffice,
  })
    .optional()
    .describe('Voor welke ambten het er is: ja of nee; wat je niet weet, laat je weg'),
  notFor: fact.describe('Voor wie niet'),
  how: fact.describe('Hoe je het krijgt'),
  law: fact.describe('De wet of regeling waarin het staat'),
  source: source.describe('Waar dit vandaan komt'),
  sourceDate: sourceDate.describe('Van wanneer die bron is; of: onbekend'),
  sources,
}).refine(({ from, until }) => !isBefore(until, from), {
  path: ['until'],
  message: 'een datum na from; of: heden, onbekend',
});

export type MeasureRecord = z.infer<typeof measureSchema>;

/** Tells whether a date is before another, as far as both are written: 2016 is not before 2016-04. */
function isBefore(first: string, second: string): boolean {
  if ([first, second].some((date) => date === UNKNOWN || date === TODAY)) return false;
  const date = bareDate(first);
  return date < bareDate(second).slice(0, date.length);
}
