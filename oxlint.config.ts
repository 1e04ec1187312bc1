import { defineConfig, type OxlintOverride } from 'oxlint';
import tseslint from 'typescript-eslint';

const { strictTypeChecked, stylisticTypeChecked } = tseslint.configs;
const presets = [...strictTypeChecked, ...stylisticTypeChecked].map(({ rules = {} }) => rules);
/** The one rule of these that oxlint does not know. */
const UNKNOWN = '@typescript-eslint/no-unsafe-class-instance-assignment';
const rules = Object.entries(Object.assign({}, ...presets) as (typeof presets)[number]).filter(
  ([name, level]) => level !== 'off' && name !== UNKNOWN,
);

/** What each room of `src/` may import at run time, besides itself; a type may come from anywhere. */
const ROOMS: Record<string, readonly string[]> = {
  clock: [],
  headers: [],
  browser: ['clock'],
  numbers: ['clock'],
  calendar: ['clock'],
  schemas: ['clock', 'numbers', 'calendar'],
  words: ['clock', 'numbers', 'calendar', 'schemas'],
  // A text may name the hours of a line, and link to a card: which there are stands with their formats.
  data: ['clock', 'numbers', 'calendar', 'schemas', 'words', 'cards/formats'],
  formats: ['clock', 'numbers', 'calendar', 'schemas', 'words'],
  cards: ['clock', 'numbers', 'calendar', 'schemas', 'words'],
  // Never what writes the site: it must not share the code that it judges.
  checks: ['clock', 'numbers', 'schemas', 'headers', 'cards/formats'],
};
const PAGES = ['pages', 'layouts', 'components'];
const ALL = [...Object.keys(ROOMS), ...PAGES, 'build', 'scripts'];
const CAN_BE_SHOWN = ALL.filter(
  (room) => !['checks', 'headers', 'build', 'scripts'].includes(room),
);

/**
 * Refuses imports from other rooms.
 *
 * @param files where
 * @param allowed rooms, or modules of a room
 */
function only(files: string, allowed: readonly string[]): OxlintOverride {
  const group = [
    ...ALL.filter((room) => !allowed.includes(room)).map((room) => `../**/${room}/**`),
    // What is built into a page as a script is no import of the page's own.
    '!**/*?inline-script',
    ...allowed.filter((name) => name.includes('/')).map((name) => `!**/${name}.ts`),
  ];
  const message = `${files} may import: ${allowed.join(', ') || 'nothing'}, types from anywhere.`;
  return {
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group, message, allowTypeImports: true }] },
      ],
    },
  };
}

const components = CAN_BE_SHOWN.filter((room) => room !== 'browser');
/** The same for TypeScript, here, and for components, in ESLint. */
const rooms = [
  ...Object.entries(ROOMS).map(([room, allowed]) =>
    only(`src/${room}/**/*.ts`, [room, ...allowed]),
  ),
  ...PAGES.map((room) => only(`src/${room}/**/*.ts`, components)),
  ...['src/build', 'scripts'].map((room) =>
    only(
      `${room}/**/*.ts`,
      ALL.filter((name) => !PAGES.includes(name)),
    ),
  ),
];
export const astroRooms = [
  ...PAGES.map((room) => only(`src/${room}/**/*.astro`, components)),
  only('src/cards/**/*.astro', ['cards', ...(ROOMS.cards ?? []), 'components']),
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
