/** What Lighthouse says of each page, as a phone. */

import runLighthouse, { type Result } from 'lighthouse';
import { freePort } from '../hosting/loopback.ts';
import type { Server } from '../hosting/start-nginx.ts';
import { openBrowser } from './browser.ts';
import { EMPTY, PAGES } from './pages.ts';
import { section, type Row } from './report.ts';

/** Every page in all categories, and the empty page first: more than that is not to be had here. */
export async function lighthouse(server: Server): Promise<string> {
  const port = await freePort();
  await using browser = await openBrowser(server.folder, `--remote-debugging-port=${port}`);
  const results: Result[] = [];
  for (const page of [EMPTY, ...PAGES]) {
    const url = `https://127.0.0.1:${server.https}${page}`;
    const found = await runLighthouse(url, { port, logLevel: 'error' });
    if (!found || found.lhr.runtimeError) {
      throw new Error(`${url}: ${found?.lhr.runtimeError?.message ?? 'Lighthouse says nothing'}`);
    }
    results.push(found.lhr);
  }
  const titles = Object.values(results[0]?.categories ?? {}).map(({ title }) => title);
  return section(
    `Lighthouse ${results[0]?.lighthouseVersion ?? ''} in Chromium ${browser.version()}`,
    `A phone, with all that Lighthouse sets by itself. Goal: 100 in each category.
Pace: how fast the machine was meanwhile (benchmarkIndex). Scores at different paces cannot be compared.`,
    ['page', ...titles, 'pace', 'what costs points'],
    results.map(rowOf),
  );
}

function rowOf({ requestedUrl = '', categories, audits, environment }: Result): Row {
  const all = Object.values(categories);
  const costly = all
    .flatMap(({ auditRefs }) => auditRefs)
    .flatMap(({ id, weight }) => {
      const { score: found, displayValue = '' } = audits[id] ?? { score: null };
      return weight > 0 && found !== null && found < 1 ? [`${id} ${displayValue}`.trim()] : [];
    });
  return {
    cells: [
      new URL(requestedUrl).pathname,
      ...all.map((category) => score(category.score)),
      environment.benchmarkIndex.toFixed(),
      costly.join(', '),
    ],
    missed: all.filter((category) => category.score !== 1).map(({ title }) => title),
  };
}

/** As Lighthouse writes it. */
function score(part: number | null): string {
  return part === null ? '?' : `${Math.round(part * 100)}`;
}
