import { defineConfig } from 'vitest/config';

/** Only the rules: the tests that can tell a mutant of theirs. */
export default defineConfig({
  test: {
    root: '.',
    include: [
      'tests/unit/{amsterdam,answer,schedule,holidays,moment-in-words}.test.ts',
      'tests/unit/{phone,provenance,verification,edition,telling-moments,content-file}.test.ts',
    ],
  },
});
