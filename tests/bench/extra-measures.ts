/** Content files that nobody wrote, to see how a build grows with them. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { measureSchema } from '../../src/schemas/measure.ts';

/** Words without digits, so that no check of numbers takes one for a number. */
const WORDS = [
  ...['gemeente', 'provincie', 'waterschap', 'raadslid', 'wethouder', 'burgemeester', 'griffier'],
  ...['regelt', 'vergoedt', 'bekijkt', 'vraagt', 'krijgt', 'meldt', 'betaalt', 'bespreekt'],
  ...['de', 'een', 'iedere', 'deze', 'veilige', 'nieuwe', 'snelle', 'eigen', 'extra', 'gewone'],
  ...['woning', 'beveiliging', 'aangifte', 'vergoeding', 'dreiging', 'nazorg', 'afspraak', 'brief'],
];

/**
 * Writes measures that the site accepts into a project, each with a title, dates and text of its own.
 *
 * @param project the folder that holds `content/`
 */
export function addMeasures(project: string, count: number): void {
  for (let place = 0; place < count; place++) {
    const name = nameOf(place);
    const file = path.join(project, 'content/measures', `proef-${name}.md`);
    writeFileSync(file, `---\n${stringify(frontMatter(place, name))}---\n\n${text(place, name)}\n`);
  }
}

function frontMatter(place: number, name: string): z.input<typeof measureSchema> {
  const year = 2000 + (place % 20);
  const month = String((place % 12) + 1).padStart(2, '0');
  return {
    title: `Proefmaatregel ${name}`,
    from: `${year}-${month}-01`,
    until: place % 3 === 0 ? `${year + 1}-${month}` : 'heden',
    forWhom: sentence(place, 6),
    notFor: sentence(place + 1, 5),
    how: sentence(place + 2, 8),
    law: place % 2 === 0 ? 'onbekend' : sentence(place + 3, 4),
    source: `voorbeeld van ${name}`,
    sourceDate: `${year}-${month}`,
  };
}

/** Two paragraphs, with a subheading, a list and a link, as an editor would write. */
function text(place: number, name: string): string {
  const items = [sentence(place + 6, 5), sentence(place + 7, 5)].map((item) => `- ${item}`);
  return [
    `${sentence(place + 4, 9)} Dit is ${name}. ${sentence(place + 5, 12)}`,
    `## Hoe het werkt bij ${name}`,
    items.join('\n'),
    `${sentence(place + 8, 14)} Zie [alle hulplijnen](/hulplijnen/).`,
  ].join('\n\n');
}

/** A sentence without sense; another for nearly every number. */
function sentence(seed: number, length: number): string {
  const words = Array.from({ length }, (_, place) => {
    const mixed = Math.imul(seed + 1, 2_654_435_761) >>> ((place * 5) % 24);
    return WORDS[(mixed + place) % WORDS.length] ?? '';
  });
  return `Iedereen ${words.join(' ')}.`;
}

/** A number in letters: 0 is `a`, 25 is `z`, 26 is `ba`. */
function nameOf(place: number): string {
  return place
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}
