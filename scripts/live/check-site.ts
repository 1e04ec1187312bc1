/** Compares a site that is live with what was built, and with the record. */

import { wallClock } from '../../src/clock/amsterdam.ts';
import type { Content } from '../../src/data/read-content.ts';
import { proseOf } from '../../src/data/prose.ts';
import { expiresWithin } from '../../src/formats/security-txt.ts';
import { MANIFEST, parseManifest, type Manifest } from '../../src/schemas/manifest.ts';
import type { Words } from '../../src/schemas/ui.ts';
import type { site } from '../../src/site.config.ts';
import { dueDates } from '../reports/due.ts';
import { ALL_PATIENCE, ask } from './ask.ts';
import { checkCertificate, checkHttp, checkOldTls, checkSlash } from './connection.ts';
import { builtPages, compareFiles, type Sent } from './files.ts';
import { rowsOf, type Finding } from './findings.ts';
import { compareHeaders } from './headers.ts';
import { compareNumbers } from './numbers.ts';
import { readOthers } from './others.ts';

/** The fewest days that security.txt must still be valid. */
const LAST_DAYS = 30;

/** What a site is compared with. */
export interface Expected {
  content: Content & { words: Words };
  settings: Pick<typeof site, 'url' | 'host' | 'shelfLifeDays'>;
  /** The manifest of the build that should be live; undefined when there is none here. */
  manifest: Manifest | undefined;
  /** The folder of that build, to name what differs. */
  folder: string;
  /** Where http is answered; undefined when that is not to be checked. */
  http: URL | undefined;
  /** Milliseconds since 1 January 1970 UTC. */
  now: number;
}

/** What was found: a row each, and in a few words what was looked at. */
export interface Report {
  rows: string[];
  seen: string;
}

/** Checks a site. A host that gives no answer at all is one row. */
export async function checkSite(secure: URL, expected: Expected): Promise<Report> {
  const { manifest, settings, now } = expected;
  const { origin } = secure;
  const end = AbortSignal.timeout(ALL_PATIENCE);
  const home = await ask(secure, {}, end);
  if (typeof home === 'string') return { rows: [`${origin}: ${home}`], seen: '' };
  const listed = await ask(new URL(`/${MANIFEST}`, origin), {}, end);
  const live = typeof listed === 'string' ? undefined : parseManifest(listed.body.toString());
  const isOurs = isOwn(origin, manifest?.url ?? settings.url, live, home.body.toString());
  const [files, ...others] = await Promise.all([
    isOurs ? compareOwn(origin, expected, live, end) : readOthers(origin, end),
    checkCertificate(secure, now),
    checkOldTls(secure),
    checkSlash(secure),
    expected.http ? checkHttp(expected.http, secure) : [],
    checkSecurityTxt(origin, now),
  ]);
  const findings = [
    ...files.findings,
    ...others.flat(),
    ...compareHeaders(
      files.sent,
      isOurs && manifest ? builtPages(manifest, expected.folder) : undefined,
      isOurs ? settings.host : undefined,
    ),
    ...checkNumbers(files.sent, expected, live, isOurs),
    ...overdue(expected, live, isOurs),
  ];
  const count = new Set(files.sent.map(({ address }) => address)).size;
  const built = isOurs ? `zoals gebouwd op ${live?.builtAt ?? '?'}` : 'gebouwd door een ander';
  return { rows: rowsOf(findings), seen: `${built}; ${count} adressen nagekeken` };
}

/** Tells whether a site is of this record: it stands at its address, or says that it should. */
function isOwn(origin: string, url: string, live: Manifest | undefined, home: string): boolean {
  return origin === url || live?.url === url || home.includes(`rel="canonical" href="${url}/"`);
}

/** Compares with the build that should be live; with its own manifest when it is another one. */
async function compareOwn(
  origin: string,
  { manifest, folder }: Expected,
  live: Manifest | undefined,
  end: AbortSignal,
): Promise<{ findings: Finding[]; sent: Sent[] }> {
  const same = live && manifest?.commit === live.commit && manifest.builtAt === live.builtAt;
  const listed = same ? manifest : (live ?? manifest);
  if (!listed) {
    const what = 'ontbreekt, en hier staat er ook geen om mee te vergelijken';
    const others = await readOthers(origin, end);
    return { ...others, findings: [{ where: `/${MANIFEST}`, what }, ...others.findings] };
  }
  const { findings, sent } = await compareFiles(origin, listed, folder, end);
  if (same && JSON.stringify(live) === JSON.stringify(manifest)) return { findings, sent };
  const what = !live
    ? 'ontbreekt of is onleesbaar'
    : same
      ? 'noemt andere hashes dan de bouw'
      : `live staat de bouw van ${nameOf(live)}, ${manifest ? `niet die van ${nameOf(manifest)}` : 'en hier staat er geen om mee te vergelijken'}`;
  return { findings: [{ where: `/${MANIFEST}`, what }, ...findings], sent };
}

function nameOf({ builtAt, commit }: Manifest): string {
  return `${builtAt}${commit ? ` (${commit.slice(0, 10)})` : ''}`;
}

/** Holds each file that came once against the record. */
function checkNumbers(
  sent: readonly Sent[],
  { content, settings, now }: Expected,
  live: Manifest | undefined,
  isOurs: boolean,
): Finding[] {
  const builtAt = live ? Date.parse(live.builtAt) : now;
  const truth = { ...content, ...proseOf(content), site: settings, builtAt };
  const once = new Map(sent.map((one) => [`${one.file} ${one.body.toString('base64')}`, one]));
  return compareNumbers([...once.values()], truth, isOurs, now);
}

/** Finds a security.txt that ends soon. */
async function checkSecurityTxt(origin: string, now: number): Promise<Finding[]> {
  const address = '/.well-known/security.txt';
  const answer = await ask(new URL(address, origin));
  // A copy need not have one; of ours the manifest says whether it has.
  if (typeof answer === 'string' || answer.status !== 200) return [];
  const expires = expiresWithin(LAST_DAYS, answer.body.toString(), now);
  return expires === undefined
    ? []
    : [{ where: address, what: `geldt tot "${expires}"; bouw en publiceer de site opnieuw` }];
}

/** Lists what should have been done by now; of somebody else's copy only when it must be built again. */
function overdue(
  { content, settings, manifest, now }: Expected,
  live: Manifest | undefined,
  isOurs: boolean,
): Finding[] {
  const built = live ?? (isOurs ? manifest : undefined);
  if (!built) return [];
  const record = isOurs ? content : { lines: [], measures: [] };
  const today = wallClock(now).day;
  return dueDates(record, settings.shelfLifeDays, Date.parse(built.builtAt), now)
    .filter(({ day }) => day < today)
    .map(({ what, todo }) => ({ where: 'te laat', what: `${what}. ${todo}.` }));
}
