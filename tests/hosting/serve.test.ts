/** Starts `npm run serve`, twice, as on a computer where someone looks at the site. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST, SITE } from '../fixtures/dist.ts';
import { askPlain } from './ask.ts';
import { expected, routes } from './site.ts';

const children: ChildProcess[] = [];

/** @returns the port that it says it is on */
async function serve(port: number): Promise<number> {
  const child = spawn(
    process.execPath,
    [path.resolve('scripts/serve.ts'), '--port', String(port)],
    {
      cwd: SITE,
    },
  );
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return Number(/http:\/\/localhost:(\d+)\//.exec(said.toString())?.[1]);
}

let port: number;
beforeAll(async () => {
  port = await serve(48_300);
}, 30_000);
afterAll(async () => {
  for (const child of children) {
    child.kill();
    await once(child, 'exit');
  }
});

test('a second one takes another port, and says which', async () => {
  const second = await serve(port);
  expect(second).toBeGreaterThan(port);
  expect((await askPlain(second, '/')).status).toBe(200);
});

describe.each(routes)('$address', ({ file, address }) => {
  test('has all headers but what is only for https', async () => {
    const { 'strict-transport-security': strict, ...own } = expected(address);
    const { status, headers, body } = await askPlain(port, address);
    expect(status).toBe(200);
    expect(headers).toMatchObject(own);
    expect(strict && headers['strict-transport-security']).toBeUndefined();
    expect(body.equals(readFileSync(`${DIST}/${file}`))).toBe(true);
    const again = { 'if-none-match': headers.etag ?? '' };
    expect((await askPlain(port, address, { headers: again })).status).toBe(304);
  });
});

test.each([
  '/bestaat-niet/',
  '/404.html',
  '/contact/',
  '/_headers',
  '/.nginx/headers.conf',
  '/index.html.br',
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/over/../../package.json',
  '//example.org/index.html',
  '/%',
])('%s is not there', async (address) => {
  const { status, headers, body } = await askPlain(port, address);
  expect(status).toBe(404);
  expect(headers['content-security-policy']).toBe(expected('/')['content-security-policy']);
  expect(body.equals(readFileSync(`${DIST}/404.html`))).toBe(true);
});

test.each([
  ['/hulplijnen', '/hulplijnen/'],
  ['/over?x=1', '/over/?x=1'],
  ['/over/index.html', '/over/'],
])('%s leads on to %s', async (address, location) => {
  const { status, headers } = await askPlain(port, address);
  expect([status, headers.location]).toEqual([301, location]);
});

test('only GET and HEAD', async () => {
  const post = await askPlain(port, '/', { method: 'POST' });
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  const head = await askPlain(port, '/', { method: 'HEAD' });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(Number(head.headers['content-length'])).toBeGreaterThan(1000);
});
