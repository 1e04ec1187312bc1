import { expect, test } from 'vitest';
import { deskOf } from '../../../../scripts/editor/desk.ts';
import { changedRows } from '../../../../scripts/editor/diff.ts';
import { canBeSaved, judged } from '../../../../scripts/editor/judged.ts';
import { takeOver } from '../../../../scripts/editor/tasks/take-over.ts';
import { verifiedElsewhere } from '../../../../scripts/reports/elsewhere.ts';
import type { findElsewhere } from '../../../../scripts/editor/take.ts';
import { numbersJson } from '../../../../src/formats/numbers-json.ts';
import { todayOf } from '../../../../src/numbers/verification.ts';
import { dateInWords } from '../../../../src/words/date-in-words.ts';
import { FROZEN, fixedLine } from '../../../fixtures/content.ts';

const DESK = deskOf(FROZEN);
const TODAY = todayOf(Date.now());

/** Reads another copy of the site, of which somebody phoned one number today. */
function copyThatDialled(number: string): typeof findElsewhere {
  return (lines, address, shelfLifeDays, now) => {
    const theirs = numbersJson(lines, now);
    for (const one of theirs.lines.flatMap(({ numbers }) => numbers)) {
      one.verifiedOn = one.tel === number ? TODAY : null;
    }
    return Promise.resolve(verifiedElsewhere(lines, theirs, address, shelfLifeDays, now));
  };
}

const lookAt = async (address: string, find: typeof findElsewhere) =>
  judged(FROZEN, DESK, await takeOver(find).plan(DESK, address, {}));

test.each(['nazorg.voorbeeld.nl', ' https://nazorg.voorbeeld.nl/over/ '])(
  'of the site typed as "%s" the verification is shown, and becomes one row',
  async (address) => {
    const all = await lookAt(address, copyThatDialled('+31208407620'));
    if (!DESK.content.words) throw new Error('the fixture has words');
    expect(all.plan.notes).toEqual([
      `Instituut voor Psychotrauma: ${fixedLine('ivp').data.numbers[0]?.label ?? ''}, nagebeld op ${dateInWords(TODAY, DESK.content.words)} door nazorg.voorbeeld.nl.`,
    ]);
    expect(canBeSaved(all)).toBe(true);
    const [old = [], young = []] = [all.changes[0]?.before, all.changes[0]?.after].map((bytes) =>
      bytes?.toString().split('\n'),
    );
    expect(changedRows(old, young)).toEqual([
      {
        sign: '+',
        text: `    verified: { on: ${TODAY}, dialled: '0208407620', takenFrom: https://nazorg.voorbeeld.nl, takenOn: ${TODAY} }`,
      },
    ]);
  },
);

test.each<[title: string, find: typeof findElsewhere, told: RegExp]>([
  ['other digits', copyThatDialled('+31201234567'), /niets dat nieuwer is/],
  ['an emergency number', copyThatDialled('112'), /niets dat nieuwer is/],
  [
    'no answer',
    () => Promise.reject(new Error('De site antwoordt niet.')),
    /^Van deze site kun je niets overnemen. De site antwoordt niet.$/,
  ],
])('with %s nothing is taken, and the page says so', async (_, find, told) => {
  const all = await lookAt('nazorg.voorbeeld.nl', find);
  expect(all.changes).toEqual([]);
  expect([...all.plan.notes, ...all.plan.questions.map(({ text }) => text)]).toEqual([
    expect.stringMatching(told),
  ]);
});

test('an address that is none is refused before anything is asked', async () => {
  const plan = await takeOver().plan(DESK, 'zomaar iets', {});
  expect(plan.questions[0]?.text).toMatch(/^Dit is geen adres/);
});
