/** The words of the interface: `content/ui/<language>.yml`. Flat keys, every one of them needed. */

import type { z } from 'astro/zod';
import { record, text } from './fields.ts';

/** Words in which the site fills something in; each place must stay, once, and there is no other. */
function textWith(...slots: string[]) {
  const places = slots.map((slot) => `{${slot}}`);
  return text.refine(
    (value) => (value.match(/[{][^}]*[}]?|[}]/g) ?? []).sort().join() === places.sort().join(),
    places.length === 0 ? 'tekst zonder { }' : `tekst met daarin één keer ${places.join(' en ')}`,
  );
}

const words = textWith();

export const uiSchema = record({
  skipToContent: words,
  menu: words,
  home: words,
  whatNow: words,
  former: words,
  about: words,
  privacy: words,
  accessibility: words,
  emergency: words,
  call: words,
  now: words,
  callFirst: words,
  callThen: words,
  clock: textWith('clock'),
  untilThen: textWith('until', 'number'),
  nobodyAnswers: words,
  otherNumbers: words,
  edge: textWith('clock'),
  contested: textWith('clock'),
  beforeBuild: words,
  pastHorizon: words,
  officeHours: words,
  assumed: words,
  andUntil: words,
  times: textWith('from', 'to'),
  outsideOfficeHours: words,
  alsoAtNight: words,
  always: words,
  abroad: words,
  alternative: words,
  unknownHours: words,
  source: textWith('source', 'date'),
  emergencySource: textWith('number'),
  circa: words,
  unknownDate: words,
  notVerified: words,
  neverVerified: words,
  verified: textWith('date'),
  stale: textWith('days'),
  tryNext: textWith('number'),
  lines: words,
  forWhom: words,
  hours: words,
  answeredBy: words,
  happens: words,
  say: words,
  phoneBill: words,
  deaf: words,
  groupOfficeHolders: words,
  groupEveryone: words,
  groupCaribbean: words,
  cost: words,
  anonymous: words,
  confidential: words,
  fromAbroad: words,
  family: words,
  assumption: words,
  measures: words,
  measure: words,
  from: words,
  until: words,
  notFor: words,
  how: words,
  law: words,
  today: words,
  holds: words,
  ended: words,
  statusUnknown: words,
  findNumber: words,
  formerNumbers: words,
  presentNumbers: words,
  notListed: words,
  instead: words,
  operator: textWith('operator'),
  noOperator: words,
  independent: words,
});

/** The words, and the language they are in, as its file is named. */
export type Words = z.infer<typeof uiSchema> & { locale: string };
