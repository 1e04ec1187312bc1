/** A build where there is no Chromium, or one that does not start, and where `dist` is a link. */

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIn, copyProject, removeProject } from '../fixtures/copy-project.ts';

let folder: string;
let commands: string;
beforeEach(() => {
  folder = copyProject();
  commands = path.join(folder, 'commands');
  mkdirSync(commands);
  mkdirSync(path.join(folder, 'published/zakkaart'), { recursive: true });
  for (const file of ['index.html', 'zakkaart/kaart.pdf']) {
    writeFileSync(path.join(folder, 'published', file), 'the last good site');
  }
  symlinkSync('published', path.join(folder, 'dist'));
});
afterEach(() => {
  removeProject(folder);
});

/** Builds where nothing can be found but Node and what is in `commands/`. */
const build = (...args: string[]) =>
  buildIn(
    folder,
    {
      PATH: [path.dirname(process.execPath), commands].join(path.delimiter),
      PLAYWRIGHT_BROWSERS_PATH: commands,
    },
    args,
  );

const home = () => readFileSync(path.join(folder, 'published/index.html'), 'utf8');

test('without Chromium there is a site, and the PDFs that go are named', async () => {
  const { status, output } = await build();
  expect(output).toMatch(/Geen PDF’s van de kaarten: er is geen Chromium.*npm run cards/);
  expect(output).toContain('Deze verdwijnen: zakkaart/kaart.pdf.');
  expect(status).toBe(0);
  expect(lstatSync(path.join(folder, 'dist')).isSymbolicLink()).toBe(true);
  expect(home()).toContain('<html');
  expect(existsSync(path.join(folder, 'published/zakkaart/kaart.pdf'))).toBe(false);
});

test.each([
  ['there is no Chromium', undefined, /er is geen Chromium/],
  [
    'it exits',
    '#!/bin/sh\necho "no display" >&2\nexit 3\n',
    /chromium start niet\.\n {2}no display/,
  ],
])('where the cards are asked for and %s, nothing is built', async (_, chromium, message) => {
  if (chromium !== undefined) {
    writeFileSync(path.join(commands, 'chromium'), chromium);
    chmodSync(path.join(commands, 'chromium'), 0o755);
  }
  const { status, output } = await build('--cards');
  expect(output).toMatch(message);
  expect(output).not.toContain('Stack trace');
  expect(status).toBe(1);
  expect(home()).toBe('the last good site');
});
