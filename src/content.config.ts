import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS } from './schemas/collections.ts';

const { former, lines, measures, pages, ui } = COLLECTIONS;

/** Without the Markdown of a file: once that is HTML, the site has no use for it. */
const read = (collection: { base: string; pattern: string }) =>
  glob({ ...collection, retainBody: false });

export const collections = {
  former: defineCollection({ loader: read(former), schema: former.schema }),
  lines: defineCollection({ loader: read(lines), schema: lines.schema }),
  measures: defineCollection({ loader: read(measures), schema: measures.schema }),
  pages: defineCollection({ loader: read(pages), schema: pages.schema }),
  ui: defineCollection({ loader: read(ui), schema: ui.schema }),
};
