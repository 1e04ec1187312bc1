/**
 * Sees to it that there is a Chromium for the browser tests: Playwright's own where it can be had,
 * else one on the system, else Debian's where this may be installed, else one line that says what
 * to install. Run before the browser tests; `findBrowser` then tells them which one.
 */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The browser to test with.
 *
 * @returns an executable; `undefined` for Playwright's own; `null` when there is none
 */
export function findBrowser(): string | undefined | null {
  if (existsSync(chromium.executablePath())) return undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = SYSTEM_NAMES.flatMap((name) =>
    folders.map((folder) => path.join(folder, name)),
  );
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}

if (import.meta.main) {
  if (findBrowser() !== undefined) run('npx', 'playwright', 'install', 'chromium');
  if (findBrowser() === null && run('apt-get', 'update')) {
    run('apt-get', 'install', '--yes', 'chromium');
  }
  const browser = findBrowser();
  if (browser === null) {
    console.error('No browser to test with: install Chromium (apt-get install chromium).');
    process.exit(1);
  }
  console.log(`Browser: ${browser ?? 'Playwright’s own Chromium'}`);
}
