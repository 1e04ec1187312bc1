/**
 * `<roster-moment>`: shows what `<call-now>` would say at the moment in the field before it. It is a
 * `<call-now>` with another clock, so that the two cannot differ. It also says until when.
 */

import { DAY, MINUTE, instantsOf } from '../clock/amsterdam.ts';
import { nextNumber } from '../clock/answer.ts';
import { momentInWords } from '../clock/moment-in-words.ts';
import { lineOf, restore, show } from './call-block.ts';

export class RosterMoment extends HTMLElement {
  connectedCallback(): void {
    this.parentElement?.removeAttribute('hidden');
    const field = this.previousElementSibling as HTMLInputElement;
    field.oninput = () => {
      judge(this, field.value);
    };
  }
}

/** Shows which number is to dial at a moment as it is typed, on the clock of the Netherlands. */
function judge(block: HTMLElement, value: string): void {
  restore(block);
  const line = lineOf(block);
  // While a year is typed, the field holds the years 0002, 0020 and 0202.
  if (!line || value < '1') return;
  const [first, last] = line.trusted;
  const end = (last + 1) * DAY;
  const typed = Date.parse(`${value}Z`);
  // Moments outside the days that the page knows are all alike; a year of five digits parses as NaN.
  const local = typed < end ? Math.max(typed, (first - 9) * DAY) : end;
  const [instant, again] = instantsOf(0, local / MINUTE);
  const fill = (slot: string, words: string) =>
    block.querySelector(`[data-slot=${slot}]`)?.replaceChildren(words);
  const say = (when: string) =>
    block.querySelector(`[data-when=${when}]`)?.removeAttribute('hidden');
  if (!instant) {
    say('never');
    return;
  }
  show(block, instant);
  if (again) say('twice');
  const next = nextNumber(line, instant);
  if (!next) return;
  const { weekdays = '' } = block.dataset;
  const [today] = momentInWords(instant, weekdays).split(' ');
  // Within six days the same weekday is the same day.
  fill('until', momentInWords(next.at, weekdays).replace(`${today} `, ''));
  fill('number', next.first.link.innerText);
  say('until');
}
