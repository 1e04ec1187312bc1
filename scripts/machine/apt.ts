/** Installs Debian's packages, on a machine that has them. */

import { spawnSync } from 'node:child_process';

/**
 * Installs packages of the system, after a line that says which and why.
 *
 * @param purpose why, in Dutch, as the end of that line
 * @returns whether they were installed: not where that asks for a password, or takes minutes
 */
export function installPackages(packages: readonly string[], purpose: string): boolean {
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  if (!run(...apt, '--version')) return false;
  console.log(`Installeert ${packages.join(', ')} met ${apt.join(' ')}, ${purpose}.`);
  return run(...apt, 'update') && run(...apt, 'install', '--yes', ...packages);
}

/**
 * Provides a program to test with: one on the system, else Debian's packages where these may be
 * installed. Prints which, or that there will be no test, which fails in CI.
 *
 * @param find its command, when it is there
 */
export function provide(
  name: string,
  packages: readonly string[],
  find: () => string | undefined,
): void {
  const command =
    find() ?? (installPackages(packages, `om ${name} te testen`) ? find() : undefined);
  if (command) {
    console.log(`${name}: ${command}`);
  } else {
    console.error(`NIET GETEST: ${name}. Installeer ${packages.join(', ')}.`);
    if (process.env.CI) process.exitCode = 1;
  }
}

/** Runs a command; tells whether it succeeded. */
function run(command = '', ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}
