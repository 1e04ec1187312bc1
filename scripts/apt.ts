/** Debian's packages, on a machine that has them. */

import { spawnSync } from 'node:child_process';

/** @returns whether the packages were installed: not where this may not be done, or takes minutes */
export function installPackages(packages: readonly string[]): boolean {
  return apt('update') && apt('install', '--yes', ...packages);
}

function apt(...args: string[]): boolean {
  return spawnSync('apt-get', args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}
