/**
 * Sees to it that there is a Firefox and a WebKitGTK to test with: those on the system, else
 * Debian's where these may be installed, else a line that says what was not tested.
 */

import { commandOf, ENGINES } from '../tests/engines/engines.ts';
import { installPackages } from './apt.ts';

for (const engine of ENGINES) {
  const { name, packages } = engine;
  if (!commandOf(engine)) installPackages(packages);
  const command = commandOf(engine);
  if (command) console.log(`${name}: ${command}`);
  else console.warn(`NOT TESTED: ${name}. To test it, install ${packages.join(', ')}.`);
}
