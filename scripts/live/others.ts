/** Reads the pages of a copy that somebody else built. */

import { addressOf } from '../../src/checks/links.ts';
import { ask, insteadOf, mapConcurrently, type Answer } from './ask.ts';
import { parseNumbersJson } from '../../src/schemas/numbers-json.ts';
import type { Finding } from './findings.ts';
import type { Sent } from './files.ts';

/** How many pages are read: more than any copy has. */
const MAX_PAGES = 500;

/** The file of each kind that every copy has. */
const FIRST = ['index.html', 'nummers.json', 'contact/alle.vcf'];

/**
 * Finds a site that is no copy of this one at all.
 *
 * @param home what its home page answered
 * @returns the reason; undefined for a copy
 */
export async function notACopy(
  origin: string,
  home: Answer,
  end: AbortSignal,
): Promise<string | undefined> {
  if (home.status !== 200) return insteadOf(200, home);
  const numbers = await ask(new URL('/nummers.json', origin), {}, end);
  const isCopy = typeof numbers !== 'string' && parseNumbersJson(numbers.body.toString());
  return isCopy ? undefined : 'dit is geen kopie van deze site: zij heeft geen nummers.json';
}

/**
 * Asks for the pages in the sitemap, and for what every copy has.
 *
 * @param end ends the asking
 */
export async function readOthers(
  origin: string,
  end: AbortSignal,
): Promise<{ findings: Finding[]; sent: Sent[] }> {
  const map = await ask(new URL('/sitemap-0.xml', origin), {}, end);
  const listed = typeof map === 'string' ? '' : map.body.toString();
  const pages = [...listed.matchAll(/<loc>([^<]*)<\/loc>/g)]
    .flatMap(([, address = '']) => URL.parse(address)?.pathname ?? [])
    // That would name another host.
    .filter((path) => !path.startsWith('//'))
    .map((path) => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`);
  // Each line has a contact beside its page.
  const contacts = pages.flatMap((file) => {
    const [, line] = /^hulplijnen\/([\w-]+)\/index\.html$/.exec(file) ?? [];
    return line === undefined ? [] : `contact/${line}.vcf`;
  });
  const files = [...new Set([...FIRST, ...pages, ...contacts])].slice(0, MAX_PAGES);
  const results = await mapConcurrently(files, async (file) => {
    const address = addressOf(file);
    return { file, address, answer: await ask(new URL(address, origin), {}, end) };
  });
  const findings: Finding[] = [];
  const sent: Sent[] = [];
  for (const { file, address, answer } of results) {
    if (typeof answer === 'string') findings.push({ where: address, what: answer });
    else if (answer.status !== 200) {
      findings.push({ where: address, what: insteadOf(200, answer) });
    } else sent.push({ ...answer, file, address });
  }
  return { findings, sent };
}
