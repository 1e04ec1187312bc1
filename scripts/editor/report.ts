/** Writes what stands beside a form: what is missing or wrong, what will be different, and which files. */

import type { Problem } from '../../src/data/content-problem.ts';
import type { Content } from '../../src/data/read-content.ts';
import type { DiffRow } from './diff.ts';
import type { Desk } from './draft.ts';
import { fileDifference } from './file-difference.ts';
import { html, unbroken, type Html, type Part } from './html.ts';
import { canBeSaved, type Judged } from './judged.ts';
import { differences, momentsChanged } from './preview.ts';

/**
 * Writes the report.
 *
 * @param now milliseconds since 1 January 1970 UTC
 * @param beside more of the content as it would be
 * @param isOther whether this is not what was shown when somebody wanted to save it
 */
export function reportOf(
  all: Judged,
  { content }: Desk,
  now: number,
  beside?: Part,
  isOther = false,
): Html {
  const { changes, after, problems, plan, seal } = all;
  const isSound = problems.length === 0 && after.problems.length === 0;
  return html`
    ${
      isOther &&
      html`<p class="problems">
        Er is nog niets bewaard. Sinds je keek, is er iets veranderd: in een bestand, of in wat je
        typte. Kijk nog eens, en bewaar het dan.
      </p>`
    }
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
    ${
      plan.notes.length > 0 &&
      html`<div class="note">${plan.notes.map((note) => html`<p>${unbroken(note)}</p>`)}</div>`
    }
    ${
      canBeSaved(all) &&
      html`<p>
        <input type="hidden" form="taak" name="stand" value="${seal}" />
        <button type="submit" class="button button-main" form="taak" name="stap" value="bewaar">
          Bewaar
        </button>
      </p>`
    }
    ${isSound && changes.length > 0 && inShort(content, after, now)} ${beside}
    ${isSound && changes.length > 0 && readersSee(content, after, now)}
    ${changes.map(fileDifference)}
  `;
}

/** Says in one sentence whether it can be saved. */
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

/** Writes at which moments another number comes first; nothing when at none. */
function inShort(before: Content, after: Content, now: number): Part {
  const moments = momentsChanged(before, after, now);
  return (
    moments.length > 0 &&
    html`<h3>Kort gezegd</h3>
      <ul>
        ${moments.map((moment) => html`<li>${unbroken(moment)}</li>`)}
      </ul>`
  );
}

/** Writes what readers will see differently, by where they see it. */
function readersSee(before: Content, after: Content, now: number): Html {
  return html`
    ${differences(before, after, now).map(
      ({ where, rows }) =>
        html`<h3>${where}</h3>
          <ul class="diff">
            ${rows.map(diffRow)}
          </ul>`,
    )}
  `;
}

function diffRow({ sign, text }: DiffRow): Html {
  if (sign === '-')
    return html`<li>
      <del><b>Weg: </b>${unbroken(text)}</del>
    </li>`;
  return html`<li>
    <ins><b>Nieuw: </b>${unbroken(text)}</ins>
  </li>`;
}
