import { defineConfig } from 'vitest/config';

/** Only the rules: the tests that can tell a mutant of theirs. */
export default defineConfig({
  test: {
    root: '.',
    include: [
      'tests/unit/{clock,calendar,numbers}/*.test.ts',
      'tests/unit/{words/edition,data/content-file}.test.ts',
    ],
  },
});
