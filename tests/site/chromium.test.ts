/** What becomes of the cards when Chromium fails: a message that says so, and never a wait without end. */

import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openChromium } from '../../src/build/chromium.ts';
import { findBrowser } from '../../src/build/find-browser.ts';
import { printCards } from '../../src/build/print-cards.ts';
import { CARD_FORMATS } from '../../src/cards/formats.ts';
import { DIST } from '../fixtures/dist.ts';
import { random } from '../fixtures/random.ts';

vi.mock(import('../../src/build/find-browser.ts'), async (original) => ({
  ...(await original()),
  findBrowser: vi.fn((await original()).findBrowser),
}));

const REAL = findBrowser() ?? chromium.executablePath();
const FAILING = path.resolve('tests/fixtures/failing-chromium.ts');
/** Of one that dies it is said at once, on a machine with much to do a little later. */
const LIMIT = 60_000;
/** The file that is printed first. */
const FIRST = 'zakkaart/vel.pdf';
/** One that hangs takes all of it. */
const HANGING_LIMIT = 5000;
const SEED = 20261127;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chromium-'));
  cpSync(DIST, path.join(folder, 'site'), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Has the build find a command of our own for Chromium. */
function install(script: string): void {
  const file = path.join(folder, 'chromium');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  vi.mocked(findBrowser).mockReturnValue(file);
}

function installFailing(at: string, by: 'dying' | 'hanging'): void {
  install(`exec '${process.execPath}' '${FAILING}' "$@"`);
  for (const [name, value] of Object.entries({ CHROMIUM: REAL, FAILS_AT: at, FAILS_BY: by })) {
    vi.stubEnv(name, value);
  }
}

/** The words on the cards. Chromium is left to itself when it fails, as in a build, which then ends. */
async function print(): Promise<ReadonlyMap<string, string>> {
  return printCards(await openChromium(LIMIT), site(), LIMIT);
}

const site = () => path.join(folder, 'site');

test.each([
  [
    'exits at once',
    LIMIT,
    'echo "no display" >&2; exit 3',
    /chromium start niet\.\n {2}no display$/,
  ],
  [
    'is no program',
    LIMIT,
    'no-such-command',
    /chromium start niet\.\n.*no-such-command.*not found$/,
  ],
  ['hangs', 1000, 'exec sleep 600', /chromium start niet\.\n {2}Chromium geeft geen antwoord\.$/],
])('a Chromium that %s is said not to start', async (_, limit, script, message) => {
  install(script);
  await expect(openChromium(limit)).rejects.toThrow(message);
});

test('where there is no Chromium, the message says how to get one', async () => {
  vi.mocked(findBrowser).mockReturnValue(null);
  await expect(openChromium()).rejects.toThrow(/er is geen Chromium.*npm run cards/);
});

test.each([
  ['while a page is opened', 'Page.enable', 'het openen van de pagina'],
  ['while the site is opened', 'Page.navigate', 'het openen van de pagina'],
  ['while a card is chosen', 'Runtime.callFunctionOn', FIRST],
  ['while a card is printed', 'Page.printToPDF', FIRST],
])('a Chromium that dies %s is said to', async (_, at, step) => {
  installFailing(at, 'dying');
  await expect(print()).rejects.toThrow(`bij ${step}.\n  Chromium is gestopt.`);
});

test('a Chromium that hangs is said to: while a page is opened, while a card is printed, when it may close', async () => {
  const HANGS = [
    ['Page.enable', 'het openen van de pagina'],
    ['Page.printToPDF', FIRST],
    ['Browser.close', 'het sluiten'],
  ] as const;
  const told: Promise<void>[] = [];
  // They are waited for together: each takes all of its time.
  for (const [at, step] of HANGS) {
    installFailing(at, 'hanging');
    const printed = printCards(await openChromium(LIMIT), site(), HANGING_LIMIT);
    told.push(expect(printed).rejects.toThrow(`bij ${step}.\n  Chromium geeft geen antwoord.`));
  }
  await Promise.all(told);
});

test('a Chromium that takes its time to leave has printed everything', async () => {
  install(`'${REAL}' "$@" & exec 3<&- 4<&-; wait; sleep 3`);
  expect((await print()).size).toBe(CARD_FORMATS.length);
});

const next = random(SEED);
test.each(Array.from({ length: 8 }, () => Math.ceil(next() * 120)))(
  `a Chromium that dies at message %i (seed ${SEED}) is said to, or has printed everything`,
  async (message) => {
    installFailing(`${message}`, 'dying');
    const outcome = await print().then(
      (words) => `${words.size} cards`,
      (error: unknown) => String(error),
    );
    expect(outcome).toMatch(
      new RegExp(`Chromium is gestopt|start niet|^${CARD_FORMATS.length} cards$`),
    );
  },
);
