/** Puts the menu, which every page brings last, in the header of a wide screen. */

const menu = document.querySelector('#menu');
if (menu && matchMedia('(min-width:64rem)').matches) {
  document.querySelector('header a')?.after(menu);
}

export {};
