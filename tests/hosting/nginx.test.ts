/** Starts nginx with the files of `hosting/nginx/`, and asks it for everything. */

import { readFileSync } from 'node:fs';
import type { ClientHttp2Session } from 'node:http2';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityTxt } from '../../src/formats/security-txt.ts';
import { builtBytes } from '../fixtures/dist.ts';
import { ask, askPlain, open, type Answer } from './ask.ts';
import { findNginx } from './find-nginx.ts';
import { internetNlFaults, observatoryPoints, securityTxtFaults } from './grades.ts';
import { expected, routes } from './site.ts';
import { startNginx, type Server } from './start-nginx.ts';
import { earlyData, greet, longestRecord } from './tls.ts';

const SECURITY = '/.well-known/security.txt';
const HASHED = '/_astro/probe.B1x_y2.js';
const CHALLENGE = '/.well-known/acme-challenge/folder/token';
const EXTRA = {
  [`site${SECURITY}`]: securityTxt('mailto:lek@voorbeeld.nl', 'https://voorbeeld.nl', Date.now()),
  [`site${HASHED}`]: 'export {};',
  [`acme${CHALLENGE}`]: 'token',
  'outside.txt': 'nobody may read this',
};
/** What only some texts have, because others get no smaller. */
const FORMS = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };

