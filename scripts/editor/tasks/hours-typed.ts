/** Reads the hours and days that somebody typed, and asks for what is missing ("Uren en dagen"). */

import { text } from '../../../src/schemas/fields.ts';
import { span } from '../../../src/schemas/periods.ts';
import type { Draft } from '../draft.ts';
import { spanOf, timesTyped, type DayTimes, type HoursRecord } from '../office-times.ts';
import { askFor, typed, type Values } from '../task.ts';
import { dayTyped } from '../typed.ts';
import { NAMES, NEW_CLOSURES, NEW_DAYS, daysOf, fieldOf, type DayList } from './hours-start.ts';

/** What a form says, as it would stand in the content. */
export interface HoursTyped {
  basis: string;
  times: DayTimes[];
  lists: Record<DayList, string[]>;
  closures: { validFrom: string; validUntil: string; why: string }[];
}

/** Reads the fields, and asks for what is missing. */
export function readHours(draft: Draft, old: HoursRecord | undefined, values: Values): HoursTyped {
  const basis = values.basis === 'assumption' ? 'assumption' : 'published';
  return {
    basis,
    times: readWeek(draft, basis === 'assumption', values),
    lists: readDays(draft, old, values),
    closures: readClosures(draft, old, values),
  };
}

/** Reads the hours of each day of a week, with perhaps others around them where they are assumed. */
function readWeek(draft: Draft, isAssumed: boolean, values: Values): DayTimes[] {
  const times = NAMES.map(([day, name]) => {
    const [core, edges] = ['zeker', 'misschien'].map((which) => {
      return timesTyped(typed(values, `${which}-${day}`)).map((row) => {
        askFor(draft, `${which}-${day}`, name, span, row);
        const { data } = span.safeParse(row);
        return data ? spanOf(data) : row;
      });
    }) as [string[], string[]];
    askForOrder(draft, `zeker-${day}`, name, core);
    if (isAssumed && core.length !== edges.length) {
      draft.ask(
        `misschien-${day}`,
        `${name}: vul bij "misschien" evenveel tijden in. Met een pauze is dat bijvoorbeeld 8.00-12.30, 12.30-18.00.`,
      );
    }
    return { core: core.join(', '), edges: isAssumed ? edges.join(', ') : '' };
  });
  if (times.every(({ core }) => core === '')) draft.ask('zeker-ma', 'Op welke dagen en tijden?');
  return times;
}

/** Reads in which list each day is; days that stay in a list keep their order. */
function readDays(draft: Draft, old: HoursRecord | undefined, values: Values): HoursTyped['lists'] {
  const known = daysOf(old).map((day) => [day, typed(values, fieldOf(day))] as const);
  const added = Array.from({ length: NEW_DAYS }, (_, index) => {
    return [dayTyped(typed(values, `datum-${index}`)), typed(values, `soort-${index}`)] as const;
  }).filter(([day]) => day !== '');
  for (const [index, [day]] of added.entries()) {
    if (known.some(([other, kind]) => other === day && kind !== '')) {
      draft.ask(`datum-${index}`, `${day} staat al in de lijst erboven. Verander het daar.`);
    }
  }
  const days = [...known, ...added];
  const listed = (list: DayList) => {
    const chosen = days.filter(([, kind]) => kind === list).map(([day]) => day);
    const kept = (old?.[list] ?? []).filter((day) => chosen.includes(day));
    return [...kept, ...chosen.filter((day) => !kept.includes(day))];
  };
  return {
    closed: listed('closed'),
    contested: listed('contested'),
    contestedAfternoon: listed('contestedAfternoon'),
  };
}

/** Reads the times of closure; one of which all fields are empty is none. */
function readClosures(
  draft: Draft,
  old: HoursRecord | undefined,
  values: Values,
): HoursTyped['closures'] {
  const count = (old?.closures.length ?? 0) + NEW_CLOSURES;
  return Array.from({ length: count }, (_, index) => {
    const [validFrom = '', validUntil = '', why = ''] = ['van', 'tot', 'waarom'].map((which) =>
      typed(values, `dicht-${which}-${index}`),
    );
    if (validFrom || validUntil || why) {
      if (!validFrom)
        draft.ask(`dicht-van-${index}`, `Sluiting ${index + 1}: wat is de eerste dag?`);
      if (!validUntil)
        draft.ask(`dicht-tot-${index}`, `Sluiting ${index + 1}: wat is de laatste dag?`);
      if (validUntil && validUntil < validFrom) {
        draft.ask(`dicht-tot-${index}`, `Sluiting ${index + 1}: de laatste dag is voor de eerste.`);
      }
      askFor(draft, `dicht-waarom-${index}`, `Sluiting ${index + 1}, waarom`, text, why);
    }
    return { validFrom, validUntil, why };
  }).filter(({ validFrom }) => validFrom !== '');
}

/** Asks for times that follow each other, with a break between them. */
function askForOrder(draft: Draft, field: string, name: string, rows: readonly string[]): void {
  const spans = rows.map((row) => span.safeParse(row).data).filter((one) => one !== undefined);
  if (spans.some(([begin], place) => begin < (spans[place - 1]?.[1] ?? 0))) {
    draft.ask(field, `${name}: deze tijden overlappen, of staan niet op volgorde.`);
  }
}
