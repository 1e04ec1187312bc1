import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    projects: [
      { test: { name: 'unit', isolate: false, include: ['tests/unit/**/*.test.ts'] } },
      'tests/components/vitest.config.ts',
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
