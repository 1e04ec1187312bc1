/** Finds a Chromium, or another command, on this machine: to print the cards with, and to test with. */

import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const WHOLE = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  ...['microsoft-edge-stable', 'microsoft-edge'],
];
/** The shell is the same engine without the windows of a desktop: it starts a page twice as fast. */
const ANY = ['chromium-headless-shell', ...WHOLE];

/** Where macOS and Windows keep one, away from any PATH; every Windows has the last. */
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/**
 * Finds Playwright's own Chromium where it was installed, else one on the system.
 *
 * @param names what it may be called on a system, the best first
 * @returns an executable; `undefined` for Playwright's own; `null` when there is none
 */
export function findBrowser(names = ANY): string | undefined | null {
  if (existsSync(chromium.executablePath())) return undefined;
  return findCommand(names) ?? installedPlaces().find(isExecutable) ?? null;
}

/** Finds a browser like `findBrowser`, but never the shell, which has no back/forward cache. */
export function findWholeBrowser(): string | undefined | null {
  return findBrowser(WHOLE);
}

/**
 * Lists where a browser is installed on macOS or Windows, the best first.
 *
 * @param platform as `process.platform`
 * @param environment with the folders for programs on Windows
 */
export function installedPlaces(
  platform: string = process.platform,
  environment: Record<string, string | undefined> = process.env,
): string[] {
  if (platform === 'darwin') return MAC;
  if (platform !== 'win32') return [];
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
  return WINDOWS.flatMap((file) => folders.map((folder) => path.win32.join(folder, file)));
}

/**
 * Finds a command on this machine.
 *
 * @param names what a command may be called, the best first
 * @returns the first of them that this machine can run, with its path; undefined when it has none
 */
export function findCommand(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const candidates = names.flatMap((name) =>
    folders.map((folder) => path.join(folder, name + ending)),
  );
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
