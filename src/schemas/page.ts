/** Validates a page of words: the front matter of `content/pages/*.md`. */

import { z } from 'astro/zod';
import { heading, lineName, record, text } from './fields.ts';
import { sources } from './sources.ts';

export const pageSchema = record({
  title: heading.describe('De kop van de pagina'),
  description: text.describe('Eén zin voor zoekmachines'),
  line: lineName
    .optional()
    .describe(
      'De lijn die de lezer van deze pagina het eerst belt, als knop onder de kop: de naam van haar bestand, zonder .md',
    ),
  jumps: z
    .array(
      record({
        to: text.describe('De kop op deze pagina: het-eerste-uur; of een andere pagina: /familie/'),
        name: text.describe('Wat er op de knop staat, in twee of drie woorden'),
      }),
    )
    .optional()
    .describe('Knoppen bovenaan, naar een kop op deze pagina of naar een andere pagina'),
  sources,
});

export type PageRecord = z.infer<typeof pageSchema>;
