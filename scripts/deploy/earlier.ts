/** Builds an earlier version of the site again, to put it back in the place of one that is wrong. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nextFolder, realFolder, replaceSite } from '../../src/build/site-folder.ts';
import { run } from './run.ts';

/**
 * Builds a version in a folder of its own, with its own content and packages and the date of today, and
 * puts it in `dist/`.
 *
 * @param ref a commit or a tag
 * @returns whether that worked; what went wrong is on the screen
 */
export function buildEarlier(ref: string, dist: string): boolean {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) {
    console.error(`"${ref}" is hier geen commit of tag. git log --oneline noemt ze.`);
    return false;
  }
  const parent = mkdtempSync(path.join(tmpdir(), 'earlier-'));
  const folder = path.join(parent, 'site');
  try {
    return (
      run(['git', 'worktree', 'add', '--detach', folder, stdout.trim()]) &&
      run(['npm', 'ci'], folder) &&
      run(['npm', 'run', 'cards'], folder) &&
      run(['npm', 'run', 'check-dist'], folder) &&
      replace(path.join(folder, 'dist'), realFolder(dist))
    );
  } finally {
    run(['git', 'worktree', 'remove', '--force', folder]);
    rmSync(parent, { recursive: true, force: true });
  }
}

function replace(built: string, site: string): true {
  cpSync(built, nextFolder(site), { recursive: true, preserveTimestamps: true });
  replaceSite(site);
  return true;
}
