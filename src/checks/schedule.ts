/** Compares with the record what a page has for its script: rules, and the words for each moment. */

import { isDeepStrictEqual } from 'node:util';
import type { Reason } from '../clock/answer.ts';
import type { HTMLElement } from 'node-html-parser';
import type { Words } from '../schemas/ui.ts';
import { limitsOf } from './calendar.ts';
import { faultUnless } from './compare.ts';
import type { Truth } from './interpret.ts';
import type { Page } from './read-html.ts';
import { mainOf, plain } from './record.ts';

/** The words for why a number is the one to dial. */
export const WHY: Readonly<Record<Reason, keyof Words>> = {
  'office-hours': 'whyOfficeHours',
  'outside-hours': 'whyOutsideHours',
  holiday: 'whyHoliday',
  edge: 'whyEdge',
  contested: 'whyContested',
  always: 'always',
  'unknown-hours': 'unknownHours',
  'before-build': 'whyBeforeBuild',
  'past-horizon': 'whyPastHorizon',
};

/** The words that the script shows: for which moments, as `data-when` has them. */
const SHOWN: readonly (readonly [when: string, key: keyof Words])[] = [
  ['edge', 'edge'],
  ['contested', 'contested'],
  ['before-build past-horizon', 'unsureDay'],
  ['office outside-office', 'clock'],
  ...Object.entries(WHY),
  ['until', 'untilThen'],
  ['twice', 'momentTwice'],
  ['never', 'momentNever'],
];

/** Checks what a page has for its script. */
export function checkForScript({ root, elements }: Page, truth: Truth): string[] {
  return [
    ...root.querySelectorAll('[data-schedule]').flatMap((block) => checkSchedule(block, truth)),
    ...elements.flatMap((node) => checkLimits(node, truth)),
    ...root.querySelectorAll('[data-when]').flatMap((node) => checkMoment(node, truth)),
    ...faultUnless(!root.querySelector('[data-state]'), 'data-state: die zet het script pas'),
  ];
}

/** Checks the rules of a block that picks a number, and that it has those of its line, in the order for doubt. */
function checkSchedule(block: HTMLElement, { lines, interpret, rules }: Truth): string[] {
  const { 'data-line': id, 'data-numbers': count, 'data-schedule': json = '' } = block.attributes;
  const found = block
    .querySelectorAll('[data-number] [data-hours]')
    .flatMap(({ structuredText }) => interpret(structuredText).numbers);
  // Lines may share a number; a roster does not name its own.
  const isRight = lines.some((one) => {
    const own = mainOf(one).map(({ number }) => number);
    const isIts = (id ?? one.id) === one.id && own.join() === found.join();
    return isIts && isDeepStrictEqual(JSON.parse(json), rules.get(one.id));
  });
  return faultUnless(
    isRight && count === `${found.length}`,
    `data-schedule bij ${found.join(' en ')} volgt niet uit content/lines`,
  );
}

/**
 * Checks the hours of a number, and from and until when it is shown. What is served hidden is no number, but
 * a word about one.
 */
function checkLimits(node: HTMLElement, { entries, interpret }: Truth): string[] {
  const { 'data-hours': hours, 'data-from': from, 'data-until': until, hidden } = node.attributes;
  const isNotice = node.classList.contains('notice');
  if ((hours ?? from ?? until) === undefined || hidden !== undefined || isNotice) return [];
  const [number, ...others] = interpret(node.structuredText).numbers;
  const isRight = entries.some(
    ({ record, ...entry }) =>
      record &&
      entry.number === number &&
      (hours ?? record.hours) === record.hours &&
      limitsOf(record).join() === [from, until].join(),
  );
  return faultUnless(
    isRight && others.length === 0,
    `data-hours, data-from of data-until bij ${number ?? 'geen nummer'} volgt niet uit content/lines`,
  );
}

/** Checks words that the script shows at some moments: those of a button say when to call that number. */
function checkMoment(node: HTMLElement, { words }: Truth): string[] {
  const { 'data-when': when = '' } = node.attributes;
  const hours = node.closest('[data-hours]')?.attributes['data-hours'];
  const onButton: typeof SHOWN = [
    [hours ?? '', 'now'],
    ['edge contested', hours === 'office' ? 'callThen' : 'callFirst'],
  ];
  const isRight = (hours === undefined ? SHOWN : onButton).some(
    ([moments, key]) =>
      moments === when && plain(words[key].replace(/\{\w+\}/g, ' ')) === plain(node.textContent),
  );
  return faultUnless(isRight, `"${node.textContent}" is niet voor data-when="${when}"`);
}
