/**
 * `<roster-moment>`: what `<call-now>` would say at the moment in the field before it: a `<call-now>`
 * with another clock, so that the two cannot differ.
 */

import { DAY, MINUTE, instantsOf } from '../clock/amsterdam.ts';
import { CallNow } from './call-now.ts';

export class RosterMoment extends CallNow {
  override connectedCallback(): void {
    this.parentElement?.removeAttribute('hidden');
    this.previousElementSibling?.addEventListener('input', this);
  }

  override handleEvent({ target }: Event): void {
    const { value } = target as HTMLInputElement;
    const { trusted } = JSON.parse(this.dataset.schedule ?? '') as { trusted: [number, number] };
    this.restore();
    // While a year is typed, the field holds the years 2, 20 and 202.
    if (!(parseInt(value) >= 1000)) return;
    const local = within(Date.parse(`${value}Z`), trusted);
    const [instant, again] = instantsOf(Math.floor(local / DAY), (local % DAY) / MINUTE);
    if (instant === undefined) this.reveal(['never']);
    else this.show(instant, again === undefined ? [] : ['twice']);
  }
}

/** A time on the Dutch clock, or one just before or after all days that the page knows. */
function within(local: number, [first, last]: [number, number]): number {
  const [from, to] = [(first - 9) * DAY, (last + 1) * DAY];
  if (local < from) return from;
  // A year of five digits is no number, and after all of them.
  return local < to ? local : to;
}
