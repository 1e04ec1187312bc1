/** Mutation testing of the rules: `npm run test:mutation`. */

// Far from Amsterdam, so that a mutant that reads the device's own clock is found out.
process.env.TZ = 'Pacific/Auckland';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.mutation.config.ts' },
  // The rooms with rules. What runs only in a browser or around a build has its tests there.
  mutate: ['src/{clock,numbers,calendar,schemas,data,words,formats,cards,headers,checks}/*.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 100, low: 95, break: 95 },
};
