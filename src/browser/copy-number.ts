/**
 * Copies a number or a text to the clipboard. The script stands after the buttons, which are hidden when served.
 * Where copying fails, it selects what stands before the button, to copy by hand.
 */

const outcome = document.querySelector('#copied');

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const { copy = '', copied = '', notCopied = '' } = button.dataset;
  button.hidden = false;
  button.onclick = async () => {
    let said = copied;
    try {
      await navigator.clipboard.writeText(copy);
    } catch {
      const digits = button.closest('li')?.querySelector('[data-digits]');
      if (digits) getSelection()?.selectAllChildren(digits);
      said = notCopied;
    }
    if (outcome) outcome.textContent = said;
  };
}

export {};
