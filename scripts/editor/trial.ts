/** Builds the site on trial after each change: some faults only a build can find, as words that do not fit a card. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { startTrialBuild, stopTrialBuild } from '../../src/build/trial-build.ts';
import { html, type Html } from './html.ts';

const ASTRO = path.resolve('node_modules/astro/bin/astro.mjs');

/** The last build on trial. */
export class Trial {
  readonly #root: string;
  #state: 'none' | 'busy' | { report: string } = 'none';

  /** @param root the folder of the project; without a project in it, nothing is built */
  constructor(root: string) {
    this.#root = root;
  }

  /** Builds again; a build that still runs is of other content. */
  start(): void {
    if (!existsSync(path.join(this.#root, 'astro.config.mjs'))) return;
    this.#state = 'busy';
    startTrialBuild(
      this.#root,
      (report) => {
        this.#state = { report };
      },
      ASTRO,
    );
  }

  stop(): void {
    stopTrialBuild();
  }

  /** Says how it went; while it is busy, the page asks again. */
  view(): Html {
    if (this.#state === 'none') return html``;
    if (this.#state === 'busy') {
      return html`<p data-busy>De site wordt nu op proef gebouwd. Dat duurt een halve minuut.</p>`;
    }
    const { report } = this.#state;
    if (report === '')
      return html`<p>De proefbouw is gelukt: zo kan de site gepubliceerd worden.</p>`;
    return html`<p>Zo kan de site nog niet gebouwd worden:</p>
      <pre class="problems" tabindex="0">${report}</pre>`;
  }
}