const nginx = findNginx();
describe.skipIf(!nginx)('nginx', () => {
  let server: Server;
  let session: ClientHttp2Session;
  const get = (address: string, headers?: Record<string, string>) => ask(session, address, headers);

  beforeAll(async () => {
    if (!nginx) return;
    server = await startNginx(nginx, EXTRA);
    session = await open(server.https, server.folder);
  }, 30_000);
  afterAll(async () => {
    try {
      session.close();
    } finally {
      await server.stop();
    }
  });

  const noPage = () => builtBytes('404.html');
  function expectNoPage(answer: Answer) {
    expect(answer.status).toBe(404);
    expect(answer.headers).toMatchObject(expected('/404.html'));
    expect(answer.body.equals(noPage())).toBe(true);
  }

  describe.each([
    ...routes,
    { file: SECURITY.slice(1), address: SECURITY },
    { file: HASHED.slice(1), address: HASHED },
  ])('$address', ({ file, address }) => {
    test.each(Object.keys(FORMS) as (keyof typeof FORMS)[])('as it should be, %s', async (form) => {
      const { status, headers, body } = await get(address, { 'accept-encoding': form });
      const encoding = headers['content-encoding'] ?? 'identity';
      const original = readFileSync(`${server.folder}/site/${file}`);
      expect(status).toBe(200);
      expect(headers).toMatchObject(expected(address));
      expect(headers['access-control-allow-origin']).toBe(
        expected(address)['access-control-allow-origin'],
      );
      expect(headers.server).toBe('nginx');
      if (file.endsWith('.html')) expect(encoding).toBe(form);
      expect([form, 'identity']).toContain(encoding);
      expect(FORMS[encoding as keyof typeof FORMS](body).equals(original)).toBe(true);

      const again = { 'accept-encoding': form, 'if-none-match': headers.etag ?? '' };
      const unchanged = await get(address, again);
      expect(unchanged).toMatchObject({ status: 304, headers: { etag: headers.etag } });
      expect(unchanged.headers['cache-control']).toBe(expected(address)['cache-control']);
      expect(unchanged.body).toHaveLength(0);
    });
  });

  test('each form of a page has an ETag of its own, and says on what it depends', async () => {
    const forms = Object.keys(FORMS);
    const answers = await Promise.all(forms.map((form) => get('/', { 'accept-encoding': form })));
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(forms.length);
    expect(answers.map(({ headers }) => headers.vary)).toEqual(forms.map(() => 'Accept-Encoding'));
  });

  test('the types that browsers must not guess', async () => {
    const types = ['/contact/ivp.vcf', '/manifest.webmanifest', SECURITY, '/sw.js'].map(
      async (address) => (await get(address)).headers['content-type'],
    );
    expect(await Promise.all(types)).toEqual([
      'text/vcard; charset=utf-8',
      'application/manifest+json',
      'text/plain; charset=utf-8',
      'text/javascript; charset=utf-8',
    ]);
  });

  test('only what has a hash in its name is used without asking', async () => {
    expect((await get(HASHED)).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    const kept = await Promise.all(
      routes.map(async ({ address }) => (await get(address)).headers['cache-control']),
    );
    expect(new Set(kept)).toEqual(new Set(['no-cache']));
  });

  test.each([
    ['/bestaat-niet/', 'no such page'],
    ['/hulplijnen/bestaat-niet', 'no such line'],
    ['/bestaat-niet.png', 'no such file'],
    ['/_astro/bestaat-niet.js', 'no such file with a hash'],
    ['/404.html', 'the page for no address'],
    ['/contact/', 'a folder without a page'],
    ['/.well-known/', 'a folder that starts with a dot'],
    ['/_headers', 'what is for a CDN'],
    ['/.nginx/headers.conf', 'what is for nginx'],
    ['/.git/config', 'what should never be there'],
    ['/.well-known/.htpasswd', 'the same, deeper'],
    ['/index.html.br', 'a form of a page'],
    ['/over/index.html.gz', 'another form of a page'],
    ['/_astro/probe.B1x_y2.js.br', 'a form of a file'],
  ])('%s is not there: %s', async (address) => {
    expectNoPage(await get(address));
  });

  test.each([
    '/../outside.txt',
    '/over/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/over/..%2f..%2foutside.txt',
    '/%2e%2e%5coutside.txt',
    '/.well-known/../../outside.txt',
    '//../outside.txt',
  ])('%s leads to nothing outside the site', async (address) => {
    const { status, body } = await get(address);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain(EXTRA['outside.txt']);
  });

  test.each([
    ['/hulplijnen', '/hulplijnen/'],
    ['/hulplijnen/ivp', '/hulplijnen/ivp/'],
    ['/over?x=1', '/over/?x=1'],
    ['/index.html', '/'],
    ['/over/index.html?x=1', '/over/?x=1'],
  ])('%s leads on to %s', async (address, location) => {
    const { status, headers } = await get(address);
    expect({ status, location: headers.location }).toEqual({ status: 301, location });
    expect(headers).toMatchObject({ ...expected('/'), 'content-type': 'text/html' });
  });

  test.each(['//example.org/index.html', '/\\example.org/index.html', '//example.org'])(
    '%s does not lead to another site',
    async (address) => {
      const { status, headers } = await get(address);
      expect([status, headers.location]).toEqual([404, undefined]);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    '%s is refused',
    async (method) => {
      for (const address of ['/', '/nummers.json', '/bestaat-niet/']) {
        const { status, headers } = await get(address, { ':method': method });
        expect(status).toBe(405);
        expect(headers['x-content-type-options']).toBe('nosniff');
        if (method !== 'TRACE') expect(headers.allow).toBe('GET, HEAD');
      }
    },
  );

  test('HEAD is GET without the page', async () => {
    const { headers } = await get('/');
    const head = await get('/', { ':method': 'HEAD' });
    expect(head).toMatchObject({ status: 200, headers: { ...headers, date: head.headers.date } });
    expect(head.body).toHaveLength(0);
    expect(head.headers.allow).toBeUndefined();
  });

  test.each([
    ['its own name', '/over/?x=1', 'voorbeeld.nl'],
    ['the name of another site', '/over/?x=1', 'evil.example'],
    ['another name and port', '/over/?x=1', 'evil.example:8080'],
    ['an address', '/over/?x=1', '127.0.0.1'],
    ['the name of another site in the request line', 'http://evil.example/over/?x=1', 'localhost'],
  ])('http with %s leads to https at the name of the site', async (_, address, host) => {
    const { status, headers } = await askPlain(server.http, address, { headers: { host } });
    expect(status).toBe(301);
    expect(headers.location).toBe('https://voorbeeld.nl/over/?x=1');
    expect(headers.server).toBe('nginx');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('http answers what a certificate is asked with, and leads nobody from there', async () => {
    const file = await askPlain(server.http, CHALLENGE);
    expect([file.status, file.body.toString()]).toEqual([200, 'token']);
    const folder = await askPlain(server.http, path.dirname(CHALLENGE), {
      headers: { host: 'evil.example' },
    });
    expect(folder.headers.location).toBe(`${path.dirname(CHALLENGE)}/`);
  });

  describe('TLS', () => {
    test.each([
      ['1.3, over HTTP/2', { minVersion: 'TLSv1.3' }, 'TLSv1.3 h2'],
      ['1.2, over HTTP/2', { maxVersion: 'TLSv1.2' }, 'TLSv1.2 h2'],
      ['1.3 over IPv6', { host: '::1' }, 'TLSv1.3 h2'],
      ['HTTP/1.1 for who has no HTTP/2', { ALPNProtocols: ['http/1.1'] }, 'TLSv1.3 http/1.1'],
      [
        'not 1.1',
        { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'ALL@SECLEVEL=0' },
        'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
      ],
      [
        'not 1.2 with a cipher that is phased out',
        { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA:ECDHE-ECDSA-AES128-SHA256' },
        'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
      ],
      [
        'not 1.3 with a group that is phased out',
        { minVersion: 'TLSv1.3', ecdhCurve: 'ffdhe2048' },
        'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
      ],
    ] as const)('%s', async (_, options, outcome) => {
      expect(await greet(server.https, options)).toBe(outcome);
    });

    test('who comes back saves a handshake, and cannot send before it', async () => {
      expect(await earlyData(server.https, server.folder)).toEqual({
        resumed: true,
        early: 'Early data was not sent',
      });
    });

    test('a record is one packet', async () => {
      const longest = await longestRecord(server.https);
      expect(longest).toBeGreaterThan(1000);
      expect(longest).toBeLessThanOrEqual(1400 + 22);
    });
  });

  describe('what others would say', () => {
    test.each(['/', '/hulplijnen/ivp/', '/bestaat-niet/'])('of %s', async (address) => {
      const { headers } = await get(address);
      expect(observatoryPoints(headers)).toEqual({
        'content-security-policy': 10,
        'strict-transport-security': 0,
        'x-content-type-options': 0,
        'x-frame-options': 5,
        'referrer-policy': 5,
        'cross-origin-resource-policy': 10,
        cookies: 0,
        'cross-origin-resource-sharing': 0,
      });
      expect(internetNlFaults(headers)).toEqual([]);
    });

    test('of security.txt', async () => {
      const { body } = await get(SECURITY);
      const address = `https://voorbeeld.nl${SECURITY}`;
      expect(securityTxtFaults(body.toString(), address, Date.now())).toEqual([]);
    });
  });

  test('nobody can look up who was here, not even of what went wrong', async () => {
    await get('/');
    await askPlain(server.http, '/');
    await get('/%00');
    await askPlain(server.https, '/');
    await askPlain(server.http, '/', { headers: { 'x-long': 'x'.repeat(40_000) } });
    await greet(server.https, {
      minVersion: 'TLSv1.1',
      maxVersion: 'TLSv1.1',
      ciphers: 'ALL@SECLEVEL=0',
    });
    await greet(server.https, { host: '::1', minVersion: 'TLSv1.3', ecdhCurve: 'ffdhe2048' });
    await get('/bestaat-niet/');
    expect(server.logs()).toContain('start worker process');
    expect(server.logs()).not.toMatch(/127\.0\.0\.1|::1|client:/);
  });
});
