/**
 * Shows in a block of numbers which one is to dial at a moment.
 *
 * The served HTML is right without it: every number with its hours in words, the one for doubt first.
 * This reorders the numbers and shows words that wait in the HTML as `<… data-when="office edge …"
 * hidden>`; `restore` puts the served HTML back. When the number changes while the page is open, the
 * element after the block says so to a screen reader.
 */

import { wallClock } from '../clock/amsterdam.ts';
import { timeInWords } from '../clock/moment-in-words.ts';
import { answer, inOrder, type Dialled, type Schedule } from '../clock/answer.ts';

/** A number in the page. */
interface NumberLink extends Dialled {
  link: HTMLElement;
}

/**
 * Puts the number for a moment first.
 *
 * @param now milliseconds since 1 January 1970 UTC
 */
export function show(block: HTMLElement, now: number): void {
  const line = lineOf(block);
  // A number that has not arrived yet may be the one to dial.
  if (!line) return;
  const wall = wallClock(now);
  const { first, reason, state } = answer(line, now, wall);
  const isAnother = block.dataset.state && line.numbers[0] !== first;
  for (const slot of block.querySelectorAll('[data-slot]')) slot.textContent = timeInWords(wall);
  reveal(block, [state, reason]);
  putFirst(block, first);
  addDetail(block, state === 'uncertain' && first);
  block.dataset.state = state;
  // Once, and politely; the focus stays where it is. What else comes after the block is not ours.
  if (isAnother) {
    document.querySelector('call-now ~ .spoken')?.replaceChildren(first.link.innerText);
  }
}

/** Restores the block as it was served: numbers in their served order, no word about this moment. */
export function restore(block: HTMLElement): void {
  delete block.dataset.state;
  reveal(block, []);
  const [served] = inOrder(numbersIn(block), 'uncertain');
  if (served) putFirst(block, served);
  addDetail(block);
}

/** Reads the line of a block with its rules; undefined while not all of its numbers have arrived. */
export function lineOf(block: HTMLElement): Schedule<NumberLink> | undefined {
  const numbers = numbersIn(block);
  if (numbers.length < Number(block.dataset.numbers)) return undefined;
  return { ...JSON.parse(`${block.dataset.schedule}`), numbers } as Schedule<NumberLink>;
}

/** Shows the words for a moment, and hides those for any other. */
function reveal(block: HTMLElement, moment: readonly string[]): void {
  for (const words of block.querySelectorAll<HTMLElement>('[data-when]')) {
    words.hidden = !moment.some((word) => words.dataset.when?.split(' ').includes(word));
    // Put in anew: what stood there has then not moved. The node itself, and no copy of it: while the
    // page arrives, what is still to come of these words goes to that node.
    words.replaceWith(words);
  }
}

function numbersIn(block: HTMLElement): NumberLink[] {
  const links = block.querySelectorAll<HTMLElement>('[data-number] [data-hours]');
  // Limits stay text, which a number can be compared with just as well.
  return [...links].map((link) => ({ ...(link.dataset as unknown as Dialled), link }));
}

/** Moves a number before the others, so that reading, focus and visual order are the same. */
function putFirst(block: HTMLElement, { link }: NumberLink): void {
  const top = block.querySelector('[data-number]');
  const card = link.closest('[data-number]');
  if (!top || !card || top === card) return;
  const focused = document.activeElement as HTMLElement | null;
  top.before(card);
  focused?.focus({ preventScroll: true });
}

/**
 * Numbers the steps in doubt, and makes room: what is known besides is told of the number to dial alone.
 *
 * @param first the number to dial, where that is in doubt
 */
function addDetail(block: HTMLElement, first?: NumberLink | false): void {
  for (const words of block.querySelectorAll<HTMLElement>('[data-detail]')) {
    words.hidden = !!first && !first.link.contains(words);
  }
  let place = 0;
  for (const step of block.querySelectorAll('[data-step]')) {
    step.textContent = first && !step.closest('[hidden]') ? `${++place}` : '';
  }
}
