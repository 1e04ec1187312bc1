/** Validates one helpline: the front matter of `content/lines/*.md`. */

import { z } from 'astro/zod';
import {
  dialString,
  digitsOf,
  isDialledAbroad,
  isDutchNumber,
  isPaidNumber,
  labelOf,
} from '../numbers/phone.ts';
import {
  UNKNOWN,
  fact,
  lineName,
  pastDay,
  record,
  source,
  sourceDate,
  sources,
  text,
} from './fields.ts';
import { jobTitle } from './job-title.ts';
import { officeHours } from './office-hours.ts';

const digits = z
  .string("het nummer tussen aanhalingstekens, als '020 - 123 45 67'")
  .trim()
  .regex(/^\+?[0-9\s.()-]+$/, 'alleen gewone cijfers met spaties of streepjes, als 020 - 123 45 67')
  .transform(digitsOf);

/** A number that exists, written in any way; its value is its digits. */
export const phoneDigits = digits.refine(
  isDutchNumber,
  'een Nederlands nummer dat bestaat, met 10 cijfers (of 112, 113, 116 006, 144, 911, 14 020, 0800, 0900, +599)',
);

const phoneNumber = record({
  number: phoneDigits.describe('Het nummer, met netnummer, tussen aanhalingstekens'),
  role: z
    .enum(['main', 'abroad', 'alternative'])
    .default('main')
    .describe(
      'abroad: alleen om vanuit het buitenland te bellen; alternative: tweede nummer, zelfde lijn',
    ),
  hours: z
    .enum(['office', 'outside-office', 'always', 'unknown', UNKNOWN])
    .transform((hours) => (hours === UNKNOWN ? 'unknown' : hours))
    .describe('Wanneer dit het nummer is: in kantooruren, daarbuiten, altijd, of onbekend'),
  source: source.describe('Waar het nummer vandaan komt'),
  sourceDate: sourceDate.describe('Van wanneer die bron is; of: onbekend'),
  verified: record({
    on: pastDay.describe('De dag waarop iemand het nummer belde, als 2026-05-31'),
    by: jobTitle.describe('Wie belde, als functie: redactie, griffier (geen naam)'),
    dialled: digits.describe('De cijfers zoals ze op de telefoon zijn ingetoetst'),
  })
    .optional()
    .describe('Pas invullen als iemand het nummer echt heeft gebeld'),
})
  .refine(({ number, verified }) => !verified || verified.dialled === number, {
    path: ['verified', 'dialled'],
    message: 'dezelfde cijfers als in number',
  })
  .refine(({ number, role }) => role !== 'abroad' || isDialledAbroad(number), {
    path: ['role'],
    message: 'main of alternative, want dit nummer werkt alleen in Nederland',
  })
  .transform((written) => ({
    ...written,
    /** As its readers read it. */
    label: labelOf(written),
    /** What a phone dials. */
    tel: dialString(written.number),
  }));

export type NumberRecord = z.infer<typeof phoneNumber>;

/** The facts a caller wants; "onbekend" where nobody has published them. */
const facts = record({
  answeredBy: fact.describe('Wie neemt op?'),
  happens: fact.describe('Wat gebeurt er als je belt?'),
  cost: fact.describe('Wat kost bellen?'),
  phoneBill: fact.describe('Komt het nummer op de telefoonrekening?'),
  anonymous: fact.describe('Kun je anoniem blijven?'),
  confidential: fact.describe('Blijft het gesprek vertrouwelijk?'),
  fromAbroad: fact.describe('Kun je bellen vanuit het buitenland?'),
  family: fact.describe('Mag familie bellen?'),
  deaf: fact.describe('Hoe bel je als je doof of slechthorend bent?'),
});

export const lineSchema = record({
  name: text.describe('De volledige naam'),
  shortName: text.describe('De naam op een knop'),
  summary: text.describe('Waarvoor je belt, in één zin'),
  forWhom: fact.describe('Voor wie de lijn er is'),
  group: z
    .enum(['office-holders', 'everyone', 'caribbean'])
    .describe(
      'Onder welke kop de lijn staat: voor ambtsdragers, voor iedereen, Caribisch Nederland',
    ),
  need: z
    .enum(['threat', 'suicide', 'law', 'online'], 'threat, suicide, law of online')
    .optional()
    .describe(
      'Waarvoor je belt, en dus de kop op /hulplijnen/: na een bedreiging, bij gedachten aan zelfmoord, geld en recht, online; weglaten: na een bedreiging',
    ),
  say: text.describe('Een zin om voor te lezen als je niet weet wat je moet zeggen'),
  sayFamily: text
    .optional()
    .describe(
      'Zo’n zin voor een partner of ander familielid; weglaten als familie niet mag bellen',
    ),
  ladder: z
    .int('een heel getal: 1, 2, 3 …')
    .min(1, 'een heel getal vanaf 1')
    .optional()
    .describe('De plaats in de volgorde van bellen als niemand opneemt; weglaten: staat er buiten'),
  next: lineName
    .optional()
    .describe(
      'De lijn om te bellen als hier niemand opneemt: de naam van haar bestand, zonder .md',
    ),
  numbers: z
    .array(phoneNumber, 'een lijst van nummers')
    .min(1, 'minstens één nummer')
    .superRefine(checkCoverage),
  officeHours: officeHours
    .optional()
    .describe('De kantooruren; nodig als een nummer hours: office of outside-office heeft'),
  facts,
  sources,
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
/** Office hours as they stand in the record, with days by their names. */
export type OfficeHoursRecord = NonNullable<LineRecord['officeHours']>;

function dependsOnOffice(numbers: readonly NumberRecord[]): boolean {
  return numbers.some(({ hours }) => hours === 'office' || hours === 'outside-office');
}

/** Checks that at every minute exactly one number comes first: no overlap, and no gap. */
function checkCoverage(numbers: readonly NumberRecord[], context: z.RefinementCtx): void {
  const main = numbers.filter(({ role }) => role === 'main');
  if (main.length === 1) return;
  const hours = main.map(({ hours }) => hours).sort();
  if (hours.join() === 'office,outside-office') return;
  const second = main[1] ?? numbers[0];
  const overlap = new Set(hours).size < hours.length || hours.includes('always');
  context.addIssue({
    code: 'custom',
    path: second ? [numbers.indexOf(second), 'hours'] : [],
    message: `bij twee nummers één office en één outside-office: zo ${overlap ? 'overlappen de uren' : 'zit er een gat tussen de uren'}`,
    input: second?.hours,
  });
}
