/** Validates a page of words: the front matter of `content/pages/*.md`. */

import { heading, record, sources, text } from './fields.ts';

export const pageSchema = record({
  title: heading.describe('De kop van de pagina'),
  description: text.describe('Eén zin voor zoekmachines'),
  sources,
});
