/** Defines the folders of `content/`: where each is, what is in it, and which files must be there. */

import { formerSchema } from './former.ts';
import { lineSchema } from './line.ts';
import { measureSchema } from './measure.ts';
import { noticeSchema } from './notice.ts';
import { pageSchema } from './page.ts';
import { statementsSchema } from './statements.ts';
import { uiSchema } from './ui.ts';
import { site } from '../site.config.ts';

/** Pages of words and nothing else, each at the address of its name. */
export const PLAIN_PAGES = [
  'wat-nu.md',
  'familie.md',
  'griffier.md',
  'adres-en-huis.md',
  'waarom.md',
  'over.md',
  'privacy.md',
  'toegankelijkheid.md',
];

/** Each folder by the name of its Astro collection; `closed` when no other file may be in it. */
export const COLLECTIONS = {
  lines: {
    base: 'content/lines',
    pattern: '*.md',
    schema: lineSchema,
    required: ['112.md', 'ivp.md'],
  },
  former: { base: 'content/former', pattern: '*.md', schema: formerSchema, required: [] },
  measures: { base: 'content/measures', pattern: '*.md', schema: measureSchema, required: [] },
  pages: {
    base: 'content/pages',
    pattern: '*.md',
    schema: pageSchema,
    required: [
      'start.md',
      'hulplijnen.md',
      'maatregelen.md',
      'niet-gevonden.md',
      'geen-verbinding.md',
      ...PLAIN_PAGES,
      'oude-nummers.md',
      'rooster.md',
      'zakkaart.md',
    ],
    // A page exists because a file in `src/pages/` shows it.
    closed: true,
  },
  // No page shows it: it is there to be checked.
  statements: {
    base: 'content',
    pattern: 'statements.yml',
    schema: statementsSchema,
    required: ['statements.yml'],
    closed: true,
  },
  // There while there is something urgent to say.
  notice: {
    base: 'content',
    pattern: 'notice.yml',
    schema: noticeSchema,
    required: [],
  },
  ui: {
    base: 'content/ui',
    pattern: '*.yml',
    schema: uiSchema,
    required: [`${site.language}.yml`],
  },
} as const;
