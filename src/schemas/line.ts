/** Validates one helpline: the front matter of `content/lines/*.md`. */

import { z } from 'astro/zod';
import { isPaidNumber } from '../numbers/phone.ts';
import { checkCoverage, checkOfficeHours } from './coverage.ts';
import { UNKNOWN, fact, lineName, record, text } from './fields.ts';
import { phoneNumber } from './number.ts';
import { officeHours } from './office-hours.ts';
import { sources } from './sources.ts';

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
  shortName: text.describe('De naam op een knop en op een tabblad'),
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
    .default([])
    .describe('De kantooruren; nodig als een nummer hours: office of outside-office heeft'),
  facts,
  sources,
})
  .superRefine(checkOfficeHours)
  .refine(
    ({ numbers, facts }) =>
      facts.cost !== UNKNOWN || !numbers.some(({ number }) => isPaidNumber(number)),
    { path: ['facts', 'cost'], message: 'de prijs, want een 0900-nummer kost extra' },
  );

export type LineRecord = z.infer<typeof lineSchema>;
export type NumberRecord = LineRecord['numbers'][number];
/** Office hours as they stand in the record, with days by their names; those of a line follow each other. */
export type OfficeHoursRecord = LineRecord['officeHours'][number];
