/** Asks a server for an address, and says in plain words why there is no answer. */

import { setTimeout } from 'node:timers/promises';

/** How long one answer may take, and all of them together, in milliseconds. */
const PATIENCE = 10_000;
export const ALL_PATIENCE = 120_000;

/** The most that is read of an answer, in bytes: more than the largest poster. */
const MAX_LENGTH = 20_000_000;

/** How many questions are asked at once. */
const AT_ONCE = 8;

/** What a server answered. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

/**
 * Asks for an address, and follows no redirect.
 *
 * @param headers to ask with
 * @param end ends the asking too soon
 * @returns the reason, in Dutch, when there is no answer
 */
export async function ask(
  address: URL,
  headers: Record<string, string> = {},
  end?: AbortSignal,
): Promise<Answer | string> {
  const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(end ? [end] : [])]);
  try {
    const response = await fetch(address, { headers, redirect: 'manual', signal });
    return { status: response.status, headers: response.headers, body: await bodyOf(response) };
  } catch (error) {
    return reasonOf(error);
  }
}

async function bodyOf({ body }: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.length;
    if (length > MAX_LENGTH) throw new Error('er komt meer dan in de site past');
  }
  return Buffer.concat(parts);
}

/** Does the same work for many, some at once, and keeps their order. */
export async function forEach<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = all.entries();
  const turn = async () => {
    for (const [place, one] of waiting) results[place] = await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
  return results;
}

/** Gives up waiting for a promise, and is then the reason. */
export async function within<T>(promise: Promise<T>): Promise<T | string> {
  return Promise.race([
    promise,
    setTimeout(PATIENCE, 'geen antwoord binnen 10 seconden', { ref: false }),
  ]);
}

const REASONS: [code: RegExp, reason: string][] = [
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'dit adres bestaat niet, of er is geen internet'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/, 'op dit adres draait geen server'],
  [/TIMEOUT|TimeoutError|AbortError|ETIMEDOUT/, 'geen antwoord binnen 10 seconden'],
  [/^HPE_|^UND_ERR_(RES|HEADERS_OVERFLOW)/, 'het antwoord is geen HTTP'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'de server breekt de verbinding af'],
  [/^CERT_HAS_EXPIRED$/, 'het certificaat is verlopen'],
  [/^CERT_NOT_YET_VALID$/, 'het certificaat geldt nog niet'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'het certificaat is van een andere naam'],
  [/CERT|ISSUER|SIGNATURE/, 'het certificaat is niet te vertrouwen'],
  [/^(ERR_SSL|EPROTO)/, 'de server spreekt geen TLS 1.2 of 1.3'],
  [/^(Z_|ERR_.*BROTLI|ERR__)/, 'de compressie van het antwoord is stuk'],
];

/** Says in Dutch why there was no answer. */
export function reasonOf(error: unknown): string {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error; one = one.cause) chain.push(one);
  const codes = chain.flatMap((one) => [(one as NodeJS.ErrnoException).code ?? '', one.name]);
  const found = REASONS.find(([code]) => codes.some((one) => code.test(one)));
  return found?.[1] ?? chain.at(-1)?.message ?? String(error);
}
