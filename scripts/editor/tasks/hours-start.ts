/** Names the fields for hours and days, and gives them what the record says ("Uren en dagen"). */

import { WEEKDAYS, timesOf, type HoursRecord } from '../office-times.ts';
import type { Values } from '../task.ts';
import { fileNameOf } from '../typed.ts';

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
export type DayList = (typeof LISTS)[number];
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
