import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tailwindcss from 'eslint-plugin-better-tailwindcss';

/** Components and JavaScript; `oxlint.config.ts` is for TypeScript. */
export default defineConfig(
  globalIgnores(['dist', 'dist.*', '.stryker-tmp', '.astro', 'test-results', 'playwright-report']),
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    extends: [tailwindcss.configs['recommended-error']],
    settings: {
      'better-tailwindcss': { entryPoint: 'src/styles/site.css', detectComponentClasses: true },
    },
    rules: {
      'better-tailwindcss/enforce-consistent-line-wrapping': 'off',
      // Only the page with cards carries `cards.css`, so the site's own style does not know these.
      'better-tailwindcss/no-unknown-classes': [
        'error',
        { ignore: ['^(formats|paper|side|card|poster|own-fields|ten-cards|cut-lines)(-.+)?$'] },
      ],
    },
  },
);
