/** Looks at how a server greets: versions, tickets, records. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';

const ASK = 'GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n';

/** Which version of TLS and which protocol a server picks, or the code of its refusal. */
export async function greet(port: number, options: ConnectionOptions): Promise<string> {
  const socket = connectTls({
    ...{ host: 'localhost', port, rejectUnauthorized: false, ALPNProtocols: ['h2', 'http/1.1'] },
    ...options,
  });
  try {
    await once(socket, 'secureConnect');
    return `${socket.getProtocol()} ${String(socket.alpnProtocol)}`;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  } finally {
    socket.destroy();
  }
}

/** Comes twice with openssl, the second time with data before the handshake is done (0-RTT). */
export async function earlyData(
  port: number,
  folder: string,
): Promise<{ resumed: boolean; early: string | undefined }> {
  const session = `${folder}/session.pem`;
  writeFileSync(`${folder}/ask.txt`, ASK);
  await openssl(port, ['-sess_out', session]);
  const said = await openssl(port, ['-sess_in', session, '-early_data', `${folder}/ask.txt`]);
  return { resumed: /^Reused, TLSv1\.3/m.test(said), early: /^Early data was .*/m.exec(said)?.[0] };
}

async function openssl(port: number, args: string[]): Promise<string> {
  const options = ['-connect', `localhost:${port}`, '-tls1_3', '-ign_eof', ...args];
  const child = spawn('openssl', ['s_client', ...options]);
  child.stdin.end(ASK);
  return text(child.stdout);
}

/** The length of the longest TLS record in which the home page arrives, in bytes. */
export async function longestRecord(port: number): Promise<number> {
  const arrived: Buffer[] = [];
  const between = createServer((client) => {
    const server = connect(port, 'localhost');
    client.pipe(server).pipe(client);
    server.on('data', (bytes: Buffer) => arrived.push(bytes));
  }).listen(0, 'localhost');
  await once(between, 'listening');
  const own = (between.address() as AddressInfo).port;
  const socket = connectTls({ host: 'localhost', port: own, rejectUnauthorized: false });
  socket.write(ASK);
  await text(socket);
  between.close();
  const bytes = Buffer.concat(arrived);
  let longest = 0;
  // RFC 8446, 5.1: a type, two bytes of version, two bytes of length, and what is in it.
  for (let start = 0; start + 5 <= bytes.length; start += 5 + bytes.readUInt16BE(start + 3)) {
    longest = Math.max(longest, bytes.readUInt16BE(start + 3));
  }
  return longest;
}
