/**
 * Decides which requests the editor's pages answer: only those of the one browser that was given the address
 * with the token. Any page on the internet can send a request to this computer, and any name can be made
 * to lead to it.
 */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request gets: a page, a cookie for the token that it brought, or why not. */
export type Verdict =
  { ok: true } | { ok: false; status: 401 | 403; why: string } | { cookie: string };

const LATER =
  'Dit adres werkt maar één keer. Stop in de terminal (Ctrl+C), en typ opnieuw: npm run redactie';
const STRANGE = 'Deze vraag komt niet van de pagina van de redactie.';

/** Knows the token and the cookie of one run. */
export class Guard {
  /** Opens the door once. */
  readonly token = randomBytes(24).toString('base64url');
  /** With a name of its own: a computer has one jar of cookies, whatever the port. */
  readonly #cookie = `redactie-${randomBytes(4).toString('hex')}=${randomBytes(24).toString('base64url')}`;
  #isSpent = false;

  /**
   * Judges a request. No other computer is asked by name: a name that leads here is no name of this page.
   *
   * @param port on which the server listens
   */
  judge({ method, headers }: IncomingMessage, { searchParams }: URL, port: number): Verdict {
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    if (!hosts.includes(headers.host ?? '')) return { ok: false, status: 403, why: STRANGE };
    const isOwn = headers.origin === `http://${headers.host ?? ''}`;
    const isRead = method === 'GET' || method === 'HEAD';
    if (!isOwn && (!isRead || headers.origin !== undefined)) {
      return { ok: false, status: 403, why: STRANGE };
    }
    if (this.#isKnown(headers.cookie)) return { ok: true };
    const isToken = isEqual(searchParams.get('token') ?? '', this.token);
    if (method !== 'GET' || !isToken || this.#isSpent)
      return { ok: false, status: 401, why: LATER };
    this.#isSpent = true;
    return { cookie: `${this.#cookie}; HttpOnly; SameSite=Strict; Path=/` };
  }

  #isKnown(cookies = ''): boolean {
    return cookies.split(/;\s*/).some((one) => isEqual(one, this.#cookie));
  }
}

function isEqual(first: string, second: string): boolean {
  const [a, b] = [Buffer.from(first), Buffer.from(second)];
  return a.length === b.length && timingSafeEqual(a, b);
}
