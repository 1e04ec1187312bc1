/** Holds the numbers on a site that is live against the record. */

import { strayIn } from '../../src/checks/files.ts';
import { truthOf, type Truth } from '../../src/checks/interpret.ts';
import { readHtml } from '../../src/checks/read-html.ts';
import type { Content } from '../../src/checks/record.ts';
import { parseNumbersJson, type NumbersJson } from '../../src/schemas/numbers-json.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import { changesInWords } from '../reports/changes.ts';
import type { Finding } from './findings.ts';
import type { Sent } from './files.ts';

/** The most that is read of a page, and of its words, in characters: some times the largest. */
const MAX_PAGE = 500_000;
const MAX_TEXT = 50_000;

/**
 * Compares every number on the pages, in the contacts and in `/nummers.json` with the record.
 *
 * @param sent what the server sent, each file once
 * @param isOurs whether it is a site of this record; who runs another one phones the numbers themselves
 * @param now milliseconds since 1 January 1970 UTC
 */
export function compareNumbers(
  sent: readonly Sent[],
  content: Content & { lines: readonly LineFile[] },
  isOurs: boolean,
  now: number,
): Finding[] {
  const truth = truthOf(content);
  return sent.flatMap(({ file, address, body }) => {
    const text = body.toString();
    const found = file.endsWith('.html')
      ? faultsIfReadable(text, truth)
      : file.endsWith('.vcf')
        ? faultsInContact(text, truth)
        : file === 'nummers.json'
          ? faultsInJson(text, content, isOurs, now)
          : [];
    return [...new Set(found)].map((what) => ({ where: address, what }));
  });
}

/** Checks a page, unless it is made to keep its reader busy. */
function faultsIfReadable(html: string, truth: Truth): string[] {
  try {
    if (html.length <= MAX_PAGE) return faultsOnPage(html, truth);
  } catch {
    // Elements within elements, deeper than a parser goes.
  }
  return ['de nummers in deze pagina zijn niet te lezen'];
}

/** Checks that each link calls a number of the record, and the one that stands in it. */
function faultsOnPage(html: string, truth: Truth): string[] {
  const { calls, root } = readHtml(html);
  if (root.structuredText.length > MAX_TEXT) throw new Error('too long to search for numbers');
  const wrong = calls.flatMap(({ attributes, structuredText }) => {
    const tel = (attributes.href ?? '').trim().slice(4);
    const number = truth.dialled.get(tel);
    if (number === undefined) return [`belt ${tel}; dat nummer staat niet in content/`];
    const { numbers } = truth.interpret(structuredText);
    const isSaid = numbers.length === 0 || numbers.includes(number);
    return isSaid ? [] : [`"${structuredText.trim()}" belt ${tel}`];
  });
  return [...wrong, ...strayIn([root.structuredText], truth)];
}

/** Checks that a contact calls numbers of the record. */
function faultsInContact(text: string, truth: Truth): string[] {
  const numbers = [...text.matchAll(/^(?:[\w-]+\.)?TEL[^:\r\n]*:(.*?)\r?$/gm)];
  return numbers.flatMap(([, tel = '']) =>
    truth.dialled.has(tel) ? [] : [`belt ${tel}; dat nummer staat niet in content/`],
  );
}

/** Lists what differs from the record in `/nummers.json`. */
function faultsInJson(
  text: string,
  { lines, words }: Content & { lines: readonly LineFile[] },
  isOurs: boolean,
  now: number,
): string[] {
  const published = parseNumbersJson(text);
  if (!published) return ['heeft een andere vorm dan nummers.schema.json'];
  const changes = isOurs
    ? changesInWords(published, lines, words, now)
    : changesInWords(withoutChecks(published), lines.map(withoutVerified), words, now);
  return changes.map((change) => `anders dan in content/: ${change.replaceAll('\u00a0', ' ')}`);
}

/** Leaves out which numbers were phoned: who runs another copy phones them too. */
function withoutChecks({ lines, ...others }: NumbersJson): NumbersJson {
  const unchecked = <N>(number: N) => ({ ...number, verifiedOn: null });
  return {
    ...others,
    lines: lines.map((line) => ({
      ...line,
      numbers: line.numbers.map(unchecked),
      ...(line.planned && { planned: line.planned.map(unchecked) }),
    })),
  };
}

/** Leaves out which numbers of the record were phoned. */
function withoutVerified({ data, ...line }: LineFile): LineFile {
  const numbers = data.numbers.map((number) => ({ ...number, verified: undefined }));
  return { ...line, data: { ...data, numbers } };
}
