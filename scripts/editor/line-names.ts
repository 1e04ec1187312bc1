/** Shows how a text names a line, so that its number follows by itself. */

import type { Content } from '../../src/data/read-content.ts';
import { html, type Html } from './html.ts';

/** Writes the list to copy from, folded up. */
export function lineNames({ lines }: Pick<Content, 'lines'>): Html {
  return html`<details>
    <summary>Zo noem je een lijn</summary>
    <p>Typ het zo over. Op de site staat dan de naam, met het nummer erachter.</p>
    <ul>
      ${lines.map(({ id, data }) => html`<li><code>[${data.shortName}](bel:${id})</code></li>`)}
    </ul>
  </details>`;
}
