/** Compares every file of a site that is live with what was built. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from '../../src/build/site-folder.ts';
import { sha256 } from '../../src/build/write-manifest.ts';
import { type Manifest } from '../../src/schemas/manifest.ts';
import { ask, insteadOf, mapConcurrently, type Answer } from './ask.ts';
import { differencesIn } from './differences.ts';
import type { Finding } from './findings.ts';

/** The page for an address that does not exist. */
const NO_PAGE = '404.html';

/** The forms in which a server may have a file; each is asked for as another visitor would. */
const FORMS = {
  br: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
  gzip: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1',
  identity: 'nazorgnummer live-check',
};
const NO_FORM = Object.keys(FORMS).length;

/** What a server sent for a file, in one of the forms. */
export interface Sent extends Answer {
  file: string;
  address: string;
}

/**
 * Asks for every file of a manifest in every form, and compares.
 *
 * @param folder that holds the built site, to name what differs; it need not be there
 * @param end ends the asking
 */
export async function compareFiles(
  origin: string,
  { files }: Manifest,
  folder: string,
  end: AbortSignal,
): Promise<{ findings: Finding[]; sent: Sent[] }> {
  // No server sends the page for no address at an address of its own.
  const unknown = `/bestaat-niet-${sha256(origin).slice(0, 8)}/`;
  const asked = Object.entries(files).flatMap(([file, hash]) => {
    const address = file === NO_PAGE ? unknown : addressOf(file);
    return Object.entries(FORMS).map(([form, agent]) => ({ file, hash, address, form, agent }));
  });
  const results = await mapConcurrently(asked, async ({ file, hash, address, form, agent }) => {
    const headers = { 'accept-encoding': form, 'user-agent': agent };
    const answer = await ask(new URL(address, origin), headers, end);
    return { file, address, form, answer, what: faultOf(answer, file, hash, folder) };
  });
  const sent = results.flatMap(({ file, address, answer }) =>
    // What else a server sends is none of the site's files.
    typeof answer !== 'string' && answer.status === statusOf(file)
      ? [{ ...answer, file, address }]
      : [],
  );
  const faults = results.filter(({ what }) => what !== undefined);
  const findings = [...Map.groupBy(faults, ({ address, what }) => `${address} ${what}`)].map(
    ([, [first, ...others]]) => {
      const forms = [first, ...others].map((one) => one?.form);
      const part = forms.length < NO_FORM ? ` (alleen bij ${forms.join(' en ')})` : '';
      return { where: first?.address ?? '', what: `${first?.what}${part}` };
    },
  );
  return { findings, sent };
}

/** Names the status with which a file is sent. */
function statusOf(file: string): number {
  return file === NO_PAGE ? 404 : 200;
}

/** Finds what is wrong with an answer; undefined when it is the file as it was built. */
function faultOf(
  answer: Answer | string,
  file: string,
  hash: string,
  folder: string,
): string | undefined {
  if (typeof answer === 'string') return answer;
  const { status, body } = answer;
  if (status !== statusOf(file)) return insteadOf(statusOf(file), answer);
  if (sha256(body) === hash) return undefined;
  const built = builtBytes(folder, file, hash);
  if (!built || !file.endsWith('.html')) return 'anders dan gebouwd';
  return `anders dan gebouwd; ${differencesIn(built.toString(), body.toString())}`;
}

/** Reads every page of a build; undefined when one of them is not there. */
export function builtPages({ files }: Manifest, folder: string): string[] | undefined {
  const pages = Object.entries(files)
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, hash]) => builtBytes(folder, file, hash)?.toString());
  return pages.every((page) => page !== undefined) ? pages : undefined;
}

/** Reads a file of the built site; undefined when there is none, or it is of another build. */
function builtBytes(folder: string, file: string, hash: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path.join(folder, file));
    return sha256(bytes) === hash ? bytes : undefined;
  } catch {
    return undefined;
  }
}
