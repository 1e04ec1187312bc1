/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    name: 'components',
    root: '../..',
    include: ['tests/components/**/*.test.ts'],
    // Three small files: what costs time is what they import.
    isolate: false,
    maxWorkers: 1,
    // Other checks run beside these: a slow machine is no fault of the site.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
