/** Defines the content collections of Astro: the folders of `content/`. */

import { defineCollection } from 'astro:content';
import { loadContent } from './data/load-content.ts';
import { COLLECTIONS } from './schemas/collections.ts';

const { former, lines, measures, notice, pages, ui } = COLLECTIONS;

export const collections = {
  former: defineCollection({ loader: loadContent('former'), schema: former.schema }),
  lines: defineCollection({ loader: loadContent('lines'), schema: lines.schema }),
  measures: defineCollection({ loader: loadContent('measures'), schema: measures.schema }),
  notice: defineCollection({ loader: loadContent('notice'), schema: notice.schema }),
  pages: defineCollection({ loader: loadContent('pages'), schema: pages.schema }),
  ui: defineCollection({ loader: loadContent('ui'), schema: ui.schema }),
};
