/**
 * Sees to it that there is a Chromium: Playwright's own where it can be had,
 * else one on the system, else Debian's where this may be installed, else one line that says what
 * to install. Run before the cards are printed and the browser tests; `findBrowser` finds it there.
 */

import { spawnSync } from 'node:child_process';
import { findBrowser } from '../src/integrations/find-browser.ts';

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}

if (findBrowser() !== undefined) run('npx', 'playwright', 'install', 'chromium');
if (findBrowser() === null && run('apt-get', 'update')) {
  run('apt-get', 'install', '--yes', 'chromium');
}
const browser = findBrowser();
if (browser === null) {
  console.error('No browser to print and test with: install Chromium (apt-get install chromium).');
  process.exit(1);
}
console.log(`Browser: ${browser ?? 'Playwright’s own Chromium'}`);
