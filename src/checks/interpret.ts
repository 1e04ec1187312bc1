/** Interprets a text: which numbers stand in it, and what is said of them. */

import { wallClock } from '../clock/amsterdam.ts';
import { dialString, label, labelOf } from '../numbers/phone.ts';
import type { Words } from '../schemas/ui.ts';
import { calendarFrom, rulesFor, type Calendar, type Rules } from './calendar.ts';
import { dateInWords, dayNames, monthNames } from './in-words.ts';
import { formOf, indexOf, interpretSentence, type Form, type Interpretation } from './forms.ts';
import {
  entriesOf,
  normalized,
  sentencesOf,
  withoutPast,
  type Content,
  type Entry,
} from './record.ts';
import { PARTS, rulesInWords } from './sayings.ts';

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
  ]);
  const and = new Intl.ListFormat(words.locale).format(['', '']);
  return [...said, ...hours, ...dayNames('long', words), and, 'PDF'];
}

/** Makes the interpreter of a site's words; it remembers each sentence. */
function interpreterFor(content: Content, entries: readonly Entry[]): Truth['interpret'] {
  const { words, passages, site } = content;
  const formsOf = (texts: readonly string[], more?: Omit<Form, 'words'>): Form[] =>
    texts.flatMap(sentencesOf).map((text) => ({ ...formOf(text), ...more }));
  const ofSite = [
    ...entries.flatMap(({ number, record }) =>
      formsOf([label(number), labelOf({ number, role: record?.role ?? 'main' })], { number }),
    ),
    ...entries.flatMap(({ said }) => formsOf(said, { isSaying: true })),
    ...formsOf(fixedTexts(content)),
    // Last: 112 is the name of its line too, and a name can be a word that the site uses anyway.
    ...entries.flatMap(({ names }) => formsOf(names, { isSaying: true })),
  ];
  const time = timePattern(words);
  const address = addressPattern(site.url);
  const known = indexOf(ofSite);
  // What an editor says in the words of the site alone is no prose.
  const prose = passages
    .flatMap((text) => text.replace(address, ' ').split(/\{\w+\}/))
    .flatMap(sentencesOf)
    .filter((text) => interpretSentence(text, known, time).unexplained.length > 0);
  const forms = indexOf([...ofSite, ...formsOf(prose)]);
  // The longest form can be the beginning of what the words of the site say whole.
  const read = (sentence: string): Interpretation => {
    const ofSiteAlone = interpretSentence(sentence, known, time);
    const isWhole = ofSiteAlone.unexplained.length === 0;
    return isWhole ? ofSiteAlone : interpretSentence(sentence, forms, time);
  };
  const interpretations = new Map<string, Interpretation>();
  return (text) => {
    const interpreted = sentencesOf(text.replace(address, ' ')).map((sentence) => {
      const interpretation = interpretations.get(sentence) ?? read(sentence);
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

/** Makes a pattern for addresses, which are checked as links; that of the site may be on two rows. */
function addressPattern(siteUrl: string): RegExp {
  const parts = new URL(siteUrl).host.split(/(?<=[.-])/).map((part) => RegExp.escape(part));
  const host = `(?<![\\w.-])${parts.join('\\s?')}(?![\\w.-]*\\w)`;
  return new RegExp(`[a-z][a-z\\d+.-]*://\\S+|${host}`, 'gi');
}
