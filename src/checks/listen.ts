/** Hears in words what is said of numbers, by the words of the record and of `content/ui/`. */

import { DAY, wallClock } from '../lib/amsterdam.ts';
import { dialString, label, labelOf } from '../lib/phone.ts';
import type { Words } from '../schemas/ui.ts';
import { calendarFrom, type Calendar } from './calendar.ts';
import { dateInWords, dayNames, monthNames } from './in-words.ts';
import { WHEN, entriesOf, phraseOf, spaced, type Content, type Entry } from './record.ts';

/** What was heard in a piece of text. */
interface Heard {
  numbers: string[];
  /** Phrases that say something of a number, as in `record.ts`. */
  said: string[];
  /** What neither the content nor the words of the site explain. */
  strange: string[];
  /** Whether that says something of when somebody answers, or was phoned. */
  isLoud: boolean;
}

/** All that a built site is held against, and what hears what it says. */
export interface Truth extends Content {
  entries: readonly Entry[];
  calendar: Calendar;
  /** Each number that may be dialled, by what a phone dials. */
  dialled: ReadonlyMap<string, string>;
  listen: (text: string) => Heard;
}

/** The words of the site that say something of a number. */
const TELLING = [
  ...Object.values(WHEN).flat(),
  ...(['assumed', 'verified', 'notVerified', 'unknownDate'] as const),
];

const SILENCE: Heard = { numbers: [], said: [], strange: [], isLoud: false };

export function truthOf(content: Content): Truth {
  const entries = entriesOf(content);
  const present = entries.filter(({ record }) => record);
  const dialled = new Map(present.map(({ number }) => [dialString(number), number]));
  const calendar = calendarFrom(content);
  return { ...content, entries, calendar, dialled, listen: listener(content, entries) };
}

/** Makes what hears; the same sentence it hears only once. */
function listener(content: Content, entries: readonly Entry[]): Truth['listen'] {
  const { words, passages } = content;
  const numbers = new Map(
    entries.flatMap(({ number, record }) =>
      [label(number), record ? labelOf(record) : ''].map((form) => [spaced(form), number]),
    ),
  );
  const telling = new Set([
    ...entries.flatMap(({ says }) => [...says]),
    ...TELLING.map((key) => phraseOf(words[key].replace(/\{.*/, ''))),
    ...[...numbers.keys()].map((form) => phraseOf(words.tryNext.replace('{number}', form))),
  ]);
  // Of 112 and 113 the number is the name.
  for (const form of numbers.keys()) telling.delete(form);
  const known = patternOf([...numbers.keys(), ...telling, ...phrasesOf(content)], words);
  const loud = [words.always, words.officeHours, ...(words.verified.match(/\p{L}{6,}/gu) ?? [])];
  const isLoud = (text: string) => loud.some((phrase) => text.includes(spaced(phrase)));
  // Addresses are judged as links. That of the site can go on in the next row.
  const parts = new URL(content.site.url).host.split(/(?<=[.-])/).map(RegExp.escape);
  const host = `(?<![\\w.-])${parts.join('\\s?')}(?![\\w.-]*\\w)`;
  const address = new RegExp(`[a-z][a-z\\d+.-]*://\\S+|${host}`, 'gi');
  const sentencesIn = (text: string) => sentencesOf(text.replace(address, ' '));
  const prose = spaced(passages.join('\n'));
  const sentences = new Set(passages.flatMap(sentencesIn).map(lettersOf));
  /** Whether an editor says this; a phone number must stand there to the letter. */
  const isProse = (text: string) =>
    sentences.has(lettersOf(text)) &&
    [...text.matchAll(/\d(?:[^\p{L}\d]*\d){6,}/gu)].every(([digits]) => prose.includes(digits));
  const strangeIn = (text: string) => {
    const rest = text.replace(known, '\n').split('\n');
    return rest.filter((part) => /[\p{L}\p{N}]/u.test(part) && !isProse(part));
  };
  const hear = (sentence: string): Heard => {
    if (strangeIn(sentence).length > 0 && isProse(sentence)) return SILENCE;
    const spoken = sentence
      .split(/(?<=:) /)
      .filter((part) => strangeIn(part).length === 0 || !isProse(part))
      .join(' ');
    const found = [...spoken.matchAll(known)];
    const said = found.filter(({ 0: phrase, groups }) => groups?.time ?? telling.has(phrase));
    const strange = strangeIn(spoken);
    return {
      numbers: found.flatMap(([phrase]) => numbers.get(phrase) ?? []),
      said: said.map(([phrase]) => phrase),
      strange,
      isLoud: strange.length > 0 && isLoud(sentence),
    };
  };
  const memory = new Map<string, Heard>();
  return (text) => {
    const heard = sentencesIn(text).map((sentence) => {
      const before = memory.get(sentence) ?? hear(sentence);
      memory.set(sentence, before);
      return before;
    });
    return {
      numbers: [...new Set(heard.flatMap((one) => one.numbers))],
      said: heard.flatMap((one) => one.said),
      strange: heard.flatMap((one) => one.strange),
      isLoud: heard.some((one) => one.isLoud),
    };
  };
}

/** The other phrases of the site: its words, in parts where something is filled in. */
function phrasesOf({ words, builtAt, site }: Content): string[] {
  const today = dateInWords(new Date(wallClock(builtAt).day * DAY).toISOString(), words);
  return Object.entries(words).flatMap(([key, value]) => {
    const dated = key === 'verified' ? value : value.replace('{date}', today);
    const parts = dated.replace('{days}', `${site.shelfLifeDays}`).split(/\{\w+\}/);
    return parts.flatMap(sentencesOf).map(phraseOf);
  });
}

/** A phrase; or else a moment, which says nothing of a number, or a time, which does. */
function patternOf(phrases: readonly string[], words: Words): RegExp {
  const month = `(?:${monthNames(words).join('|')}) \\d{4}`;
  const clock = '\\d{1,2}(?:\\.\\d\\d)?';
  const times = spaced(words.times).replace(/\{\w+\}/g, clock);
  const forms = [
    `(?:${dayNames('long', words).join('|')}) \\d{1,2} ${month}, ${clock}`,
    spaced(words.checkAfter).replace(/\{month\}.*/, month),
    ...[...new Set(phrases)].sort((one, other) => other.length - one.length).map(RegExp.escape),
    `(?<time>${times}|\\d{1,2}\\.\\d\\d|(?:\\d{1,2} )?${month}|(?:19|20)\\d\\d)`,
  ];
  const [before, after] = ['(?<![\\p{L}\\d]|\\d[.,:])', '(?![\\p{L}\\d]|[.,:]\\d)'];
  return new RegExp(`${before}(?:${forms.filter(Boolean).join('|')})${after}`, 'gu');
}

function sentencesOf(text: string): string[] {
  return spaced(text).split(/(?<=[.!?…·][^\p{L}\p{N} ]*) /u);
}

/** Only letters and digits: the marks between them change with how they are printed. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
