/** The words of the interface: `content/ui/<language>.yml`. Flat keys, every one of them needed. */

import type { z } from 'astro/zod';
import { record, text } from './fields.ts';

/** Words in which the site fills something in; the editor must leave those places standing. */
function textWith(...slots: string[]) {
  const places = slots.map((slot) => `{${slot}}`);
  return text.refine(
    (value) => places.every((place) => value.includes(place)),
    `tekst met daarin ${places.join(' en ')}`,
  );
}

export const uiSchema = record({
  locale: text,
  skipToContent: text,
  menu: text,
  home: text,
  emergency: text,
  call: text,
  now: text,
  callFirst: text,
  callThen: text,
  clock: textWith('clock'),
  untilThen: textWith('until', 'number'),
  nobodyAnswers: text,
  otherNumbers: text,
  readOn: text,
  edge: text,
  contested: text,
  beforeBuild: text,
  pastHorizon: text,
  officeHours: text,
  assumed: text,
  andUntil: text,
  times: textWith('from', 'to'),
  outsideOfficeHours: text,
  outsideOfficeHoursNoWeekend: text,
  always: text,
  unknownHours: text,
  source: textWith('source', 'date'),
  circa: text,
  unknownDate: text,
  notVerified: text,
  verified: textWith('date'),
  lines: text,
  forWhom: text,
  answeredBy: text,
  cost: text,
  anonymous: text,
  confidential: text,
  fromAbroad: text,
  family: text,
  assumption: text,
  measures: text,
  from: text,
  until: text,
  operator: textWith('operator'),
  noOperator: text,
  independent: text,
});

export type Words = z.infer<typeof uiSchema>;
