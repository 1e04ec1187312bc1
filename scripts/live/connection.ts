/** Looks at how a server greets: its certificate, old versions of TLS, and what http leads to. */

import { once } from 'node:events';
import { isIP } from 'node:net';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { DAY } from '../../src/clock/amsterdam.ts';
import { ask, withTimeout } from './ask.ts';
import type { Finding } from './findings.ts';
import { reasonOf } from './reasons.ts';

/**
 * The fewest days that a certificate must still be good for. Certbot and the hosts renew it when a third of
 * its life is left: a month of 90 days, two weeks of 45, which Let's Encrypt comes to in 2028.
 * letsencrypt.org/2025/12/02/from-90-to-45
 */
const LAST_DAYS = { most: 30, least: 14 };

const OLD_VERSIONS = ['TLSv1', 'TLSv1.1'] as const;

/** Finds a certificate that ends soon; a bad one is a reason to get no answer at all. */
export async function checkCertificate(url: URL, now: number): Promise<Finding[]> {
  const found = await greet(url, {}, (socket) => socket.getPeerCertificate());
  if (typeof found === 'string') return [{ where: 'certificaat', what: found }];
  const [start, end] = [Date.parse(found.valid_from), Date.parse(found.valid_to)];
  // A day later than a third: whoever renews it does so within one.
  const wanted = Math.max(LAST_DAYS.least, Math.min(LAST_DAYS.most, (end - start) / DAY / 3 - 1));
  if ((end - now) / DAY >= wanted) return [];
  const day = new Date(end).toISOString().slice(0, 10);
  return [{ where: 'certificaat', what: `loopt af op ${day}; verleng het vandaag nog` }];
}

/** Finds the old versions of TLS that a server accepts. */
export async function checkOldTls(url: URL): Promise<Finding[]> {
  const found = await Promise.all(
    OLD_VERSIONS.map((version) =>
      greet(
        url,
        { minVersion: version, maxVersion: version, ciphers: 'ALL:@SECLEVEL=0' },
        (socket) => socket.getProtocol() ?? '',
      ),
    ),
  );
  const old = OLD_VERSIONS.filter((version) => found.includes(version));
  return old.map((version) => ({
    where: 'TLS',
    what: `de server neemt het oude ${version} nog aan`,
  }));
}

/** Greets a server; returns what is seen of it, or the reason why it does not work. */
async function greet<T>(
  { hostname, port }: URL,
  options: ConnectionOptions,
  look: (socket: TLSSocket) => T,
): Promise<T | string> {
  // Brackets are how an address writes IPv6, not what is dialled.
  const host = hostname.replace(/^\[|\]$/g, '');
  const name = isIP(host) ? {} : { servername: host };
  const socket = connect({ host, ...name, port: Number(port || 443), ...options });
  // After the greeting nobody waits for it any more.
  socket.on('error', () => undefined);
  try {
    const refused = await withTimeout(once(socket, 'secureConnect'));
    return typeof refused === 'string' ? refused : look(socket);
  } catch (error) {
    return reasonOf(error);
  } finally {
    socket.destroy();
  }
}

/**
 * Finds an address without https that does not lead to the one with it.
 *
 * @param plain where http is answered
 */
export async function checkHttp(plain: URL, secure: URL): Promise<Finding[]> {
  const answer = await ask(new URL('/over/', plain));
  const where = plain.origin;
  // Nobody who types the name gets there then; but nothing is sent in the open either.
  if (typeof answer === 'string')
    return [{ where, what: `${answer}; http hoort naar https te leiden` }];
  const to = URL.parse(answer.headers.get('location') ?? '', secure);
  const isRight =
    [301, 308].includes(answer.status) &&
    to?.protocol === 'https:' &&
    to.hostname === secure.hostname &&
    to.pathname === '/over/';
  if (isRight) return [];
  const found = answer.headers.get('location') ?? `antwoord ${answer.status}`;
  return [{ where, what: `leidt niet voorgoed (301) naar https, maar: ${found}` }];
}

/** Finds an address without its last slash that does not lead to the one with it. */
export async function checkSlash(secure: URL): Promise<Finding[]> {
  const answer = await ask(new URL('/over', secure));
  if (typeof answer === 'string') return [];
  const to = URL.parse(answer.headers.get('location') ?? '', secure);
  const isRight = answer.status >= 301 && answer.status <= 308 && to?.pathname === '/over/';
  if (isRight && to.protocol === 'https:' && to.hostname === secure.hostname) return [];
  const found = answer.headers.get('location') ?? `antwoord ${answer.status}`;
  return [{ where: '/over', what: `leidt niet naar /over/, maar: ${found}` }];
}
