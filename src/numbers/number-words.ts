/** Lists Dutch words that say what a number is, when it stands before or behind them. */

/** Nouns that are counted, also as the end of a longer word: "raadsleden". */
const COUNTED_ENDS =
  'leden|gemeenten|gemeentes|provincies|waterschappen|eilanden|dragers|meesters|wethouders|bestuurders|gedeputeerden|' +
  'griffiers|commissarissen|dijkgraven|ministers|vertegenwoordigers|ambtenaren|inwoners|slachtoffers|medewerkers|' +
  'vrijwilligers|agenten|deelnemers|respondenten|kandidaten|ondernemers|getuigen|verdachten|bezoekers|beveiligers|' +
  'meldingen|aangiften|aangiftes|incidenten|bedreigingen|gevallen|gesprekken|oproepen|telefoontjes|berichten|' +
  'brieven|reacties|woningen|organisaties|partijen|fracties|zetels|trainingen|bijeenkomsten|vergaderingen|' +
  'projecten|maatregelen|locaties|minuten|seconden|maanden';
/** Nouns and units that are counted, as a word by itself. */
const COUNTED_WORDS =
  'mensen|personen|vrouwen|mannen|kinderen|burgers|daders|kiezers|zaken|raden|stemmen|vragen|antwoorden|mails|' +
  "huizen|adressen|landen|pagina['’]s|bladzijden|artikelen|woorden|keer|maal|jaar|weken|dagen|werkdagen|uur|uren|" +
  'euro|cent|procent|miljoen|miljard|duizend|fte|meter|graden|pixels|px|km|m2|cm|mm|kg|kB|MB';
/** Endings of an adjective before such a noun: "Nederlandse", "kleine", "ernstige"; not "alle". */
const ADJECTIVE_ENDS = 'se|ige|ijke|eine|ote|euwe|ende|ale|ele|dere';

/** What follows a count: "%", "gemeenten", "Nederlandse gemeenten", "van de 342 gemeenten". */
export const COUNTED =
  `(?:%|(?:van de (?:[\\d.]+ )?)?(?:(?!iedere)\\p{L}+(?:${ADJECTIVE_ENDS}) )?` +
  `(?:\\p{L}*(?:${COUNTED_ENDS})|${COUNTED_WORDS})(?!\\p{L}))`;

/** What precedes the number of a part of a law, a text or a building. */
export const NUMBERED =
  "(?<!\\p{L})(?:artikel(?:en|s)?|artt?\\.|lid|§|paragraaf|hoofdstuk|titel|boek|afdeling|bijlage|bladzijden?|blz\\.|pagina(?:['’]s)?|" +
  'pag\\.|pp?\\.|agendapunt|amendement|motie|tabel|figuur|voetnoot|jaargang|editie|aflevering|overweging|r\\.o\\.|aanbeveling|' +
  'maatregel|kamer|zaal|lokaal|etage|verdieping|balie|loket|huisnummer|buslijn|perron)';

/** The name of a street, recognized by its ending. */
export const STREET =
  "\\p{Lu}[\\p{L}.'’-]*(?:straat|laan|weg|plein|kade|gracht|singel|dijk|hof|pad|plantsoen|markt|dreef|steeg|park|haven|wal|brink)";
