import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../src/integrations/find-browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // Two cores, and perhaps something else on them: a slow machine is no fault of the site.
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    ...devices['Pixel 7'],
    viewport: { width: 360, height: 640 },
    baseURL: 'http://localhost:48217',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'npm run serve -- --port 48217',
    cwd: '..',
    url: 'http://localhost:48217/',
    reuseExistingServer: false,
  },
});
