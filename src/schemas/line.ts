/** One helpline: the front matter of `content/lines/*.md`. */

import { z } from 'astro/zod';
import { digitsOf, isDutchNumber, isPaidNumber } from '../lib/phone.ts';
import { UNKNOWN, fact, pastDay, record, sourceDate, text } from './fields.ts';
import { officeHours } from './office-hours.ts';

const number = text
  .regex(/^[0-9\s.()-]+$/, 'alleen gewone cijfers met spaties of streepjes, als 020 - 840 76 20')
  .transform(digitsOf);

const phoneNumber = record({
  number: number
    .refine(
      isDutchNumber,
      'een Nederlands nummer dat bestaat, met 10 cijfers (of 112, 113, 0800, 0900)',
    )
    .describe('Het nummer, met netnummer, tussen aanhalingstekens'),
  hours: z
    .enum(['office', 'outside-office', 'always', 'unknown'])
    .describe('Wanneer dit het nummer is: in kantooruren, daarbuiten, altijd, of onbekend'),
  source: text.describe('Waar het nummer vandaan komt'),
  sourceDate: sourceDate.describe('Van wanneer die bron is; of: onbekend'),
  verified: record({
    on: pastDay.describe('De dag waarop iemand het nummer belde, als 2026-05-31'),
    by: text.describe('Wie belde, als functie: redactie, griffier (geen naam)'),
    dialled: number.describe('De cijfers zoals ze op de telefoon zijn ingetoetst'),
  })
    .optional()
    .describe('Pas invullen als iemand het nummer echt heeft gebeld'),
}).refine(({ number, verified }) => !verified || verified.dialled === number, {
  path: ['verified', 'dialled'],
  message: 'dezelfde cijfers als in number',
});

export type NumberRecord = z.infer<typeof phoneNumber>;

/** The facts a caller wants; "onbekend" where nobody has published them. */
const facts = record({
  answeredBy: fact.describe('Wie neemt op?'),
  cost: fact.describe('Wat kost bellen?'),
  anonymous: fact.describe('Kun je anoniem blijven?'),
  confidential: fact.describe('Blijft het gesprek vertrouwelijk?'),
  fromAbroad: fact.describe('Kun je bellen vanuit het buitenland?'),
  family: fact.describe('Mag familie bellen?'),
});

export const lineSchema = record({
  name: text.describe('De volledige naam'),
  shortName: text.describe('De naam op een knop'),
  summary: text.describe('Waarvoor je belt, in één zin'),
  forWhom: fact.describe('Voor wie de lijn er is'),
  ladder: z
    .int('een heel getal: 1, 2, 3 …')
    .min(1, 'een heel getal vanaf 1')
    .optional()
    .describe('De plaats in de volgorde van bellen als niemand opneemt; weglaten: staat er buiten'),
  numbers: z
    .array(phoneNumber, 'een lijst van nummers')
    .min(1, 'minstens één nummer')
    .superRefine(covers),
  officeHours: officeHours
    .optional()
    .describe('De kantooruren; nodig als een nummer hours: office of outside-office heeft'),
  facts,
})
  .refine(({ numbers, officeHours }) => dependsOnOffice(numbers) === (officeHours !== undefined), {
    path: ['officeHours'],
    message:
      'kantooruren als een nummer hours: office of outside-office heeft, en anders geen kantooruren',
  })
  .refine(
    ({ numbers, facts }) =>
      facts.cost !== UNKNOWN || !numbers.some(({ number }) => isPaidNumber(number)),
    { path: ['facts', 'cost'], message: 'de prijs, want een 0900-nummer kost extra' },
  );

export type LineRecord = z.infer<typeof lineSchema>;

function dependsOnOffice(numbers: readonly NumberRecord[]): boolean {
  return numbers.some(({ hours }) => hours === 'office' || hours === 'outside-office');
}

/** At every minute exactly one number comes first: no two hold at once, no moment is left out. */
function covers(numbers: readonly NumberRecord[], context: z.RefinementCtx): void {
  if (numbers.length === 1) return;
  const hours = numbers.map(({ hours }) => hours).sort();
  if (hours.join() === 'office,outside-office') return;
  const overlap = new Set(hours).size < hours.length || hours.includes('always');
  context.addIssue({
    code: 'custom',
    path: [1, 'hours'],
    message: `bij twee nummers één office en één outside-office: zo ${overlap ? 'overlappen de uren' : 'zit er een gat tussen de uren'}`,
    input: numbers[1]?.hours,
  });
}
