/** Writes `/build.json`: the hash of all that a build publishes, with its commit and moment. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDate, secondOf } from '../calendar/build-date.ts';
import { site } from '../site.config.ts';
import { MANIFEST, type Manifest } from '../schemas/manifest.ts';
import type { Texts } from './site-files.ts';

/**
 * Writes the manifest of a site.
 *
 * @param folder of the site
 * @param served the path of everything that readers may have
 */
export function writeManifest(folder: string, served: readonly string[]): Texts {
  const manifest: Manifest = {
    version: 1,
    url: site.url,
    commit: commitOf(process.env.SOURCE_COMMIT),
    builtAt: secondOf(buildDate()),
    files: hashesOf(
      folder,
      served.filter((file) => file !== MANIFEST),
    ),
  };
  return new Map([[MANIFEST, `${JSON.stringify(manifest, undefined, 1)}\n`]]);
}

/** Computes the SHA-256 of files below a folder, by their paths. */
export function hashesOf(folder: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    files.map((file) => [file, sha256(readFileSync(path.join(folder, file)))]),
  );
}

/** Computes a SHA-256, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Names the commit that is built. A host that builds from an archive, without git, says it in
 * SOURCE_COMMIT.
 *
 * @returns null when nobody knows
 */
function commitOf(given = ''): string | null {
  if (given) return given;
  const args = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
