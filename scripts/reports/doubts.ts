/** Finds passages that no machine can judge, for a person to look at. */

import type { Passage } from '../../src/data/markdown.ts';

const ISLANDS = /bonaire|eustatius|saba|eiland|caribisch/i;

/** An emergency number, words with which it is right, and the question to ask when they are missing. */
const DOUBTS: [pattern: RegExp, unless: RegExp, question: string][] = [
  [/(?<!\d)911(?!\d)/, ISLANDS, '911 is het noodnummer op de eilanden. Gaat dit over de eilanden?'],
  [/(?<!\d)144(?!\d)/, ISLANDS, '144 is er voor dieren in nood. Is dat wat hier staat?'],
  [
    /gevaar(?:(?!112|911).){0,80}(?<!\d)113(?!\d)/is,
    /$^/,
    'Na "gevaar" staat 113. Is 112 bedoeld?',
  ],
];

/**
 * Names the passages that a person must judge.
 *
 * @param files the passages of each file of the content, by its path
 * @returns a row each: file, line, question and text
 */
export function doubtsIn(files: ReadonlyMap<string, readonly Passage[]>): string[] {
  return [...files].flatMap(([file, passages]) => {
    // In the file of a line of the islands, one value says so for all passages.
    const isOfIslands = passages.some(({ text }) => text === 'caribbean');
    return passages.flatMap(({ text, line }) =>
      DOUBTS.filter(([pattern, unless]) => pattern.test(text) && !unless.test(text))
        .filter(([, unless]) => unless !== ISLANDS || !isOfIslands)
        .map(([, , question]) => `${file}, regel ${line}: ${question}\n  ${text}`),
    );
  });
}
