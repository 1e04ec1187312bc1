/** Two builds of one commit are the same to the byte, wherever and whenever they were made. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from './copy-project.ts';

/** The hash of every file that a build makes, by its path. */
async function build(zone: string): Promise<Record<string, string>> {
  const folder = copyProject();
  const built = spawn('node_modules/.bin/astro', ['build'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: '1795478400', TZ: zone },
  });
  expect(await once(built, 'exit')).toEqual([0, null]);
  const dist = path.join(folder, 'dist');
  const files = globSync(['**/*', '**/.*/**/*'], { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(dist, file), sha256(readFileSync(file))] as const);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(files);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('two builds are the same, PDFs and all', { timeout: 120_000 }, async () => {
  const [one, other] = await Promise.all([build('Europe/Amsterdam'), build('Pacific/Auckland')]);
  expect(Object.keys(one)).toEqual(
    expect.arrayContaining(['index.html', 'sw.js', 'offline.json', 'zakkaart/kaart.pdf']),
  );
  expect(other).toEqual(one);
});
