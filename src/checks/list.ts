/** Checks the list of lines: each under what somebody needs it for, and its answers to what is asked first. */

import { needOf } from '../numbers/ladder.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import { checkSame } from './compare.ts';
import type { Truth } from './interpret.ts';
import { checkEdition } from './needs.ts';
import type { Page } from './read-html.ts';
import { plain } from './record.ts';

/** Checks the list of lines. */
export function checkList({ root }: Page, truth: Truth): string[] {
  const { lines, entries, words } = truth;
  const needs = {
    ...{ threat: words.needThreat, suicide: words.needSuicide, law: words.needLaw },
    ...{ online: words.needOnline, caribbean: words.needCaribbean },
  };
  const asked = [
    ...([
      ['anonymous', words.askAnonymous],
      ['cost', words.askCost],
    ] as const),
    ...([
      ['happens', words.askHappens],
      ['family', words.askFamily],
    ] as const),
    ...([['confidential', words.askConfidential]] as const),
  ];
  const answers = asked.flatMap(([fact, question]) =>
    lines
      .filter(({ data }) => data.group === 'office-holders')
      .map(({ data: { shortName, facts } }) => {
        const answer = facts[fact] === UNKNOWN ? words.weDoNotKnow : facts[fact];
        return plain(`${question} ${shortName} ${answer}`);
      }),
  );
  const answered = root.querySelectorAll('.answers td').map((node) => {
    const question = node.closest('tbody')?.querySelector('th');
    const nodes = [question, node.previousElementSibling, node];
    return plain(nodes.map((one) => one?.textContent).join(' '));
  });
  const links = root.querySelectorAll('section h3 a').map((node) => {
    const need = node.closest('section')?.querySelector('h2')?.textContent ?? '';
    return `${need}: ${node.attributes.href ?? ''}`;
  });
  const right = lines.map(({ id, data }) => `${needs[needOf(data)]}: /hulplijnen/${id}/`);
  return [
    ...checkSame(answered, answers),
    ...checkSame(links, right),
    ...checkEdition(root.structuredText, 1, entries, truth, true),
  ];
}
