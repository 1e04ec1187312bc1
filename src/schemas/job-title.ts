/** What whoever phoned a number is called: by what they do, never by name. */

import { text } from './fields.ts';

/** Parts of a word that say what somebody does, or where. */
const TITLES = [
  ...['griffi', 'redact', 'secreta', 'medewerk', 'advise', 'coordinat', 'coördinat', 'beheer'],
  ...['voorlicht', 'ambtena', 'hoofd', 'manager', 'leider', 'directe', 'assisten', 'stagiair'],
  ...['vrijwillig', 'functionaris', 'officier', 'telefonist', 'recepti', 'kabinet', 'voorzitter'],
  ...['raadslid', 'statenlid', 'fractie', 'wethouder', 'burgemeester', 'gedeputeerde', 'dijkgraaf'],
  ...['bestuur', 'persoon', 'webmaster', 'bode', 'beveilig', 'balie', 'piket', 'team', 'afdeling'],
  ...['specialist', 'consulent', 'controleur', 'jurist', 'chef', 'commissaris', 'raadsheer'],
];

/** Ends of a word that say of what, for how long, or which of several. */
const FIELDS = [
  ...[
    'zaken',
    'heid',
    'atie',
    'ing',
    'dienst',
    'beleid',
    'juridisch',
    'openbare',
    'orde',
    'crisis',
  ],
  ...['gemeente', 'provincie', 'waterschap', 'vereniging', 'raad', 'staten', 'college', 'site'],
  ...[
    'ale',
    'isch',
    'ische',
    'lijk',
    'lijke',
    'iële',
    'ige',
    'sociaal',
    'domein',
    'zorg',
    'welzijn',
  ],
  ...['vervangend', 'waarnemend', 'tijdelijk', 'eerste', 'tweede', 'algemeen', 'senior', 'junior'],
];

const SMALL_WORDS = ['van', 'de', 'het', 'een', 'en', 'voor', 'bij', 'op', 'in', 'web', 'ict'];

/**
 * A function, as "plaatsvervangend griffier". Every word must be known as part of one, because a
 * surname in small letters looks like any other word. Who has a rare function writes "medewerker".
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
