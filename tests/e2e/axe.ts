/** axe over what a page shows at this moment, with every rule that it has for WCAG. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from '@playwright/test';

const SCRIPT = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules that axe leaves out by itself: those of level AAA, and the newest. */
const MORE_RULES = ['color-contrast-enhanced', 'identical-links-same-purpose', 'target-size'];

/**
 * @param within a selector: only that part of the page, when the rest was judged before
 * @returns a rule and the HTML that breaks it, for each fault
 */
export async function axeFaults(page: Page, within = ':root'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SCRIPT);
  const rules = Object.fromEntries(MORE_RULES.map((rule) => [rule, { enabled: true }]));
  return page.evaluate(
    async ([within, rules]) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(within, { rules, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [within, rules] as const,
  );
}
