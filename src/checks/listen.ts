/** Hears in words what is said of numbers, by the words of the record and of `content/ui/`. */

import { DAY, wallClock } from '../lib/amsterdam.ts';
import { dialString, label, labelOf } from '../lib/phone.ts';
import type { Words } from '../schemas/ui.ts';
import { dateInWords, monthName, weekday } from './in-words.ts';
import { WHEN, entriesOf, phraseOf, spaced, type Content, type Entry } from './record.ts';

/** What was heard in a piece of text. */
export interface Heard {
  numbers: string[];
  /** Phrases that say something of a number, as in `record.ts`. */
  said: string[];
  /** What neither the content nor the words of the site explain. */
  strange: string[];
  /** Whether it says something of when somebody answers or was phoned, and is not all explained. */
  isLoud: boolean;
}

/** The words of the site that say something of a number. */
const TELLING = [
  ...Object.values(WHEN).flat(),
  ...(['assumed', 'verified', 'notVerified', 'unknownDate'] as const),
];

const SILENCE: Heard = { numbers: [], said: [], strange: [], isLoud: false };

/** All that a built site is held against, and what hears what it says. */
export interface Truth extends Content {
  entries: readonly Entry[];
  /** Each number that may be dialled, by what a phone dials. */
  dialled: ReadonlyMap<string, string>;
  listen: (text: string) => Heard;
}

export function truthOf(content: Content): Truth {
  const entries = entriesOf(content);
  const present = entries.filter(({ record }) => record);
  const dialled = present.map(({ number }) => [dialString(number), number] as const);
  return { ...content, entries, dialled: new Map(dialled), listen: listener(content, entries) };
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
  // Addresses are judged as links. That of the site can go on in the next row.
  const host = new URL(content.site.url).host
    .split(/(?<=[.-])/)
    .map(RegExp.escape)
    .join('\\s?');
  const address = new RegExp(`[a-z][a-z\\d+.-]*://\\S+|(?<![\\w.-])${host}(?![\\w.-]*\\w)`, 'gi');
  const prose = spaced(passages.join('\n'));
  const sentences = new Set(
    passages.flatMap((text) => sentencesOf(text.replace(address, ' '))).map(lettersOf),
  );
  const loud = new RegExp(
    [words.always, words.officeHours, ...(words.verified.match(/\p{L}{6,}/gu) ?? [])]
      .map(spaced)
      .join('|'),
  );
  /** Whether an editor says this; a phone number must stand there to the letter. */
  const isProse = (text: string) =>
    sentences.has(lettersOf(text)) &&
    [...text.matchAll(/\d(?:[^\p{L}\d]*\d){6,}/gu)].every(([digits]) => prose.includes(digits));

  const strangeIn = (text: string) =>
    text
      .replace(known, '\n')
      .split('\n')
      .filter((part) => /[\p{L}\p{N}]/u.test(part) && !isProse(part));
  const hear = (sentence: string): Heard => {
    if (strangeIn(sentence).length > 0 && isProse(sentence)) return SILENCE;
    const parts = sentence.split(/(?<=:) /);
    const spoken = parts.filter((part) => strangeIn(part).length === 0 || !isProse(part)).join(' ');
    const strange = strangeIn(spoken);
    const found = [...spoken.matchAll(known)];
    return {
      numbers: found.flatMap(([phrase]) => numbers.get(phrase) ?? []),
      said: found
        .filter(({ 0: phrase, groups }) => groups?.time ?? telling.has(phrase))
        .map(([phrase]) => phrase),
      strange,
      isLoud: strange.length > 0 && loud.test(sentence),
    };
  };
  const memory = new Map<string, Heard>();
  return (text) => {
    const heard = sentencesOf(text.replace(address, ' ')).map((sentence) => {
      const said = memory.get(sentence) ?? hear(sentence);
      memory.set(sentence, said);
      return said;
    });
    return {
      numbers: [...new Set(heard.flatMap((one) => one.numbers))],
      said: heard.flatMap((one) => one.said),
      strange: heard.flatMap((one) => one.strange),
      isLoud: heard.some(({ isLoud }) => isLoud),
    };
  };
}

/** The other phrases of the site: its words, in parts where something is filled in. */
function phrasesOf({ words, builtAt, site }: Content): string[] {
  const today = dateInWords(new Date(wallClock(builtAt).day * DAY).toISOString(), words);
  return Object.entries(words).flatMap(([key, value]) => {
    const filled = key === 'verified' ? value : value.replace('{date}', today);
    const parts = filled.replace('{days}', `${site.shelfLifeDays}`).split(/\{\w+\}/);
    return parts.flatMap(sentencesOf).map(phraseOf);
  });
}

/** A phrase; or else a moment, which says nothing of a number, or a time, which does. */
function patternOf(phrases: readonly string[], words: Words): RegExp {
  const months = Array.from({ length: 12 }, (_, month) => monthName(month, words));
  const month = `(?:${months.join('|')}) \\d{4}`;
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => weekday(day, 'long', words));
  const clock = '\\d{1,2}(?:\\.\\d\\d)?';
  const times = spaced(words.times).replace(/\{\w+\}/g, clock);
  const forms = [
    `(?:${weekdays.join('|')}) \\d{1,2} ${month}, ${clock}`,
    spaced(words.checkAfter).replace(/\{month\}.*/, month),
    ...[...new Set(phrases)].sort((one, other) => other.length - one.length).map(RegExp.escape),
    `(?<time>${[times, '\\d{1,2}\\.\\d\\d', `(?:\\d{1,2} )?${month}`, '(?:19|20)\\d\\d'].join('|')})`,
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
