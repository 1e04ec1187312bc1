/** Checks the list of lines: each under what somebody needs it for, and its answers to what is asked first. */

import { needOf } from '../numbers/ladder.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import type { Words } from '../schemas/ui.ts';
import { checkSame } from './compare.ts';
import type { Truth } from './interpret.ts';
import { checkEdition } from './needs.ts';
import type { Page } from './read-html.ts';
import { plain } from './record.ts';

/** The facts that office holders ask first. */
const ASKED = ['anonymous', 'cost', 'happens', 'family', 'confidential'] as const;

/** Checks the list of lines. */
export function checkList({ root }: Page, truth: Truth): string[] {
  const { lines, entries, words } = truth;
  const wordFor = (use: 'need' | 'ask', name: string) =>
    words[`${use}${name.charAt(0).toUpperCase()}${name.slice(1)}` as keyof Words];
  const answers = ASKED.flatMap((fact) =>
    lines
      .filter(({ data }) => data.group === 'office-holders')
      .map(({ data: { shortName, facts } }) => {
        const answer = facts[fact] === UNKNOWN ? words.weDoNotKnow : facts[fact];
        return plain(`${wordFor('ask', fact)} ${shortName} ${answer}`);
      }),
  );
  const answered = root.querySelectorAll('.answers td').map((node) => {
    const question = node.closest('tbody')?.querySelector('th');
    const nodes = [question, node.previousElementSibling, node];
    return plain(nodes.map((one) => one?.textContent).join(' '));
  });
  const links = root.querySelectorAll('section h3 a').map((node) => {
    const need = node.closest('section')?.querySelector('h2')?.textContent ?? '';
    return `${plain(need)}: ${node.attributes.href ?? ''}`;
  });
  const right = lines.map(({ id, data }) => {
    return `${plain(wordFor('need', needOf(data)))}: /hulplijnen/${id}/`;
  });
  return [
    ...checkSame(answered, answers),
    ...checkSame(links, right),
    ...checkEdition(root.structuredText, 1, entries, truth, true),
  ];
}
