/**
 * `<roster-moment>`: what `<call-now>` would say at the moment in the field before it.
 *
 * It is a `<call-now>` with another clock, made from the class that the page already has, so that
 * the resolver is in the page once and cannot differ.
 */

import { DAY, HOUR } from '../lib/amsterdam.ts';
import type { CallNow } from './call-now.ts';

/** @param Base the class of `<call-now>` */
export function rosterMoment(Base: typeof CallNow): CustomElementConstructor {
  return class extends Base {
    override connectedCallback(): void {
      this.parentElement?.removeAttribute('hidden');
      this.previousElementSibling?.addEventListener('input', this);
    }

    override handleEvent({ target }: Event): void {
      const { value } = target as HTMLInputElement;
      const [year = 0, month = 1, date] = (value.match(/\d+/g) ?? []).map(Number);
      this.restore();
      // While a year is typed, the field holds the years 2, 20 and 202.
      if (year < 1000) return;
      const { trusted } = JSON.parse(this.dataset.schedule ?? '') as { trusted: [number, number] };
      const day = Date.UTC(year, month - 1, date) / DAY;
      if (day < trusted[0] || day > trusted[1]) {
        this.dataset.state = 'uncertain';
        this.reveal([day < trusted[0] ? 'before-build' : 'past-horizon']);
        return;
      }
      const [instant, again] = instantsOf(value);
      if (instant === undefined) this.reveal(['never']);
      else this.show(instant, again === undefined ? [] : ['twice']);
    }
  };
}

/** The instants at which the Dutch clock shows "2026-05-31T09:00": one, none or two. */
function instantsOf(value: string): number[] {
  return [2, 1]
    .map((ahead) => Date.parse(`${value}Z`) - ahead * HOUR)
    .filter((instant) =>
      new Date(instant)
        // Swedish writes a moment as ISO 8601 does.
        .toLocaleString('sv', { timeZone: 'Europe/Amsterdam' })
        .startsWith(value.replace('T', ' ')),
    );
}
