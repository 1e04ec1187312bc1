/**
 * Finds a part that the page is known to have. Where a change of the page took it away, the whole page stands for
 * it: what else the script does must go on.
 */
export function find(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector) ?? document.body;
}
