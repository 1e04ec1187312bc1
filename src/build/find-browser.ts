/** Finds a Chromium, or another command, on this machine: to print the cards with, and to test with. */

import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const WHOLE = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** The shell is the same engine without the windows of a desktop: it starts a page twice as fast. */
const ANY = ['chromium-headless-shell', ...WHOLE];

/**
 * Finds Playwright's own Chromium where it was installed, else one on the system.
 *
 * @param names what it may be called on a system, the best first
 * @returns an executable; `undefined` for Playwright's own; `null` when there is none
 */
export function findBrowser(names = ANY): string | undefined | null {
  if (existsSync(chromium.executablePath())) return undefined;
  return findCommand(names) ?? null;
}

/** Finds a browser like `findBrowser`, but never the shell, which has no back/forward cache. */
export function findWholeBrowser(): string | undefined | null {
  return findBrowser(WHOLE);
}

/**
 * Finds a command on this machine.
 *
 * @param names what a command may be called, the best first
 * @returns the first of them that this machine can run, with its path; undefined when it has none
 */
export function findCommand(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return candidates.find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
