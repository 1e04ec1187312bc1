/**
 * `<roster-moment>`: shows what `<call-now>` would say at the moment in the field before it. It is a
 * `<call-now>` with another clock, so that the two cannot differ. It also says until when.
 */

import { DAY, MINUTE, instantsOf } from '../clock/amsterdam.ts';
import { nextNumber } from '../clock/answer.ts';
import { momentInWords } from '../clock/moment-in-words.ts';
import { CallNow } from './call-now.ts';

export class RosterMoment extends CallNow {
  override connectedCallback(): void {
    this.parentElement?.removeAttribute('hidden');
    this.previousElementSibling?.addEventListener('input', this);
  }

  override handleEvent({ target }: Event): void {
    const { value } = target as HTMLInputElement;
    this.restore();
    const line = this.line();
    // While a year is typed, the field holds the years 2, 20 and 202.
    if (!line || !(parseInt(value) >= 1000)) return;
    const [first, last] = line.trusted;
    const [from, to] = [(first - 9) * DAY, (last + 1) * DAY];
    const typed = Date.parse(`${value}Z`);
    // Moments outside the days that the page knows are all alike; a year of five digits parses as NaN.
    const local = typed < to ? Math.max(typed, from) : to;
    const [instant, again] = instantsOf(Math.floor(local / DAY), (local % DAY) / MINUTE);
    if (!instant) {
      this.reveal(['never']);
      return;
    }
    const next = nextNumber(line, instant);
    this.show(instant, [next ? 'until' : '', again ? 'twice' : ''], {
      until:
        next && momentInWords(next.at, document.documentElement.dataset.weekdays ?? '', instant),
      number: next?.first.link.innerText,
    });
  }
}
