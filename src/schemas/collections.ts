/** Which folder of `content/` holds what. */

import { lineSchema } from './line.ts';
import { measureSchema } from './measure.ts';
import { pageSchema } from './page.ts';
import { uiSchema } from './ui.ts';

export const COLLECTIONS = {
  lines: { base: 'content/lines', pattern: '*.md', schema: lineSchema },
  measures: { base: 'content/measures', pattern: '*.md', schema: measureSchema },
  pages: { base: 'content/pages', pattern: '*.md', schema: pageSchema },
  ui: { base: 'content/ui', pattern: '*.yml', schema: uiSchema },
} as const;
