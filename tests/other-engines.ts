/** The engines beside Chromium for which Playwright has builds of its own. */

import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';

const OTHERS = [
  { browserName: 'firefox', file: firefox.executablePath() },
  { browserName: 'webkit', file: webkit.executablePath() },
] as const;

/** Those whose build is on this machine. */
export const INSTALLED = OTHERS.filter(({ file }) => existsSync(file));

/** Before the tests: says which builds are not on this machine. */
export default function sayWhatIsMissing(): void {
  const missing = OTHERS.filter((engine) => !INSTALLED.includes(engine));
  if (missing.length === 0) return;
  const names = missing.map(({ browserName }) => browserName).join(', ');
  console.warn(`NOT TESTED: Playwright's ${names}. npm run test:engines takes Debian's.`);
}
