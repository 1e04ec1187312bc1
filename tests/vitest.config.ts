import { configDefaults, defineConfig } from 'vitest/config';
import { noSkips } from './no-skips.ts';

const DEVICE_ZONES = ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Pacific/Auckland'];

export default defineConfig({
  test: {
    root: '.',
    reporters: [...configDefaults.reporters, noSkips],
    maxWorkers: 2,
    projects: [
      ...DEVICE_ZONES.map((zone) => ({
        test: {
          name: `oracles ${zone}`,
          include: ['tests/oracles/oracles.test.ts'],
          // A process of its own, with its zone from the start: a thread would share the zone.
          pool: 'forks' as const,
          env: { TZ: zone },
          testTimeout: 60_000,
        },
      })),
      // Hundreds of cases each: not for the inner loop.
      {
        test: {
          name: 'oracles properties',
          include: ['tests/oracles/properties.test.ts'],
          testTimeout: 60_000,
        },
      },
      // A browser for each test: it takes seconds to start, more on a busy machine.
      { test: { name: 'engines', include: ['tests/engines/**/*.test.ts'], testTimeout: 180_000 } },
      { test: { name: 'hosting', include: ['tests/hosting/**/*.test.ts'], testTimeout: 60_000 } },
      // Whole builds, some with a browser: four seconds each, half a minute where others build too.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
