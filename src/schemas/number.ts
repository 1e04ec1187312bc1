/** Validates one number of a line, and the calls by which somebody checked it. */

import { z } from 'astro/zod';
import {
  dialString,
  digitsOf,
  isDialledAbroad,
  isDutchNumber,
  label,
  labelOf,
} from '../numbers/phone.ts';
import { EMERGENCY_NUMBERS } from '../numbers/verification.ts';
import { nationalDigits } from '../numbers/whole-number.ts';
import { ENDS_AFTER_START, endsAfterStart, pastDay, sourceDate, validity } from './dates.ts';
import { UNKNOWN, record, siteAddress } from './fields.ts';
import { jobTitle } from './job-title.ts';
import { source } from './sources.ts';

/** Digits as they are written or keyed in; its value is the digits alone. */
const digits = z
  .string("het nummer tussen aanhalingstekens, als '020 - 123 45 67'")
  .trim()
  .regex(/^\+?[0-9\s.()-]+$/, 'alleen gewone cijfers met spaties of streepjes, als 020 - 123 45 67')
  .transform(digitsOf);

/** A number that exists, written in any way; its value is its digits. */
export const phoneDigits = digits.refine(isDutchNumber, {
  error: ({ input }) => {
    const atHome = nationalDigits(String(input));
    return atHome !== input && isDutchNumber(atHome)
      ? `het nummer zoals je het in Nederland belt: ${label(atHome)}`
      : 'een Nederlands nummer dat bestaat, met 10 cijfers (of 112, 113, 116 006, 144, 911, 14 020, 0800, 0900, +599)';
  },
});

/** A call that reached the line: one of our own, or one that another copy of the site made. */
const verification = record({
  on: pastDay.describe('De dag waarop iemand het nummer belde, als 2026-05-31'),
  by: jobTitle
    .optional()
    .describe('Wie belde, als functie: redactie, griffier (geen naam); weglaten bij takenFrom'),
  dialled: digits.describe('De cijfers zoals ze op de telefoon zijn ingetoetst'),
  takenFrom: siteAddress
    .optional()
    .describe('Het adres van de site die zelf belde, als wij haar controle overnamen'),
  takenOn: pastDay.optional().describe('De dag waarop wij die controle overnamen'),
})
  .refine(({ by, takenFrom }) => (by === undefined) !== (takenFrom === undefined), {
    path: ['by'],
    message: 'wie belde, of takenFrom als een andere site belde; een van de twee',
  })
  .refine(({ takenFrom, takenOn }) => (takenFrom === undefined) === (takenOn === undefined), {
    path: ['takenOn'],
    message: 'de dag van overnemen, bij takenFrom en nergens anders',
  })
  .refine(({ on, takenOn = on }) => on <= takenOn, {
    path: ['takenOn'],
    message: 'een dag vanaf die waarop de andere site belde',
  });

/** A call that did not reach the line. */
const attempt = record({
  on: pastDay.describe('De dag van de poging, als 2026-05-31'),
  by: jobTitle.describe('Wie belde, als functie: redactie, griffier (geen naam)'),
  outcome: z
    .enum(['no-answer', 'other-party', 'voicemail'])
    .describe('no-answer: niemand nam op; other-party: iemand anders; voicemail'),
});

/** A number of a line. Its value has what people read and what a phone dials. */
export const phoneNumber = record({
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
  ...validity,
  source: source.describe('Waar het nummer vandaan komt'),
  sourceDate: sourceDate.describe('Van wanneer die bron is; of: onbekend'),
  verified: verification
    .optional()
    .describe('Pas invullen als iemand het nummer echt heeft gebeld'),
  attempts: z
    .array(attempt, 'een lijst van pogingen, elk met on, by en outcome')
    .optional()
    .describe('Pogingen waarbij bellen niet lukte'),
})
  .refine(endsAfterStart, ENDS_AFTER_START)
  .refine(({ number, verified }) => !verified || verified.dialled === number, {
    path: ['verified', 'dialled'],
    message: 'dezelfde cijfers als in number',
  })
  .refine(({ number, verified }) => !verified || !EMERGENCY_NUMBERS.includes(number), {
    path: ['verified'],
    message: 'niets: niemand mag een alarmnummer bellen om het te testen',
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
