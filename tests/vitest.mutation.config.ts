import { defineConfig } from 'vitest/config';

/** The unit tests of the rooms that `stryker.config.mjs` changes. */
export default defineConfig({
  test: {
    root: '.',
    // Slow is not wrong: Stryker itself ends what hangs.
    testTimeout: 60_000,
    include: [
      'tests/unit/{clock,numbers,calendar,schemas,data,words,formats,cards,headers,checks}/*.test.ts',
    ],
    // It reads the code as a text, in which Stryker's own digits stand.
    exclude: ['tests/unit/schemas/examples.test.ts'],
  },
});
