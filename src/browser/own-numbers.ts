/**
 * Writes the reader's own numbers onto the backs of the cards, and says when they do not fit. Without it the
 * backs have lines to write on.
 *
 * Nothing is stored or sent, and leaving the page wipes what was typed, from the back/forward cache
 * too. To keep it, a reader saves a file.
 */

import { find } from './find.ts';
import { saveFile } from './save-file.ts';

/** What this page saves: a row for each number, with a tab behind the name. No card has room for more. */
const SAVED = /^([^\t\n]*\t[^\t\n]*(\n|$)){1,15}$/;

/** Shows the fields, which are hidden when served, and follows what is typed in them. */
export function writeOwnNumbers(): void {
  const form = find('own-numbers');
  const fields = find('[data-rows]');
  const said = find('own-numbers output');
  const field = fields.firstElementChild;
  const served = [...find('ul.own-numbers').children];
  const names = served.map(({ textContent }) => [textContent.trim()]);
  form.hidden = false;
  /** Lists each name and number that was typed; a row without both is left out. */
  const typed = () =>
    [...fields.children]
      .map((row) => [...row.querySelectorAll('input')].map(({ value }) => value.trim()))
      .filter((row) => row.some(Boolean));
  const add = (values: string[]) => {
    fields.append(copyWith(values, field, 'value'));
  };
  const open = (rows: string[][]) => {
    fields.replaceChildren();
    rows.forEach(add);
    fill();
  };
  const fill = () => {
    const lists = [...document.querySelectorAll<HTMLElement>('ul.own-numbers')];
    for (const list of lists) {
      list.replaceChildren(...typed().map((values) => copyWith(values, served[0], 'textContent')));
    }
    const shown = lists.find(({ offsetHeight }) => offsetHeight);
    const fits = !shown || isWhole(shown);
    for (const misfit of document.querySelectorAll<HTMLElement>('[data-misfit]')) {
      misfit.hidden = fits;
    }
  };
  form.onclick = ({ target }) => {
    const { dataset } = target as HTMLElement;
    if ('add' in dataset) add([]);
    if (dataset.file) {
      const rows = typed().map((row) => row.join('\t'));
      saveFile(new File([rows.join('\n')], dataset.file));
    }
  };
  // Another format or back has other room.
  window.oninput = async ({ target }) => {
    const input = target as HTMLInputElement;
    const text = await input.files?.[0]?.text();
    if (text !== undefined) {
      // The same file can be opened again.
      input.value = '';
      const { read = '', refused = '' } = said.dataset;
      said.textContent = refused;
      if (SAVED.test(text)) {
        open(text.split('\n').map((row) => row.split('\t')));
        said.textContent = `${read} ${typed().filter(([, number]) => number).length}`;
      }
    }
    fill();
  };
  addEventListener('pagehide', () => {
    open(names);
  });
  open(names);
}

/** Tells whether a list keeps within its room: at its own size, as a preview is smaller. */
function isWhole(list: HTMLElement): boolean {
  const paper = list.closest<HTMLElement>('.paper') ?? list;
  paper.style.cssText = '--mm:var(--unit)';
  const room = list.getBoundingClientRect();
  const isWithin = [...list.querySelectorAll('li, bdi')].every((part) => {
    const { right, bottom } = part.getBoundingClientRect();
    // Less than any eye sees: browsers divide a pixel by 64.
    return right < room.right + 0.1 && bottom < room.bottom + 0.1;
  });
  paper.style.cssText = '';
  return isWithin;
}

/** Copies a row, with a value in each of its parts. */
function copyWith(
  values: readonly string[],
  row: Element | null | undefined,
  property: 'value' | 'textContent',
): Element {
  const copy = row?.cloneNode(true) as Element;
  copy.querySelectorAll<HTMLInputElement>('input, li > *').forEach((part, index) => {
    part[property] = values[index] ?? '';
  });
  return copy;
}
