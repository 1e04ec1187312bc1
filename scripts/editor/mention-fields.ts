/** Lets an editor mend texts that no longer hold, row by row. */

import type { Desk, Draft } from './draft.ts';
import { html, textArea, type Html, type Part } from './html.ts';
import { changeText, type ContentText } from './texts.ts';
import { typed, type Values } from './task.ts';

/** Writes a field for each text; nothing where there is none. */
export function mentionFields(
  heading: string,
  advice: string,
  mentions: readonly ContentText[],
  desk: Desk,
  values: Values,
): Part {
  if (mentions.length === 0) return undefined;
  const fields = mentions.map(({ file, text }, place): Html =>
    textArea({
      name: `tekst-${place}`,
      label: `${titleOf(file, desk)}, tekst ${place + 1}`,
      hint: file,
      value: values[`tekst-${place}`] ?? text,
      rows: 4,
    }),
  );
  return html`<h2 class="part">${heading}</h2>
    <p>${advice}</p>
    ${fields}`;
}

/** Changes the texts that somebody changed. */
export function changeMentions(
  draft: Draft,
  mentions: readonly ContentText[],
  values: Values,
): void {
  for (const [place, mention] of mentions.entries()) {
    const name = `tekst-${place}`;
    if (values[name] === undefined) continue;
    // A key holds one row of text.
    const [old, text] = [{ [name]: mention.text }, values].map((one) =>
      mention.path ? typed(one, name) : one[name]?.trim(),
    );
    if (text !== old) changeText(draft, mention, text);
  }
}

/** Names a file by what its page is called. */
function titleOf(file: string, { content: { lines, measures, pages, former } }: Desk): string {
  const line = lines.find((one) => one.file === file);
  const page = [...measures, ...pages].find((one) => one.file === file);
  const number = former.find((one) => one.file === file);
  return line?.data.name ?? page?.data.title ?? number?.data.label ?? file;
}
