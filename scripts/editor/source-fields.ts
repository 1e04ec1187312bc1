/** Writes the fields for where something comes from, and reads what somebody typed in them. */

import { sourceDate } from '../../src/schemas/dates.ts';
import { source } from '../../src/schemas/sources.ts';
import type { Draft } from './draft.ts';
import { html, textField, type Html } from './html.ts';
import { askFor, typed, type Values } from './task.ts';
import { dateAsTyped, dateTyped } from './typed.ts';

/** When a source was published. */
export const sourceDateTyped = dateAsTyped(
  sourceDate,
  'een datum die bestaat en al geweest is, als 11 april 2026, april 2026, 2026 of rond 2026; of: onbekend',
);

/** Where something comes from, as the content says it. */
export interface SourceTyped {
  source: string;
  sourceDate: string;
}

/** Writes the fields for where something comes from. */
export function sourceFields(values: Values): Html {
  return html`${textField({
    name: 'bron',
    label: 'Waar staat dat?',
    hint: 'De naam van een site, krant of brief, als politie.nl.',
    value: values.bron,
  })}
  ${textField({
    name: 'brondatum',
    label: 'Van wanneer is die bron?',
    hint: 'Als 11 april 2026, april 2026, 2026 of onbekend.',
    value: values.brondatum,
  })}`;
}

/** Reads those fields, and asks for what is missing. */
export function sourceTyped(draft: Draft, values: Values): SourceTyped {
  const date = typed(values, 'brondatum');
  const from = { source: typed(values, 'bron'), sourceDate: dateTyped(date) };
  askFor(draft, 'bron', 'De bron', source, from.source);
  askFor(draft, 'brondatum', 'De datum van de bron', sourceDateTyped, date);
  return from;
}
