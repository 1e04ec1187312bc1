/** Interprets a text: which numbers stand in it, and what is said of them. */

import { wallClock } from '../clock/amsterdam.ts';
import { dialString, label, labelOf } from '../numbers/phone.ts';
import type { Words } from '../schemas/ui.ts';
import { calendarFrom, rulesFor, type Calendar, type Rules } from './calendar.ts';
import { dateInWords, dayNames, daysInWords, monthNames, timesInWords } from './in-words.ts';
import { entriesOf, normalized, plain, withoutPast, type Content, type Entry } from './record.ts';
import { PARTS, rulesInWords } from './sayings.ts';

/** What a piece of text says. */
interface Interpretation {
  numbers: string[];
  /** What is said of a number, and dates and times, in plain words. */
  phrases: string[];
  /** Words that are neither said of a number nor stand in the content or the words of the site. */
  unexplained: string[];
}

/** All that a built site is compared with, and what interprets its words by that. */
export interface Truth extends Content {
  entries: readonly Entry[];
  calendar: Calendar;
  /** The rules for the script of a page, by the id of the line. */
  rules: ReadonlyMap<string, Rules>;
  /** Each number that may be dialled, by what a phone dials. */
  dialled: ReadonlyMap<string, string>;
  interpret: (text: string) => Interpretation;
}

/** The keys in `content/ui/` of words with the date of a measure, and not of the build. */
const OF_MEASURES = ['since', 'holdsFrom'];

/** Gathers from the content all that a built site is compared with. */
export function truthOf(written: Content): Truth {
  const content = withoutPast(written);
  const entries = entriesOf(content);
  const present = entries.filter(({ record }) => record);
  const dialled = new Map(present.map(({ number }) => [dialString(number), number]));
  const calendar = calendarFrom(content);
  const rules = new Map(
    content.lines.map(({ id, data }) => [id, rulesFor(data.officeHours, calendar)]),
  );
  const interpret = interpreterFor(content, entries);
  return { ...content, entries, calendar, rules, dialled, interpret };
}

/** Lists the words of the site as far as they are the same on every page, with what it fills in. */
function fixedTexts({ words, builtAt, site, lines }: Content): string[] {
  const today = dateInWords(wallClock(builtAt).day, words);
  const said = Object.entries(words).flatMap(([key, value]) =>
    PARTS.includes(key as keyof Words)
      ? []
      : value
          .replace('{date}', OF_MEASURES.includes(key) ? '{date}' : today)
          .replace('{count}', `${lines.flatMap(({ data }) => data.numbers).length}`)
          .replace('{days}', `${site.shelfLifeDays}`)
          .split(/\{\w+\}/),
  );
  const hours = lines.flatMap(({ data: { officeHours, name, shortName } }) => [
    // What a short name stands for says nothing of the number that comes next.
    ...(name.includes(shortName) ? [] : [`${shortName}: ${name}`]),
    ...officeHours.flatMap((hours) => rulesInWords(hours, words).flat()),
    ...officeHours.flatMap(({ periods, closed, contested, contestedAfternoon, closures }) => [
      ...[...closed, ...contested, ...contestedAfternoon, ...closures.map(({ why }) => why)],
      ...periods.flatMap(({ days, core, edges }) => [
        `${daysInWords(days, words, 'long')}, ${timesInWords(core, words)}`,
        ...[edges[0], core[1]].map((from, at) =>
          timesInWords([from, [core[0], edges[1]][at] ?? 0], words),
        ),
      ]),
    ]),
  ]);
  const and = new Intl.ListFormat(words.locale).format(['', '']);
  return [...said, ...hours, ...dayNames('long', words), and, 'PDF'];
}

/** A text that may stand in the site, in its words. */
interface Form {
  words: readonly string[];
  /** The number that it is, or that it is said of one. */
  number?: string | undefined;
  isSaying?: boolean;
}

/** Makes the interpreter of a site's words; it remembers each sentence. */
function interpreterFor(content: Content, entries: readonly Entry[]): Truth['interpret'] {
  const { words, passages, site } = content;
  const fixed = fixedTexts(content).flatMap(sentencesOf);
  const numbers = entries.flatMap(({ number, record }) =>
    [label(number), labelOf({ number, role: record?.role ?? 'main' })].map((form) => ({
      ...formOf(form),
      number,
    })),
  );
  // 112 and 113 are the names of their lines too; and a name can be a word that the site uses anyway.
  const taken = new Set([...numbers.map(({ words }) => words.join(' ')), ...fixed.map(plain)]);
  const isName = (text: string, { line }: Entry) =>
    text === line.data.name || text === line.data.shortName;
  const sayings = entries
    .flatMap((entry) =>
      entry.said.filter((text) => !isName(text, entry) || !taken.has(plain(text))),
    )
    .map((text) => ({ ...formOf(text), isSaying: true }));
  const ofSite = indexOf([...numbers, ...sayings, ...fixed.map(formOf)]);
  const time = timePattern(words);
  // What an editor says in the words of the site alone is no prose.
  const prose = passages
    .flatMap((text) => text.split(/\{\w+\}/))
    .flatMap(sentencesOf)
    .filter((text) => interpretSentence(text, ofSite, time).unexplained.length > 0);
  const forms = indexOf([...ofSite.values()].flat().concat(prose.map(formOf)));
  const address = addressPattern(site.url);
  const interpretations = new Map<string, Interpretation>();
  return (text) => {
    const interpreted = sentencesOf(text.replace(address, ' ')).map((sentence) => {
      const interpretation =
        interpretations.get(sentence) ?? interpretSentence(sentence, forms, time);
      interpretations.set(sentence, interpretation);
      return interpretation;
    });
    return {
      numbers: [...new Set(interpreted.flatMap((one) => one.numbers))],
      phrases: interpreted.flatMap((one) => one.phrases),
      unexplained: interpreted.flatMap((one) => one.unexplained),
    };
  };
}

