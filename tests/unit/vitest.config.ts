/** By itself this starts in half the time: the other projects need Astro's compiler. */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    root: '.',
    maxWorkers: 2,
    isolate: false,
    include: ['tests/unit/**/*.test.ts'],
  },
});
