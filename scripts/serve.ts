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
import { addressOf, filesIn } from '../src/build/site-folder.ts';
import { readCdnHeaders } from '../src/headers/cdn.ts';
import { contentTypeOf } from '../src/headers/headers.ts';
import { flagsOf } from './flags.ts';

const FOLDER = path.resolve('dist');
const NO_SITE = 'Er is nog geen site in dist/, of zij is niet heel. Bouw haar met: npm start';

const NO_PAGE = '404.html';
/** Files that no reader gets, as in `hosting/nginx/`. */
const HIDDEN = /^_headers$|^404\.html$|(^|\/)\.(?!well-known\/)|\.(br|gz)$/;

/** How often a request looks for a site that is away, and the pause between, in milliseconds. */
const TRIES = 20;
const PAUSE = 50;

/** What to send for an address. */
interface Found {
  status: 200 | 301 | 404;
  /** The address of the file; another one than was asked for in case of a redirect. */
  address: string;
  body: Buffer;
  headers: Readonly<Record<string, string>>;
}

const { values } = flagsOf(
  { options: { port: { type: 'string', default: '4321' } } },
  'niets, of --port met een getal.',
);
if (!find('/')) console.error(NO_SITE);
listen(Number(values.port));

/** Listens on a port, or on the next one that is free. */
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
  // Without this, Node closes the connection without an answer.
  server.on('connect', (_, socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\n\r\n');
  });
  server.listen(port, 'localhost', () => {
    console.log(`De site staat op http://localhost:${port}/ (stoppen: Ctrl+C)`);
  });
}

/** Answers a request. */
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
  // The server speaks http only.
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
 * Finds the file for an address among the files of the site. No path is made from what somebody asks
 * for, so nothing outside the site is ever sent.
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
