/** What stands in the fields of "Uren en dagen": at first, and when somebody typed. */

import { text } from '../../../src/schemas/fields.ts';
import { span } from '../../../src/schemas/periods.ts';
import type { Draft } from '../draft.ts';
import {
  WEEKDAYS,
  spanOf,
  timesOf,
  timesTyped,
  type DayTimes,
  type HoursRecord,
} from '../office-times.ts';
import { askFor, typed, type Values } from '../task.ts';
import { dayTyped, fileNameOf } from '../typed.ts';

/** The days of the week, as the content and as people call them. */
export const NAMES = [
  ['ma', 'Maandag'],
  ['di', 'Dinsdag'],
  ['wo', 'Woensdag'],
  ['do', 'Donderdag'],
  ['vr', 'Vrijdag'],
  ['za', 'Zaterdag'],
  ['zo', 'Zondag'],
] as const;

/** The days that every form has: those on which offices close. */
const DAYS = [
  ...['Nieuwjaar', 'Goede Vrijdag', 'Tweede paasdag', 'Koningsdag', 'Bevrijdingsdag'],
  ...['Hemelvaartsdag', 'Tweede pinksterdag', '24 december', 'Kerstmis', 'Tweede kerstdag'],
  '31 december',
];
/** The lists of a record that a day may be in. */
export const LISTS = ['closed', 'contested', 'contestedAfternoon'] as const;
/** Rows for what is not there yet. */
export const NEW_DAYS = 3;
export const NEW_CLOSURES = 2;

/** Names the field of a day. */
export function fieldOf(day: string): string {
  return `dag-${fileNameOf(day)}`;
}

/** Lists the days of a form: those that every form has, and others that the record names. */
export function daysOf(old: HoursRecord | undefined): string[] {
  return [...new Set([...DAYS, ...LISTS.flatMap((list) => old?.[list] ?? [])])];
}

/** What a form says, as it would stand in the content. */
export interface HoursTyped {
  basis: string;
  times: DayTimes[];
  lists: Record<(typeof LISTS)[number], string[]>;
  closures: { validFrom: string; validUntil: string; why: string }[];
}

/** Reads the fields, and asks for what is missing. */
export function readHours(draft: Draft, old: HoursRecord | undefined, values: Values): HoursTyped {
  const basis = values.basis === 'assumption' ? 'assumption' : 'published';
  const times = NAMES.map(([day, name]) => {
    const [core, edges] = ['zeker', 'misschien'].map((which) => {
      return timesTyped(typed(values, `${which}-${day}`)).map((row) => {
        askFor(draft, `${which}-${day}`, name, span, row);
        const { data } = span.safeParse(row);
        return data ? spanOf(data) : row;
      });
    }) as [string[], string[]];
    askForOrder(draft, `zeker-${day}`, name, core);
    if (basis === 'assumption' && core.length !== edges.length) {
      draft.ask(
        `misschien-${day}`,
        `${name}: vul bij "misschien" evenveel tijden in. Met een pauze is dat bijvoorbeeld 8.00-12.30, 12.30-18.00.`,
      );
    }
    return { core: core.join(', '), edges: basis === 'assumption' ? edges.join(', ') : '' };
  });
  if (times.every(({ core }) => core === '')) draft.ask('zeker-ma', 'Op welke dagen en tijden?');
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
  const listed = (list: (typeof LISTS)[number]) => {
    const chosen = days.filter(([, kind]) => kind === list).map(([day]) => day);
    const kept = (old?.[list] ?? []).filter((day) => chosen.includes(day));
    return [...kept, ...chosen.filter((day) => !kept.includes(day))];
  };
  const count = (old?.closures.length ?? 0) + NEW_CLOSURES;
  const closures = Array.from({ length: count }, (_, index) => {
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
  return {
    basis,
    times,
    lists: {
      closed: listed('closed'),
      contested: listed('contested'),
      contestedAfternoon: listed('contestedAfternoon'),
    },
    closures,
  };
}

/** Asks for times that follow each other, with a break between them. */
function askForOrder(draft: Draft, field: string, name: string, rows: readonly string[]): void {
  const spans = rows.map((row) => span.safeParse(row).data).filter((one) => one !== undefined);
  if (spans.some(([begin], place) => begin < (spans[place - 1]?.[1] ?? 0))) {
    draft.ask(field, `${name}: deze tijden overlappen, of staan niet op volgorde.`);
  }
}

/** Gives the fields what the record says. */
export function startHours(old: HoursRecord): Values {
  const times = timesOf(old);
  const named = LISTS.flatMap((list) => old[list].map((day) => [fieldOf(day), list]));
  const week = WEEKDAYS.flatMap((day, index) => [
    [`zeker-${day}`, times[index]?.core],
    [`misschien-${day}`, times[index]?.edges],
  ]);
  const closures = old.closures.flatMap(({ validFrom, validUntil, why }, index) => [
    [`dicht-van-${index}`, validFrom],
    [`dicht-tot-${index}`, validUntil],
    [`dicht-waarom-${index}`, why],
  ]);
  return {
    basis: old.basis,
    ingang: 'nu',
    ...(Object.fromEntries([...named, ...week, ...closures]) as Values),
  };
}
