import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS } from './schemas/collections.ts';

const { lines, measures, pages, ui } = COLLECTIONS;

export const collections = {
  lines: defineCollection({ loader: glob(lines), schema: lines.schema }),
  measures: defineCollection({ loader: glob(measures), schema: measures.schema }),
  pages: defineCollection({ loader: glob(pages), schema: pages.schema }),
  ui: defineCollection({ loader: glob(ui), schema: ui.schema }),
};
