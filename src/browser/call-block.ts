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

/** Words to fill in, each by the name of its slot. */
type Slots = Record<string, string | null | undefined>;

/**
 * Puts the number for a moment first.
 *
 * @param now milliseconds since 1 January 1970 UTC
 * @param also what else there is to say of it, as in `data-when`
 * @param words what else there is to fill in, by `data-slot`
 */
export function show(
  block: HTMLElement,
  now: number,
  also: readonly string[] = [],
  words: Slots = {},
): void {
  const line = lineOf(block);
  // A number that has not arrived yet may be the one to dial.
  if (!line) return;
  const wall = wallClock(now);
  const { first, reason, state } = answer(line, now, wall);
  const inDoubt = state === 'uncertain';
  const isAnother = block.dataset.state && line.numbers[0] !== first;
  const slots: Slots = { ...words, clock: timeInWords(wall) };
  for (const slot of block.querySelectorAll<HTMLElement>('[data-slot]')) {
    slot.textContent = slots[`${slot.dataset.slot}`] ?? '';
  }
  reveal(block, [...also, state, reason]);
  arrange(block, first, inDoubt);
  addDetail(block, inDoubt, first);
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
  if (served) arrange(block, served, true);
  addDetail(block, false);
}

/** Reads the line of a block with its rules; undefined while not all of its numbers have arrived. */
export function lineOf(block: HTMLElement): Schedule<NumberLink> | undefined {
  const numbers = numbersIn(block);
  if (numbers.length < Number(block.dataset.numbers)) return undefined;
  return { ...JSON.parse(block.dataset.schedule ?? ''), numbers } as Schedule<NumberLink>;
}

/** Shows the words for a moment, and hides those for any other. */
export function reveal(block: HTMLElement, moment: readonly string[]): void {
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

/** Moves the nodes, so that reading, focus and visual order are the same. */
function arrange(block: HTMLElement, { link }: NumberLink, together: boolean): void {
  const parts = [...block.children];
  // What leads to the numbers, as why it is in doubt, stays before all of them.
  const lead = parts.findIndex((part) => part.matches('[data-number]'));
  const rank = (part: Element): number => {
    if (part.contains(link)) return 0;
    if (parts.indexOf(part) < lead) return -1;
    return part.matches('[data-number]') === together ? 1 : 2;
  };
  const order = parts.slice().sort((one, other) => rank(one) - rank(other));
  if (order.every((part, place) => part === parts[place])) return;
  const focused = document.activeElement as HTMLElement | null;
  block.append(...order);
  focused?.focus({ preventScroll: true });
}

/** Numbers the steps in doubt, and makes room: what is known besides is told of the number to dial alone. */
function addDetail(block: HTMLElement, inDoubt: boolean, first?: NumberLink): void {
  for (const words of block.querySelectorAll<HTMLElement>('[data-detail]')) {
    words.hidden = inDoubt && !first?.link.contains(words);
  }
  let place = 0;
  for (const step of block.querySelectorAll('[data-step]')) {
    step.textContent = inDoubt && !step.closest('[hidden]') ? `${++place}` : '';
  }
}
