import { defineConfig, type OxlintOverride } from 'oxlint';
import tseslint from 'typescript-eslint';

const { strictTypeChecked, stylisticTypeChecked } = tseslint.configs;
const presets = [...strictTypeChecked, ...stylisticTypeChecked].map(({ rules = {} }) => rules);
/** The one rule of these that oxlint does not know. */
const UNKNOWN = '@typescript-eslint/no-unsafe-class-instance-assignment';
const rules = Object.entries(Object.assign({}, ...presets) as (typeof presets)[number]).filter(
  ([name, level]) => level !== 'off' && name !== UNKNOWN,
);

/** The settings of a copy: who may not read them is given what it needs. */
const SETTINGS = 'site.config';

/**
 * What each room of `src/` may import at run time, besides itself; a type may come from anywhere. It is
 * also in `CONTRIBUTING.md`, for people: `tests/unit/rooms.test.ts` holds the two together.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  clock: [],
  headers: [],
  browser: ['clock'],
  numbers: ['clock'],
  calendar: ['clock'],
  schemas: ['clock', 'numbers', 'calendar', SETTINGS],
  words: ['clock', 'numbers', 'calendar', 'schemas'],
  // A text may name the hours of a line, and link to a card: which there are stands with their formats.
  data: ['clock', 'numbers', 'calendar', 'schemas', 'words', 'cards/formats', SETTINGS],
  formats: ['clock', 'numbers', 'calendar', 'schemas', 'words'],
  cards: ['clock', 'numbers', 'calendar', 'schemas', 'words', SETTINGS],
  // Never what writes the site: it must not share the code that it judges.
  checks: ['clock', 'numbers', 'schemas', 'headers', 'cards/formats'],
};
const PAGES = ['pages', 'layouts', 'components'];
const ALL = [...Object.keys(ROOMS), ...PAGES, 'build', 'scripts', SETTINGS];
const ALL_BUT_PAGES = ALL.filter((room) => !PAGES.includes(room));
const CAN_BE_SHOWN = ALL.filter(
  (room) => !['browser', 'checks', 'headers', 'build', 'scripts'].includes(room),
);

/**
 * Refuses imports from other rooms.
 *
 * @param folder of the room
 * @param ending of the files that this is for
 * @param allowed other rooms, or modules of one
 */
function only(folder: string, ending: string, allowed: readonly string[]): OxlintOverride {
  const own = folder.replace('src/', '');
  const others = allowed.filter((room) => room !== own);
  const group = [
    ...ALL.filter((room) => room !== own && !others.includes(room)).map((room) =>
      room === SETTINGS ? `../**/${room}.ts` : `../**/${room}/**`,
    ),
    // What is built into a page as a script is no import of the page's own.
    '!**/*?inline-script',
    ...others.filter((name) => name.includes('/')).map((name) => `!**/${name}.ts`),
  ];
  const message = `${folder} may import its own files, ${others.length > 0 ? `those of ${others.join(', ')}` : 'no others'}, and a type from anywhere.`;
  return {
    files: [`${folder}/**/*${ending}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group, message, allowTypeImports: true }] },
      ],
    },
  };
}

/** The same for TypeScript, here, and for components, in ESLint. */
const rooms = [
  ...Object.entries(ROOMS).map(([room, allowed]) => only(`src/${room}`, '.ts', allowed)),
  ...PAGES.map((room) => only(`src/${room}`, '.ts', CAN_BE_SHOWN)),
  ...['src/build', 'scripts'].map((room) => only(room, '.ts', ALL_BUT_PAGES)),
];
export const astroRooms = [
  ...PAGES.map((room) => only(`src/${room}`, '.astro', CAN_BE_SHOWN)),
  only('src/cards', '.astro', [...(ROOMS.cards ?? []), 'components']),
];

/** The rules of typescript-eslint, judged in a fifth of the time. */
export default defineConfig({
  plugins: ['typescript'],
  ignorePatterns: ['**/*.js', '**/*.mjs', '**/*.astro', 'dist', 'dist.*', '.stryker-tmp', '.astro'],
  rules: {
    ...Object.fromEntries(rules),
    // Numbers are written into words and messages all over.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  },
  overrides: [
    ...rooms,
    {
      // TypeScript by itself does not know what an .astro file exports; `astro check` does.
      files: ['tests/components/**/*.ts'],
      rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
    },
  ],
});
