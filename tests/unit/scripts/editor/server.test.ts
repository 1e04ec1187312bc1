import { request, type Server } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEditor } from '../../../../scripts/editor/server.ts';
import { useContentCopy } from '../../../fixtures/content-copy.ts';

const root = useContentCopy();
let server: Server;
let opening: URL;

beforeEach(async () => {
  const editor = await startEditor(root());
  server = editor.server;
  opening = new URL(editor.address);
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

interface Reply {
  status: number;
  body: string;
  headers: NodeJS.Dict<string | string[]>;
}

/** Sends a request with exactly these headers: a browser would add its own. */
function ask(
  target: string,
  headers: Record<string, string> = {},
  body?: Record<string, string>,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: opening.port,
        path: target,
        method: body ? 'POST' : 'GET',
        headers: { host: opening.host, ...headers },
      },
      (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, body: text, headers });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body && new URLSearchParams(body).toString());
  });
}

/** Opens the address as a browser does, and keeps the cookie. */
async function cookie(): Promise<string> {
  const { headers } = await ask(`/${opening.search}`);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

const FORM = '/nummer/?over=ivp:0208407620';
const NEW = {
  nummer: '020 123 45 67',
  ingang: 'nu',
  bron: 'arq.org',
  brondatum: '2026',
  was: 'Het oude nummer.',
};
const ivp = () => readFileSync(path.join(root(), 'content/lines/ivp.md'), 'utf8');
const sealIn = (body: string) => /name="stand" value="([0-9a-f]+)"/.exec(body)?.[1] ?? '';

test('its style has a value for each colour that it uses', async () => {
  const { body } = await ask('/redactie.css', { cookie: await cookie() });
  const [used, given] = [/var\((--color-[\w-]+)\)/g, /(--color-[\w-]+):/g].map(
    (name) => new Set([...body.matchAll(name)].map(([, color]) => color)),
  );
  expect(used?.size).toBeGreaterThan(3);
  expect([...(used ?? [])].filter((color) => !given?.has(color))).toEqual([]);
  expect(body).not.toContain('@theme');
});

test('the address opens once, and only with its token', async () => {
  expect((await ask('/')).status).toBe(401);
  expect((await ask('/?token=')).status).toBe(401);
  expect((await ask(`/?token=${'a'.repeat(32)}`)).status).toBe(401);
  const opened = await ask(`/${opening.search}`);
  expect(opened).toMatchObject({ status: 303, headers: { location: '/' } });
  expect(String(opened.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  expect((await ask(`/${opening.search}`)).status).toBe(401);
  expect((await ask('/', { cookie: 'redactie=a' })).status).toBe(401);
  expect((await ask('/', { cookie: String(opened.headers['set-cookie']) })).status).toBe(200);
});

test('a name that leads to this computer is no name of this page', async () => {
  const known = await cookie();
  for (const host of [`evil.example:${opening.port}`, '127.0.0.1', 'localhost:1']) {
    expect((await ask('/', { host, cookie: known })).status).toBe(403);
  }
  const host = `localhost:${opening.port}`;
  expect((await ask('/', { host, cookie: known })).status).toBe(200);
});

test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', undefined])(
  'a form that comes from %s changes nothing',
  async (origin) => {
    const before = ivp();
    const headers = { cookie: await cookie(), ...(origin !== undefined && { origin }) };
    const seal = sealIn((await ask(FORM, { ...headers, origin: opening.origin }, NEW)).body);
    expect(seal).not.toBe('');
    const reply = await ask(FORM, headers, { ...NEW, stap: 'bewaar', stand: seal });
    expect(reply.status).toBe(403);
    expect(ivp()).toBe(before);
  },
);

test('without the cookie nothing is changed, with or without the token', async () => {
  const before = ivp();
  const { origin } = opening;
  expect((await ask(FORM, { origin }, { ...NEW, stap: 'bewaar' })).status).toBe(401);
  const opened = await ask(`/${opening.search}`, { origin }, { ...NEW, stap: 'bewaar' });
  expect(opened.status).toBe(401);
  expect(ivp()).toBe(before);
});

test('what is saved is what was shown', async () => {
  const headers = { cookie: await cookie(), origin: opening.origin };
  const shown = await ask(FORM, headers, NEW);
  const seal = sealIn(shown.body);
  // The file changes between the look and the press.
  const file = path.join(root(), 'content/lines/ivp.md');
  writeFileSync(file, ivp().replace('summary:', '# een opmerking\nsummary:'));
  const save = { ...NEW, stap: 'bewaar' };
  const refused = await ask(FORM, headers, { ...save, stand: seal });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('Er is nog niets bewaard');
  expect((await ask(FORM, headers, { ...save, stand: '' })).status).toBe(422);
  expect(ivp()).toContain('020 - 840 76 20');
  const again = sealIn((await ask(FORM, headers, NEW)).body);
  const saved = await ask(FORM, headers, { ...save, stand: again });
  expect(saved).toMatchObject({ status: 303, headers: { location: '/?bewaard' } });
  expect(ivp()).toContain('020 - 123 45 67');
  expect(ivp()).toContain('# een opmerking');
});

test('what is wrong cannot be saved', async () => {
  const before = ivp();
  const headers = { cookie: await cookie(), origin: opening.origin };
  const wrong = { ...NEW, nummer: '070 373 83 15' };
  const shown = await ask(FORM, headers, wrong);
  expect(sealIn(shown.body)).toBe('');
  expect(shown.body).not.toContain('value="bewaar"');
  expect((await ask(FORM, headers, { ...wrong, stap: 'bewaar' })).status).toBe(422);
  expect(ivp()).toBe(before);
});

test('an address that is none leads to no file', async () => {
  const headers = { cookie: await cookie(), origin: opening.origin };
  for (const target of [
    '/nummer/?over=../../package',
    '/nummer/?over=ivp:../x',
    '/uren/?over=ivp:9',
    '/uren/?over=__proto__',
    '/uit-gebruik/?over=..%2f..%2fsecret',
    '/maatregel/?over=../lines/ivp',
    '/gebeld/?over=112:112',
    '/content/lines/ivp.md',
    '/..%2f..%2fpackage.json',
    '/redactie.css/../../../package.json',
  ]) {
    expect((await ask(target, headers)).status, target).toBe(404);
  }
  expect((await ask('/nummer/?over=../../package', headers, NEW)).status).toBe(404);
});

test('a title cannot choose where a new file comes', async () => {
  const headers = { cookie: await cookie(), origin: opening.origin };
  const form = { title: '../../../tmp/x', from: '2026', until: 'heden', forWhom: 'Iedereen.' };
  const { body } = await ask('/maatregel/?over=nieuw', headers, {
    ...form,
    ...{ notFor: 'onbekend', how: 'onbekend', law: 'onbekend', source: 'ANP', sourceDate: '2026' },
  });
  expect(body).toContain('content/measures/tmp-x.md');
});

test('what somebody types is shown as text', async () => {
  const headers = { cookie: await cookie(), origin: opening.origin };
  const { body } = await ask(FORM, headers, { ...NEW, bron: '"><script>alert(1)</script>' });
  expect(body).not.toContain('<script>alert');
});

test('a page loads nothing from elsewhere, and cannot be framed', async () => {
  const { headers } = await ask('/', { cookie: await cookie() });
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/^default-src 'none';.*form-action 'self'.*frame-ancestors 'none'/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
});

test('a form that is too large is not read', async () => {
  const headers = { cookie: await cookie(), origin: opening.origin };
  expect((await ask(FORM, headers, { bron: 'x'.repeat(2_000_000) })).status).toBe(413);
});

test('what was saved can be undone, unless the file changed since', async () => {
  const before = ivp();
  const headers = { cookie: await cookie(), origin: opening.origin };
  const save = async () => {
    const seal = sealIn((await ask(FORM, headers, NEW)).body);
    await ask(FORM, headers, { ...NEW, stap: 'bewaar', stand: seal });
    const { body } = await ask('/?bewaard', headers);
    expect(body).toContain('Ongedaan maken');
    return /name="id" value="([^"]+)"/.exec(body)?.[1] ?? '';
  };
  const id = await save();
  expect((await ask('/ongedaan/', headers, { id })).status).toBe(200);
  expect(ivp()).toBe(before);
  expect((await ask('/ongedaan/', headers, { id })).status).toBe(409);

  const second = await save();
  const file = path.join(root(), 'content/lines/ivp.md');
  writeFileSync(file, `${ivp()}\nNog een zin.\n`);
  const refused = await ask('/ongedaan/', headers, { id: second });
  expect(refused.status).toBe(409);
  expect(refused.body).toContain('daarna nog veranderd');
  expect(ivp()).toContain('020 - 123 45 67');
});

test('words that cannot be read are told', async () => {
  const known = await cookie();
  writeFileSync(path.join(root(), 'content/ui/nl.yml'), 'x: [');
  const { status, body } = await ask('/', { cookie: known });
  expect(status).toBe(500);
  expect(body).toContain('content/ui/nl.yml');
});
