import { globSync, readFileSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tailwindcss from 'eslint-plugin-better-tailwindcss';
import { astroRooms } from './oxlint.config.ts';

/** Every class of our own sheets: the plugin would find them by itself only in cascade layers. */
const OWN_CLASSES = globSync('src/{styles,cards}/*.css').flatMap(
  (file) => readFileSync(file, 'utf8').match(/(?<=\.|@page )[a-z][\w-]*(?=[^{};]*\{)/g) ?? [],
);

/** Components and JavaScript; `oxlint.config.ts` is for TypeScript. */
export default defineConfig(
  globalIgnores(['dist', 'dist.*', '.stryker-tmp', '.astro', 'test-results', 'playwright-report']),
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    extends: [tailwindcss.configs['recommended-error']],
    settings: { 'better-tailwindcss': { entryPoint: 'src/styles/below.css' } },
    rules: {
      'better-tailwindcss/enforce-consistent-line-wrapping': 'off',
      'better-tailwindcss/no-unknown-classes': [
        'error',
        { ignore: [`^(${OWN_CLASSES.join('|')})$`] },
      ],
    },
  },
  astroRooms,
);
