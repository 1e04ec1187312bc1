/**
 * Puts one site in the place of another, as a build does, and is killed on the way. Run with the
 * folder of the site, and the number of steps on the disk that it may take.
 */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const [folder = '', steps] = process.argv.slice(2);
let left = Number(steps);

/** Kills this process, as a power cut would, in place of the step that is one too many. */
function killBefore(name: 'renameSync' | 'rmSync'): void {
  const real = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      left -= 1;
      return real(...args);
    },
  });
}
killBefore('renameSync');
killBefore('rmSync');
syncBuiltinESMExports();

const { nextFolder, realFolder, replaceSite } = await import('../../../src/build/site-folder.ts');
const site = realFolder(folder);
fs.mkdirSync(nextFolder(site));
fs.writeFileSync(path.join(nextFolder(site), 'index.html'), 'the next site');
replaceSite(site);
