/** One ministerial or legal measure: the front matter of `content/measures/*.md`. */

import { dateText, fact, heading, record, sourceDate, text } from './fields.ts';

/** The end of a measure that holds today. */
export const TODAY = 'heden';

export const measureSchema = record({
  title: heading.describe('De maatregel in een paar woorden'),
  from: sourceDate.describe('Vanaf wanneer; of: onbekend'),
  until: dateText('heden, onbekend, of een datum als 2023-12-31')
    .refine((value) => value === TODAY || sourceDate.safeParse(value).success, {
      message: 'heden, onbekend, of een datum die geweest is, als 2023-12-31',
    })
    .describe('Tot wanneer; heden als het nu geldt; of: onbekend'),
  forWhom: fact.describe('Voor wie'),
  notFor: fact.describe('Voor wie niet'),
  how: fact.describe('Hoe je het krijgt'),
  law: fact.describe('De wet of regeling waarin het staat'),
  source: text.describe('Waar dit vandaan komt'),
  sourceDate: sourceDate.describe('Van wanneer die bron is; of: onbekend'),
}).refine(({ from, until }) => bare(from) <= bare(until), {
  path: ['until'],
  message: 'een datum na from; of: heden, onbekend',
});

/** Dates compare as text once "circa" is gone; "heden" and "onbekend" come after all of them. */
function bare(date: string): string {
  return date.replace('circa ', '');
}
