/** Validates the job title of whoever phoned a number, so that nobody is named. */

import { text } from './fields.ts';

/** Parts of words that are a job title. */
const TITLES = [
  ...['griffi', 'redact', 'secreta', 'medewerk', 'advise', 'coordinat', 'coördinat', 'beheer'],
  ...['voorlicht', 'ambtena', 'hoofd', 'manager', 'leider', 'directe', 'assisten', 'stagiair'],
  ...['vrijwillig', 'functionaris', 'officier', 'telefonist', 'recepti', 'kabinet', 'voorzitter'],
  ...['raadslid', 'statenlid', 'fractie', 'wethouder', 'burgemeester', 'gedeputeerde', 'dijkgraaf'],
  ...['bestuur', 'persoon', 'webmaster', 'bode', 'beveilig', 'balie', 'piket', 'team', 'afdeling'],
  ...['specialist', 'consulent', 'controleur', 'jurist', 'chef', 'commissaris', 'raadsheer'],
];

/** Endings of words that narrow a job title: of what, for how long, or which of several. */
const FIELDS = [
  ...['zaken', 'heid', 'atie', 'ing', 'dienst', 'beleid', 'juridisch', 'openbare', 'orde'],
  ...['gemeente', 'provincie', 'waterschap', 'vereniging', 'raad', 'staten', 'college', 'site'],
  ...['ale', 'isch', 'ische', 'lijk', 'lijke', 'iële', 'ige', 'sociaal', 'domein', 'zorg'],
  ...['vervangend', 'waarnemend', 'tijdelijk', 'eerste', 'tweede', 'algemeen', 'senior', 'junior'],
  ...['crisis', 'welzijn'],
];

const SMALL_WORDS = ['van', 'de', 'het', 'een', 'en', 'voor', 'bij', 'op', 'in', 'web', 'ict'];

/**
 * Validates a job title, as "plaatsvervangend griffier". Every word must be known as part of one, because
 * a surname in small letters looks like any other word. For a rare job one writes "medewerker".
 */
export const jobTitle = text.refine((value) => {
  const words = value.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()).split(/[ -]+/);
  return words.some(isTitle) && words.every((word) => isTitle(word) || isAddition(word));
}, 'een functie in kleine letters, als redactie, griffier of medewerker communicatie; geen naam, nummer of adres. Past er niets: medewerker');

function isTitle(word: string): boolean {
  return isWord(word) && TITLES.some((part) => word.includes(part));
}

function isAddition(word: string): boolean {
  return SMALL_WORDS.includes(word) || (isWord(word) && FIELDS.some((end) => word.endsWith(end)));
}

function isWord(word: string): boolean {
  return /^\p{Ll}+$/u.test(word);
}
