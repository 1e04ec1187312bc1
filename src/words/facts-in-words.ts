/** Writes what is known of a line in words. At build time only. */

import { mainNumbers } from '../numbers/ladder.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import type { LineRecord } from '../schemas/line.ts';
import type { Words } from '../schemas/ui.ts';
import { lowerFirst, upperFirst } from './first-letter.ts';
import { whenInWords } from './when-in-words.ts';

/**
 * Lists what a caller wants to know of a line, in the order in which it is asked. What nobody knows is
 * one sentence at the end: a list of the unknown must not hide what is known.
 */
export function factsOf(
  { forWhom, facts, numbers, officeHours }: LineRecord,
  words: Words,
): [string, string][] {
  const hours = mainNumbers({ numbers }).map((number) => whenInWords(number, officeHours, words));
  const rows: [term: string, fact: string, unknown?: string][] = [
    [words.happens, facts.happens, words.unknownHappens],
    [words.answeredBy, facts.answeredBy, words.unknownAnsweredBy],
    [words.confidential, facts.confidential, words.unknownConfidential],
    [words.forWhom, forWhom, words.unknownForWhom],
    [words.family, facts.family, words.unknownFamily],
    [words.hours, upperFirst(hours.map(lowerFirst).join('; '))],
    [words.cost, facts.cost, words.unknownCost],
    [words.anonymous, facts.anonymous, words.unknownAnonymous],
    [words.phoneBill, facts.phoneBill, words.unknownPhoneBill],
    [words.fromAbroad, facts.fromAbroad, words.unknownFromAbroad],
    [words.deaf, facts.deaf, words.unknownDeaf],
  ];
  const unknown = rows.flatMap(([, fact, what]) => (fact === UNKNOWN && what ? [what] : []));
  const sentence = new Intl.ListFormat(words.locale).format(unknown);
  return [
    ...rows.flatMap(([term, fact]): [string, string][] => (fact === UNKNOWN ? [] : [[term, fact]])),
    ...(sentence ? [[words.notKnown, `${upperFirst(sentence)}.`] as [string, string]] : []),
  ];
}

/** Tells whether family may call a line too: only where its file says so without doubt. */
export function familyMayCall({ facts }: Pick<LineRecord, 'facts'>, words: Words): boolean {
  return new RegExp(`^${words.yes}\\b`, 'i').test(facts.family);
}
