/** Compares the measures with the record: whether each holds, from and until when, and for whom it is. */

import { isoDay, wallClock } from '../clock/amsterdam.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import { OFFICES, TODAY, type MeasureRecord } from '../schemas/measure.ts';
import { checkSame, faultUnless } from './compare.ts';
import { checkTerms } from './facts.ts';
import { dateInWords } from './in-words.ts';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import { plain } from './record.ts';

/** Finds whether a measure holds on the day of the build: what is written of a date counts whole. */
function stateOf({ from, until }: MeasureRecord, { builtAt }: Truth) {
  const today = isoDay(wallClock(builtAt).day);
  const [first = '', last = ''] = [from, until].map((date) => /\d.*/.exec(date)?.[0] ?? '');
  if (last && last < today.slice(0, last.length)) return 'ended';
  if (first > today.slice(0, first.length)) return 'notYet';
  return until === UNKNOWN ? 'statusUnknown' : 'holds';
}

/** Writes whether a measure holds. */
export function statusOf(measure: MeasureRecord, truth: Truth): string {
  const state = stateOf(measure, truth);
  const from = dateInWords(measure.from, truth.words);
  return state === 'notYet' ? truth.words.holdsFrom.replace('{date}', from) : truth.words[state];
}

function datesOf(measure: MeasureRecord, truth: Truth): string {
  const { words } = truth;
  const state = stateOf(measure, truth);
  const [from = '', until = ''] = [measure.from, measure.until].map((date) =>
    date === TODAY ? words.today : dateInWords(date, words) || date,
  );
  if (state === 'statusUnknown') return words.since.replace('{date}', from);
  const hasNoEnd = state === 'notYet' && !/\d/.test(until);
  return `${words.from} ${from} ${hasNoEnd ? '' : `${words.until} ${until}`}`;
}

/** Checks the page of a measure. */
export function checkMeasure(page: Page, measure: MeasureRecord, truth: Truth): string[] {
  const { forWhom, notFor, how, law } = measure;
  const { words } = truth;
  const status = page.root.querySelector('h1 + p')?.textContent ?? '';
  const right = statusOf(measure, truth);
  return [
    ...faultUnless(plain(status) === plain(right), `er staat "${status}", verwacht: "${right}"`),
    ...checkTerms(page, [
      [words.forWhom, forWhom],
      [words.notFor, notFor],
      [words.how, how],
      [words.hours, datesOf(measure, truth)],
      [words.law, law],
    ]),
  ];
}

/** Checks the list of measures: each under its state, shown to the offices that it is for. */
export function checkMeasures({ root }: Page, truth: Truth): string[] {
  const found = root.querySelectorAll('.measures ol li, .measures ul a').map((node) => {
    const [row, section] = [node.closest('li'), node.closest('section')];
    const offices = row?.attributes['data-for']?.split(' ') ?? [];
    const office = row === node ? '' : row?.querySelector('b')?.textContent;
    const said = [section?.querySelector('h2')?.textContent, office, node.structuredText];
    const shown = offices.filter((one) => section?.matches(`[data-for~="${one}"]`));
    const unsure = node.querySelector('.unsure')?.attributes['data-for'];
    const { href } = (node.querySelector('a') ?? node).attributes;
    return [plain(said.join(' ')), ...shown, unsure, href].join(' ');
  });
  const wanted = truth.measures.flatMap((measure) => rowsOf(measure, truth));
  return checkSame(found, wanted);
}

/** Writes a measure as it must stand in the list, and for which offices it is not. */
function rowsOf({ id, data }: Truth['measures'][number], truth: Truth): string[] {
  const { words } = truth;
  const { title, gives, forWhom, notFor, offices = {} } = data;
  const state = stateOf(data, truth);
  const officesWith = (said?: string) => OFFICES.filter((office) => offices[office] === said);
  const unsure = officesWith(undefined);
  const said = [
    ...[words[state], title, unsure.length > 0 ? words.unsureForYou : '', gives],
    ...[words.forWhom, forWhom, ...(notFor === UNKNOWN ? [] : [words.notFor, notFor])],
    datesOf(data, truth),
  ];
  const shown = OFFICES.filter((office) => offices[office] !== 'nee');
  const excluded = state === 'ended' ? [] : officesWith('nee');
  return [
    [plain(said.join(' ')), ...shown, unsure.join(' ')],
    ...excluded.map((one) => [plain(`${words.notForYou} ${words[one]} ${title}`), one, '']),
  ].map((row) => [...row, `/maatregelen/${id}/`].join(' '));
}
