/** Which folder of `content/` holds what, and which files the site cannot do without. */

import { lineSchema } from './line.ts';
import { measureSchema } from './measure.ts';
import { pageSchema } from './page.ts';
import { uiSchema } from './ui.ts';
import { site } from '../site.config.ts';

export const COLLECTIONS = {
  lines: {
    base: 'content/lines',
    pattern: '*.md',
    schema: lineSchema,
    required: ['112.md', 'ivp.md'],
  },
  measures: { base: 'content/measures', pattern: '*.md', schema: measureSchema, required: [] },
  pages: {
    base: 'content/pages',
    pattern: '*.md',
    schema: pageSchema,
    required: ['start.md', 'hulplijnen.md', 'maatregelen.md', 'niet-gevonden.md'],
    // A page exists because a file in `src/pages/` shows it.
    closed: true,
  },
  ui: {
    base: 'content/ui',
    pattern: '*.yml',
    schema: uiSchema,
    required: [`${site.language}.yml`],
  },
} as const;
