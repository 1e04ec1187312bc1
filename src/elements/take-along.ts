/**
 * Copies a number and shares a page. Stands in the page after what it works on.
 *
 * Served, the buttons to copy with are hidden, and the link to share shows its own address: where
 * the browser has no share sheet, it stays a link. What fails leaves the words selected, to copy
 * them by hand.
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
      select(button.parentElement?.firstElementChild);
      said = notCopied;
    }
    if (outcome) outcome.textContent = said;
  };
}

const link = document.querySelector<HTMLAnchorElement>('[data-share]');

if (link && 'share' in navigator) {
  link.onclick = (event) => {
    event.preventDefault();
    navigator.share({ title: document.title, url: link.href }).catch((error: unknown) => {
      // Who closes the sheet has changed their mind; anything else is a share that did not work.
      if ((error as DOMException).name !== 'AbortError') select(link);
    });
  };
}

function select(words?: Element | null): void {
  if (words) getSelection()?.selectAllChildren(words);
}
