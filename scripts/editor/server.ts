/** Serves the pages of the editor on this computer, to the one browser that has the token. */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { report } from '../../src/data/content-problem.ts';
import { deskOf } from './desk.ts';
import type { Desk } from './draft.ts';
import { Guard } from './guard.ts';
import { entries, save, undo } from './journal.ts';
import { choosePage, messagePage, startPage, taskPage } from './pages.ts';
import { canBeSaved, judged, reportOf } from './report.ts';
import type { Task, Values } from './task.ts';
import { TASKS } from './tasks.ts';

/** What is sent back. */
interface Answer {
  status: number;
  body?: string;
  type?: string;
  location?: string;
  cookie?: string;
}

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

/** The tokens of the site by name; browsers read only one kind of block for them. */
const STYLE = ['src/styles/tokens.css', 'src/styles/base.css', 'scripts/editor/redactie.css'];

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
  const server = createServer((request, response) => {
    answer(root, guard, request, (server.address() as AddressInfo).port)
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
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${taken}/?token=${guard.token}` };
}

async function answer(
  root: string,
  guard: Guard,
  request: IncomingMessage,
  port: number,
): Promise<Answer> {
  const url = URL.parse(request.url ?? '', `http://127.0.0.1:${port}`);
  if (!url) return { status: 400, body: 'Geen adres' };
  const verdict = guard.judge(request, url, port);
  if ('cookie' in verdict) return { status: 303, location: '/', cookie: verdict.cookie };
  if (!verdict.ok) return { status: verdict.status, body: messagePage('Dicht', verdict.why) };
  if (request.method !== 'POST') return shown(root, url);
  const body = await bodyOf(request);
  if (body === undefined)
    return { status: 413, body: messagePage('Te groot', 'Dit is te veel tekst.') };
  return changed(root, url, Object.fromEntries(new URLSearchParams(body)));
}

/** Answers a request to see something. */
function shown(root: string, url: URL): Answer {
  const { pathname, searchParams } = url;
  if (pathname === '/redactie.css') return { status: 200, type: 'text/css', body: style() };
  if (pathname === '/redactie.js') {
    const body = readFileSync(new URL('page.js', import.meta.url), 'utf8');
    return { status: 200, type: 'text/javascript', body };
  }
  const desk = deskOf(root);
  if (!desk.content.words) {
    return {
      status: 500,
      body: messagePage('Een fout in de inhoud', report(desk.content.problems)),
    };
  }
  if (pathname === '/') {
    const done = entries(root);
    const message =
      searchParams.get('bewaard') === null ? '' : `Bewaard: ${done.at(-1)?.title ?? ''}.`;
    return { status: 200, body: startPage(desk, done, Date.now(), message) };
  }
  const task = TASKS.find(({ path }) => path === pathname);
  if (!task) return notFound();
  const about = searchParams.get('over');
  if (about === null) return { status: 200, body: choosePage(task, desk) };
  return formOf(root, desk, task, about, task.start(desk, about));
}

/** Answers a request to change something, or to say what that would come to. */
function changed(root: string, { pathname, searchParams }: URL, values: Values): Answer {
  const desk = deskOf(root);
  if (pathname === '/ongedaan/') {
    const why = undo(root, values.id ?? '');
    const message = why ?? 'Dat is ongedaan gemaakt.';
    const body = startPage(deskOf(root), entries(root), Date.now(), message);
    return { status: why === undefined ? 200 : 409, body };
  }
  const task = TASKS.find(({ path }) => path === pathname);
  const about = searchParams.get('over');
  if (!task || about === null) return notFound();
  return formOf(root, desk, task, about, values, searchParams.has('rapport'));
}

/** Writes a form with its report; saves first, when that is asked for and it is what was shown. */
function formOf(
  root: string,
  desk: Desk,
  task: Task,
  about: string,
  values: Values,
  isReport = false,
): Answer {
  const heading = task.heading(desk, about);
  if (heading === undefined) return notFound();
  const all = judged(root, desk, task.plan(desk, about, values));
  if (values.stap === 'bewaar' && canBeSaved(all) && values.stand === all.seal) {
    save(root, `${task.title}: ${heading}`, all.changes);
    return { status: 303, location: '/?bewaard' };
  }
  const now = Date.now();
  const beside = task.beside?.(all.after, about);
  const body = reportOf(all, desk, now, beside);
  if (isReport) return { status: 200, body: body.html };
  const status = values.stap === 'bewaar' ? 422 : 200;
  return { status, body: taskPage({ task, heading, about }, desk, values, body) };
}

function notFound(): Answer {
  return { status: 404, body: messagePage('Dit is er niet', 'Kies opnieuw vanaf het begin.') };
}

function style(): string {
  return STYLE.map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace('@theme {', ':root {');
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
