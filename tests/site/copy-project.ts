/** A copy of the project to build in, where a test can change what it likes. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SOURCES = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** @returns the folder, which the test removes */
export function copyProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const source of SOURCES) cpSync(source, path.join(folder, source), { recursive: true });
  linkPackages(folder);
  return folder;
}

/** Gives a folder the packages of the project, without what earlier builds left among them. */
export function linkPackages(folder: string): void {
  mkdirSync(path.join(folder, 'node_modules'));
  const names = readdirSync('node_modules').filter(
    (name) => name === '.bin' || !name.startsWith('.'),
  );
  for (const name of names) {
    const place = path.join('node_modules', name);
    symlinkSync(path.resolve(place), path.join(folder, place));
  }
}
