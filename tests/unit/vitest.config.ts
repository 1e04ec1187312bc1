/** By itself this starts in half the time: the other projects need Astro's compiler. */

import { configDefaults, defineConfig } from 'vitest/config';
import { noSkips } from '../no-skips.ts';

export default defineConfig({
  test: {
    name: 'unit',
    root: '.',
    reporters: [...configDefaults.reporters, noSkips],
    maxWorkers: 2,
    isolate: false,
    // Other checks run beside these: a slow machine is no fault of the code.
    testTimeout: 60_000,
    include: ['tests/unit/**/*.test.ts'],
  },
});
