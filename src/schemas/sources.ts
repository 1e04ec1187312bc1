/** Validates where claims come from: by a name under which a reader can find it, and a date. */

import { z } from 'astro/zod';
import { sourceDate } from './dates.ts';
import { record, text } from './fields.ts';

/** Words that name no source, however many stand together: "openbare pagina", "website van derden". */
const NAMELESS =
  /^(\W*(algemene?|anderen?|artikel|bron|de|derden|diverse|een|eigen|het|internet|kranten?|media|nieuws|onbekende?|op|openbare?|overheid|pagina's|pagina|sites?|van|websites?)(?![\p{L}\p{N}]|[.-]\p{L}))+\W*$/iu;

/** Where a claim comes from, by a name under which a reader can find it. */
export const source = text.refine(
  (value) => !NAMELESS.test(value),
  'een bron met een naam, als politie.nl, ANP of Staatscourant 2023, nr. 28233',
);

/** Where the other claims of a file come from; each source once, with what it says. */
export const sources = z
  .array(
    record({
      about: text.describe('Waarover deze bron gaat, in een paar woorden'),
      source: source.describe('De naam van de bron, als politie.nl'),
      sourceDate: sourceDate.describe('Van wanneer die bron is; of: onbekend'),
    }),
    'een lijst van bronnen',
  )
  .default([])
  .describe('De bronnen van wat er in dit bestand staat');

export type SourceRecord = z.infer<typeof sources>[number];
