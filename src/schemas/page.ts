/** Validates a page of words: the front matter of `content/pages/*.md`. */

import { z } from 'astro/zod';
import { heading, record, text } from './fields.ts';
import { sources } from './sources.ts';

export const pageSchema = record({
  title: heading.describe('De kop van de pagina'),
  description: text.describe('Eén zin voor zoekmachines'),
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
