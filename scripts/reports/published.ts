/** Reads the numbers of the site as it is published now, to compare the content with. */

import { existsSync, readFileSync } from 'node:fs';
import { addressFault, isLocal } from '../../src/build/site-address.ts';
import { reasonOf } from '../live/reasons.ts';
import { parseNumbersJson, type NumbersJson } from '../../src/schemas/numbers-json.ts';

/** The file of the last build on this computer. */
const BUILT = 'dist/nummers.json';

/** How long a site may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/** The numbers, and where they were read. */
export interface Published {
  from: string;
  numbers: NumbersJson;
}

/**
 * Reads `/nummers.json` at the address of the site; without such an address, the one that was built on
 * this computer.
 *
 * @param url the address of the site, as it is set
 * @param source a file or an address to read instead
 * @throws Error in words for an editor, when there is none or it cannot be read
 */
export async function readPublished(url: string, source?: string): Promise<Published> {
  const isPublished = !isLocal(url) && !addressFault(url);
  const from = source ?? (isPublished ? `${url}/nummers.json` : BUILT);
  const text = await textOf(from).catch((error: unknown) => {
    throw new Error(`${from} kan niet worden gelezen: ${messageOf(error)}.`);
  });
  const numbers = parseNumbersJson(text);
  if (!numbers) throw new Error(`${from} heeft een andere vorm dan nummers.schema.json.`);
  return { from: `${from}, van ${numbers.generatedOn}`, numbers };
}

/** Reads a file, or what stands at an address. */
async function textOf(from: string): Promise<string> {
  if (!from.startsWith('https://')) {
    if (!existsSync(from)) throw new Error('er is nog geen site gebouwd of gepubliceerd');
    return readFileSync(from, 'utf8');
  }
  const response = await fetch(from, { signal: AbortSignal.timeout(PATIENCE) }).catch(
    (error: unknown) => {
      throw new Error(reasonOf(error));
    },
  );
  if (!response.ok) throw new Error(`antwoord ${response.status}`);
  return response.text();
}

/** Takes the message of an error, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
