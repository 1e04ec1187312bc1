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
import { WITHOUT_CHROMIUM, buildIn, copyProject, removeProject } from '../fixtures/copy-project.ts';

let folder: string;
beforeEach(() => {
  folder = copyProject();
  mkdirSync(path.join(folder, 'published/zakkaart'), { recursive: true });
  for (const file of ['index.html', 'zakkaart/kaart.pdf']) {
    writeFileSync(path.join(folder, 'published', file), 'the last good site');
  }
  symlinkSync('published', path.join(folder, 'dist'));
});
afterEach(() => {
  removeProject(folder);
});

const home = () => readFileSync(path.join(folder, 'published/index.html'), 'utf8');

test('without Chromium there is a site, and the PDFs that go are named', async () => {
  const { status, output } = await buildIn(folder, WITHOUT_CHROMIUM);
  expect(output).toMatch(/Geen PDF’s van de kaarten: er is geen Chromium.*npm run cards/);
  expect(output).toContain('Deze verdwijnen: zakkaart/kaart.pdf.');
  expect(status).toBe(0);
  expect(lstatSync(path.join(folder, 'dist')).isSymbolicLink()).toBe(true);
  expect(home()).toContain('<html');
  expect(existsSync(path.join(folder, 'published/zakkaart/kaart.pdf'))).toBe(false);
});

test('where the cards are asked for and Chromium exits, nothing is built', async () => {
  const commands = path.join(folder, 'commands');
  mkdirSync(commands);
  writeFileSync(path.join(commands, 'chromium'), '#!/bin/sh\necho "no display" >&2\nexit 3\n');
  chmodSync(path.join(commands, 'chromium'), 0o755);
  const { PATH, ...environment } = WITHOUT_CHROMIUM;
  const { status, output } = await buildIn(
    folder,
    { ...environment, PATH: [PATH, commands].join(path.delimiter) },
    ['--cards'],
  );
  expect(output).toMatch(/chromium start niet\.\n {2}no display/);
  expect(output).not.toContain('Stack trace');
  expect(status).toBe(1);
  expect(home()).toBe('the last good site');
});