/** Indexes forms by their first words; a longer one comes first, and one about a number. */
function indexOf(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const longestFirst = forms.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words: [first = ''] }) => first);
}

/** Interprets a sentence from left to right, each time by the longest form. */
function interpretSentence(
  sentence: string,
  forms: ReadonlyMap<string, readonly Form[]>,
  time: RegExp,
): Interpretation {
  const found: Interpretation = { numbers: [], phrases: [], unexplained: [] };
  const words = wordsIn(sentence);
  let end = 0;
  const skipTo = (start: number) => {
    const rest = sentence.slice(end, start);
    if (/[\p{L}\p{N}]/u.test(rest)) found.unexplained.push(rest);
  };
  for (let at = 0; at < words.length;) {
    const { word, start } = words[at] ?? { word: '', start: 0 };
    const form = forms
      .get(word)
      ?.find((one) =>
        one.words.every((own, index) => index === 0 || own === words[at + index]?.joined),
      );
    time.lastIndex = start;
    const moment = time.exec(sentence);
    const lengthOfTime = moment ? wordsIn(moment[0]).length : 0;
    const length = Math.max(form?.words.length ?? 0, lengthOfTime);
    if (length > 0) {
      skipTo(start);
      const last = words[at + length - 1];
      end = last ? last.start + last.word.length : end;
      const isTime = lengthOfTime === length;
      if (!isTime && form?.number !== undefined) found.numbers.push(form.number);
      if (isTime ? moment?.groups?.time : form?.isSaying)
        found.phrases.push(plain(sentence.slice(start, end)));
    }
    at += length || 1;
  }
  skipTo(sentence.length);
  return found;
}

/** A word of digits has the marks of a time or a large number in it; a plus belongs to it. */
const WORD = /\+?\d+(?:[.,:]\d+)+|\+?[\p{L}\p{N}]+/gu;

/** Splits a text into words; one that stands digit to digit after another is joined to the mark between. */
function wordsIn(text: string): { word: string; joined: string; start: number }[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => {
    const between = text.slice(end, start);
    const isJoined = /\d$/.test(text.slice(0, end)) && /^\d/.test(word);
    end = start + word.length;
    return { word, joined: isJoined ? between + word : word, start };
  });
}

function formOf(text: string): Form {
  const words = wordsIn(normalized(text));
  return { words: words.map(({ word, joined }, index) => (index === 0 ? word : joined)) };
}

/** Makes a pattern for moments, and, as the group `time`, for times and dates. */
function timePattern(words: Words): RegExp {
  const month = `(?:${monthNames(words).join('|')}) \\d{4}`;
  const clock = '\\d{1,2}(?:\\.\\d\\d)?';
  const times = normalized(words.times).replace(/\{\w+\}/g, clock);
  const forms = [
    `(?:${dayNames('long', words).join('|')}) \\d{1,2} ${month}, ${clock}`,
    normalized(words.checkAfter).replace(/\{month\}.*/, month),
    `(?<time>${times}|\\d{1,2}\\.\\d\\d|(?:\\d{1,2} )?${month}|(?:19|20)\\d\\d)`,
  ];
  return new RegExp(`(?:${forms.join('|')})(?![\\p{L}\\d]|[.,:]\\d)`, 'uy');
}

/** Splits a text into sentences; none ends before digits, as in "nr. 455". */
function sentencesOf(text: string): string[] {
  return normalized(text).split(/(?<=[.!?…·][^\p{L}\p{N} ]*) (?![\d+])/u);
}

/** Makes a pattern for addresses, which are checked as links; that of the site may be on two rows. */
function addressPattern(siteUrl: string): RegExp {
  const parts = new URL(siteUrl).host.split(/(?<=[.-])/).map((part) => RegExp.escape(part));
  const host = `(?<![\\w.-])${parts.join('\\s?')}(?![\\w.-]*\\w)`;
  return new RegExp(`[a-z][a-z\\d+.-]*://\\S+|${host}`, 'gi');
}
