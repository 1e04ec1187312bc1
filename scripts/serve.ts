/**
 * `npm run serve`: shows `dist/` on this computer only, with the headers that the site will have.
 * With `-- --port 8080` on that port, or the next one that is free. It goes on whatever is asked, and
 * while there is no site, as when a build puts the next one in its place.
 */

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { addressOf, filesIn } from '../src/build/site-folder.ts';
import { readCdnHeaders } from '../src/headers/cdn.ts';
import { contentTypeOf } from '../src/headers/headers.ts';

const FOLDER = path.resolve('dist');
const NO_SITE = 'Er is nog geen site in dist/, of zij is niet heel. Bouw haar met: npm start';

const NO_PAGE = '404.html';
/** For servers, not for readers: the same as in `hosting/nginx/`. */
const HIDDEN = /^_headers$|^404\.html$|(^|\/)\.(?!well-known\/)|\.(br|gz)$/;

/** For how long a site may be away before a request is refused: this often, this many milliseconds. */
const TRIES = 20;
const PAUSE = 50;

/** What is sent for an address. */
interface Found {
  status: 200 | 301 | 404;
  /** Where it is: another address than was asked, when that leads on to it. */
  address: string;
  body: Buffer;
  headers: Readonly<Record<string, string>>;
}

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
if (!find('/')) console.error(NO_SITE);
listen(Number(values.port));

function listen(port: number): void {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    listen(port + 1);
  });
  // Node would close the connection without a word.
  server.on('connect', (_, socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\n\r\n');
  });
  server.listen(port, 'localhost', () => {
    console.log(`De site staat op http://localhost:${port}/ (stoppen: Ctrl+C)`);
  });
}

async function answer(
  { method = '', url = '', headers: asked }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [address = ''] = url.split('?');
  let found = find(address);
  for (let tries = 0; !found && tries < TRIES; tries += 1) {
    await setTimeout(PAUSE);
    found = find(address);
  }
  if (!found) {
    response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(NO_SITE);
    return;
  }
  response.setHeaders(new Map(Object.entries(found.headers)));
  // Over http there is nothing to keep to https.
  response.removeHeader('Strict-Transport-Security');
  if (!['GET', 'HEAD'].includes(method)) {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (found.status === 301) {
    response.writeHead(301, { Location: found.address + url.slice(address.length) }).end();
    return;
  }
  const etag = `"${createHash('sha256').update(found.body).digest('base64url')}"`;
  response.setHeader('Content-Type', contentTypeOf(found.address) ?? '').setHeader('ETag', etag);
  if (found.status === 200 && asked['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(found.status, { 'Content-Length': found.body.length }).end(found.body);
}

/**
 * Finds what belongs to an address, among the files that are there: no path is made of what somebody
 * asks.
 *
 * @returns undefined when there is no whole site, or when another took its place meanwhile
 */
function find(asked: string): Found | undefined {
  try {
    const { ino } = statSync(FOLDER);
    const files = filesIn(FOLDER).filter((file) => !HIDDEN.test(file));
    const served = new Map(files.map((file) => [addressOf(file), file]));
    const forms = [asked, `${asked}/`, asked.replace(/\/index\.html$/, '/')];
    const form = forms.find((one) => served.has(one));
    const address = form ?? `/${NO_PAGE}`;
    const body = readFileSync(path.join(FOLDER, served.get(address) ?? NO_PAGE));
    const headers = readCdnHeaders(readFileSync(path.join(FOLDER, '_headers'), 'utf8'), address);
    const status = form === undefined ? 404 : form === asked ? 200 : 301;
    return statSync(FOLDER).ino === ino ? { status, address, body, headers } : undefined;
  } catch {
    return undefined;
  }
}
