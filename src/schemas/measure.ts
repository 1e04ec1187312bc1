/** One ministerial or legal measure: the front matter of `content/measures/*.md`. */

import { fact, record, sourceDate, text } from './fields.ts';

export const measureSchema = record({
  title: text.describe('De maatregel in een paar woorden'),
  from: sourceDate.describe('Vanaf wanneer; of: onbekend'),
  until: sourceDate.describe('Tot wanneer; of: onbekend'),
  forWhom: fact.describe('Voor wie'),
  source: text.describe('Waar dit vandaan komt'),
  sourceDate: sourceDate.describe('Van wanneer die bron is; of: onbekend'),
}).refine(({ from, until }) => bare(from) <= bare(until), {
  path: ['until'],
  message: 'een datum na from; of: onbekend',
});

/** Dates compare as text once "circa" is gone; "onbekend" comes after all of them. */
function bare(date: string): string {
  return date.replace('circa ', '');
}
