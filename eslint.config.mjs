import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tailwindcss from 'eslint-plugin-better-tailwindcss';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'dist.*', '.stryker-tmp', '.astro', 'test-results', 'playwright-report']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers are written into words and messages all over.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // TypeScript by itself does not know what an .astro file exports; `astro check` does.
    files: ['tests/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
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
