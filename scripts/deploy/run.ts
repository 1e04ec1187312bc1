/** Runs commands in sight of whoever publishes. */

import { spawnSync } from 'node:child_process';

/** On Windows npm is a script, which only a shell can start. */
const NEEDS_SHELL = process.platform === 'win32';

/**
 * Runs a command, and shows what it prints.
 *
 * @param command with its arguments, none of which a shell reads in another way
 * @param folder to run it in
 * @returns whether it succeeded
 */
export function run([command = '', ...args]: readonly string[], folder = '.'): boolean {
  const options = { cwd: folder, stdio: 'inherit' } as const;
  const { status, error } =
    NEEDS_SHELL && /^np[mx]$/.test(command)
      ? spawnSync([command, ...args].join(' '), { ...options, shell: true })
      : spawnSync(command, args, options);
  if (error) console.error(`${command} is er niet, of start niet (${error.message}).`);
  return status === 0;
}
