/** Leads whoever looks for a line that goes to the one to call instead. */

import type { LineFile } from '../../src/data/content-file.ts';
import type { Desk, Draft } from './draft.ts';
import { linkTo, namesOf } from './line-patterns.ts';
import { allTexts, changeText } from './texts.ts';

/** Keys that hold the name of a file in `lines/`, and nothing else. */
export const REFERENCES = ['next', 'instead', 'line'];

/**
 * Lets every link and reference to a line lead to another one. A link whose words name the line leads to
 * where its number can be looked up, and one that calls it takes the name of the other: nobody who taps a
 * name gets somebody else.
 */
export function leadElsewhere(draft: Draft, desk: Desk, from: LineFile, to: LineFile): void {
  const named = new RegExp(namesOf(from), 'u');
  const elsewhere = (_: string, words: string, kind: string, tail: string) => {
    if (!named.test(words)) return `[${words}](${kind}${to.id}${tail})`;
    return kind === 'bel:' ? `[${to.data.name}](bel:${to.id})` : `[${words}](/oude-nummers/)`;
  };
  const link = linkTo(from.id);
  const texts = allTexts({ content: desk.content, textOf: (file) => draft.textOf(file) });
  for (const mention of texts) {
    const { file, path, text } = mention;
    const isReference = REFERENCES.includes(String(path?.at(-1))) && text === from.id;
    const changed = isReference ? to.id : text.replace(link, elsewhere);
    if (changed === text) continue;
    // Nobody is sent on from a line to that same line.
    const isOwn = path?.at(-1) === 'next' && file === to.file;
    changeText(draft, mention, isOwn ? undefined : changed);
  }
}
