/**
 * WebKitGTK's own small browser, through its WebDriver: https://w3c.github.io/webdriver/. It needs a
 * screen, so it gets one that nobody sees; and a library between it and the system's clock.
 */

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { freePort, isOpen } from '../hosting/loopback.ts';
import type { Browser, Wishes } from './browser.ts';
import { start, stop } from './child.ts';

/** As WebDriver writes them. */
const KEYS = { Tab: '\uE004', ArrowDown: '\uE015' };
/** How long a screen may take to say its number, in milliseconds. */
const SCREEN_PATIENCE = 10_000;

interface Session {
  sessionId: string;
  capabilities: { browserName: string; browserVersion: string };
}

/** @param command the WebKitWebDriver to start; Xvfb and faketime stand beside it */
export async function openWebKit(
  command: string,
  { clock, scripts = true }: Wishes,
): Promise<Browser> {
  const screen = start(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '400x700x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const signal = AbortSignal.timeout(SCREEN_PATIENCE);
  const said: unknown[] = await once(screen.stdio[3] as Readable, 'data', { signal });
  const port = await freePort();
  const driver = start(command, [`--port=${port}`], {
    // Not the zone of the office: a device may have any.
    env: {
      ...process.env,
      DISPLAY: `:${said.join('').trim()}`,
      TZ: 'UTC',
      ...(clock && clockFrom(clock)),
    },
    stdio: 'ignore',
  });
  while (!(await isOpen(port))) await setTimeout(100);
  const browser = ['--automation', `--enable-javascript=${scripts}`];
  const { sessionId, capabilities } = await ask<Session>(`http://127.0.0.1:${port}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args: browser } } },
  });
  const session = `http://127.0.0.1:${port}/session/${sessionId}`;
  // As narrow as its window can be.
  await ask(`${session}/window/rect`, { width: 360, height: 700 });
  return {
    version: `${capabilities.browserName}/${capabilities.browserVersion}`,
    visit: (url) => ask(`${session}/url`, { url }),
    reload: () => ask(`${session}/refresh`, {}),
    run: (inPage, given = '') =>
      ask(`${session}/execute/sync`, {
        script: `return (${String(inPage)})(...arguments)`,
        args: [given],
      }),
    press: (key) =>
      ask(`${session}/actions`, {
        actions: [{ type: 'key', id: 'keyboard', actions: pressed(KEYS[key]) }],
      }),
    close: async () => {
      await fetch(session, { method: 'DELETE' });
      await stop(driver);
      await stop(screen);
    },
  };
}

function pressed(value: string) {
  return ['keyDown', 'keyUp'].map((type) => ({ type, value }));
}

/** @throws Error with the command and what the driver says, when it refuses */
async function ask<T = void>(command: string, body: object): Promise<T> {
  const response = await fetch(command, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: T };
  if (!response.ok) throw new Error(`${command}: ${JSON.stringify(value)}`);
  return value;
}

/** What a process needs so that its clock starts at a moment, in UTC. */
function clockFrom(moment: Date): Record<string, string> {
  const FAKETIME = `@${moment.toISOString().slice(0, 19).replace('T', ' ')}`;
  const ask = ['-f', FAKETIME, 'printenv', 'LD_PRELOAD'];
  const LD_PRELOAD = execFileSync('faketime', ask, { encoding: 'utf8' }).trim();
  return { FAKETIME, LD_PRELOAD, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}
