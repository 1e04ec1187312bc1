/**
 * `npm run serve`: shows `dist/` on this computer only, with the headers that the site will have.
 * With `-- --port 8080` on that port, or the next one that is free.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentTypeOf, headersOf, sitePolicyIn } from '../src/headers/headers.ts';

const FOLDER = path.resolve('dist');
const read = (file: string) => readFileSync(path.join(FOLDER, file));

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
if (!existsSync(FOLDER)) {
  console.error('Er is nog geen site: npm start bouwt haar.');
  process.exit(1);
}
listen(Number(values.port));

function listen(port: number): void {
  const server = createServer(answer);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    listen(port + 1);
  });
  server.listen(port, 'localhost', () => {
    console.log(`De site staat op http://localhost:${port}/ (stoppen: Ctrl+C)`);
  });
}

function answer({ method = '', url = '/', headers }: IncomingMessage, response: ServerResponse) {
  const [address = '/', query] = url.split(/(?=\?)/, 2);
  const found = fileOf(address);
  const file = found ?? '404.html';
  const policy = sitePolicyIn(read('_headers').toString());
  response.setHeaders(new Map(Object.entries(headersOf(address, policy))));
  // Over http there is nothing to keep to https.
  response.removeHeader('Strict-Transport-Security');
  if (!['GET', 'HEAD'].includes(method)) {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (found?.endsWith('/')) {
    response.writeHead(301, { Location: `${found}${query ?? ''}` }).end();
    return;
  }
  const body = read(file);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  response.setHeader('Content-Type', contentTypeOf(file) ?? '').setHeader('ETag', etag);
  if (found && headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(found ? 200 : 404, { 'Content-Length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}

/** The file behind an address; an address with a slash to go to instead; undefined for neither. */
function fileOf(address: string): string | undefined {
  // Plain names only: nothing above the folder, nothing that starts with a dot but .well-known.
  if (!/^(\/(?!_headers$)(\.well-known|[\w-][\w.-]*))*\/?$/.test(address)) return undefined;
  const file = address.endsWith('/') ? `${address}index.html` : address;
  if (/\/404\.html$|\.(br|gz)$/.test(file)) return undefined;
  if (address.endsWith('/index.html')) return address.slice(0, -'index.html'.length);
  const stats = statSync(path.join(FOLDER, file), { throwIfNoEntry: false });
  if (stats?.isDirectory()) return `${address}/`;
  return stats?.isFile() ? file : undefined;
}
