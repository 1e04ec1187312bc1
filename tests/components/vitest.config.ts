/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    name: 'components',
    root: '../..',
    include: ['tests/components/**/*.test.ts'],
    // Other checks run beside these: a slow machine is no fault of the site.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
