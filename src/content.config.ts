import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS } from './schemas/collections.ts';

const { former, lines, measures, pages, ui } = COLLECTIONS;

export const collections = {
  former: defineCollection({ loader: glob(former), schema: former.schema }),
  lines: defineCollection({ loader: glob(lines), schema: lines.schema }),
  measures: defineCollection({ loader: glob(measures), schema: measures.schema }),
  pages: defineCollection({ loader: glob(pages), schema: pages.schema }),
  ui: defineCollection({ loader: glob(ui), schema: ui.schema }),
};
