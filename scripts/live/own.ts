/** Compares a site of this record with the build that should be live. */

import { MANIFEST, type Manifest } from '../../src/schemas/manifest.ts';
import type { Expected } from './expected.ts';
import { compareFiles, type Sent } from './files.ts';
import type { Finding } from './findings.ts';
import { readOthers } from './others.ts';

/** Tells whether a site is of this record: it stands at its address, or says that it should. */
export function isOwn(
  origin: string,
  url: string,
  live: Manifest | undefined,
  home: string,
): boolean {
  return origin === url || live?.url === url || home.includes(`rel="canonical" href="${url}/"`);
}

/** Compares with the build that should be live; with its own manifest when it is another one. */
export async function compareOwn(
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
