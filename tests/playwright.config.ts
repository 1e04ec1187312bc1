import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/build/find-browser.ts';
import { BROWSER_ARGUMENTS, PHONE } from './fixtures/phone.ts';
import { SITE } from './fixtures/dist.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  // On two cores: the third works while the others wait for a network that stalls.
  workers: 3,
  // Two cores, and perhaps something else on them: a slow machine is no fault of the site.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./no-skips.ts']],
  use: {
    ...PHONE,
    baseURL: 'http://localhost:48217',
    // Each test is a first visit: keeping the site is for those that look at the copy.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        launchOptions: { ...(executablePath && { executablePath }), args: BROWSER_ARGUMENTS },
      },
    },
  ],
  webServer: {
    command: 'node ../scripts/serve.ts --port 48217',
    cwd: `../${SITE}`,
    url: 'http://localhost:48217/',
    reuseExistingServer: false,
  },
});
