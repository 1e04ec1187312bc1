/** Finds a part that the page is known to have. */
export function find(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector) ?? document.body;
}
