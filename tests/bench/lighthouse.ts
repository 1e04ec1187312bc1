/** What Lighthouse says of each page, as a phone. */

import runLighthouse, { type Result } from 'lighthouse';
import { freePort } from '../hosting/loopback.ts';
import type { Server } from '../hosting/start-nginx.ts';
import { openBrowser } from './browser.ts';
import { EMPTY, PAGES } from './pages.ts';
import { section, type Row } from './report.ts';

/** Every page in all categories, and how the empty page performs: less is not to be had here. */
export async function lighthouse(server: Server): Promise<string> {
  const port = await freePort();
  const browser = await openBrowser(server.folder, `--remote-debugging-port=${port}`);
  const judge = async (page: string) => {
    const url = `https://127.0.0.1:${server.https}${page}`;
    const result = await runLighthouse(url, { port, logLevel: 'error' });
    if (!result || result.lhr.runtimeError) {
      throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no answer of Lighthouse'}`);
    }
    return result.lhr;
  };
  const empty = await judge(EMPTY);
  const results = [];
  for (const page of PAGES) results.push([page, await judge(page)] as const);
  await browser.close();
  return section(
    `Lighthouse ${empty.lighthouseVersion}`,
    `A phone, with all that Lighthouse sets by itself. Goal: 100 in each category.
The empty page performs ${score(empty.categories.performance?.score)}.`,
    ['page', ...Object.values(empty.categories).map(({ title }) => title), 'what costs points'],
    results.map(([page, result]) => rowOf(page, result)),
  );
}

function rowOf(page: string, { categories, audits }: Result): Row {
  const all = Object.values(categories);
  const costly = all
    .flatMap(({ auditRefs }) => auditRefs)
    .flatMap(({ id, weight }) => {
      const { score: found, displayValue = '' } = audits[id] ?? { score: null };
      return weight > 0 && found !== null && found < 1 ? [`${id} ${displayValue}`.trim()] : [];
    });
  return {
    cells: [page, ...all.map((category) => score(category.score)), costly.join(', ')],
    missed: all.filter((category) => category.score !== 1).map(({ title }) => title),
  };
}

/** As Lighthouse writes it. */
function score(part: number | null | undefined): string {
  return typeof part === 'number' ? `${Math.round(part * 100)}` : '?';
}
