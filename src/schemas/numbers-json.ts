/**
 * Defines `/nummers.json`, which other sites build on: whatever changes the meaning of a key needs a new
 * `version`; a key that may be absent does not, such as those of planned changes.
 * The same schema is served as `/nummers.schema.json`.
 */

import { z } from 'astro/zod';

/** Weekdays from Monday; the index is the ISO weekday less one. */
export const ISO_WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const span = z.strictObject({
  from: time,
  to: time.describe('Niet later dan from: dan is het een tijd op de volgende dag'),
});
const names = z
  .array(z.string())
  .describe('Nederlandse feestdagen, of dagen van het jaar, als 24 december');

const number = z.strictObject({
  label: z.string().describe('Zoals het op de site staat, met vaste spaties (U+00A0)'),
  tel: z
    .string()
    .regex(/^(\+[1-9]\d+|\d+)$/)
    .describe(
      'Wat een telefoon belt, zonder tel: ervoor: internationaal, met + vooraan, of zoals in Nederland als het nummer alleen daar werkt',
    ),
  hours: z
    .enum(['office', 'outside-office', 'always', 'unknown'])
    .describe('Wanneer dit het nummer is: in kantooruren, daarbuiten, altijd, of onbekend'),
  source: z.string().describe('Waar het nummer vandaan komt'),
  sourceDate: z
    .string()
    .describe('Van wanneer die bron is: jaar, maand of dag, soms met circa ervoor; of: onbekend'),
  verifiedOn: day
    .nullable()
    .describe('De dag waarop een mens het nummer belde; null: nog nooit gebeld'),
  takenFrom: z
    .string()
    .optional()
    .describe('Het adres van de site die het nummer belde, als wij haar controle overnamen'),
  role: z
    .enum(['abroad', 'alternative'])
    .optional()
    .describe('abroad: alleen vanuit het buitenland; alternative: tweede nummer, zelfde lijn'),
  validFrom: day
    .optional()
    .describe('De eerste dag waarop het geldt, in Nederland; alleen bij wat nog niet geldt'),
  validUntil: day.optional().describe('De laatste dag waarop het geldt, in Nederland'),
});

const officeHours = z.strictObject({
  basis: z
    .enum(['assumption', 'published'])
    .describe('assumption: wij nemen de uren aan; published: de organisatie noemt ze zelf'),
  timeZone: z.literal('Europe/Amsterdam'),
  periods: z.array(
    z.strictObject({
      days: z.array(z.enum(ISO_WEEKDAYS)).describe('De dagen waarop deze tijden beginnen'),
      core: span.describe('De tijden die als zeker gelden'),
      edges: span.describe('De ruimste tijden waarop misschien iemand opneemt'),
    }),
  ),
  closed: names.meta({ title: 'Dagen waarop het kantoor dicht is' }),
  contested: names.meta({ title: 'Dagen waarop niet zeker is of het kantoor werkt' }),
  contestedAfternoon: names.meta({ title: 'Dagen waarop dat vanaf 12:00 niet zeker is' }),
  closures: z
    .array(z.strictObject({ validFrom: day, validUntil: day, why: z.string() }))
    .optional()
    .describe('Sluitingen, van de eerste tot en met de laatste dag'),
  validFrom: day.optional().describe('De eerste dag waarop deze uren gelden'),
  validUntil: day.optional().describe('De laatste dag waarop deze uren gelden'),
});

export const numbersJsonSchema = z.strictObject({
  version: z.literal(1),
  generatedOn: day.describe('De dag waarop de site gebouwd is, in Nederland'),
  lines: z.array(
    z.strictObject({
      id: z.string().describe('De lijn staat op /hulplijnen/<id>/'),
      name: z.string(),
      numbers: z.array(number).min(1).describe('Wat geldt op de dag van generatedOn'),
      planned: z
        .array(number)
        .optional()
        .describe('Wat nog niet geldt: bel het niet voor de dag van validFrom'),
      officeHours: officeHours
        .nullable()
        .describe('null als geen nummer van de lijn van kantooruren afhangt'),
      plannedOfficeHours: z
        .array(officeHours)
        .optional()
        .describe('Kantooruren die nog niet gelden, elk met validFrom'),
    }),
  ),
});

export type NumbersJson = z.infer<typeof numbersJsonSchema>;

/** Parses a `/nummers.json`; undefined when a text is none, or one of another version. */
export function parseNumbersJson(text: string): NumbersJson | undefined {
  try {
    return numbersJsonSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // No JSON at all: a login page, or an error.
    return undefined;
  }
}
