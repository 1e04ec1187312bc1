/**
 * Provides a Chromium: one that is there already, else Playwright's own where it can be downloaded, else
 * Debian's where this may be installed; else it prints what to install. Run before the cards are
 * printed and before the browser tests; `findBrowser` finds it.
 */

import { spawnSync } from 'node:child_process';
import { findBrowser, findWholeBrowser } from '../../src/build/find-browser.ts';
import { installPackages } from './apt.ts';

if (findWholeBrowser() === null) {
  const playwright = 'node_modules/@playwright/test/cli.js';
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
}
if (findWholeBrowser() === null) {
  installPackages(['chromium', 'chromium-headless-shell'], 'om mee te printen en te testen');
}
if (findWholeBrowser() === null) {
  console.error(
    'Geen browser om mee te printen en te testen. Installeer Chrome, Edge of Chromium (op Debian: apt-get install chromium).',
  );
  process.exit(1);
}
console.log(`Browser: ${findBrowser() ?? 'de Chromium van Playwright'}`);
