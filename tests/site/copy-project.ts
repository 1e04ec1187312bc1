/** A copy of the project to build in, where a test can change what it likes. */

import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SOURCES = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** @returns the folder, which the test removes */
export function copyProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const source of SOURCES) cpSync(source, path.join(folder, source), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}
