/**
 * `<roster-moment>`: what `<call-now>` would say at the moment in the field before it.
 *
 * It is a `<call-now>` with another clock, made from the class that the page already has, so that
 * the resolver is in the page once and cannot differ.
 */

import { HOUR } from '../lib/amsterdam.ts';
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
      const [instant, again] = instantsOf(value);
      this.restore();
      if (instant === undefined) this.reveal(value ? ['never'] : []);
      else this.show(instant, again === undefined ? [] : ['twice']);
    }
  };
}

/** The instants at which the Dutch clock shows "2026-05-31T09:00": one, none or two. */
function instantsOf(value: string): number[] {
  return [2, 1]
    .map((ahead) => Date.parse(`${value}Z`) - ahead * HOUR)
    .filter(
      (instant) =>
        value &&
        // Swedish writes a moment as ISO 8601 does.
        new Date(instant)
          .toLocaleString('sv', { timeZone: 'Europe/Amsterdam' })
          .startsWith(value.replace('T', ' ')),
    );
}
