/** Reads `content/` from disk without Astro: for the build's own checks and for commands. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { checkDigits } from '../lib/digit-check.ts';
import { readContentFile, type Outcome, type Sound } from '../lib/content-file.ts';
import type { Problem } from '../lib/problem.ts';
import { checkRecord } from '../lib/record-check.ts';
import type { FormerFile, LineFile } from '../lib/order-check.ts';
import type { FiledLine } from '../lib/verification.ts';
import { COLLECTIONS } from '../schemas/collections.ts';
import type { Words } from '../schemas/ui.ts';
import { site } from '../site.config.ts';

/** The guide for editors stands beside what they edit. */
const GUIDE = 'content/README.md';

interface Collection<S> {
  base: string;
  pattern: string;
  schema: S;
  required: readonly string[];
  closed?: boolean;
}

/** A file of `content/`, and what stands in it. */
interface Source {
  file: string;
  source: string;
}

/** The numbers of today and of before, as far as they could be read. */
export interface NumberFiles {
  lines: (LineFile & FiledLine)[];
  former: (FormerFile & { data: z.output<typeof COLLECTIONS.former.schema> })[];
}

/** Those, and every problem in any collection. */
export interface Content extends NumberFiles {
  /** The words of the interface; undefined when their file has a problem. */
  words: Words | undefined;
  problems: Problem[];
}

const IN_RECORD = 'alleen nummers die in content/lines of content/former staan';

/** Addresses are made of file names. */
const FILE_NAME = /^[a-z0-9-]+\.[a-z]+$/;

/**
 * Only the files with numbers, of content that has been checked.
 *
 * @param root the folder that holds `content/`
 */
export function readNumbers(root = process.cwd()): NumberFiles {
  return {
    lines: readCollection(root, COLLECTIONS.lines).flatMap(onlySound),
    former: readCollection(root, COLLECTIONS.former).flatMap(onlySound),
  };
}

/**
 * @param root the folder that holds `content/`
 */
export function readContent(root = process.cwd()): Content {
  const lines = readCollection(root, COLLECTIONS.lines);
  const former = readCollection(root, COLLECTIONS.former);
  const ui = readCollection(root, COLLECTIONS.ui);
  const others = [COLLECTIONS.measures, COLLECTIONS.pages].flatMap((collection) =>
    readCollection<z.ZodType>(root, collection),
  );
  const read = [...lines, ...former, ...others, ...ui];
  const problems = [
    ...read.flatMap((outcome) => outcome.problems),
    ...findUnread(root, new Set(read.map(({ file }) => file))),
  ];
  const record = { lines: lines.flatMap(onlySound), former: former.flatMap(onlySound) };
  // What holds across files can be judged only when each can be read.
  if (problems.length === 0) {
    problems.push(...checkRecord(record.lines, record.former));
    const shown = [
      ...record.lines.flatMap(({ data }) => data.numbers.map(({ number }) => number)),
      ...record.former.map(({ data }) => data.number),
    ];
    problems.push(...read.flatMap((one) => findStray(one, shown)));
  }
  const [words] = ui.flatMap(({ file, data }) =>
    data && path.basename(file, '.yml') === site.language
      ? [{ ...data, locale: site.language }]
      : [],
  );
  return { ...record, words, problems };
}

function onlySound<T>(read: Source & Outcome<T>): (Source & Sound<T>)[] {
  return 'lineOf' in read ? [read] : [];
}

/** A number in a text that is not in the record: it would stop the build later, without its line. */
function findStray({ file, source }: Source, shown: readonly string[]): Problem[] {
  // A number never runs on over the end of a row, so what is well as a whole is well row by row.
  if (checkDigits(source, shown).length === 0) return [];
  return source
    .split('\n')
    .flatMap((row, place) =>
      checkDigits(row, shown).length === 0
        ? []
        : [{ file, line: place + 1, key: 'tekst', received: row.trim(), expected: IN_RECORD }],
    );
}

/** A file that nothing reads is a mistake: a name with another ending, a page without an address. */
function findUnread(root: string, read: ReadonlySet<string>): Problem[] {
  return globSync('content/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !read.has(file) && file !== GUIDE)
    .map((file) => {
      const received = path.basename(file);
      const expected =
        'een bestand dat de site gebruikt; kijk naar de map en naar het eind van de naam';
      return { file, line: 1, key: '', received, expected };
    });
}

function readCollection<S extends z.ZodType>(
  root: string,
  { base, pattern, schema, required, closed }: Collection<S>,
): (Source & Outcome<z.output<S>>)[] {
  const names = closed ? required : globSync(pattern, { cwd: path.join(root, base) });
  return [...new Set([...required, ...names])].sort().map((name) => {
    const file = `${base}/${name}`;
    const fail = (received: string, expected: string) => ({
      file,
      source: '',
      data: undefined,
      problems: [{ file, line: 1, key: '', received, expected }],
    });
    if (!existsSync(path.join(root, file)))
      return fail('niets', 'dit bestand; de site kan niet zonder');
    if (!FILE_NAME.test(name)) {
      return fail(name, 'een naam van kleine letters, cijfers en streepjes');
    }
    const source = readFileSync(path.join(root, file), 'utf8');
    return { file, source, ...readContentFile(file, source, schema) };
  });
}
