/** Says in plain words why a server gave no answer. */

/** Thrown at an answer that is longer than any file of the site. */
export class TooMuch extends Error {
  override name = 'TooMuch';
}

const REASONS: [code: RegExp, reason: string][] = [
  [/^TooMuch$/, 'er komt meer dan in de site past'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'dit adres bestaat niet, of er is geen internet'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/, 'op dit adres draait geen server'],
  [/TIMEOUT|TimeoutError|AbortError|ETIMEDOUT/, 'geen antwoord binnen 10 seconden'],
  [/^(HPE|UND_ERR)_HEADERS?_OVERFLOW$/, 'de headers zijn te lang'],
  [/^HPE_|^HTTPParserError$|^UND_ERR_RES/, 'het antwoord is geen HTTP'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'de server breekt de verbinding af'],
  [/^CERT_HAS_EXPIRED$/, 'het certificaat is verlopen'],
  [/^CERT_NOT_YET_VALID$/, 'het certificaat geldt nog niet'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'het certificaat is van een andere naam'],
  [/CERT|ISSUER|SIGNATURE/, 'het certificaat is niet te vertrouwen'],
  [/^(ERR_SSL|EPROTO)/, 'de server spreekt geen TLS 1.2 of 1.3'],
  [/^(Z_|ZSTD_|ERR_.*BROTLI|ERR__)/, 'de compressie van het antwoord is stuk'],
];

/** Says in Dutch why there was no answer. */
export function reasonOf(error: unknown): string {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error; one = one.cause) chain.push(one);
  const codes = chain.flatMap((one) => [(one as NodeJS.ErrnoException).code ?? '', one.name]);
  const found = REASONS.find(([code]) => codes.some((one) => code.test(one)));
  return found?.[1] ?? `geen antwoord (${chain.at(-1)?.message ?? String(error)})`;
}
