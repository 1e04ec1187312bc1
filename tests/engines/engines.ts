/** The engines beside Chromium, as Debian has them. */

import { findCommand } from '../../src/build/find-browser.ts';
import type { Browser, Wishes } from './browser.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

export interface Engine {
  name: string;
  /** Debian's packages that bring it. */
  packages: string[];
  /** What each command may be called, the best first; the first command is the one to open. */
  commands: string[][];
  /** Whether its driver can print. */
  prints: boolean;
  open: (command: string, wishes: Wishes) => Promise<Browser>;
}

export const ENGINES: Engine[] = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    commands: [['firefox-esr', 'firefox']],
    prints: true,
    open: openFirefox,
  },
  {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb', 'faketime'],
    commands: [['WebKitWebDriver'], ['Xvfb'], ['faketime']],
    prints: false,
    open: openWebKit,
  },
];

/** @returns the command that opens an engine; undefined when something that it needs is not there */
export function commandOf({ commands }: Engine): string | undefined {
  const found = commands.map(findCommand);
  return found.includes(undefined) ? undefined : found[0];
}
