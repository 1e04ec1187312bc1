/** Hears in words what is said of numbers, by the words of the record and of `content/ui/`. */

import { dialString, label, labelOf } from '../numbers/phone.ts';
import { calendarFrom, type Calendar } from './calendar.ts';
import { TELLING, lettersOf, patternOf, phrasesOf, sentencesOf } from './phrases.ts';
import { entriesOf, phraseOf, spaced, type Content, type Entry } from './record.ts';

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
  // What a short name stands for says nothing of the number that comes next.
  const inFull = entries.map(({ line: { data } }) => `${data.shortName}: ${data.name}`);
  const others = [...phrasesOf(content), ...inFull.map(phraseOf)];
  const names = entries.flatMap(({ line: { data } }) => [data.name, data.shortName]).map(phraseOf);
  // Of 112 and 113 the number is the name; a name can be a word that the site uses anyway.
  for (const form of [...numbers.keys(), ...names.filter((name) => others.includes(name))]) {
    telling.delete(form);
  }
  const known = patternOf([...numbers.keys(), ...telling, ...others], words);
  const loud = [words.always, words.officeHours, ...(words.verified.match(/\p{L}{6,}/gu) ?? [])];
  const isLoud = (text: string) => loud.some((phrase) => text.includes(spaced(phrase)));
  // Addresses are judged as links. That of the site can go on in the next row.
  const parts = new URL(content.site.url).host
    .split(/(?<=[.-])/)
    .map((part) => RegExp.escape(part));
  const host = `(?<![\\w.-])${parts.join('\\s?')}(?![\\w.-]*\\w)`;
  const address = new RegExp(`[a-z][a-z\\d+.-]*://\\S+|${host}`, 'gi');
  const sentencesIn = (text: string) => sentencesOf(text.replace(address, ' '));
  const prose = spaced(passages.join('\n'));
  const sentences = new Set(passages.flatMap(sentencesIn).map(lettersOf));
  /** Whether an editor says this; a phone number must stand there to the letter. */
  const isProse = (text: string) =>
    /\p{L}/u.test(text) &&
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
