/** Asks a server on this machine, as a browser would. */

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request as plain, type IncomingMessage } from 'node:http';
import { connect, type ClientHttp2Session } from 'node:http2';
import { connect as dial } from 'node:net';
import { buffer, text } from 'node:stream/consumers';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A connection with HTTP/2, to ask much over. */
export async function open(port: number, folder: string): Promise<ClientHttp2Session> {
  const session = connect(`https://localhost:${port}`, {
    ca: readFileSync(`${folder}/fullchain.pem`),
  });
  await once(session, 'connect');
  return session;
}

/** @param headers to send, with `:method` when it is not GET */
export async function ask(
  session: ClientHttp2Session,
  address: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const stream = session.request({ ':path': address, ...headers });
  stream.end();
  const [received] = (await once(stream, 'response')) as [Record<string, string | number>];
  const { ':status': status, ...others } = received;
  return {
    status: Number(status),
    headers: Object.fromEntries(
      Object.entries(others).map(([name, value]) => [name, String(value)]),
    ),
    body: await buffer(stream),
  };
}

/** The same over HTTP/1.1 without encryption. The address is sent as it is, dots and all. */
export async function askPlain(
  port: number,
  address: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const request = plain({ host: 'localhost', port, path: address, ...options }).end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: await buffer(response),
  };
}

/** Sends what no client would send, to the byte. @returns all that comes back */
export async function askRaw(port: number, bytes: string): Promise<string> {
  const socket = dial(port, 'localhost');
  socket.write(bytes, 'latin1');
  return text(socket);
}
