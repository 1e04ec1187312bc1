/**
 * Writes the address of a mail to whom the reader chooses.
 *
 * @param address the page that the mail ends with
 */
export function mailTo(subject: string, body: string, address: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${body} ${address}`)}`;
}
