/** Puts each code for the camera of a phone on the card of its number; the page brings the codes last. */

for (const code of document.querySelectorAll<HTMLElement>('[data-code]')) {
  document.querySelector(`.call-card > [href="tel:${code.dataset.code}"]`)?.after(code);
}

export {};
