/** Asks a server for an address, and says in plain words why there is no answer. */

import { setTimeout } from 'node:timers/promises';
import { TooMuch, reasonOf } from './reasons.ts';

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

/** Reads the body of an answer, as long as it is no longer than any file of the site. */
async function bodyOf({ body }: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.length;
    if (length > MAX_LENGTH) throw new TooMuch();
  }
  return Buffer.concat(parts);
}

/** Maps items by work that takes time, a few at once; the results are in the order of the items. */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const turn = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
  return results;
}

/** Says in Dutch what else a server answers than what was asked for. */
export function insteadOf(wanted: number, { status, headers }: Answer): string {
  const to = headers.get('location');
  if (status === 404) return 'ontbreekt';
  return to === null ? `antwoord ${status} in plaats van ${wanted}` : `stuurt door naar ${to}`;
}

/** Waits for a promise for ten seconds at most; after that the result is the reason, in Dutch. */
export async function withTimeout<T>(promise: Promise<T>): Promise<T | string> {
  return Promise.race([
    promise,
    setTimeout(PATIENCE, 'geen antwoord binnen 10 seconden', { ref: false }),
  ]);
}
