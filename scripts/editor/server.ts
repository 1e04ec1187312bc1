/** Serves the pages of the editor on this computer, to the one browser that has the token. */

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Answers, type Answer } from './answers.ts';
import { Guard } from './guard.ts';
import { messagePage } from './pages.ts';

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Not `no-referrer`: a form would then be sent without its Origin.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** The largest form that is read, in bytes. */
const MAX_BODY = 1_000_000;

/**
 * Starts the server on 127.0.0.1.
 *
 * @param root the folder that holds `content/`
 * @param port 0 for any that is free
 * @returns the server, and the address that opens it once
 */
export async function startEditor(
  root: string,
  port = 0,
): Promise<{ server: Server; address: string }> {
  const guard = new Guard();
  const answers = new Answers(root);
  const server = createServer((request, response) => {
    answer(answers, guard, request, (server.address() as AddressInfo).port)
      .catch((error: unknown): Answer => {
        console.error(error);
        return { status: 500, body: messagePage('Dat ging mis', 'In de terminal staat waarom.') };
      })
      .then(({ status, body = '', type = 'text/html', location, cookie }) => {
        response.writeHead(status, {
          ...HEADERS,
          'Content-Type': `${type}; charset=utf-8`,
          ...(location !== undefined && { Location: location }),
          ...(cookie !== undefined && { 'Set-Cookie': cookie }),
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      })
      .catch(console.error);
  });
  server.once('close', () => {
    answers.stop();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${taken}/?token=${guard.token}` };
}

/** Answers a request, if the guard lets it in. */
async function answer(
  answers: Answers,
  guard: Guard,
  request: IncomingMessage,
  port: number,
): Promise<Answer> {
  const url = URL.parse(request.url ?? '', `http://127.0.0.1:${port}`);
  if (!url) return { status: 400, body: 'Geen adres' };
  const verdict = guard.judge(request, url, port);
  if ('cookie' in verdict) return { status: 303, location: '/', cookie: verdict.cookie };
  if (!verdict.ok) return { status: verdict.status, body: messagePage('Dicht', verdict.why) };
  if (request.method !== 'POST') return answers.shown(url);
  const body = await bodyOf(request);
  if (body === undefined)
    return { status: 413, body: messagePage('Te groot', 'Dit is te veel tekst.') };
  return answers.changed(url, Object.fromEntries(new URLSearchParams(body)));
}

/** Reads the form that was sent; undefined when it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= MAX_BODY) parts.push(part);
  }
  return size > MAX_BODY ? undefined : Buffer.concat(parts).toString('utf8');
}
