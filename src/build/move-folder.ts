/** Moves a folder also where a program has a file in it open, which on Windows nobody can. */

import { renameSync } from 'node:fs';
import { BuildError } from './build-error.ts';

/** What a system answers while a program has a file open; Windows uses all of them. */
const HELD = ['EBUSY', 'EPERM', 'EACCES'];

/** Between two tries, in milliseconds. */
const PAUSE = 100;

/**
 * Moves a folder, retrying while a program has a file in it open.
 *
 * @param patience how long to retry, in milliseconds
 * @throws BuildError when the program holds on
 */
export function moveFolder(from: string, to: string, patience: number): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
      if (Date.now() > end) throw heldError(from, error.code);
    }
    // Nothing else runs meanwhile: a build that waits has all of its work behind it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

/** Makes the report for an editor whose programs hold a folder. */
function heldError(folder: string, code = ''): BuildError {
  return new BuildError(`De nieuwe site kan niet op haar plaats komen (${code}).`, [
    `Een programma houdt een bestand open in ${folder}, of je mag daar niet schrijven.`,
    'Sluit npm run serve, je editor en de verkenner, en draai de opdracht opnieuw.',
    'Er is niets veranderd: de vorige site staat er nog.',
  ]);
}

/** Tells whether a program has the file open that could not be moved or removed. */
export function isHeld(error: unknown): error is NodeJS.ErrnoException {
  return HELD.includes((error as NodeJS.ErrnoException).code ?? '');
}
