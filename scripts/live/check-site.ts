/** Compares a site that is live with what was built, and with the record. */

import { proseOf } from '../../src/data/prose.ts';
import { sha256 } from '../../src/build/write-manifest.ts';
import { MANIFEST, parseManifest, type Manifest } from '../../src/schemas/manifest.ts';
import { ALL_PATIENCE, ask } from './ask.ts';
import { checkCertificate, checkHttp, checkOldTls, checkSlash } from './connection.ts';
import { checkSecurityTxt, overdue } from './ends.ts';
import type { Expected } from './expected.ts';
import { builtPages, type Sent } from './files.ts';
import { rowsOf, type Finding } from './findings.ts';
import { compareHeaders } from './headers.ts';
import { compareNumbers } from './numbers.ts';
import { notACopy, readOthers } from './others.ts';
import { compareOwn, isOwn } from './own.ts';

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
  const stranger = isOurs ? undefined : await notACopy(origin, home, end);
  if (stranger) return { rows: [`${origin}: ${stranger}`], seen: '' };
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

/** Holds each file that came once against the record. */
function checkNumbers(
  sent: readonly Sent[],
  { content, settings, now }: Expected,
  live: Manifest | undefined,
  isOurs: boolean,
): Finding[] {
  const builtAt = live ? Date.parse(live.builtAt) : now;
  const truth = { ...content, ...proseOf(content), site: settings, builtAt };
  const once = new Map(sent.map((one) => [`${one.file} ${sha256(one.body)}`, one]));
  return compareNumbers([...once.values()], truth, isOurs, now);
}
