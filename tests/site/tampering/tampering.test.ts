/**
 * Changes to what was built, each of which the build's own check must find. The seed is fixed, so that
 * what slips through can be found again; TAMPER_SEED sets another.
 */

import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { readTexts } from '../../../src/build/site-files.ts';
import { dialString, digitsOf, label, labelOf } from '../../../src/numbers/phone.ts';
import { EMERGENCY_NUMBERS } from '../../../src/numbers/verification.ts';
import { built, content, faultsAfter, faultsOf } from '../../fixtures/built-site.ts';
import { FROZEN } from '../../fixtures/content.ts';
import { asShown } from '../../fixtures/numbers.ts';
import { KINDS } from './kinds.ts';
import { SEED, below, pick, spoil } from './kit.ts';

const numbers = content.lines.flatMap(({ data }) => data.numbers);

/** Every way in which a number is written somewhere, the longest first. */
const FORMS = numbers
  .flatMap((number) => [
    dialString(number.number),
    ...[labelOf(number), label(number.number)].flatMap((shown) => [shown, asShown(shown)]),
  ])
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace('+', '\\+'));
const NUMBER = new RegExp(`(?<![\\p{L}\\d/#.:-])(${FORMS.join('|')})(?![\\p{L}\\d/])`, 'gu');

/** Where readers and machines find numbers: not in styles, scripts and rules for the clock. */
function placesIn(text: string): { index: number; found: string }[] {
  const blank = (part: string) => ' '.repeat(part.length);
  const readable = text
    .replace(/<style.*?<\/style>|<script>.*?<\/script>|<path [^>]*>/gs, blank)
    .replace(/ (data-schedule|data-from|id|class)="[^"]*"/g, blank);
  return [...readable.matchAll(NUMBER)].map(({ 0: found, index }) => ({ index, found }));
}

/** What nobody writes between the digits of a number. */
const BETWEEN = ['~', '_', '[', ']', '·', "'", '`', '\u3000', '\u2009', '\ufe0f', '\u00ad'];

/** Changes one number where it stands. */
const CHANGES: Record<string, (number: string) => string> = {
  'a digit changed': (number) => {
    const place = pick(digitPlaces(number));
    const changed = Array.from({ length: 10 }, (_, digit) =>
      put(number, place, () => `${digit}`),
    ).filter((other) => other !== number);
    return pick(changed);
  },
  'two digits swapped': (number) => {
    const places = digitPlaces(number);
    const pairs = places.flatMap((one) =>
      places
        .filter((other) => other > one && number[one] !== number[other])
        .map((other) => [one, other] as const),
    );
    const [one, other] = pick(pairs);
    return put(
      put(number, one, () => number[other] ?? ''),
      other,
      () => number[one] ?? '',
    );
  },
  'a letter that looks like a digit': (number) =>
    /[01]/.test(number)
      ? put(
          number,
          pick(digitPlaces(number).filter((place) => /[01]/.test(number[place] ?? ''))),
          (digit) => pick(digit === '0' ? ['O', 'o', 'О', 'Ο'] : ['l', 'I', '|', 'І']),
        )
      : put(number, pick(digitPlaces(number)), () => ''),
  'a full-width digit': (number) =>
    put(number, pick(digitPlaces(number)), (digit) => String.fromCharCode(0xff10 + Number(digit))),
  'an invisible character': (number) =>
    put(number, pick(digitPlaces(number).slice(0, -1)), (digit) => `${digit}\u200b`),
  'a digit too many': (number) =>
    put(number, pick(digitPlaces(number)), (digit) => `${digit}${below(10)}`),
  'a character that nobody writes in a number': (number) => {
    const place = pick(digitPlaces(number).slice(0, -1));
    return put(number, place, (digit) => `${digit}${pick(BETWEEN)}`);
  },
};

function digitPlaces(number: string): number[] {
  return [...number.matchAll(/\d/g)].map(({ index }) => index);
}

