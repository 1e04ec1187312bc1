/**
 * Names and moves the folder of the site and those beside it: `dist.next-123`, in which the build with
 * that process id works, and `dist.old`, the last site while the next one takes its place.
 */

import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isHeld, moveFolder } from './move-folder.ts';

/** How often removing a folder is tried again, while a program has a file in it open. */
const RETRIES = 10;

/**
 * Follows links to a folder, which need not be there (yet).
 *
 * @param folder its path, or that of a link to it
 * @returns the path of the folder itself
 */
export function realFolder(folder: string): string {
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
  if (!isLink) return folder;
  return realFolder(path.resolve(path.dirname(folder), readlinkSync(folder)));
}

/**
 * Names the folder to build in. Each build has its own, so that two at once do not meet.
 *
 * @param id of the process that builds
 */
export function nextFolder(site: string, id = process.pid): string {
  return `${site}.next-${id}`;
}

/** Removes what builds that were killed, or that failed, left beside a site. */
export function removeLeftovers(site: string): void {
  const parent = path.dirname(site);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const [id] = /\d+$/.exec(name) ?? [];
    const folder = path.join(parent, name);
    if (folder === nextFolder(site, Number(id)) && !isRunning(Number(id))) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Restores the last site where a build was killed while the next one took its place. */
export function restoreSite(folder: string): void {
  const site = realFolder(folder);
  if (!existsSync(site) && existsSync(oldFolder(site))) renameSync(oldFolder(site), site);
}

/**
 * Replaces the last site by what was built.
 *
 * @param patience how long a program may hold one of the files open, in milliseconds
 * @throws BuildError when it holds on; the last site is then as it was
 */
export function replaceSite(site: string, patience = 5000): void {
  const [next, old] = [nextFolder(site), oldFolder(site)];
  rmSync(old, { recursive: true, force: true, maxRetries: RETRIES });
  if (existsSync(site)) moveFolder(site, old, patience);
  try {
    moveFolder(next, site, patience);
  } catch (error) {
    restoreSite(site);
    throw error;
  }
  if (!existsSync(old)) return;
  try {
    // Removed under its other name: a site that is half removed is never put back.
    renameSync(old, next);
    rmSync(next, { recursive: true, maxRetries: RETRIES });
  } catch (error) {
    // The new site is there; the next build removes what is left of the last one.
    if (!isHeld(error)) throw error;
  }
}

/** Lists the path of every file below a folder, sorted, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Names the path at which a file is served: `over/index.html` is at `/over/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function oldFolder(site: string): string {
  return `${site}.old`;
}

/** Tells whether a process runs, also one of another user. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
