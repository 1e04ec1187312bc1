/** Finds what changed in a built site after the build. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../src/build/site-folder.ts';
import { hashesOf } from '../../src/build/write-manifest.ts';
import { MANIFEST, parseManifest, type Manifest } from '../../src/schemas/manifest.ts';

/** Reads the manifest of the site in a folder; undefined when there is none. */
export function manifestIn(folder: string): Manifest | undefined {
  const file = path.join(folder, MANIFEST);
  return existsSync(file) ? parseManifest(readFileSync(file, 'utf8')) : undefined;
}

/** Lists the files that are not as the build left them, a row each. */
export function changedFiles(folder: string): string[] {
  const { files: built = {} } = manifestIn(folder) ?? {};
  const found = hashesOf(
    folder,
    filesIn(folder).filter((file) => file in built),
  );
  return Object.keys(built)
    .filter((file) => found[file] !== built[file])
    .map((file) => `${file}: anders dan in ${MANIFEST}, of weg`);
}
