/**
 * Puts on a wide screen what the page brings last in its place: the menu in the header, and each code for
 * the camera of a phone on the card of its number. `data-after` is the selector of what it comes after.
 */

if (matchMedia('(min-width:64rem)').matches) {
  for (const part of document.querySelectorAll<HTMLElement>('[data-after]')) {
    document.querySelector(part.dataset.after ?? '')?.after(part);
  }
}

export {};
