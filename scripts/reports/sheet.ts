/** Writes the parts of a form that is filled in with a pen or on a phone, as HTML without anything beside it. */

import { escapeHtml } from '../../src/formats/escape-html.ts';

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; }
fieldset { margin: 1rem 0; border: 1px solid; break-inside: avoid; }
legend b { margin-right: 1ch; font-size: 1.25rem; white-space: nowrap; }
label { display: inline-flex; gap: 0.5ch; align-items: center; min-height: 2.75rem; margin-right: 2ch; }
label:has(input:not([type])), label:has([inputmode]) { display: flex; flex-wrap: wrap; margin-right: 0; }
input:not([type=checkbox]) { flex: 1 8rem; min-width: 0; border: 0; border-bottom: 1px solid; background: none; color: inherit; font: inherit; }
input[type=checkbox] { width: 1.25rem; height: 1.25rem; }
button { min-height: 2.75rem; font: inherit; }
textarea { width: 100%; height: 12rem; font: inherit; }
.choices { break-inside: avoid; display: flex; flex-wrap: wrap; align-items: center; gap: 0 2ch; margin: 0; }
.choices label { margin: 0; }
@media print {
  :root { color-scheme: light; font-size: 10pt; }
  body { max-width: none; padding: 0; }
  section { break-before: page; }
  label { min-height: 6.5mm; }
  h2, p { margin: 2mm 0; }
  fieldset { margin: 3mm 0; }
  .columns { columns: 2; }
  .columns > * { break-inside: avoid; }
  .screen { display: none; }
}`;

/** Gathers what was filled in, a row for each answer under the name of its part, for who has to send it. */
const SCRIPT = `
document.querySelector('button').addEventListener('click', () => {
  const rows = [...document.querySelectorAll('h2, legend, input')].flatMap((node) => {
    if (node.localName !== 'input') return [node.innerText];
    const { type, checked, value, parentElement } = node;
    if (type === 'checkbox') {
      return checked ? [parentElement.parentElement.firstChild.textContent + ' ' + parentElement.innerText] : [];
    }
    return value ? [parentElement.innerText + ': ' + value] : [];
  });
  const answers = document.querySelector('textarea');
  answers.value = rows.join('\\n');
  answers.hidden = false;
  answers.select();
});`;

/** Writes a whole page, of which each section after the first part begins a new sheet of paper. */
export function pageOf(title: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="format-detection" content="telephone=no">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<h1>${escapeHtml(title)}</h1>
${parts.join('\n')}
<script>${SCRIPT}</script>
`;
}

/** Writes a numbered list of items that are HTML. */
export function listOf(items: readonly string[]): string {
  return `<ol>${items.map((item) => `<li>${item}</li>`).join('\n')}</ol>`;
}

/** Writes a question with a row to write on. */
export function field(question: string, inputmode?: 'tel'): string {
  return `<label>${escapeHtml(question)} <input${inputmode ? ` inputmode="${inputmode}"` : ''}></label>`;
}

/** Writes a question with boxes to tick. */
export function choices(question: string, answers: readonly string[]): string {
  const boxes = answers.map((answer) => `<label><input type="checkbox"> ${answer}</label>`);
  return `<p class="choices"><span>${escapeHtml(question)}</span> ${boxes.join(' ')}</p>`;
}
