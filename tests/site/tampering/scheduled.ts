/** What the script of a page picks a number by. */

import {
  below,
  pick,
  type Change,
  type Kinds,
  IVP_PAGE,
  ROSTER,
  OFFICE,
  OUTSIDE,
  inPage,
  label,
  inWords,
  swapped,
  swappedIn,
  words,
} from './kit.ts';

/** The rules from which the script of a page picks a number. */
interface Rules {
  trusted: [number, number];
  officeHours: {
    periods: { days: number[]; core: [number, number]; edges: [number, number] }[];
    exceptions: [gap: number, contestedFrom: number][];
  };
}

function inSchedule(change: (rules: Rules) => void): Change {
  return inPage('[data-schedule]', (node) => {
    const rules = JSON.parse(node.getAttribute('data-schedule') ?? '') as Rules;
    change(rules);
    node.setAttribute('data-schedule', JSON.stringify(rules));
  });
}

export const SCHEDULED: Kinds = {
  'a block that is served as if the office answered': () =>
    inPage('call-now', (node) => {
      node.setAttribute('data-state', 'office');
    }),
  'a schedule without holidays': () =>
    inSchedule(({ officeHours }) => {
      officeHours.exceptions = [];
    }),
  'a schedule without one holiday': () =>
    inSchedule(({ officeHours }) => {
      officeHours.exceptions.splice(below(officeHours.exceptions.length), 1);
    }),
  'a schedule with longer hours': () =>
    inSchedule(({ officeHours }) => {
      for (const period of officeHours.periods) period.core[1] += 60;
    }),
  'a schedule without edges': () =>
    inSchedule(({ officeHours }) => {
      for (const period of officeHours.periods) period.edges = period.core;
    }),
  'a schedule with a day more': () =>
    inSchedule(({ officeHours }) => {
      officeHours.periods[0]?.days.push(6);
    }),
  'a schedule that is trusted too long': () =>
    inSchedule(({ trusted }) => {
      trusted[pick([0, 1] as const)] += pick([-400, 400]);
    }),
  'words for another moment on a button': () =>
    inPage('[data-when]', (node) => {
      const others = ['office', 'outside-office', 'edge contested', 'always'];
      const own = node.getAttribute('data-when');
      node.setAttribute('data-when', pick(others.filter((other) => other !== own)));
    }),
  'first and then swapped for moments of doubt': () =>
    swappedIn(
      'call-now',
      [[` ${words.callFirst}`, ` ${words.callThen}`]],
      ['index.html', ...IVP_PAGE],
    ),
  'the reasons of two moments swapped': () =>
    swappedIn('roster-moment', [[words.whyHoliday, words.whyContested]], [ROSTER]),
  'a moment that nobody asks about': () => inWords('tbody th', words.lunch, words.today, [ROSTER]),
  'a kind of moment left out of the roster': () =>
    inPage(
      'tbody tr',
      (node) => {
        node.remove();
      },
      [ROSTER],
      new RegExp(`<b>(${words.lunch}|${words.night})<`),
    ),
  'stripes of the week all day long': () =>
    inPage(
      '.week-edges[d^="M"]',
      (node) => {
        node.setAttribute('d', 'M10 0v60M1430 0v60');
      },
      [ROSTER],
    ),
  'a schedule without office hours': () =>
    inSchedule((rules: Partial<Rules>) => {
      delete rules.officeHours;
    }),
  'the block of another line': () =>
    inPage('[data-line]', (node) => {
      node.setAttribute('data-line', 'politie');
    }),
  'a block that waits for more numbers': () =>
    inPage('[data-numbers]', (node) => {
      node.setAttribute('data-numbers', '9');
    }),
  'the numbers of a roster’s field swapped': () =>
    swappedIn('roster-moment', [[label(OFFICE), label(OUTSIDE)]], [ROSTER]),
  'other hours in the week of the roster': () =>
    inWords('.week td', '9 tot 17 uur', '9 tot 18 uur', [ROSTER]),
  'a bar of the week that is longer than its hours': () =>
    inPage(
      '.week-core[d^="M540"]',
      (node) => {
        node.setAttribute('d', 'M540 0H1080V60H540z');
      },
      [ROSTER],
    ),
  'a number of the roster swapped for the other': () =>
    inPage(
      'table:not(.week) tbody tr',
      (node) => {
        node.set_content(swapped(node.innerHTML, label(OFFICE), label(OUTSIDE)));
      },
      [ROSTER],
    ),
  'another reason in the roster': () =>
    inPage(
      'table:not(.week) tbody td',
      (node) => {
        const own = [words.whyOfficeHours, words.whyOutsideHours, words.whyHoliday, words.whyEdge];
        const said = own.find((why) => node.textContent.includes(why)) ?? words.whyContested;
        node.set_content(node.innerHTML.replace(said, pick(own.filter((why) => why !== said))));
      },
      [ROSTER],
    ),
  'a day of the roster on another date': () =>
    inWords('tbody th', /26\sdecember\s\d{4}/, '27 april 2027', [ROSTER]),
  'a holiday of the roster on the date of another': () =>
    swappedIn('tbody', [['Tweede kerstdag', 'Tweede pinksterdag']], [ROSTER]),
  'another weekday in the roster': () =>
    inPage(
      '.moments tbody th',
      (node) => {
        const [other = ''] = ['maandag', 'dinsdag'].filter((day) => !node.innerHTML.includes(day));
        node.set_content(node.innerHTML.replace(/\p{L}+(?=\s\d+\s\p{L}+\s\d{4})/u, other));
      },
      [ROSTER],
      /\d{4}/,
    ),
  'a holiday left out of the roster': () =>
    inPage(
      'tbody tr',
      (node) => {
        node.remove();
      },
      [ROSTER],
      /Koningsdag|Kerstmis|Goede Vrijdag|Hemelvaartsdag/,
    ),
  'a holiday left out of the rules': () => inWords('dd', ', Koningsdag', '', [ROSTER]),
  'other times in the rules': () => inWords('dd', /9(?=\s*tot)/, '7', [ROSTER]),
  'a line left out of the roster': () =>
    inPage(
      'main li',
      (node) => {
        node.remove();
      },
      [ROSTER],
      /dag en nacht|uren onbekend/i,
    ),
  'other hours of a line with always the same answer': () =>
    inWords('main li', 'uren onbekend', 'Dag en nacht', [ROSTER]),
};
