import { getViteConfig } from 'astro/config';
import { configDefaults } from 'vitest/config';
import { noSkips } from '../no-skips.ts';

export default getViteConfig({
  test: {
    name: 'components',
    root: '.',
    reporters: [...configDefaults.reporters, noSkips],
    include: ['tests/components/**/*.test.ts'],
    // Three small files: what costs time is what they import.
    isolate: false,
    maxWorkers: 1,
    // Other checks run beside these: a slow machine is no fault of the site.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
