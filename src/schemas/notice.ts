/** Validates an urgent notice, which is there for a while: `content/notice.yml`, which may say nothing. */

import { z } from 'astro/zod';
import { MINUTE, instantsOf } from '../clock/amsterdam.ts';
import { dateText } from './dates.ts';
import { markdown, record } from './fields.ts';

/** A number of the first screen of a phone must stay there, whatever stands above it. */
const MAX_LENGTH = 160;

const MOMENT = /^(\d{4}-\d\d-\d\d)(?: (\d{1,2})[.:](\d\d))?$/;
const expected = 'een dag of een moment dat bestaat, als 2026-11-27 of 2026-11-27 18.00';

/** A moment on the Dutch clock, or a day; its value is the first instant of it, and the first after it. */
const moment = dateText(expected).transform((written, context) => {
  const [, day = '', hour, minute = '0'] = MOMENT.exec(written) ?? [];
  const [first] = instantsFor(day, Number(hour ?? 0), Number(minute));
  const last = hour === undefined ? instantsFor(day, 24, 0)[0] : first;
  const isDay = day === new Date(Date.parse(day) || 0).toISOString().slice(0, 10);
  if (!isDay || Number(hour ?? 0) > 23 || Number(minute) > 59 || first === undefined || !last) {
    context.addIssue({ code: 'custom', message: expected });
    return z.NEVER;
  }
  return { first, last };
});

/** Finds the instants at which the Dutch clock shows a time: see `instantsOf`. */
function instantsFor(day: string, hour: number, minute: number): number[] {
  const date = Date.parse(day);
  return Number.isNaN(date) ? [] : instantsOf(0, date / MINUTE + hour * 60 + minute);
}

const notice = record({
  text: markdown
    .max(MAX_LENGTH, `hoogstens ${MAX_LENGTH} tekens, zodat de nummers in beeld blijven`)
    .describe('Wat er aan de hand is, en wat je dan doet; een nummer als [naam](bel:lijn)'),
  validFrom: moment.optional().describe('Vanaf welke dag of welk moment; weglaten: nu'),
  validUntil: moment.describe('Tot en met welke dag, of tot welk moment, als 2026-11-27 18.00'),
})
  .refine(({ validFrom, validUntil }) => (validFrom?.first ?? 0) < validUntil.last, {
    path: ['validUntil'],
    message: 'een dag of een moment na validFrom',
  })
  .transform(({ text, validFrom, validUntil }) => ({
    text,
    /** The instant from which it holds, in milliseconds since 1 January 1970 UTC. */
    from: validFrom?.first,
    /** The instant from which it does no more. */
    until: validUntil.last,
  }));

/** A file with nothing but remarks holds no notice. */
export const noticeSchema = notice.nullable().transform((written) => ({ notice: written }));

export type NoticeRecord = z.infer<typeof notice>;
