/** Validates one helpline: the front matter of `content/lines/*.md`. */

import { z } from 'astro/zod';
import {
  dialString,
  digitsOf,
  isDialledAbroad,
  isDutchNumber,
  isPaidNumber,
  label,
  labelOf,
} from '../numbers/phone.ts';
import { EMERGENCY_NUMBERS } from '../numbers/verification.ts';
import { nationalDigits } from '../numbers/whole-number.ts';
import { hasEnded, holdsOn, isLimited, type Validity } from '../calendar/validity.ts';
import { DAY, isoDay } from '../clock/amsterdam.ts';
import { buildDate } from '../calendar/build-date.ts';
import { trustedDays } from '../calendar/holidays.ts';
import {
  ENDS_AFTER_START,
  UNKNOWN,
  endsAfterStart,
  fact,
  lineName,
  pastDay,
  record,
  siteAddress,
  source,
  sourceDate,
  sources,
  text,
  validity,
} from './fields.ts';
import { jobTitle } from './job-title.ts';
import { officeHours } from './office-hours.ts';

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
  ...validity,
  source: source.describe('Waar het nummer vandaan komt'),
  sourceDate: sourceDate.describe('Van wanneer die bron is; of: onbekend'),
  verified: verification
    .optional()
    .describe('Pas invullen als iemand het nummer echt heeft gebeld'),
  attempts: z
    .array(
      record({
        on: pastDay.describe('De dag van de poging, als 2026-05-31'),
        by: jobTitle.describe('Wie belde, als functie: redactie, griffier (geen naam)'),
        outcome: z
          .enum(['no-answer', 'other-party', 'voicemail'])
          .describe('no-answer: niemand nam op; other-party: iemand anders; voicemail'),
      }),
      'een lijst van pogingen, elk met on, by en outcome',
    )
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
/** Office hours as they stand in the record, with days by their names; those of a line follow each other. */
export type OfficeHoursRecord = LineRecord['officeHours'][number];

function dependsOnOffice(numbers: readonly NumberRecord[]): boolean {
  return numbers.some(({ hours }) => hours === 'office' || hours === 'outside-office');
}

/**
 * Checks that at every minute exactly one number comes first: no overlap, and no gap. It does so on each
 * day on which a number begins or ceases to hold, from the build to its horizon.
 */
function checkCoverage(numbers: readonly NumberRecord[], context: z.RefinementCtx): void {
  if (!numbers.some(({ role }) => role === 'main')) {
    const message = 'main bij één van de nummers; of laat role weg';
    context.addIssue({ code: 'custom', path: [0, 'role'], message, input: numbers[0]?.role });
    return;
  }
  for (const { day, name } of turningDays(numbers)) {
    const main = numbers.filter((number) => number.role === 'main' && holdsOn(day, number));
    // A number for other hours that is yet to come should come in time.
    const isEarly = numbers.some(
      ({ role, hours, validFrom = day }) =>
        role === 'main' && hours !== main[0]?.hours && validFrom > day,
    );
    if (main.length === 1 && !(isEarly && dependsOnOffice(main))) continue;
    const hours = main.map(({ hours }) => hours).sort();
    if (hours.join() === 'office,outside-office') continue;
    const second = main[1] ?? main[0] ?? numbers.findLast((number) => !holdsOn(day, number));
    const wrong = second ?? numbers[0];
    const key = main[0] || !second ? 'hours' : hasEnded(day, second) ? 'validUntil' : 'validFrom';
    const overlap = new Set(hours).size < hours.length || hours.includes('always');
    context.addIssue({
      code: 'custom',
      path: wrong ? [numbers.indexOf(wrong), key] : [],
      message:
        main.length === 0 && second
          ? `elke dag een nummer: ${name} is er geen`
          : `bij twee nummers één office en één outside-office: zo ${overlap ? 'overlappen de uren' : 'zit er een gat tussen de uren'}${numbers.some(isLimited) ? ` ${name}` : ''}`,
      input: wrong?.[key],
    });
    return;
  }
}

/** Checks that there are office hours on each day on which a number depends on them, and on no other. */
function checkOfficeHours(
  { numbers, officeHours }: { numbers: NumberRecord[]; officeHours: Validity[] },
  context: z.RefinementCtx,
): void {
  const all: Validity[] = [...numbers, ...officeHours];
  for (const { day, name } of turningDays(all)) {
    const holding = officeHours.filter((hours) => holdsOn(day, hours));
    const isNeeded = dependsOnOffice(numbers.filter((number) => holdsOn(day, number)));
    if (holding.length === Number(isNeeded)) continue;
    const when = all.some(isLimited) ? `; ${name} klopt dat niet` : '';
    context.addIssue({
      code: 'custom',
      path: ['officeHours'],
      message:
        holding.length > 1
          ? `kantooruren die na elkaar gelden: ${name} gelden er ${holding.length}`
          : `kantooruren als een nummer hours: office of outside-office heeft, en anders geen kantooruren${when}`,
      input: officeHours,
    });
    return;
  }
}

/**
 * Lists the day of the build and each later day, up to its horizon, on which something begins or ceases to
 * hold, with its name in a message.
 */
export function turningDays(all: readonly Validity[]): { day: string; name: string }[] {
  const [first = '', last = ''] = trustedDays(buildDate()).map(isoDay);
  const turns = all.flatMap(({ validFrom, validUntil }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    ...(validUntil === undefined ? [] : [isoDay(Date.parse(validUntil) / DAY + 1)]),
  ]);
  const later = turns.filter((day) => first < day && day <= last).sort();
  return [first, ...later].map((day) => ({ day, name: `op ${dayName(day)}` }));
}

function dayName(day: string): string {
  return new Date(day).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' });
}
