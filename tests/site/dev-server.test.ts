/** `npm run dev`: what somebody sees who makes a mistake while writing. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, removeProject } from '../fixtures/copy-project.ts';
import { startDevServer, type DevServer } from '../fixtures/dev-server.ts';

const MISTAKE = 'De <b>site</b> is er';
const MESSAGE = /content\/pages\/over\.md, regel 6, tekst\s+gekregen: De &lt;b>site/;

/** Astro writes what it has read to disk before it shows it. */
const WAIT = { timeout: 60_000 };
/** A build takes some seconds, on a busy machine more. */
const BUILD = { timeout: 150_000, interval: 500 };

let folder: string;
let file: string;
let good: string;
let server: DevServer;
beforeAll(async () => {
  folder = copyProject();
  file = path.join(folder, 'content/pages/over.md');
  good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('Deze site is er', MISTAKE));
  server = await startDevServer(folder);
});
afterAll(async () => {
  await server.stop();
  removeProject(folder);
});

test('a mistake that was there at the start stands on every page, also after a reload', async () => {
  for (const page of ['/over/', '/', '/over/', '/', '/hulplijnen/ivp/']) {
    const { status, html } = await server.open(page);
    expect(status).toBe(500);
    expect(html).toMatch(MESSAGE);
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('src="/@vite/client"');
  }
  await expect.poll(() => timesTold('content/pages/over.md, regel 6'), WAIT).toBe(1);
});

test('mended, the site is there at once', async () => {
  writeFileSync(file, good.replace('Deze site is er', 'Deze nieuwe site is er'));
  expect((await server.open('/over/')).status).toBe(200);
  expect((await server.open('/')).status).toBe(200);
  await expect.poll(html, WAIT).toContain('Deze nieuwe site is er');
});

test('a link to a page that is gone stands on every page until it is mended', async () => {
  writeFileSync(file, `${good}\nKijk [hier](/weg/).\n`);
  for (const page of ['/', '/over/', '/']) {
    const { status, html } = await server.open(page);
    expect(status).toBe(500);
    expect(html).toContain('/weg/ is er niet');
  }
  await expect.poll(() => timesTold('/weg/ is er niet'), WAIT).toBe(1);
  writeFileSync(file, good);
  expect((await server.open('/over/')).status).toBe(200);
  await expect.poll(html, WAIT).toContain('Deze site is er');
});

test('what only a build finds stands on every page too, a few seconds later', async () => {
  const line = path.join(folder, 'content/lines/weerbaar-bestuur.md');
  const short = readFileSync(line, 'utf8');
  const long = `shortName: ${'Een team voor bestuurders. '.repeat(9).trim()}`;
  writeFileSync(line, short.replace(/^shortName: .*/m, long));
  await expect.poll(html, BUILD).toMatch(/De kaarten kloppen niet\.[^]*past er niet op/);
  expect((await server.open('/')).status).toBe(500);
  writeFileSync(line, short);
  await expect.poll(html, BUILD).toContain('Over deze site</h1>');
});

async function html(): Promise<string> {
  return (await server.open('/over/')).html;
}

function timesTold(words: string): number {
  return server.output().split(words).length - 1;
}