function put(text: string, place: number, change: (part: string) => string): string {
  return text.slice(0, place) + change(text[place] ?? '') + text.slice(place + 1);
}

test('what was built passes', () => {
  expect(faultsOf()).toEqual([]);
});

test.each(Object.entries(KINDS))(`%s: found (seed ${SEED})`, (_, kind) => {
  for (let times = 0; times < 3; times++) {
    const [file, text] = kind();
    expect(text).not.toBe(built.get(file));
    expect(faultsAfter(file, text), file).not.toEqual([]);
  }
});

/** The files with a number in them, and where that stands. */
const files = [...built].flatMap(([file, text]) => {
  if (!/\.(html|vcf|pdf)$|^nummers\.json$/.test(file)) return [];
  const places = placesIn(text);
  return places.length > 0 ? [{ file, text, places }] : [];
});

test.each(Object.entries(CHANGES))(`%s is found, wherever it is (seed ${SEED})`, (_, change) => {
  const missed: string[] = [];
  for (let times = 0; times < 60; times++) {
    const { file, text, places } = pick(files);
    const { index, found } = pick(places);
    const changed = text.slice(0, index) + change(found) + text.slice(index + found.length);
    if (faultsAfter(file, changed).length === 0) {
      missed.push(`${file}: ${text.slice(index - 40, index)}[${found} > ${change(found)}]`);
    }
  }
  expect(missed).toEqual([]);
});

test('a number in a PDF is found', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-'));
  writeFileSync(path.join(folder, 'kaart.pdf'), pdfSaying('Bel 020 - 840 76 21'));
  const tampered = await readTexts(folder);
  rmSync(folder, { recursive: true });
  expect(faultsAfter('zakkaart/kaart.pdf', tampered.get('kaart.pdf') ?? '')).toContainEqual(
    expect.stringContaining('020 - 840 76 21'),
  );
});

/** The least that is a PDF; readers rebuild the table of places that it lacks. */
function pdfSaying(words: string): string {
  const stream = `BT /F1 12 Tf 9 9 Td (${words}) Tj ET`;
  return [
    '%PDF-1.4',
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 240 155]/Contents 4 0 R',
    '/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj',
    `4 0 obj <</Length ${stream.length}>> stream\n${stream}\nendstream endobj`,
    'trailer <</Root 1 0 R>>',
  ].join('\n');
}

test(`every number in the content that somebody has phoned is held to what was dialled (seed ${SEED})`, () => {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync(path.join(FROZEN, 'content'), path.join(root, 'content'), { recursive: true });
  // As the content will be when the site is published: each number is phoned that somebody may phone.
  const written = globSync('content/lines/*.md', { cwd: root }).map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8').replace(
      /^ {2}- number: '(.*)'$/gm,
      (row, number: string) =>
        EMERGENCY_NUMBERS.includes(number)
          ? row
          : `${row}\n    verified: { on: 2026-01-02, by: redactie, dialled: '${digitsOf(number)}' }`,
    );
    writeFileSync(path.join(root, file), text);
    return { file, text };
  });
  const phoned = written.filter(({ text }) => text.includes('dialled'));
  const untouched = readContent(root).problems;
  const missed: string[] = [];
  // One number in each file at a time: what is wrong with it is told of its file.
  for (let times = 0; times < 8; times++) {
    const changed = phoned.map(({ file, text }) => ({
      file,
      text: spoil(text, /(?<=- number: ')[^']+/g, (number) => {
        const [, change] = pick(Object.entries(CHANGES).slice(0, -1));
        return change(number);
      }),
    }));
    for (const { file, text } of changed) writeFileSync(path.join(root, file), text);
    const told = readContent(root).problems.map(({ file }) => file);
    missed.push(...changed.filter(({ file }) => !told.includes(file)).map(({ text }) => text));
  }
  rmSync(root, { recursive: true });
  expect([untouched, missed]).toEqual([[], []]);
});
