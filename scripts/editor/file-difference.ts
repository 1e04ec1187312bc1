/** Shows what changes in a file, row by row. */

import { changedRows, diff } from './diff.ts';
import { html, type Html } from './html.ts';
import type { FileChange } from './judge.ts';
import { decode } from './text-file.ts';

/** How many rows round a change are shown of a file. */
const AROUND = 2;

/** Writes the rows of a file that differ, with a few round them, folded up. */
export function fileDifference({ file, before, after }: FileChange): Html {
  const [old, young] = [before, after].map((bytes) =>
    bytes ? decode(bytes).text.split(/\r?\n/) : [],
  ) as [string[], string[]];
  const what = before === undefined ? 'nieuw' : after === undefined ? 'weg' : 'verandert';
  const count = changedRows(old, young).length;
  const rows = diff(old, young);
  const isNear = (index: number) =>
    rows.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ sign }) => sign !== ' ');
  return html`<details>
    <summary>${file} (${what}, ${count} ${count === 1 ? 'regel' : 'regels'})</summary>
    <pre tabindex="0" aria-label="${file}">
${rows
        .filter((_, index) => isNear(index))
        .map(
          ({ sign, text }) =>
            html`<span class="row${sign === ' ' ? '' : sign === '+' ? ' new' : ' old'}"
              >${sign} ${text}
            </span>`,
        )}</pre>
  </details>`;
}
