/** Validates a former number, kept so that people can look it up: `content/former/*.md`. */

import type { z } from 'astro/zod';
import { label } from '../numbers/phone.ts';
import { sourceDate } from './dates.ts';
import { lineName, record, text } from './fields.ts';
import { phoneDigits } from './number.ts';
import { source } from './sources.ts';

export const formerSchema = record({
  number: phoneDigits.describe('Het oude nummer, tussen aanhalingstekens'),
  was: text.describe('Wat het was, in een of twee zinnen'),
  instead: lineName.describe('De lijn die je nu belt: de naam van haar bestand, zonder .md'),
  source: source.describe('Waar het nummer op staat'),
  sourceDate: sourceDate.describe('Van wanneer die bron is; of: onbekend'),
}).transform((written) => ({
  ...written,
  /** As people read it. */
  label: label(written.number),
}));

export type FormerRecord = z.infer<typeof formerSchema>;
