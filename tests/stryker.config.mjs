/** Mutation testing of the rules: `npm run test:mutation`. */

// Far from Amsterdam, so that a mutant that reads the device's own clock is found out.
process.env.TZ = 'Pacific/Auckland';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.mutation.config.ts', related: false },
  mutate: [
    'src/clock/amsterdam.ts',
    'src/clock/answer.ts',
    'src/clock/office-hours.ts',
    'src/calendar/schedule.ts',
    'src/calendar/holidays.ts',
    'src/clock/moment-in-words.ts',
    'src/numbers/phone.ts',
    'src/numbers/provenance.ts',
    'src/numbers/verification.ts',
    'src/words/edition.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 100, low: 95, break: 95 },
};
