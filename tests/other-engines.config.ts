/** The browser tests in Firefox and WebKit, as Playwright builds them. */

import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** What Playwright can do in Chromium alone: make a PDF, give a permission, take other arguments. */
const CHROMIUM_ONLY = /(back-forward-cache|cards|nothing-leaves|take-along)\.spec/;

export default defineConfig({
  ...config,
  testIgnore: CHROMIUM_ONLY,
  projects: (['firefox', 'webkit'] as const).map((browserName) => ({
    name: browserName,
    // As small a screen, but not the phone itself: that is a Chromium, and Firefox plays none.
    use: { browserName, isMobile: false, userAgent: undefined },
  })),
});
