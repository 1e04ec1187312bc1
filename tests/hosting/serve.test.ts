/** Starts `npm run serve`, twice, as on a computer where someone looks at the site. */

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  constants,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DIST, SITE, builtBytes } from '../fixtures/dist.ts';
import { askPlain, askRaw } from './ask.ts';
import { expected, routes } from './site.ts';

const children: ChildProcess[] = [];

/**
 * @param cwd the folder that holds `dist/`
 * @returns the port that it says it is on
 */
async function serve(port: number, cwd = SITE): Promise<number> {
  const child = spawn(
    process.execPath,
    [path.resolve('scripts/serve.ts'), '--port', String(port)],
    { cwd },
  );
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return Number(/http:\/\/localhost:(\d+)\//.exec(said.toString())?.[1]);
}

/** Opens a pipe to write into as soon as somebody reads it. */
async function openRead(pipe: string): Promise<number> {
  for (;;) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error;
      await setTimeout(10);
    }
  }
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
    expect(body.equals(builtBytes(file))).toBe(true);
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
  expect(body.equals(builtBytes('404.html'))).toBe(true);
});

test.each([
  ['/hulplijnen', '/hulplijnen/'],
  ['/over?x=1', '/over/?x=1'],
  ['/over/index.html', '/over/'],
])('%s leads on to %s', async (address, location) => {
  const { status, headers } = await askPlain(port, address);
  expect([status, headers.location]).toEqual([301, location]);
});

const ADDRESSES: [what: string, address: string, status: number][] = [
  ['a path of 300 characters', `/${'a'.repeat(300)}`, 404],
  ['a path of 6,000 characters', `/${'a'.repeat(6000)}`, 404],
  ['a path of 3,000 folders', `/${'a/'.repeat(3000)}`, 404],
  ['more than a server reads', `/${'a'.repeat(20_000)}`, 431],
  ['a file as a folder', '/favicon.svg/', 404],
  ['what is below a file', '/favicon.svg/x', 404],
  ['an escape that is none', '/%zz', 404],
  ['an escape of half a letter', '/%e2%82', 404],
  ['NUL as an escape', '/%00', 404],
  ['NUL itself', '/\0', 400],
  ['another control character', '/over?\u0001', 400],
  ['a letter that is not ASCII', '/\u00e9', 400],
  ['folders up', '/../../../../etc/passwd', 404],
  ['folders up, backwards', '/..%5c..%5cpackage.json', 404],
  ['what every object has', '/__proto__', 404],
  ['no path', '*', 404],
  ['the address of another site', 'http://evil.example/over', 404],
];
const REQUESTS: [what: string, request: string, status: number][] = [
  ...['POST', 'PUT', 'TRACE', 'PROPFIND', 'OPTIONS', 'CONNECT'].map(
    (method): [string, string, number] => [method, `${method} / HTTP/1.1`, 405],
  ),
  ['a method that nobody knows', 'BEL / HTTP/1.1', 400],
  ['a version that nobody knows', 'GET / HTTP/9.9', 400],
  ['an old version', 'GET / HTTP/1.0', 200],
  ['the start of HTTP/2', 'PRI * HTTP/2.0', 400],
  ['the start of TLS', '\u0016\u0003\u0001\u0002\u0000', 400],
  [
    'a wish for another protocol',
    'GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade',
    200,
  ],
];

test.each([
  ...ADDRESSES.map(([what, address, status]) => [what, `GET ${address} HTTP/1.1`, status] as const),
  ...REQUESTS,
])('%s is answered, and so is whoever comes next', async (_, request, status) => {
  const answer = await askRaw(port, `${request}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect((await askPlain(port, '/')).status).toBe(200);
});

describe('a site that comes and goes', () => {
  let folder: string;
  let own: number;
  const dist = () => path.join(folder, 'dist');
  const away = () => path.join(folder, 'dist.old');
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
    own = await serve(48_400, folder);
  }, 30_000);
  afterEach(() => {
    rmSync(dist(), { recursive: true, force: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const build = () => {
    cpSync(DIST, dist(), { recursive: true });
  };

  test('without one it says what to do, and shows the one that is built then', async () => {
    const { status, headers, body } = await askPlain(own, '/');
    expect([status, headers['retry-after']]).toEqual([503, '1']);
    expect(body.toString()).toMatch(/nog geen site.*npm start/);
    build();
    expect((await askPlain(own, '/')).status).toBe(200);
  });

  test('a request while it is away is answered when it is back', async () => {
    build();
    renameSync(dist(), away());
    const asked = askPlain(own, '/over/');
    await setTimeout(200);
    renameSync(away(), dist());
    const { status, body } = await asked;
    expect(status).toBe(200);
    expect(body.equals(builtBytes('over/index.html'))).toBe(true);
  });

  describe('while a build takes its place', () => {
    const next = () => path.join(folder, 'dist.next');
    const swap = () => {
      renameSync(dist(), away());
      renameSync(next(), dist());
    };
    beforeEach(() => {
      build();
      cpSync(dist(), next(), { recursive: true });
      const headers = readFileSync(`${next()}/_headers`, 'utf8');
      writeFileSync(`${next()}/_headers`, headers.replace('no-referrer', 'same-origin'));
      writeFileSync(`${next()}/over/index.html`, 'same-origin');
    });
    afterEach(() => {
      for (const one of [next(), away()]) rmSync(one, { recursive: true, force: true });
    });
    const ask = async () => {
      const { status, headers, body } = await askPlain(own, '/over/');
      return [status, headers['referrer-policy'], body.length < 100 && body.toString()].join(' ');
    };

    test('each page comes, with the headers of its own build', async () => {
      const seen = new Set<string>();
      for (let times = 0; times < 60; times += 1) {
        const asked = [ask(), ask(), ask()];
        // Each time at another moment of the answer.
        for (let turn = 0; turn < times % 30; turn += 1) await setImmediate();
        swap();
        renameSync(away(), next());
        for (const answer of await Promise.all(asked)) seen.add(answer);
      }
      expect([...seen].sort()).toEqual(['200 no-referrer false', '200 same-origin same-origin']);
    });

    test('what was read of the last one is not used', async () => {
      // Whoever reads a pipe waits for what is written into it.
      rmSync(`${dist()}/_headers`);
      execFileSync('mkfifo', [`${dist()}/_headers`]);
      const asked = ask();
      const pipe = await openRead(`${dist()}/_headers`);
      swap();
      writeFileSync(pipe, '/*\n  Referrer-Policy: no-referrer\n');
      closeSync(pipe);
      expect(await asked).toBe('200 same-origin same-origin');
    });
  });

  test('headers that nobody can send are answered too', async () => {
    build();
    writeFileSync(`${dist()}/_headers`, '/*\n  X-Name: \u0001\n');
    expect((await askPlain(own, '/')).status).toBe(500);
    build();
    expect((await askPlain(own, '/')).status).toBe(200);
  });

  test.each([
    ['a page', 'over', '/over/', 404],
    ['the page for no address', '404.html', '/bestaat-niet/', 503],
    ['its headers', '_headers', '/over/', 503],
  ])('a site without %s is answered too', async (_, part, address, status) => {
    build();
    rmSync(path.join(dist(), part), { recursive: true });
    expect((await askPlain(own, address)).status).toBe(status);
    expect((await askPlain(port, '/')).status).toBe(200);
  });
});

test('only GET and HEAD', async () => {
  const post = await askPlain(port, '/', { method: 'POST' });
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  const head = await askPlain(port, '/', { method: 'HEAD' });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(Number(head.headers['content-length'])).toBeGreaterThan(1000);
});
