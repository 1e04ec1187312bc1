/** Debian's packages, on a machine that has them. */

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
 * Sees to it that there is something to test with: what is on the system, else Debian's packages
 * where these may be installed. Says what it is, or that it was not tested, which fails in CI.
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

function run(command = '', ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}
