/** Mutation testing of the rules: `npm run test:mutation`. */

// Far from Amsterdam, so that a mutant that reads the device's own clock is found out.
process.env.TZ = 'Pacific/Auckland';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.mutation.config.ts', related: false },
  mutate: [
    'src/lib/amsterdam.ts',
    'src/lib/answer.ts',
    'src/lib/office-hours.ts',
    'src/lib/schedule.ts',
    'src/lib/holidays.ts',
    'src/lib/moment-in-words.ts',
    'src/lib/phone.ts',
    'src/lib/provenance.ts',
    'src/lib/verification.ts',
    'src/lib/edition.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 100, low: 95, break: 95 },
};
