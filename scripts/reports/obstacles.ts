/** Finds what stands in the way of publishing and no build can mend. */

import type { site } from '../../src/site.config.ts';
import { unverifiedNumbers } from './unchecked-numbers.ts';
import { DAY, isoDay, wallClock } from '../../src/clock/amsterdam.ts';
import { buildDate, buildDateFault } from '../../src/calendar/build-date.ts';
import { trustedDays } from '../../src/calendar/holidays.ts';
import type { Problem } from '../../src/data/content-problem.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import type { Finding } from './release-report.ts';
import { LAST_DAYS, expiresWithin } from '../../src/formats/security-txt.ts';
import { addressFault, isLocal } from '../../src/build/site-address.ts';

type Settings = Pick<typeof site, 'url' | 'operator' | 'securityContact' | 'shelfLifeDays'>;
type Environment = Record<string, string | undefined>;

interface Content {
  lines: readonly LineFile[];
  problems: readonly Problem[];
}

/** A year until the next build that hosting/README.md asks for, and half a year for whoever is late. */
const MONTHS_OF_HOLIDAYS = 18;

/**
 * Finds everything that stands in the way of publishing.
 *
 * @param environment where SITE_URL and SOURCE_DATE_EPOCH may be set, as for the build
 * @param now milliseconds since 1 January 1970 UTC
 * @param securityTxt what is in the built file; undefined when there is none
 */
export function obstacles(
  content: Content,
  settings: Settings,
  environment: Environment,
  now: number,
  securityTxt?: string,
): Finding[] {
  return [
    ...content.problems.map(toObstacle),
    ...unverifiedNumbers(content.lines, settings.shelfLifeDays, now),
    ...namelessSite(settings),
    // An empty one in the environment, as a workflow has, is none.
    ...addressObstacles([environment.SITE_URL, settings.url].find(Boolean) ?? ''),
    ...shortHolidays(environment.SOURCE_DATE_EPOCH, now),
    ...oldSecurityTxt(securityTxt, now),
  ];
}

/** Tells a problem of the content as an obstacle. */
function toObstacle({ file, line, key, received, expected }: Problem): Finding {
  return {
    what: `${file}, regel ${line}${key && `, ${key}`}: gekregen ${received}.`,
    todo: `Verbeter het bestand. Verwacht: ${expected}.`,
  };
}

/** Finds that nobody can be found who runs the site, or to whom a weakness can be told. */
function namelessSite({ operator, securityContact }: Settings): Finding[] {
  const file = 'src/site.config.ts';
  const found: Finding[] = [];
  if (!operator?.trim()) {
    const todo = `Vul in ${file} bij operator in wie de site beheert.`;
    found.push({ what: 'Niemand staat op de site als beheerder.', todo });
  }
  if (!/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(securityContact ?? '')) {
    const todo = `Vul in ${file} bij securityContact een adres in dat begint met mailto: of https://.`;
    const what = securityContact
      ? `securityContact is "${securityContact}"; dat is geen adres om een lek te melden.`
      : 'Er is geen adres om een lek in de beveiliging te melden.';
    found.push({ what, todo });
  }
  return found;
}

/**
 * Finds what is wrong with the address of the site. Sitemap, QR codes and
 * cards carry it, so it has to be the real one.
 */
export function addressObstacles(url: string): Finding[] {
  const local = { received: `"${url}"`, expected: 'het adres waar iedereen haar vindt' };
  const fault = isLocal(url) ? local : addressFault(url);
  if (!fault) return [];
  const what = `Het adres van de site is niet ingevuld of klopt niet: ${fault.received}.`;
  return [
    {
      what,
      todo: `Zet het adres in SITE_URL, of bij url in src/site.config.ts. Verwacht: ${fault.expected}`,
    },
  ];
}

/** Finds a build date that is too old: the list of holidays is as long as it allows. */
function shortHolidays(epoch = '', now: number): Finding[] {
  const todo =
    'Bouw met de datum van vandaag: haal SOURCE_DATE_EPOCH weg, of zet er de seconden sinds 1970 in.';
  const fault = buildDateFault(epoch, now);
  if (fault) {
    const what = `SOURCE_DATE_EPOCH, of de klok van deze computer, klopt niet: gekregen ${fault.received}, verwacht ${fault.expected}.`;
    return [{ what, todo }];
  }
  const [, last] = trustedDays(buildDate(epoch, now));
  const needed = new Date(wallClock(now).day * DAY);
  needed.setUTCMonth(needed.getUTCMonth() + MONTHS_OF_HOLIDAYS);
  if (last * DAY >= needed.getTime()) return [];
  const what = `De feestdagen lopen maar tot en met ${isoDay(last)}; dat is minder dan ${MONTHS_OF_HOLIDAYS} maanden vooruit.`;
  return [{ what, todo }];
}

/** Finds a security.txt that expires soon: after that nobody trusts it, so the site must be built again. */
function oldSecurityTxt(text: string | undefined, now: number): Finding[] {
  const expires = text === undefined ? undefined : expiresWithin(LAST_DAYS, text, now);
  if (expires === undefined) return [];
  const what = `security.txt in dist/ geldt maar tot "${expires}"; dat is binnen ${LAST_DAYS} dagen.`;
  return [{ what, todo: 'Bouw de site opnieuw, met de datum van vandaag.' }];
}
