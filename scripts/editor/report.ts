/** Writes what stands beside a form: what is missing or wrong, what will be different, and which files. */

import { createHash } from 'node:crypto';
import type { Problem } from '../../src/data/content-problem.ts';
import type { Content } from '../../src/data/read-content.ts';
import { changedRows, diff, type DiffRow } from './diff.ts';
import type { Desk, Plan } from './draft.ts';
import { html, type Html, type Part } from './html.ts';
import { changesOf, contentAfter, newProblems, type FileChange } from './judge.ts';
import { differences, momentsChanged } from './preview.ts';
import { decode } from './text-file.ts';

/** What a plan comes to, judged as a build would. */
export interface Judged {
  changes: FileChange[];
  after: Content;
  problems: Problem[];
  plan: Plan;
  /** Stands for the files before and after: what is saved is what was shown. */
  seal: string;
}

/** How many rows round a change are shown of a file. */
const AROUND = 2;

/** Judges what a plan makes of the content below a folder. */
export function judged(root: string, { content }: Desk, plan: Plan): Judged {
  // Half of a change would bring faults of its own.
  const changes = plan.questions.length > 0 ? [] : changesOf(root, plan.files);
  const after = changes.length > 0 ? contentAfter(root, changes) : content;
  const seal = createHash('sha256');
  for (const { file, before, after } of changes) {
    for (const part of [file, before ?? '', after ?? '']) seal.update(part).update('\0');
  }
  return { changes, after, problems: newProblems(content, after), plan, seal: seal.digest('hex') };
}

/** Tells whether it may be saved. */
export function canBeSaved({ changes, problems, plan }: Judged): boolean {
  return changes.length > 0 && problems.length === 0 && plan.questions.length === 0;
}

/**
 * Writes the report.
 *
 * @param now milliseconds since 1 January 1970 UTC
 * @param beside more of the content as it would be
 */
export function reportOf(all: Judged, { content }: Desk, now: number, beside?: Part): Html {
  const { changes, after, problems, plan, seal } = all;
  const isSound = problems.length === 0 && after.problems.length === 0;
  return html`
    <p class="verdict">${verdict(all)}</p>
    ${
      plan.questions.length > 0 &&
      html`<ul>
        ${plan.questions.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}
      </ul>`
    }
    ${
      problems.length > 0 &&
      html`<ul class="problems">
        ${problems.map(problemRow)}
      </ul>`
    }
    ${
      content.problems.length > 0 &&
      html`<p>
        Los hiervan stond er al een fout in de inhoud. De site kan pas gebouwd worden als die weg
        is: zie
        <a href="/">het begin</a>.
      </p>`
    }
    ${plan.notes.map((note) => html`<p class="note">${note}</p>`)}
    ${
      canBeSaved(all) &&
      html`<p>
        <input type="hidden" form="taak" name="stand" value="${seal}" />
        <button class="button button-main" form="taak" name="stap" value="bewaar">Bewaar</button>
      </p>`
    }
    ${beside} ${isSound && changes.length > 0 && readersSee(content, after, now)}
    ${changes.map(fileDifference)}
  `;
}

function verdict(all: Judged): string {
  const { plan, problems, changes } = all;
  if (plan.questions.length > 0) return 'Dit moet nog:';
  if (problems.length > 0) return 'Zo kan het niet bewaard worden:';
  return changes.length > 0 ? 'Dit klopt. Je kunt het bewaren.' : 'Er is nog niets veranderd.';
}

function problemRow({ file, line, key, received, expected }: Problem): Html {
  return html`<li>
    Er staat: ${received}. Verwacht: ${expected}.
    <span class="small">${file}, regel ${line}${key && `, ${key}`}</span>
  </li>`;
}

function readersSee(before: Content, after: Content, now: number): Html {
  const moments = momentsChanged(before, after, now);
  return html`
    ${differences(before, after, now).map(
      ({ where, rows }) =>
        html`<h3>${where}</h3>
          <ul class="diff">
            ${rows.map(diffRow)}
          </ul>`,
    )}
    ${
      moments.length > 0 &&
      html`<h3>Kort gezegd</h3>
        <ul>
          ${moments.map((moment) => html`<li>${moment}</li>`)}
        </ul>`
    }
  `;
}

function diffRow({ sign, text }: DiffRow): Html {
  if (sign === '-')
    return html`<li>
      <del><b>Weg: </b>${text}</del>
    </li>`;
  return html`<li>
    <ins><b>Nieuw: </b>${text}</ins>
  </li>`;
}

/** Writes the rows of a file that differ, with a few round them, folded up. */
function fileDifference({ file, before, after }: FileChange): Html {
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
