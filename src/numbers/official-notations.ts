/** Describes codes and papers of companies, banks, parliament and courts. */

import { YEAR } from './date-notations.ts';
import { everywhere, isNoNumber, type Notation } from './notation.ts';
import { isIban, isIsbn, isIssn, isRsin } from './self-checking.ts';

const GAZETTES =
  'Stcrt|Staatscourant|Stb|Staatsblad|Trb|Tractatenblad|Gemeenteblad|Waterschapsblad|Provinciaal blad';
const PAPERS = 'Kamerstuk(?:ken)?|kst|dossier|wetsvoorstel|initiatiefnota|motie';
const FILES =
  '(?:zaak|dossier|rol|procesverbaal|registratie|klacht)(?:nummer|nr\\.?)?|kenmerk|referentie';

export const OFFICIAL_NOTATIONS: Record<string, Notation> = {
  'bank account': [
    /\b(?:NL\s?\d\d\s?[A-Z]{4}\s?\d{4}\s?\d{4}\s?\d\d|BE\d\d(?:\s?\d{4}){3}|DE\d\d(?:\s?\d{4}){4}\s?\d\d)(?!\d)/gu,
    isIban,
  ],
  'VAT number': [/\bNL[ .]?\d{4}[ .]?\d\d[ .]?\d{3}[ .]?B[ .]?\d\d(?!\d)/gu],
  // Only 0800 and 0900 numbers have eight digits too. A postcode may follow, but no more digits of it.
  'company in the Handelsregister': [
    /\b(?:K\.?v\.?K\.?|Kamer van Koophandel|Handelsregister)(?: onder)?(?:[- ]?(?:nummer|nr\.?))?:?\s*(?!0[89]0)\d{8}(?!\d|[ .-]\d{1,3}(?!\d))/giu,
  ],
  'branch of a company, or government body': [
    /\b(?:vestigingsnummer:?\s0{4}\d{8}|OIN:?\s0{7}\d{13})(?!\d)/giu,
  ],
  'legal person': [/(?<=\bRSIN(?:-nummer)?:?\s)\d{9}(?!\d)/gu, isRsin],
  book: [
    /\b(?:97[89][- ]?(?:\d[- ]?){9}|(?<=ISBN(?:-10)?:?\s)(?:\d[- ]?){9})[\dX](?![- ]?\d)/gu,
    isIsbn,
  ],
  magazine: [/(?<=ISSN:?\s)\d{4}-?\d{3}[\dX](?!\d)/gu, isIssn],
  law: [/\b(?:BWB[RVW]\d{7}|CVDR\d{1,7}|ECLI:[A-Z]{2}:[A-Z]{1,7}:\d{4}:[A-Z\d.]+)(?!\d)/gu],
  'act of the European Union': [
    everywhere(`\\((?:EU|EG|EEG)\\)\\s(?:nr\\.\\s)?[1-9]\\d{0,3}/${YEAR}(?!\\d)`),
  ],
  gazette: [
    everywhere(`\\b(?:${GAZETTES})\\.?,?\\s${YEAR}(?:-|,?\\s(?:nr\\.\\s?)?)[1-9]\\d{0,5}(?!\\d)`),
  ],
  'paper of parliament': [
    everywhere(
      `\\b(?:${PAPERS})(?:\\sI{1,2})?[\\s-](?:${YEAR}[-/–]\\d{2,4},?\\s)?[1-9]\\d\\s?\\d{3}(?:[-\\s][IVXLC]+)?` +
        '(?:[,:]?\\s(?:nr\\.\\s?)?[1-9]\\d{0,3}|-[1-9]\\d{0,3})?(?!\\d)',
      'i',
    ),
  ],
  'further number of such a paper': [
    everywhere(
      `(?<=(?:${PAPERS}|${GAZETTES}|\\d\\d\\s?\\d{3},)[^\\n]{0,80}\\bnrs?\\.\\s?)[1-9]\\d{0,4}(?!\\d)`,
      'i',
    ),
  ],
  'code of such a paper': [/\b(?:(?:ah|h)-[te]k-(?:19|20)\d{6}-\d{1,4}|blg-\d{5,7})(?!\d)/gu],
  'case of a prosecutor': [/\bparketnummers?:?\s\d\d[-/]\d{6}[-/]\d\d(?!\d)/giu],
  'case of a court': [/\b[CR]\/\d\d\/\d{6}(?!\d)|(?<!\d)20\d{7}\/\d\/[A-Z]\d(?!\d)/gu],
  'report of the police': [/\bPL\d{4}-?20\d{8}(?:-\d\d?)?(?!\d)/gu],
  file: [
    everywhere(
      `\\b(?:${FILES}):?\\s(?:[A-Z]{1,6}[-/. ]?)?(?=\\d*[-/.]|${YEAR})[1-9]\\d{0,11}(?:[-/.][A-Z]{0,4}\\d{1,10}){0,3}(?!\\d)`,
      'i',
    ),
    isNoNumber,
  ],
};
