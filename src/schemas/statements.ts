/** Validates what the article about the number stated, and where it stands: `content/statements.yml`. */

import { z } from 'astro/zod';
import { markdown, record, text } from './fields.ts';

export const statementsSchema = record({
  statements: z
    .array(
      record({
        says: text.describe('Wat het artikel zegt, in eigen woorden'),
        file: text
          .regex(/^[a-z]+\/[a-z0-9-]+\.md$/, 'een bestand in content/, als lines/ivp.md')
          .describe('Het bestand waarin het staat, als lines/ivp.md'),
        words: markdown.describe(
          'Woorden uit dat bestand waaraan je het herkent, letter voor letter',
        ),
      }),
      'een lijst van uitspraken',
    )
    .min(1, 'minstens één uitspraak'),
});

export type StatementsRecord = z.infer<typeof statementsSchema>;
